/** Operations on a sheet's basic filter, which hides rows for everybody. */
import type { RangeRef } from '../../view';
import type { Criteria } from '../attachments';
import { criteriaTest } from '../criteria';
import { exception, TEXTS } from '../errors';
import { mustBeOpen } from '../guards';
import { display, isDateFormat } from '../numberFormat';
import { settlePivots } from '../pivots';
import { sortRange } from '../sortRange';
import { extraAt, type Sheet, valueAt, writable } from '../state';
import { type Operations, sheetOf, sheetOfRange, type Turn } from '../turn';

function change(turn: Turn, sheetId: number, write: (sheet: Sheet) => void): void {
  mustBeOpen(turn, sheetId, null);
  write(writable(turn.state, sheetOf(turn, sheetId)));
  turn.changed({ sheet: sheetId, kind: 'about' });
}

/** Works out which rows a basic filter hides, from its criteria. */
function applyFilter(turn: Turn, sheet: Sheet): void {
  const { filter } = sheet;
  sheet.filteredRows = [];
  if (!filter) return;
  const tests = Object.entries(filter.columns).map(([column, criteria]) =>
    criteriaTest(criteria, Number(column), new Map(), turn.settings.timeZone),
  );
  if (tests.length === 0) return;
  for (let row = filter.range.row; row < filter.range.row - 1 + filter.range.rows; row++) {
    const read = (column: number) => {
      const value = valueAt(sheet, row, column - 1);
      const nf = extraAt(sheet, row, column - 1)?.s?.nf;
      return { value, text: display(value, nf, turn.settings.locale), isDate: isDateFormat(nf) };
    };
    if (!tests.every((test) => test(read))) sheet.filteredRows[row] = true;
  }
}

function createFilter(turn: Turn, range: RangeRef): void {
  if (sheetOfRange(turn, range).filter) throw exception(TEXTS.secondFilter);
  change(turn, range.sheet, (sheet) => {
    sheet.filter = { range, columns: {} };
  });
}

function setCriteria(turn: Turn, sheetId: number, column: number, criteria: Criteria | null): void {
  change(turn, sheetId, (sheet) => {
    if (!sheet.filter) throw exception('Filter not found');
    const columns = { ...sheet.filter.columns };
    delete columns[column];
    if (criteria) columns[column] = criteria;
    sheet.filter = { ...sheet.filter, columns };
    applyFilter(turn, sheet);
  });
}

function removeFilter(turn: Turn, sheetId: number): void {
  change(turn, sheetId, (sheet) => {
    sheet.filter = null;
    sheet.filteredRows = [];
  });
}

/** Sorts what the filter covers below its header, by an absolute column. */
function sortFiltered(turn: Turn, sheetId: number, column: number, ascending: boolean): void {
  const { filter } = sheetOf(turn, sheetId);
  if (!filter) throw exception('Filter not found');
  const { range } = filter;
  if (column < range.column || column >= range.column + range.columns) throw exception(TEXTS.columnsOut);
  mustBeOpen(turn, sheetId, range);
  settlePivots(turn);
  if (range.rows > 1) sortRange(turn, { ...range, row: range.row + 1, rows: range.rows - 1 }, [{ column, ascending }]);
  change(turn, sheetId, (sheet) => applyFilter(turn, sheet));
}

export const filterOperations: Operations = {
  'filter.create': { kind: 'write', run: createFilter },
  'filter.criteria': { kind: 'write', run: setCriteria },
  'filter.remove': { kind: 'write', run: removeFilter },
  'filter.sort': { kind: 'write', run: sortFiltered },
  'filter.read': { kind: 'read', run: (turn, sheet: number) => sheetOf(turn, sheet).filter },
};
