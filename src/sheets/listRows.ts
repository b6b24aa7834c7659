/** Editing rows of the tab `Tags`: the cells that change, rows that go, rows that come; everything else stays. */
import type { Cell } from '../core/cell';
import type { ListEdits, ListLine } from '../core/changing/listLines';
import { strayRows } from '../core/changing/listStrays';
import { runsOf } from '../core/rowRuns';
import { ensureRows } from './grid';
import { guardedRows, writeCells } from './textCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIRST_LINE = 2;

/** One call for each run of neighbouring cells, of rows that go and of rows that come, one or two more for a guard. */
export function editListRows(sheet: Sheet, { sets, removed, added }: ListEdits, width: number): void {
  for (const column of new Set(sets.map((one) => one.column))) {
    const values = new Map(sets.flatMap((one) => (one.column === column ? [[one.row, one.value] as const] : [])));
    for (const { start, count } of runsOf([...values.keys()])) {
      const cells = Array.from({ length: count }, (_, offset) => [values.get(start + offset) ?? '']);
      writeCells(sheet.getRange(start + FIRST_LINE, column + 1, count, 1), cells);
    }
  }
  for (const { start, count } of runsOf(removed).reverse()) sheet.deleteRows(start + FIRST_LINE, count);
  const rows = new Map(added.map(({ at, cells }) => [at, cells]));
  for (const { start, count } of runsOf([...rows.keys()])) {
    const cells = Array.from({ length: count }, (_, offset) => fullRow(rows.get(start + offset) ?? [], width));
    insertRows(sheet, start + FIRST_LINE, cells);
  }
}

const fullRow = (cells: readonly Cell[], width: number): Cell[] =>
  Array.from({ length: width }, (_, column) => cells[column] ?? '');

function insertRows(sheet: Sheet, row: number, cells: Cell[][]): void {
  if (row <= sheet.getLastRow()) sheet.insertRowsBefore(row, cells.length);
  else ensureRows(sheet, row + cells.length - 1);
  sheet.getRange(row, 1, cells.length, cells[0]?.length ?? 1).setValues(guardedRows(cells));
}

/**
 * Reads the rows again: where somebody sorted them while they were edited, rows that got a wrong name or went by mistake
 * come back in place of those that should have changed. One call where nobody did.
 * @returns false where somebody changed something else meanwhile
 */
export function listStands(sheet: Sheet, before: readonly ListLine[], after: readonly ListLine[]): boolean {
  const rows = (sheet.getDataRange().getValues() as Cell[][]).slice(1);
  const strays = strayRows(
    rows,
    before.map(({ cells }) => cells),
    after.map(({ cells }) => cells),
  );
  if (strays === null) return false;
  for (const { index, cells } of strays) {
    writeCells(sheet.getRange(index + FIRST_LINE, 1, 1, cells.length), [[...cells]]);
  }
  return true;
}
