/** A change of the tag list before it is made: whom and what it touches. */
import { counted } from '../../src/core/counted';
import type { TagChange } from '../../src/core/tags/tagChange';
import { formatTagPath } from '../../src/core/tags/tagPath';
import type { AskedChange } from '../state/changing';
import type { Panel } from '../state/panel';
import { brief } from '../state/ticketText';
import { Page, Primary, Secondary } from './page';

interface Words {
  title: string;
  what: string;
  /** What becomes of so many tickets. */
  tickets: (counted: string) => string;
}

function wordsOf(change: TagChange): Words {
  if (change.kind === 'edited') return { title: '', what: '', tickets: () => '' };
  const name = `“${brief(formatTagPath(change.path))}”`;
  switch (change.kind) {
    case 'add':
      return { title: 'Add', what: `${name} joins the list.`, tickets: () => '' };
    case 'rename':
      return {
        title: 'Rename',
        what: `${name} is called “${brief(change.name)}” from now on.`,
        tickets: (them) => `${them} get the new name.`,
      };
    case 'merge':
      return {
        title: 'Merge',
        what: `${name} goes into “${brief(formatTagPath(change.into))}”, and leaves the list.`,
        tickets: (them) => `${them} go along.`,
      };
    case 'move':
      return {
        title: 'Move',
        what: `${name} stands below “${brief(change.to)}” from now on.`,
        tickets: (them) => `${them} go along.`,
      };
    case 'retire':
      return {
        title: 'Retire',
        what: `${name} is not offered any more.`,
        tickets: (them) => `${them} keep it.`,
      };
    case 'revive':
      return { title: 'Bring back', what: `${name} is offered again.`, tickets: (them) => `${them} have it.` };
    case 'tidy':
      return {
        title: 'Make one row',
        what: `The rows of ${name} become one, in the place of the first; what only the others say is kept.`,
        tickets: () => '',
      };
  }
}

const touched = ({ change, tickets }: AskedChange, inWords: Words['tickets']): string => {
  if (change.kind === 'tidy') return 'Tickets stay as they are.';
  return tickets === 0 ? 'No ticket has it.' : inWords(counted(tickets, 'ticket'));
};

/** @example workingWords(['Ann', 'Bob']) // 'Ann and Bob are tagging now: their panels show it with their next save.' */
const workingWords = (names: readonly string[]): string => {
  const [only = '', ...others] = names.map(brief);
  const last = others.pop();
  if (only === '') return 'Nobody else is tagging now.';
  if (last === undefined) return `${only} is tagging now: the panel there shows it with the next save.`;
  return `${[only, ...others].join(', ')} and ${last} are tagging now: their panels show it with their next save.`;
};

export const ChangeScreen = ({ panel }: { panel: Panel }) => {
  const asked: AskedChange | null = panel.changing.asked.value;
  if (asked === null) return null;
  const { title, what, tickets } = wordsOf(asked.change);
  return (
    <Page
      title={`${title}?`}
      back={asked.leave}
      actions={
        <>
          <Primary onClick={panel.changing.carryOut}>{title}</Primary>
          <Secondary onClick={asked.leave}>Back</Secondary>
        </>
      }
    >
      <p dir="auto">{what}</p>
      <p>{touched(asked, tickets)}</p>
      <p class="note">{workingWords(asked.working)} Undo takes it back.</p>
    </Page>
  );
};
