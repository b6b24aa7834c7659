/** Reading again after many tickets were rewritten: what moved meanwhile is put right. */
import { type Cell, cellText } from '../cell';

/** The columns that a rewriting may touch. */
export const REWRITABLE = ['tag', 'subtag', 'aside'] as const;

export type Rewritable = (typeof REWRITABLE)[number];

export type RewriteCells = Readonly<Record<Rewritable, Cell>>;

/** What shall stand in a ticket's cells; an absent column stays. */
export type Rewrite = Partial<Record<Rewritable, string>>;

/** A row as it is read: `id` `''` where it has none, or one that another row has too. */
export interface RewriteRow {
  id: string;
  cells: RewriteCells;
}

/** What was read before, what was wanted of each ticket, and which texts were written anywhere. */
export interface Rewriting {
  before: ReadonlyMap<string, RewriteCells>;
  wanted: ReadonlyMap<string, Rewrite>;
  written: Readonly<Record<Rewritable, ReadonlySet<string>>>;
  /** Those of them that were written to single cells: a sort lets them fall on others, but not what Google replaced. */
  cellwise: Readonly<Record<Rewritable, ReadonlySet<string>>>;
  /** What rows without a ticket held before, in any of the columns. */
  elsewhere: ReadonlySet<string>;
  /** Rows moved while it was written: texts may stand in tickets that they were not meant for. */
  moved: boolean;
  /** What is wanted of a ticket that was not there before, or is held by no ID. */
  rewriteOf: (row: RewriteRow) => Rewrite | null;
}

/** Cells to be written, by column; a ticket that was never meant gets back what it held, date or number as it was. */
export type Correction = Partial<Record<Rewritable, Cell>>;

const present = (correction: Correction): Correction | null =>
  REWRITABLE.some((column) => correction[column] !== undefined) ? correction : null;

/** What a ticket that was meant still lacks; a cell that somebody changed since is theirs. */
function missing(row: RewriteRow, before: RewriteCells, wanted: Rewrite, { written, moved }: Rewriting): Correction {
  const correction: Correction = {};
  for (const column of REWRITABLE) {
    const to = wanted[column];
    const text = cellText(row.cells[column]);
    if (to === undefined || text === to) continue;
    if (text === cellText(before[column]) || (moved && written[column].has(text))) correction[column] = to;
  }
  return correction;
}

/** What fell on a ticket that was not meant. */
function strays(row: RewriteRow, before: RewriteCells, wanted: Rewrite, { cellwise, moved }: Rewriting): Correction {
  const correction: Correction = {};
  if (!moved) return correction;
  for (const column of REWRITABLE) {
    const text = cellText(row.cells[column]);
    if (wanted[column] === undefined && text !== cellText(before[column]) && cellwise[column].has(text)) {
      correction[column] = before[column];
    }
  }
  return correction;
}

const BLANK: RewriteCells = { tag: '', subtag: '', aside: '' };

/** A row without a ticket that holds what no such row held before. */
const isFallen = ({ cells }: RewriteRow, { elsewhere, cellwise }: Rewriting): boolean =>
  REWRITABLE.every((column) => {
    const text = cellText(cells[column]);
    return text === '' || (cellwise[column].has(text) && !elsewhere.has(text));
  });

/** What a ticket that was read before lacks, or holds too much. */
function overdue(row: RewriteRow, done: Rewriting): Correction | null {
  if (row.id === '') return isFallen(row, done) ? present(strays(row, BLANK, {}, done)) : null;
  const before = done.before.get(row.id);
  if (before === undefined) return null;
  const wanted = done.wanted.get(row.id) ?? {};
  return present({ ...strays(row, before, wanted, done), ...missing(row, before, wanted, done) });
}

/**
 * What is wanted of a row by what it holds now, because it came to hold it after the first reading; null where nothing
 * is. A text just written does not count as held.
 */
export function lateRewriteOf(row: RewriteRow, done: Rewriting): Rewrite | null {
  if (done.wanted.has(row.id) || overdue(row, done) !== null) return null;
  const rewrite = done.rewriteOf(row);
  const isWritten = (column: Rewritable) =>
    rewrite?.[column] !== undefined && done.written[column].has(cellText(row.cells[column]));
  return rewrite === null || REWRITABLE.some(isWritten) ? null : rewrite;
}

/** What has to be written to this row, as it is read now; null where it is right. */
export const correctionOf = (row: RewriteRow, done: Rewriting): Correction | null =>
  overdue(row, done) ?? present(lateRewriteOf(row, done) ?? {});

/** Does the ticket hold what was wanted? */
export const isRewritten = (cells: RewriteCells, wanted: Rewrite): boolean =>
  REWRITABLE.every((column) => wanted[column] === undefined || cellText(cells[column]) === wanted[column]);
