/** A tag list from text that somebody typed or pasted, whatever it was copied from. */
import { cellsOf } from './cells';
import { foundRows } from './foundRows';
import { descriptionColumns, type ListColumns, listColumns } from './listColumns';
import { type ListRow, lookOfLines, outlineRows } from './outline';

/** So many rows tell what the columns hold. */
const SAMPLED = 31;

/** Cells of a spreadsheet stand side by side; tabs at the beginning of a line only indent it. */
const HAS_CELLS = /\S[^\S\n\r]*\t[^\S\n\r]*\S/;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const IS_INTERNAL = /^[a-z0-9_:.\-/]+$/;

/** Does the second column hold what a program calls the first: `Orders::Late`, `orders__late`? */
function isTwin(rows: readonly string[][], column: number, twin: number): boolean {
  const alike = rows.filter((row) => {
    const internal = row[twin] ?? '';
    return internal !== row[column] && IS_INTERNAL.test(internal) && letters(internal) === letters(row[column] ?? '');
  });
  return alike.length * 3 >= rows.length * 2;
}

/** The names of a field's options, as helpdesks export them beside their internal names; null where there are none. */
function fieldColumns(rows: readonly string[][]): ListColumns | null {
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    for (let twin = 0; twin < width; twin += 1) {
      if (column === twin || !isTwin(rows, column, twin)) continue;
      return { tag: column, subtag: null, headed: !isTwin(rows.slice(0, 1), column, twin) };
    }
  }
  return null;
}

const picked = (rows: readonly string[][], columns: ListColumns): ListRow[] => {
  const wanted = [columns.tag, columns.subtag, ...descriptionColumns(rows.slice(0, SAMPLED), columns)];
  const below = columns.headed ? rows.slice(1) : rows;
  return foundRows(below.map((row) => wanted.map((column) => (column === null ? '' : (row[column] ?? ''))))).rows;
};

const isGrid = (rows: readonly string[][]): boolean =>
  rows.length > 1 && (rows[0]?.length ?? 0) > 1 && rows.every(({ length }) => length === rows[0]?.length);

/** A file with commas or semicolons, told by its header or its internal names: a comma alone is part of a sentence. */
function fileRows(text: string): ListRow[] | null {
  for (const separator of [',', ';']) {
    const rows = cellsOf(text, separator);
    if (!isGrid(rows)) continue;
    const named = listColumns(rows.slice(0, SAMPLED));
    const columns = fieldColumns(rows) ?? (named?.headed ? named : null);
    if (columns) return picked(rows, columns);
  }
  return null;
}

/** A cell of a spreadsheet that holds a line break. */
const HAS_QUOTES = /(?:^|\t)"/m;

export interface Pasted {
  rows: ListRow[];
  /** Lines that were read as an outline, and among them as cells; null where all were read alike. */
  mixed: { lines: number; cells: number } | null;
}

/**
 * The rows of typed lines, an outline, cells of a spreadsheet or a field's exported options, in the columns of a tag
 * list; names that nest in one text are not parted yet. Nothing fails: at worst each line is a name.
 * @example readPasted('Tag\tSubtag\nOrders\tLate').rows // [['Orders', 'Late', '', '', '', '']]
 */
export function readPasted(text: string): Pasted {
  const clean = text.replace(/^\uFEFF/, '');
  if (!HAS_CELLS.test(clean)) return { rows: fileRows(clean) ?? outlineRows(clean), mixed: null };
  const { lines, withCells, hasOutline } = lookOfLines(clean);
  // A few cells among the lines of an outline do not make it a grid: its indentation would be lost.
  if (hasOutline && withCells * 2 <= lines && !HAS_QUOTES.test(clean)) {
    const mixed = withCells > 0 ? { lines: lines - withCells, cells: withCells } : null;
    return { rows: outlineRows(clean), mixed };
  }
  const rows = cellsOf(clean, '\t');
  const columns = fieldColumns(rows) ?? listColumns(rows.slice(0, SAMPLED));
  return { rows: columns ? picked(rows, columns) : (fileRows(clean) ?? outlineRows(clean)), mixed: null };
}
