/** Which columns of a tab hold a tag list, told by their names, else by what stands in them. */
import { type Cell, cellText } from '../cell';
import { LABEL_PAIRS, TAG_PAIRS } from '../headers/headerNames';
import { normalizeHeader } from '../headers/headerText';
import { TAG_LIST_HEADER } from '../tags/tagTable';

/** 0-based columns. */
export interface ListColumns {
  tag: number;
  subtag: number | null;
  /** The first row names the columns, and is no tag itself. */
  headed: boolean;
}

/** What is longer on average explains a name rather than being one. */
const LONGEST_NAME = 45;

function namedColumns(names: readonly string[]): ListColumns | null {
  for (const [tag, subtags] of [...TAG_PAIRS, ...LABEL_PAIRS]) {
    const at = names.indexOf(tag);
    if (at < 0) continue;
    const below = subtags.split(' ').map((name) => names.indexOf(name));
    return { tag: at, subtag: below.find((index) => index >= 0) ?? null, headed: true };
  }
  return null;
}

/** Texts short enough for names, and not all numbers. */
function holdsNames(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  const length = filled.reduce((sum, value) => sum + value.length, 0) / Math.max(1, filled.length);
  return length <= LONGEST_NAME && filled.filter((value) => /\p{L}/u.test(value)).length > filled.length / 2;
}

/**
 * The columns of tag and subtag among the first rows of a tab, its first row on top; null where no column holds names.
 * Where no header is known, the first one or two columns of short texts that stand side by side are taken.
 */
export function listColumns(rows: readonly Cell[][]): ListColumns | null {
  const first = rows[0] ?? [];
  const named = namedColumns(first.map((cell) => normalizeHeader(cellText(cell))));
  if (named !== null) return named;
  const fit = first.map((_, column) => holdsNames(columnOf(rows, column)));
  const tag = fit.indexOf(true);
  return tag < 0 ? null : { tag, subtag: fit[tag + 1] ? tag + 1 : null, headed: false };
}

const columnOf = (rows: readonly Cell[][], column: number): string[] =>
  rows.map((row) => cellText(row[column] ?? '').trim());

/** Sentences right of the names say what belongs there, whatever they are headed. */
function explaining(rows: readonly Cell[][], { tag, subtag, headed }: ListColumns): number | null {
  const next = (subtag ?? tag) + 1;
  const values = columnOf(rows.slice(headed ? 1 : 0), next);
  const filled = values.filter((value) => /\p{L}\s+\p{L}/u.test(value));
  return filled.length > 0 && filled.length >= values.length / 3 && next !== tag ? next : null;
}

/** The columns of `TAG_LIST_HEADER` after tag and subtag, null where a list has none such. */
export function descriptionColumns(rows: readonly Cell[][], columns: ListColumns): (number | null)[] {
  const names = columns.headed ? (rows[0] ?? []).map((cell) => normalizeHeader(cellText(cell))) : [];
  const found = TAG_LIST_HEADER.slice(2).map((name) => {
    const at = names.indexOf(normalizeHeader(name));
    return at < 0 || at === columns.tag || at === columns.subtag ? null : at;
  });
  return found.some((column) => column !== null) ? found : [explaining(rows, columns), null, null, null];
}
