/** What the log knows and the sheet has lost: what would come back, and what differs and stays. */
import type { Rebuilt } from '../../src/contract/project';
import { counted, grouped } from '../../src/core/counted';
import type { Panel } from '../state/panel';
import { stateWords, ticketName } from '../state/words';
import { Page, Primary, Secondary } from './page';
import './team.css';

const Difference = ({ one, panel }: { one: Rebuilt['differences'][number]; panel: Panel }) => (
  <li>
    <button type="button" class="item" onClick={() => panel.showNamed(one.id, one.row)} title="Select its row">
      <b>{ticketName(one.id)}</b>
      <small dir="auto">
        Sheet: {stateWords(one.sheet)}. Log: {stateWords(one.log)}
        {one.by !== '' && ` (${one.by})`}.
      </small>
    </button>
  </li>
);

export const RebuildScreen = ({ panel }: { panel: Panel }) => {
  const found = panel.rebuilt.value;
  if (found === null) return null;
  const { fills, cleared, differing, differences, gone, sentence, isDone } = found;
  return (
    <Page
      title="Rebuild from log"
      back={panel.home}
      actions={
        <>
          {!isDone && fills > 0 ? (
            <Primary onClick={() => panel.rebuildFromLog(false)}>Fill {counted(fills, 'ticket')}</Primary>
          ) : (
            <Primary onClick={panel.home}>Go on tagging</Primary>
          )}
          <Secondary onClick={panel.seeLog}>Compare again</Secondary>
        </>
      }
    >
      <p role="status">{panel.said.value || sentence}</p>
      {!isDone && (
        <p class="note">
          The log keeps every tag that was saved. Only blank cells are filled; what differs is listed and stays as it is
          in the sheet.
        </p>
      )}
      {cleared > 0 && (
        <button type="button" class="link" onClick={() => panel.rebuildFromLog(true)}>
          {cleared === 1
            ? 'Bring back the one that was cleared by hand'
            : `Bring back the ${grouped(cleared)} that were cleared by hand`}
        </button>
      )}
      {differing > 0 && <h2>{counted(differing, 'ticket')} not as in the log</h2>}
      <ul class="menu">
        {differences.map((one) => (
          <Difference key={one.id} one={one} panel={panel} />
        ))}
      </ul>
      {differing > differences.length && <p class="note">{grouped(differing - differences.length)} more.</p>}
      {!isDone && (
        <button type="button" class="link" onClick={panel.shortenLog}>
          Shorten a very long log
        </button>
      )}
      {gone > 0 && <p class="note">{counted(gone, 'ticket')} of the log stand in no row any more.</p>}
    </Page>
  );
};
