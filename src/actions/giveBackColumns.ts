/** Columns of others that a rewriting has met, because columns had moved when it was written, get back what they held. */
import { type Cell, cellText } from '../core/cell';
import { REWRITABLE } from '../core/changing/rewriteCheck';
import { isOurs } from '../core/headers/ourColumns';
import { ticketId } from '../core/tickets/ticketId';
import { readColumns } from '../sheets/columns';
import { type Dump, indexOfPlace, placeOf } from '../sheets/dumpTab';
import { writeColumn } from '../sheets/replaceTags';
import { neighboursOf, type RewritePlan } from './planRewrite';

/** A column that was written, by its place and its name at that time. 1-based. */
export interface Met {
  column: number;
  header: string;
}

/** Every text that was written, by column. */
export type WrittenTexts = Record<(typeof REWRITABLE)[number], Set<string>>;

/** Do other columns stand by now where something was written? */
export const isShifted = ({ header }: Dump, met: readonly Met[]): boolean =>
  met.some(({ column, header: name }) => (header[column - 1] ?? '') !== name);

/**
 * A new column is emptied again, and a neighbour gets back what was read of it; in one of ours a text that was meant for
 * another counts as written there.
 * @param plan as it was read before anything was written
 */
export function giveBackColumns(
  dump: Dump,
  met: readonly Met[],
  plan: RewritePlan,
  { written, cellwise }: Record<'written' | 'cellwise', WrittenTexts>,
): void {
  const texts = new Set(REWRITABLE.flatMap((column) => [...written[column]]));
  for (const column of REWRITABLE) {
    for (const text of texts) {
      written[column].add(text);
      cellwise[column].add(text);
    }
  }
  for (const { column, header } of met) {
    const now = dump.header[column - 1] ?? '';
    if (now !== header && !isOurs(now)) giveBack(dump, column, heldBefore(dump, column, plan), texts);
  }
}

/** What a column held before, by ticket; undefined where nobody knows. */
type Held = (id: string) => Cell | undefined;

function heldBefore({ header }: Dump, column: number, { dump, rows }: RewritePlan): Held {
  if ((header[column - 1] ?? '') === '') return () => '';
  const before = indexOfPlace(dump.header, placeOf(header, column - 1));
  const at = before === null ? -1 : neighboursOf(dump).indexOf(before + 1);
  const held = new Map(rows.flatMap(({ id, more }) => (at === -1 || id === '' ? [] : [[id, more[at] ?? '']])));
  return (id) => held.get(id);
}

function giveBack(dump: Dump, column: number, held: Held, texts: ReadonlySet<string>): void {
  const rows = readColumns(dump.sheet, 2, Math.max(0, dump.sheet.getLastRow() - 1), [dump.id, column]);
  const cells = rows.map(([, cell]) => cell ?? '');
  const writes = rows.flatMap(([id], index) => {
    const cell = cells[index] ?? '';
    const value = held(ticketId(id ?? ''));
    const isOther = value !== undefined && cellText(cell) !== cellText(value);
    return isOther && texts.has(cellText(cell)) ? [{ index, value }] : [];
  });
  writeColumn(dump, column, writes, cells);
}
