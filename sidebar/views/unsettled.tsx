/** Tickets that do not hold what I chose: somebody else changed them meanwhile, or the sheet refused it. */

import type { Panel } from '../state/panel';
import { canUseMine, type Unsettled, unsettledSentence } from '../state/unsettled';
import { stateWords, ticketName } from '../state/words';
import type { Work } from '../state/work';
import { Page, Primary, Secondary } from './page';

const One = ({ one, work, first }: { one: Unsettled; work: Work; first: boolean }) => {
  const { keepTheirs, useMine } = work.ledger;
  const key = (digit: string): string => (first ? `${digit} ` : '');
  return (
    <li class="conflict">
      <b>{ticketName(one.id)}</b>
      <p>{unsettledSentence(one)}</p>
      {one.chosen !== null && <p>You chose {stateWords(one.chosen)}.</p>}
      <div class="pair">
        <Secondary onClick={() => keepTheirs(one.id)}>
          {key('1')}
          {canUseMine(one) ? 'Keep theirs' : 'OK'}
        </Secondary>
        {canUseMine(one) && <Secondary onClick={() => useMine(one.id)}>{key('2')}Use mine</Secondary>}
      </div>
    </li>
  );
};

export const UnsettledList = ({ panel, work }: { panel: Panel; work: Work }) => {
  const all = work.ledger.unsettled.value;
  const conflicts = all.some(canUseMine);
  return (
    <Page title="To settle" back={panel.home} actions={<Primary onClick={panel.home}>Go on tagging</Primary>}>
      <p>
        {all.length === 0 && 'All settled.'}
        {all.length > 0 && (conflicts ? 'Nothing of a colleague’s was overwritten. Whose tag counts?' : 'Not saved:')}
      </p>
      <ul class="plain">
        {all.map((one, index) => (
          <One key={one.id} one={one} work={work} first={index === 0} />
        ))}
      </ul>
    </Page>
  );
};
