import type { FUniver } from '@univerjs/core/facade';
import type { RangeRef } from '../../view';
import type { Grid } from './grid';
import { UNIT } from './snapshot';
import type { Worksheet } from './univer';

const univerRange = ({ row, column, rows, columns }: RangeRef) => ({
  startRow: row - 1,
  endRow: row + rows - 2,
  startColumn: column - 1,
  endColumn: column + columns - 2,
});

/** Rows left above a row that was scrolled to: at the very edge it would be half hidden. */
const ABOVE = 6;

const makeRoom = (api: FUniver, worksheet: Worksheet, row: number): void => {
  const visible = worksheet.getVisibleRange();
  const { sheetViewStartRow, ...scroll } = worksheet.getScrollState();
  if (!visible || row <= visible.endRow - 1) return;
  const start = Math.max(sheetViewStartRow, row - 1 - worksheet.getFreeze().ySplit - ABOVE);
  api.syncExecuteCommand('sheet.command.scroll-view', { ...scroll, sheetViewStartRow: start, offsetY: 0 });
};

/** Shows a sheet and selects ranges on it, as a script asked: scrolled into view, the focus left where it is. */
export const showRanges = (api: FUniver, grid: Grid, sheet: number, ranges: RangeRef[]): void => {
  const workbook = api.getActiveWorkbook();
  const worksheet = workbook?.getSheetBySheetId(String(sheet));
  if (!workbook || !worksheet || grid.view(sheet)?.hidden) return;
  if (workbook.getActiveSheet().getSheetId() !== String(sheet)) workbook.setActiveSheet(worksheet);
  const selections = ranges.map((ref, index) => ({
    range: univerRange(ref),
    primary: index === ranges.length - 1 ? cellOf(ref) : null,
    style: null,
  }));
  const place = { unitId: UNIT, subUnitId: String(sheet) };
  api.syncExecuteCommand('sheet.operation.set-selections', { ...place, selections, reveal: true });
  const [first] = ranges;
  if (first) makeRoom(api, worksheet, first.row);
};

const cellOf = ({ row, column }: RangeRef) => ({
  actualRow: row - 1,
  actualColumn: column - 1,
  isMerged: false,
  isMergedMainCell: false,
  startRow: row - 1,
  endRow: row - 1,
  startColumn: column - 1,
  endColumn: column - 1,
});
