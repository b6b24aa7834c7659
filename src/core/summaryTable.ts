/** The Summary sheet as plain rows: what stands where is decided here, so that it can be checked without a sheet. */
import type { Cell } from './cell';
import { judgeUncategorized, type Summary, type SummaryRow } from './summary';

/** Rows of four columns, their number formats, 0-based places of the headings, and of the tag totals the chart shows. */
export interface SummaryTable {
  rows: Cell[][];
  formats: string[][];
  headings: number[];
  totals: { first: number; count: number };
}

const UNCATEGORIZED_SHARE = 'Uncategorized, of tagged contacts';
const SHARE_SECOND = ['General', '0.0%', 'General', 'General'];
const SHARE_LAST = ['General', 'General', 'General', '0.0%'];

const share = (row: SummaryRow): Cell => (row.share === null ? 'outside the shares' : row.share);

const line = (label: string, value: Cell, note: Cell = ''): Cell[] => [label, value, note, ''];

function stateRows(summary: Summary): Cell[][] {
  const part = summary.contacts === 0 ? '' : summary.uncategorized / summary.contacts;
  return [
    line('Tickets', summary.tickets),
    line('Tagged', summary.tagged),
    line('Left', summary.left),
    line('Put aside', summary.aside),
    line('Not a contact', summary.notAContact, 'spam, auto-replies, tests and doubles: outside every share'),
    line('Uncategorized', summary.uncategorized),
    [UNCATEGORIZED_SHARE, part, judgeUncategorized(summary), ''],
  ];
}

/**
 * The standing part of the Summary sheet.
 * @param summary counts and shares of the dump
 * @param title the first cell, by which the tab is found again
 * @param label when the report was made, and what stands still
 */
export function summaryTable(summary: Summary, title: string, label: string): SummaryTable {
  const totals = summary.rows.filter((row) => row.subtag === null);
  const rows: Cell[][] = [line(title, ''), line(label, ''), line('', '')];
  const headings: number[] = [];
  const heading = (...cells: [Cell, Cell, Cell, Cell]) => {
    headings.push(rows.length);
    rows.push(cells);
  };
  heading('State', '', '', '');
  rows.push(...stateRows(summary), line('', ''));
  heading('Tag', '', 'Tickets', 'Share');
  const first = rows.length;
  rows.push(...totals.map((row): Cell[] => [row.tag, '', row.count, share(row)]));
  if (totals.length === 0) rows.push(line('No ticket is tagged yet.', ''));
  rows.push(line('', ''));
  heading('Tag', 'Subtag', 'Tickets', 'Share');
  rows.push(...summary.rows.map((row): Cell[] => [row.tag, row.subtag ?? 'all', row.count, share(row)]));
  const formats = rows.map((row) => (row[0] === UNCATEGORIZED_SHARE ? SHARE_SECOND : SHARE_LAST));
  return { rows, formats, headings, totals: { first, count: totals.length } };
}
