/** Bulk reads of single columns: one call for each group of columns that lie close together. */
import type { Cell } from '../core/cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns with at most this many strangers between them are read in one call: a call costs more than cells. */
const CLOSE = 3;

interface Span {
  first: number;
  last: number;
}

function spansOf(columns: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const open = spans[spans.length - 1];
    if (open && column - open.last <= CLOSE + 1) open.last = column;
    else spans.push({ first: column, last: column });
  }
  return spans;
}

/**
 * The values of 1-based `columns` in `count` rows from 1-based `row`.
 * @returns rows in sheet order, each with one value for each asked column, in the asked order
 */
export function readColumns(sheet: Sheet, row: number, count: number, columns: readonly number[]): Cell[][] {
  if (count <= 0 || columns.length === 0) return Array.from({ length: Math.max(0, count) }, () => []);
  const spans = spansOf(columns).map((span) => ({
    ...span,
    values: sheet.getRange(row, span.first, count, span.last - span.first + 1).getValues() as Cell[][],
  }));
  const sources = columns.map((column) => {
    const span = spans.find(({ first, last }) => column >= first && column <= last);
    return { values: span?.values ?? [], offset: column - (span?.first ?? column) };
  });
  return Array.from({ length: count }, (_, index) =>
    sources.map(({ values, offset }) => values[index]?.[offset] ?? ''),
  );
}
