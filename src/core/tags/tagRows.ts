/** The rows of the tab `Tags`, read by the names of its columns. */
import { type Cell, cellText } from '../cell';
import { normalizeHeader } from '../headers/headerText';

/** One row of a list, trimmed. `subtag` '' describes the tag itself. */
export interface TagRow {
  tag: string;
  subtag: string;
  belongs: string;
  example: string;
  otherWords: string[];
  group: string;
  /** `''` for most: see `tagStatus`. */
  status: string;
}

/** A row that names something and says no more. */
export const bareRow = (tag: string, subtag: string): TagRow => ({
  tag,
  subtag,
  belongs: '',
  example: '',
  otherWords: [],
  group: '',
  status: '',
});

const words = (text: string): string[] => {
  const trimmed = text.split(/[,;]/).map((word) => word.trim());
  return [...new Set(trimmed.filter((word) => word !== ''))];
};

/** Gives a row's cells as text, in the order of `columnNames`. */
function cellReader(header: string[], columnNames: readonly string[]): (row: Cell[]) => string[] {
  const columns = columnNames.map((name) => header.indexOf(normalizeHeader(name)));
  return (row) => columns.map((column) => cellText(row[column] ?? '').trim());
}

/**
 * The rows below the header that name a tag; a blank tag beside a subtag means the tag above, as people write by hand.
 * `columnNames`: the headers of tag, subtag, belongs, example, other words, group and status. Null where the tag's is missing.
 */
export function readTagRows(header: Cell[], below: Cell[][], columnNames: readonly string[]): TagRow[] | null {
  const names = header.map((cell) => normalizeHeader(cellText(cell)));
  if (!names.includes(normalizeHeader(columnNames[0] ?? ''))) return null;
  const read = cellReader(names, columnNames);
  const rows: TagRow[] = [];
  for (const row of below) {
    const [named = '', subtag = '', belongs = '', example = '', otherWords = '', group = '', status = ''] = read(row);
    const tag = named === '' && subtag !== '' ? (rows[rows.length - 1]?.tag ?? '') : named;
    if (tag !== '') rows.push({ tag, subtag, belongs, example, otherWords: words(otherWords), group, status });
  }
  return rows;
}
