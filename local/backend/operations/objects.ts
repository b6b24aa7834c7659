/** Operations on what floats on a sheet or belongs to it: charts, pivots. */
import type { Chart, Criteria, Pivot, PivotValue } from '../attachments';
import { mustBeImplemented } from '../criteria';
import { exception, TEXTS } from '../errors';
import { mustBeOpen } from '../guards';
import { erasePivot, settlePivots } from '../pivots';
import { type Sheet, writable } from '../state';
import { type Operations, sheetOf, sheetOfRange, type Turn } from '../turn';

function change(turn: Turn, sheetId: number, write: (sheet: Sheet) => void): void {
  mustBeOpen(turn, sheetId, null);
  write(writable(turn.state, sheetOf(turn, sheetId)));
  turn.changed({ sheet: sheetId, kind: 'about' });
}

function putChart(turn: Turn, sheetId: number, chart: Chart): void {
  change(turn, sheetId, (sheet) => {
    sheet.charts = [...sheet.charts.filter((one) => one.id !== chart.id), chart];
  });
}

function removeChart(turn: Turn, sheetId: number, id: number): void {
  if (!sheetOf(turn, sheetId).charts.some((chart) => chart.id === id)) throw exception('Chart not found');
  change(turn, sheetId, (sheet) => {
    sheet.charts = sheet.charts.filter((one) => one.id !== id);
  });
}

function addPivot(turn: Turn, sheetId: number, pivot: Pivot): void {
  sheetOfRange(turn, pivot.source);
  change(turn, sheetId, (sheet) => {
    sheet.pivots = [...sheet.pivots, pivot];
  });
}

function pivotOf(turn: Turn, sheetId: number, id: number): Pivot {
  const pivot = sheetOf(turn, sheetId).pivots.find((one) => one.id === id);
  if (!pivot) throw exception('Pivot table not found');
  return pivot;
}

function changePivot(turn: Turn, sheetId: number, id: number, part: Partial<Pivot>): void {
  pivotOf(turn, sheetId, id);
  change(turn, sheetId, (sheet) => {
    sheet.pivots = sheet.pivots.map((one) => (one.id === id ? { ...one, ...part, stamp: -1 } : one));
  });
}

type Axis = 'rowGroups' | 'columnGroups';

/** Adds to one of a pivot's lists; answers the new entry's index. */
function addTo<K extends Axis | 'values' | 'filters'>(
  turn: Turn,
  sheetId: number,
  id: number,
  list: K,
  entry: Pivot[K][number],
) {
  const pivot = pivotOf(turn, sheetId, id);
  const { source } = pivot;
  if (entry.column < source.column || entry.column >= source.column + source.columns)
    throw exception(TEXTS.pivotColumn);
  changePivot(turn, sheetId, id, { [list]: [...pivot[list], entry] });
  return pivot[list].length;
}

function setIn(turn: Turn, sheetId: number, id: number, list: Axis | 'values', index: number, part: object): void {
  const pivot = pivotOf(turn, sheetId, id);
  if (!pivot[list][index]) throw exception('Pivot table not found');
  const entries = pivot[list].map((entry, at) => (at === index ? { ...entry, ...part } : entry));
  changePivot(turn, sheetId, id, { [list]: entries });
}

function removeFilterOf(turn: Turn, sheetId: number, id: number, filter: number): void {
  const { filters } = pivotOf(turn, sheetId, id);
  changePivot(turn, sheetId, id, { filters: filters.filter((one) => one.id !== filter) });
}

function removePivot(turn: Turn, sheetId: number, id: number): void {
  const pivot = pivotOf(turn, sheetId, id);
  change(turn, sheetId, (sheet) => {
    erasePivot(sheet, pivot);
    sheet.pivots = sheet.pivots.filter((one) => one.id !== id);
  });
  turn.changed({ sheet: sheetId, kind: 'rows', from: pivot.row, rows: pivot.size.rows });
}

export const objectOperations: Operations = {
  'chart.put': { kind: 'write', run: putChart },
  'chart.remove': { kind: 'write', run: removeChart },
  'charts.list': { kind: 'read', run: (turn, sheet: number) => sheetOf(turn, sheet).charts },
  'pivot.add': { kind: 'write', run: addPivot },
  'pivot.addGroup': { kind: 'write', run: addTo },
  'pivot.setGroup': { kind: 'write', run: setIn },
  'pivot.addValue': {
    kind: 'write',
    run: (turn, sheet: number, id: number, value: PivotValue) => addTo(turn, sheet, id, 'values', value),
  },
  'pivot.setValue': {
    kind: 'write',
    run: (turn, sheet: number, id: number, index: number, part: object) =>
      setIn(turn, sheet, id, 'values', index, part),
  },
  'pivot.addFilter': {
    kind: 'write',
    run: (turn, sheet: number, id: number, entry: Pivot['filters'][number]) => {
      mustBeImplemented(entry.criteria, turn.settings.timeZone);
      return addTo(turn, sheet, id, 'filters', entry);
    },
  },
  'pivot.setFilter': {
    kind: 'write',
    run: (turn, sheet: number, id: number, filter: number, criteria: Criteria) => {
      mustBeImplemented(criteria, turn.settings.timeZone);
      changePivot(turn, sheet, id, {
        filters: pivotOf(turn, sheet, id).filters.map((one) => (one.id === filter ? { ...one, criteria } : one)),
      });
    },
  },
  'pivot.removeFilter': { kind: 'write', run: removeFilterOf },
  'pivot.remove': { kind: 'write', run: removePivot },
  'pivot.read': { kind: 'read', run: pivotOf },
  'pivots.list': { kind: 'read', run: (turn, sheet: number) => sheetOf(turn, sheet).pivots },
  'pivots.settle': { kind: 'free', run: settlePivots },
};
