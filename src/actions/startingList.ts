/** What a tab of the spreadsheet gives as a tag list to start from: read, shown in setup, and written only there. */
import type { Args } from '../contract';
import type { ListOffer } from '../contract/setup';
import { type Cell, cellText } from '../core/cell';
import { done, failed, type Reply } from '../core/failure';
import { foundRows } from '../core/starting/foundRows';
import { descriptionColumns, type ListColumns, listColumns } from '../core/starting/listColumns';
import { readColumns } from '../sheets/columns';
import { SAMPLED } from '../sheets/dumpTab';
import { tabNamed } from '../sheets/spreadsheet';
import { asking } from './access';

const SAMPLE_LENGTH = 80;

/** The first rows, as wide as the tab. */
function firstRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number): Cell[][] {
  const width = sheet.getLastColumn();
  return width === 0 ? [] : (sheet.getRange(1, 1, Math.min(rows, SAMPLED + 1), width).getValues() as Cell[][]);
}

const asText = (cell: Cell | undefined): string => cellText(cell ?? '').trim();

function offered(first: Cell[][], { headed }: ListColumns): ListOffer['columns'] {
  const [top = []] = first;
  return top.map((_, column) => ({
    header: headed ? asText(top[column]) : '',
    sample: (
      first
        .slice(headed ? 1 : 0)
        .map((row) => asText(row[column]))
        .find(Boolean) ?? ''
    ).slice(0, SAMPLE_LENGTH),
  }));
}

/** Reads a tab as a tag list; `columns` null: the likeliest. Five calls; writes nothing. */
export function startingList({ account, tab, columns: asked, tickets }: Args<'startingList'>): Reply<ListOffer> {
  const who = asking(account);
  if (!who.ok) return who;
  const sheet = tabNamed(tab);
  if (!sheet) return failed('dump-gone', `The tab “${tab}” is gone. Choose another tab.`);
  const last = sheet.getLastRow();
  const first = firstRows(sheet, last);
  const columns = asked ?? listColumns(first);
  if (!columns) {
    return failed('tags-empty', `“${tab}” has no column of short texts that could be tags. Choose another tab.`);
  }
  const wanted = [columns.tag, columns.subtag, ...descriptionColumns(first, columns)];
  const top = columns.headed ? 2 : 1;
  const width = first[0]?.length ?? 0;
  const present = wanted.filter((column): column is number => column !== null && column < width);
  const cells = readColumns(
    sheet,
    top,
    last - top + 1,
    present.map((column) => column + 1),
  );
  const rows = cells.map((row) =>
    wanted.map((column) => (column === null ? '' : asText(row[present.indexOf(column)]))),
  );
  return done({ tab, columns: offered(first, columns), ...columns, ...foundRows(rows, tickets) });
}
