/** Ticket IDs that several rows share. */
import type { Problem } from './problem';
import { inRows, quoted } from './problemText';

const EXAMPLES = 3;

/** The rows of each ID that stands twice, in order of the first. */
function doubles(tickets: readonly { id: string; row: number }[]): Map<string, number[]> {
  const first = new Map<string, number>();
  const doubled = new Map<string, number[]>();
  // Nearly always there is none, which is quicker to see.
  if (new Set(tickets.map(({ id }) => id)).size === tickets.length) return doubled;
  for (const { id, row } of tickets) {
    const before = first.get(id);
    if (before === undefined) first.set(id, row);
    else {
      const rows = doubled.get(id);
      if (rows) rows.push(row);
      else doubled.set(id, [before, row]);
    }
  }
  return doubled;
}

/** All rows whose ID stands twice, each ID's together. */
export const doubledRows = (tickets: readonly { id: string; row: number }[]): number[] =>
  [...doubles(tickets).values()].flat();

/**
 * One problem for all IDs that stand twice, or none: a tag on such a ticket cannot be told from its double's, so it cannot
 * be saved. `count`: the rows.
 * @example doubledIds([{id: '7', row: 2}, {id: '7', row: 5}])[0]?.detail // '“7” in rows 2 and 5'
 */
export function doubledIds(tickets: readonly { id: string; row: number }[]): Problem[] {
  const doubled = doubles(tickets);
  if (doubled.size === 0) return [];
  const examples = [...doubled].slice(0, EXAMPLES).map(([id, rows]) => `${quoted(id)} in ${inRows(rows)}`);
  const more = doubled.size > EXAMPLES ? `, and ${doubled.size - EXAMPLES} more` : '';
  const count = [...doubled.values()].reduce((sum, rows) => sum + rows.length, 0);
  return [
    {
      kind: 'doubled-id',
      of: 'tickets',
      weight: 'problem',
      cells: { tag: null, subtag: null },
      count,
      suggestion: null,
      detail: examples.join(', ') + more,
    },
  ];
}
