/** While something runs that must be waited for, and when it failed. */

import { counted } from '../../src/core/counted';
import type { Panel } from '../state/panel';
import { refusedSentence, setupHelps } from '../state/words';
import { Page, Primary, Secondary } from './page';

/** The tagging screen's grey outline: what comes takes the same places. */
export const Skeleton = () => (
  <main class="skeleton" aria-busy="true" aria-label="Opening Tagsheet">
    <i style={{ width: '55%' }} />
    <i style={{ width: '100%', height: '6px' }} />
    <i style={{ width: '80%' }} />
    <i class="tall" />
    <i class="box-like" />
    <i style={{ width: '70%' }} />
    <i style={{ width: '60%' }} />
    <i style={{ width: '75%' }} />
  </main>
);

/** Before anything is set up there is nowhere to go back to. */
const canLeave = ({ work, setup }: Panel): boolean => work.value !== null || setup.value !== null;

export const TaskScreen = ({ panel }: { panel: Panel }) => {
  const running = panel.task.running.value;
  if (running === null) return null;
  const { failure, title } = running;
  const saver = panel.work.value?.saver;
  const unsaved = saver?.unsaved.value ?? 0;
  const stopped = failure !== null && failure === saver?.refused.value;
  if (failure === null && panel.screen.value === 'opening') return <Skeleton />;
  const leave = canLeave(panel) && (running.mayLeave || failure !== null) ? panel.task.leave : undefined;
  if (failure === null) {
    return (
      <Page title={title} {...(leave && { back: leave })}>
        <div class="strip" />
        <p class="note" role="status">
          {unsaved > 0
            ? `Saving ${counted(unsaved, 'tag')} first …`
            : running.doing || 'Some seconds on a large sheet.'}{' '}
          {saver?.stubborn.value?.message}
        </p>
      </Page>
    );
  }
  return (
    <Page
      title="That did not work"
      actions={
        <>
          <Primary onClick={panel.task.again}>Try again</Primary>
          {leave && <Secondary onClick={leave}>Back</Secondary>}
          {stopped && <Secondary onClick={panel.seeUnsaved}>See what waits</Secondary>}
          {!stopped && setupHelps(failure.code) && <Secondary onClick={panel.setUp}>Set up again</Secondary>}
        </>
      }
    >
      <p role="alert">{stopped ? refusedSentence(failure.message, unsaved) : failure.message}</p>
    </Page>
  );
};
