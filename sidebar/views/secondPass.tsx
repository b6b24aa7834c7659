/** Nothing is left for me in the first pass: what waits, and how to go on. */
import { counted, grouped } from '../../src/core/counted';
import type { Panel } from '../state/panel';
import { firstPassSentence } from '../state/words';
import type { Work } from '../state/work';
import { Primary, Secondary } from './page';

export const SecondPass = ({ panel, work }: { panel: Panel; work: Work }) => {
  const { progress } = work.ledger.counts.value;
  const others = work.withColleagues.value;
  return (
    <div class="empty">
      {progress.left > 0 ? (
        <p>
          {others > 0
            ? `${counted(Math.min(others, progress.left), 'ticket')} of the first pass left, all with colleagues.`
            : `${counted(progress.left, 'ticket')} of the first pass left, none for you at the moment.`}{' '}
          {grouped(progress.aside)} {progress.aside === 1 ? 'waits' : 'wait'}.
        </p>
      ) : (
        <p>{firstPassSentence(progress)}</p>
      )}
      <Primary onClick={work.beginSecondPass}>1 Second pass</Primary>
      <Secondary onClick={panel.seeWaiting}>2 Show them</Secondary>
      {progress.left > 0 && <Secondary onClick={work.supply.wantAgain}>Look again</Secondary>}
    </div>
  );
};
