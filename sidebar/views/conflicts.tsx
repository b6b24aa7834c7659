/** Tickets that somebody else changed meanwhile: whose tag counts? */
import type { Conflict } from '../../src/contract';
import { conflictSentence } from '../state/conflicts';
import type { Panel } from '../state/panel';
import { stateWords, ticketName } from '../state/words';
import type { Work } from '../state/work';
import { Page, Primary, Secondary } from './page';

const One = ({ conflict, work, first }: { conflict: Conflict; work: Work; first: boolean }) => {
  const { id, kind, chosen } = conflict;
  const { keepTheirs, useMine } = work.ledger;
  const key = (digit: string): string => (first ? `${digit} ` : '');
  return (
    <li class="conflict">
      <b>{ticketName(id)}</b>
      <p>{conflictSentence(conflict)}</p>
      <p>You chose {stateWords(chosen)}.</p>
      <div class="pair">
        <Secondary onClick={() => keepTheirs(id)}>
          {kind === 'gone' ? `${key('1')}OK` : `${key('1')}Keep theirs`}
        </Secondary>
        {kind !== 'gone' && <Secondary onClick={() => useMine(id)}>{key('2')}Use mine</Secondary>}
      </div>
    </li>
  );
};

export const Conflicts = ({ panel, work }: { panel: Panel; work: Work }) => {
  const conflicts = work.ledger.conflicts.value;
  return (
    <Page title="Conflicts" back={panel.home} actions={<Primary onClick={panel.home}>Go on tagging</Primary>}>
      <p>{conflicts.length === 0 ? 'All settled.' : 'Nothing of a colleague’s was overwritten. Whose tag counts?'}</p>
      <ul class="plain">
        {conflicts.map((conflict, index) => (
          <One key={conflict.id} conflict={conflict} work={work} first={index === 0} />
        ))}
      </ul>
    </Page>
  );
};
