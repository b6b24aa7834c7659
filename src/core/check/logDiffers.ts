/** Tickets that hold something else than the log's last word on them. */
import type { LastWord } from '../log/lastWords';
import { compareWithLog, type HeldTicket } from '../log/rebuilt';
import { describeState } from '../tickets/ticketState';
import type { Problem, ProblemCells } from './problem';
import { quoted } from './problemText';

const EXAMPLES = 3;

interface Differing {
  row: number;
  text: string;
}

const worded = (differing: readonly Differing[]): string => {
  const examples = differing.slice(0, EXAMPLES).map(({ row, text }) => `row ${row} ${text}`);
  const more = differing.length > EXAMPLES ? `; and ${differing.length - EXAMPLES} more` : '';
  return examples.join('; ') + more;
};

function problem(weight: Problem['weight'], cells: ProblemCells, differing: readonly Differing[]): Problem[] {
  if (differing.length === 0) return [];
  const count = differing.length;
  return [{ kind: 'log-differs', of: 'tickets', weight, cells, count, suggestion: null, detail: worded(differing) }];
}

/** The first row that is so, for showing it; null where none is any more. `blank`: of the lost ones. */
export function firstDiffering(
  tickets: readonly HeldTicket[],
  words: ReadonlyMap<string, LastWord>,
  blank: boolean,
): number | null {
  const { fills, differences } = compareWithLog(tickets, words);
  return (blank ? fills : differences)[0]?.row ?? null;
}

/**
 * At most two findings: tickets whose cells are blank though the log knows what was decided (a problem: the tags are lost,
 * and can be filled in again), and tickets that hold another decision (a hint: somebody may have meant it, and edited by
 * hand). The first few are named by row.
 */
export function logDiffers(tickets: readonly HeldTicket[], words: ReadonlyMap<string, LastWord>): Problem[] {
  const { fills, differences } = compareWithLog(tickets, words);
  const lost = fills.map(({ row, state }) => ({ row, text: `was ${quoted(describeState(state))}` }));
  const other = differences.map(({ row, sheet, log }) => ({
    row,
    text: `has ${quoted(describeState(sheet))}, the log ${quoted(describeState(log))}`,
  }));
  return [...problem('problem', { tag: '', subtag: '' }, lost), ...problem('hint', { tag: null, subtag: null }, other)];
}
