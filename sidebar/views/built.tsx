/** A sheet was built: where it is, and what it says in a sentence. */
import { counted } from '../../src/core/counted';
import type { Panel } from '../state/panel';
import type { BuiltSheet } from '../state/reports';
import { ticketName } from '../state/words';
import { Page, Primary } from './page';

/** The first tickets without a day, each with the way to its row. */
const Undated = ({ built, panel }: { built: BuiltSheet; panel: Panel }) => {
  const { unread = 0, unreadTickets = [] } = built;
  if (unread === 0) return null;
  return (
    <div class="unread">
      <h2>{counted(unread, 'ticket')} without a date that can be read</h2>
      <ul>
        {unreadTickets.map(({ id, row, text }) => (
          <li key={id}>
            <span class="cut" dir="auto" title={text}>
              {ticketName(id)} · {text === '' ? 'empty' : text}
            </span>
            <button type="button" class="link" onClick={() => panel.showNamed(id, row)}>
              Show
            </button>
          </li>
        ))}
      </ul>
      {unread > unreadTickets.length && <p class="note">The tab “{built.tab}” lists more of them.</p>}
      <p role="status">{panel.said.value}</p>
    </div>
  );
};

export const Built = ({ panel }: { panel: Panel }) => {
  const built = panel.built.value;
  if (built === null) return null;
  return (
    <Page
      title={`“${built.tab}” is ready`}
      back={panel.home}
      actions={<Primary onClick={panel.home}>Go on tagging</Primary>}
    >
      <p role="status">{built.sentence}</p>
      <Undated built={built} panel={panel} />
      <p class="note">Build it again whenever tags have changed: only this tab is written.</p>
    </Page>
  );
};
