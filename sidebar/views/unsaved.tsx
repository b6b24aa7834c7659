/** What saving stopped at: try again, leave it out, or go on elsewhere while it waits. */
import { counted, grouped } from '../../src/core/counted';
import type { Panel } from '../state/panel';
import { setupHelps, stateWords, ticketName } from '../state/words';
import type { Work } from '../state/work';
import { Page, Primary, Secondary } from './page';

const waits = ({ saver, sheet }: Work): string => {
  const where = saver.keptHere.value ? 'on this computer' : 'in this panel';
  return `What is not saved waits ${where} until Tagsheet works on “${sheet.value.dump}” again.`;
};

const OtherWays = ({ panel, work, code }: { panel: Panel; work: Work; code: string }) => {
  const another = code === 'other-dump';
  return (
    <>
      <p class="note">{waits(work)}</p>
      <div class="pair">
        {another && <Secondary onClick={panel.open}>Go to the other tab</Secondary>}
        {(another || setupHelps(code)) && <Secondary onClick={panel.setUpAllTheSame}>Set up again</Secondary>}
      </div>
    </>
  );
};

export const Unsaved = ({ panel, work }: { panel: Panel; work: Work }) => {
  const refused = work.saver.refused.value;
  if (refused === null)
    return (
      <Page title="Nothing stopped" back={panel.home}>
        Saving goes on.
      </Page>
    );
  const { message, code, operation } = refused;
  const { choices } = operation;
  const behind = work.saver.unsaved.value - choices.length;
  const again = (): void => {
    panel.home();
    panel.tryAgain();
  };
  return (
    <Page
      title={`${counted(choices.length, 'tag')} not saved`}
      back={panel.home}
      actions={
        <>
          <Primary onClick={again}>Try again</Primary>
          <Secondary onClick={panel.leaveOut}>
            {choices.length === 1 ? 'Leave it out' : `Leave these ${grouped(choices.length)} out`}
          </Secondary>
        </>
      }
    >
      <p role="alert">{message}</p>
      <ul class="unsaved">
        {choices.map(({ id, chosen }) => (
          <li key={id} class="cut" dir="auto">
            {ticketName(id)} {stateWords(chosen)}
          </li>
        ))}
      </ul>
      {behind > 0 && <p class="note">{counted(behind, 'tag')} behind them, sent once these are saved or left out.</p>}
      <p class="note">Left out, a tag is gone for good; its ticket comes again.</p>
      {(code === 'other-dump' || setupHelps(code)) && <OtherWays panel={panel} work={work} code={code} />}
    </Page>
  );
};
