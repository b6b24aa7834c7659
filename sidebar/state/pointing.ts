/** Between panel and grid: what is selected there comes here, and what is here is selected there. */
import type { Reply } from '../../src/contract';
import type { Shown } from '../../src/contract/find';
import type { Problem } from '../../src/core/check/problem';
import { counted } from '../../src/core/counted';
import type { Frame } from './frame';
import { brief } from './ticketText';
import { ticketName } from './words';

export interface Pointing {
  tagSelection(): void;
  /** Opens a ticket by ID; null: the one of the selected row. */
  find(id: string | null): void;
  /** Selects the open ticket's row. */
  showTicket(): void;
  showProblem(problem: Problem): void;
  /** Selects the row of a ticket that a report named. */
  showNamed(id: string, row: number): void;
}

const shownWords = ({ row, hidden }: Shown): string =>
  hidden
    ? `Row ${row} is selected, but a filter or somebody hides it. Clear the filter to see it.`
    : `Row ${row} is selected in the sheet.`;

const nothingToTag = (hidden: number): string => {
  const why =
    hidden > 0 ? `${counted(hidden, 'selected row')} hidden, none to tag. ` : 'No selected row holds a ticket. ';
  return `${why}Select rows that you can see, then try again.`;
};

export function createPointing({ task, ask, goTo, saved, inForm, work, said }: Frame): Pointing {
  const sayOnTagging = (text: string): void => {
    if (work.value !== null) work.value.tagging.notice.value = text;
  };

  async function show(call: Promise<Reply<Shown>>, say: (text: string) => void): Promise<void> {
    const reply = await call;
    say(reply.ok ? shownWords(reply.value) : reply.error.message);
  }

  return {
    tagSelection: () =>
      task.run(
        'Reading the selected rows …',
        () => saved(() => ask('selection', {})),
        (selection) => {
          goTo('tagging');
          if (selection.tickets.length === 0) sayOnTagging(nothingToTag(selection.hidden));
          else if (work.value !== null) work.value.tagging.selection.value = selection;
        },
      ),
    find: (id) =>
      inForm(
        'Looking …',
        saved(() => ask('ticket', { id })),
        ({ heldBy, ...ticket }) => {
          work.value?.tagging.open(ticket);
          goTo('tagging');
          sayOnTagging(heldBy === null ? '' : `${brief(heldBy)} holds it: it is open there, or comes next.`);
        },
      ),
    showTicket() {
      const ticket = work.value?.tagging.ticket.value;
      if (ticket == null) return;
      sayOnTagging(`Looking for ${ticketName(ticket.id)} …`);
      void show(ask('showTicket', { id: ticket.id, row: ticket.row }), sayOnTagging);
    },
    showNamed(id, row) {
      void show(ask('showTicket', { id, row }), (text) => {
        said.value = text;
      });
    },
    showProblem({ kind, cells }) {
      void show(ask('showProblem', { problem: { kind, cells } }), (text) => {
        said.value = text;
      });
    },
  };
}
