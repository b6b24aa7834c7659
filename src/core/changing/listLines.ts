/** The rows of the tab `Tags` one by one, as a change of the list edits them: only the cells that it has to. */
import { type Cell, cellText } from '../cell';
import { normalizeHeader } from '../headers/headerText';
import type { TagPath } from '../tags/tagPath';
import { proposerOf, STATUS_COLUMN } from '../tags/tagStatus';
import { TAG_LIST_HEADER } from '../tags/tagTable';

/** 0-based columns; `status` -1 where there is none. */
export interface ListColumns {
  tag: number;
  subtag: number;
  status: number;
}

/**
 * A row below the header. `origin`: its index among the rows as they are, null for a new one. `path`: what it names, a
 * blank tag beside a subtag meaning the tag above; null for a row that names nothing.
 */
export interface ListLine {
  origin: number | null;
  cells: readonly Cell[];
  path: TagPath | null;
  status: string;
}

/** What has to be done to the rows as they are. Indexes from 0, of `sets` and `removed` before, of `added` after it. */
export interface ListEdits {
  sets: { row: number; column: number; value: Cell }[];
  removed: number[];
  added: { at: number; cells: Cell[] }[];
}

/** A row that a change touched, before and after, each null where it was not there; enough to take the change back. */
export interface LineRecord {
  at: number;
  before: Pick<ListLine, 'cells' | 'path' | 'status'> | null;
  after: Pick<ListLine, 'cells' | 'path' | 'status'> | null;
}

export function listColumns(header: readonly Cell[]): ListColumns {
  const names = header.map((cell) => normalizeHeader(cellText(cell)));
  const at = (name: string): number => names.indexOf(normalizeHeader(name));
  return { tag: at(TAG_LIST_HEADER[0] ?? ''), subtag: at(TAG_LIST_HEADER[1] ?? ''), status: at(STATUS_COLUMN) };
}

const textAt = (cells: readonly Cell[], column: number): string => cellText(cells[column] ?? '').trim();

/** The rows below the header, as lines. */
export function readLines(rows: readonly Cell[][], columns: ListColumns): ListLine[] {
  let above = '';
  return rows.map((cells, origin) => {
    const subtag = textAt(cells, columns.subtag);
    const tag = textAt(cells, columns.tag) || (subtag === '' ? '' : above);
    if (tag !== '') above = tag;
    return { origin, cells, path: tag === '' ? null : { tag, subtag }, status: textAt(cells, columns.status) };
  });
}

/** The cells as they must be so that the line, below a line of the tag `above`, names its path. */
function settled({ cells, path, status }: ListLine, above: string, columns: ListColumns): readonly Cell[] {
  const wanted: [number, string][] = path === null ? [] : [[columns.subtag, path.subtag]];
  const inherits = path !== null && path.subtag !== '' && path.tag === above && textAt(cells, columns.tag) === '';
  if (path !== null && !inherits) wanted.push([columns.tag, path.tag]);
  if (columns.status >= 0) wanted.push([columns.status, status]);
  const changed = wanted.filter(([column, text]) => textAt(cells, column) !== text);
  if (changed.length === 0) return cells;
  const longest = Math.max(cells.length, ...changed.map(([column]) => column + 1));
  const after = Array.from({ length: longest }, (_, column) => cells[column] ?? '');
  for (const [column, text] of changed) after[column] = text;
  return after;
}

/** The lines with the cells that they must have. */
export function settleLines(lines: readonly ListLine[], columns: ListColumns): ListLine[] {
  let above = '';
  return lines.map((line) => {
    const cells = settled(line, above, columns);
    if (line.path !== null) above = line.path.tag;
    return { ...line, cells };
  });
}

const pickRecord = ({ cells, path, status }: ListLine): LineRecord['before'] => ({ cells, path, status });

const sameCells = (a: readonly Cell[], b: readonly Cell[]): boolean =>
  Array.from({ length: Math.max(a.length, b.length) }).every((_, i) => cellText(a[i] ?? '') === cellText(b[i] ?? ''));

/** What turns the rows `before` into the settled lines `after`. */
export function editsOf(before: readonly ListLine[], after: readonly ListLine[]): ListEdits {
  const stays = new Set(after.map(({ origin }) => origin));
  return {
    sets: after.flatMap(({ origin, cells }) =>
      origin === null
        ? []
        : cells.flatMap((value, column) =>
            cellText(value) === cellText(before[origin]?.cells[column] ?? '') ? [] : [{ row: origin, column, value }],
          ),
    ),
    removed: before.flatMap((_, index) => (stays.has(index) ? [] : [index])),
    added: after.flatMap(({ origin, cells }, at) => (origin === null ? [{ at, cells: [...cells] }] : [])),
  };
}

