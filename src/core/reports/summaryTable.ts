/** The Summary sheet as plain rows: what stands where is decided here, so that it can be checked without a sheet. */
import type { Cell } from '../cell';
import { judgeUncategorized, type Summary, type SummaryRow } from './summary';

/** Rows of four columns, their number formats, the 0-based rows in bold, and where the totals stand that the chart shows. */
export interface SummaryTable {
  rows: Cell[][];
  formats: string[][];
  bold: number[];
  totals: { first: number; count: number };
}

const OUTSIDE = 'not counted';
const FORMATS = ['General', 'General', '#,##0', '0.0%'];

const share = (row: SummaryRow): Cell => (row.share === null ? OUTSIDE : row.share);

const line = (label: string, count: Cell = '', part: Cell = ''): Cell[] => [label, '', count, part];

function stateRows(summary: Summary): Cell[][] {
  const part = summary.contacts === 0 ? '' : summary.uncategorized / summary.contacts;
  return [
    line('Tickets', summary.tickets),
    line('Tagged', summary.tagged),
    line('Left', summary.left),
    line('Put aside', summary.aside),
    ['Not a contact', 'spam, auto-replies, tests, doubles', summary.notAContact, OUTSIDE],
    ['Uncategorized', 'of the tagged contacts', summary.uncategorized, part],
    line(judgeUncategorized(summary)),
  ];
}

/** The subtags of a tag, and what of it has none, so that they add up. */
function subtagRows({ rows, contacts }: Summary, total: SummaryRow): Cell[][] {
  const below = rows.filter(({ tag, subtag }) => tag === total.tag && subtag !== null);
  const rest = below.reduce((left, { count }) => left - count, total.count);
  const without = { ...total, count: rest, share: total.share === null ? null : rest / contacts };
  const named = below.map((row): Cell[] => [row.tag, row.subtag ?? '', row.count, share(row)]);
  return below.length === 0 || rest === 0 ? named : [...named, [total.tag, '(no subtag)', rest, share(without)]];
}

/**
 * The standing part of the Summary sheet.
 * @param summary counts and shares of the dump
 * @param title the first cell, by which the tab is found again
 * @param label when the report was made, and what stands still
 */
export function summaryTable(summary: Summary, title: string, label: string): SummaryTable {
  const totals = summary.rows.filter((row) => row.subtag === null);
  const rows: Cell[][] = [line(title), line(label), line('')];
  const bold: number[] = [0];
  const heading = (...cells: [Cell, Cell, Cell, Cell]) => {
    bold.push(rows.length);
    rows.push(cells);
  };
  heading('State', '', '', '');
  rows.push(...stateRows(summary), line(''));
  heading('Tag', '', 'Tickets', 'Share');
  const first = rows.length;
  rows.push(...totals.map((row): Cell[] => [row.tag, '', row.count, share(row)]));
  if (totals.length === 0) rows.push(line('No ticket is tagged yet.'));
  rows.push(line(''));
  heading('Tag', 'Subtag', 'Tickets', 'Share');
  for (const total of totals) {
    bold.push(rows.length);
    rows.push([total.tag, '', total.count, share(total)], ...subtagRows(summary, total));
  }
  const count = totals.filter((row) => row.share !== null).length;
  return { rows, formats: rows.map(() => FORMATS), bold, totals: { first, count } };
}

const isCount = (row: readonly Cell[] | undefined): boolean => typeof row?.[2] === 'number';

/**
 * How many rows an older report takes, told by its last heading and the counts below it: what stands further down is the
 * user's own. 0 where there is no report.
 * @param rows the report's four columns from its title on, with whatever stands below
 */
export function reportLength(rows: readonly Cell[][]): number {
  const heading = rows.findIndex(([tag, subtag, count]) => tag === 'Tag' && subtag === 'Subtag' && count === 'Tickets');
  if (heading < 0) return 0;
  let end = heading + 1;
  while (isCount(rows[end])) end += 1;
  return end;
}