/** The rows that differ, in the order of the list before, then what is new. */
export function recordsOf(before: readonly ListLine[], after: readonly ListLine[]): LineRecord[] {
  const kept = new Map(after.flatMap((line) => (line.origin === null ? [] : [[line.origin, line] as const])));
  const touched = before.flatMap((line, at): LineRecord[] => {
    const now = kept.get(at);
    // A blank tag beside a subtag may mean another tag now, though no cell of its row has changed.
    if (now && sameCells(line.cells, now.cells) && isSame(line, now)) return [];
    return [{ at, before: pickRecord(line), after: now ? pickRecord(now) : null }];
  });
  const added = after.flatMap((line, at): LineRecord[] =>
    line.origin === null ? [{ at, before: null, after: pickRecord(line) }] : [],
  );
  return [...touched, ...added];
}

const samePath = (a: TagPath | null, b: TagPath | null): boolean =>
  a !== null && b !== null && a.tag === b.tag && a.subtag === b.subtag;

const isSame = (a: ListLine, b: ListLine): boolean =>
  a.status === b.status && (a.path === b.path || samePath(a.path, b.path));

/** Where the change left the row that stood at this index. */
const placeAfter = (records: readonly LineRecord[], index: number): number =>
  records.reduce((place, { at, before, after }) => {
    if (at >= index || (before !== null && after !== null)) return place;
    return place + (before === null ? 1 : -1);
  }, index);

/** Where a recorded row is now: where it was left, else the first like it altogether, else that names the same; each once. */
function indexOf(lines: readonly ListLine[], wanted: NonNullable<LineRecord['after']>, at: number, met: Set<ListLine>) {
  const names = (line: ListLine): boolean =>
    !met.has(line) && samePath(line.path, wanted.path) && line.status === wanted.status;
  const isSameRow = (line: ListLine): boolean => names(line) && sameCells(line.cells, wanted.cells);
  const here = lines[at];
  if (here !== undefined && isSameRow(here)) return at;
  const same = lines.findIndex(isSameRow);
  return same >= 0 ? same : lines.findIndex(names);
}

/** A row's cells as before, but for those that somebody changed since. */
const cellsBack = (now: readonly Cell[], before: readonly Cell[], after: readonly Cell[]): Cell[] =>
  Array.from({ length: Math.max(now.length, before.length) }, (_, i) =>
    cellText(now[i] ?? '') === cellText(after[i] ?? '') ? (before[i] ?? '') : (now[i] ?? ''),
  );

/** A proposal is no tag yet, and takes no tag's place. */
const isThere = ({ path, status }: ListLine, wanted: NonNullable<LineRecord['before']>): boolean =>
  samePath(path, wanted.path) && (proposerOf(status) === null || proposerOf(wanted.status) !== null);

/**
 * The lines as they were before a change: what it added goes, what it changed is as it was, what it removed stands where
 * it stood. What is not there any more, or is there again, is left alone.
 */
export function linesBefore(lines: readonly ListLine[], records: readonly LineRecord[]): ListLine[] {
  const now = [...lines];
  const met = new Set<ListLine>();
  for (const { at: placed, before, after } of records) {
    const at = after === null ? -1 : indexOf(now, after, placeAfter(records, placed), met);
    const line = now[at];
    if (after === null || line === undefined) continue;
    const back = before && { ...line, ...before, cells: cellsBack(line.cells, before.cells, after.cells) };
    if (back) met.add(back);
    now.splice(at, 1, ...(back ? [back] : []));
  }
  const there = [...now];
  for (const { at, before, after } of records) {
    if (before === null || after !== null || there.some((line) => isThere(line, before))) continue;
    now.splice(Math.min(at, now.length), 0, { origin: null, ...before });
  }
  return now;
}

/** The lines as a change leaves them, whatever part of it was made already. */
export const linesAfter = (lines: readonly ListLine[], records: readonly LineRecord[]): ListLine[] =>
  linesBefore(
    lines,
    records.map(({ at, before, after }) => ({ at, before: after, after: before })),
  );
