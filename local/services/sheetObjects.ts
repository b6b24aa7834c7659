/** `Sheet`: what floats on it or belongs to it. */
import type { Chart, ConditionalRule, Filter, Pivot, Protection } from '../backend/attachments';
import type { Methods } from './define';
import type { Host } from './host';
import { addMetadata, findMetadata } from './metadata';
import { namedRanges } from './names';
import type { SheetSelf } from './onSheet';

function newChart({ host, id }: SheetSelf): object {
  const position = { row: 1, column: 1, x: 0, y: 0 };
  const draft = { id: null, type: 'COLUMN', ranges: [], options: {}, headers: 0, position };
  return host.make('EmbeddedChartBuilder', { sheet: id, draft });
}

function protect({ host, id }: SheetSelf): object {
  const protection = host.call<number>('id.new');
  const inside = { id: protection, sheet: id, kind: 'SHEET' as const, range: null };
  host.call('protection.add', { ...inside, warningOnly: false, description: '' });
  return host.make('Protection', inside);
}

export const sheetObjects: Methods<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'> = {
  getCharts: ({ host, id }) =>
    host.call<Chart[]>('charts.list', id).map((chart) => host.make('EmbeddedChart', { sheet: id, chart })),
  newChart,
  insertChart: ({ host, id }, chart: object) => host.call('chart.put', id, host.inside('EmbeddedChart', chart).chart),
  updateChart: ({ host, id }, chart: object) => host.call('chart.put', id, host.inside('EmbeddedChart', chart).chart),
  removeChart: ({ host, id }, chart: object) =>
    host.call('chart.remove', id, host.inside('EmbeddedChart', chart).chart.id),
  getPivotTables: ({ host, id }) =>
    host
      .call<Pivot[]>('pivots.list', id)
      .map((pivot) => host.make('PivotTable', { sheet: id, id: pivot.id, row: pivot.row, column: pivot.column })),
  getFilter: ({ host, id }) => {
    const filter = host.call<Filter | null>('filter.read', id);
    return filter ? host.make('Filter', { sheet: id, range: filter.range }) : null;
  },
  protect,
  getProtections: ({ host, id }, kind: object) => protections(host, String(kind), id),
  addDeveloperMetadata: ({ host, id, me }, key: string, second?: unknown, third?: unknown) => {
    addMetadata(host, { sheet: id }, key, second, third);
    return me;
  },
  getDeveloperMetadata: ({ host, id }) => findMetadata(host, { on: { sheet: id } }),
  createDeveloperMetadataFinder: ({ host, id }) =>
    host.make('DeveloperMetadataFinder', { wanted: { on: { sheet: id }, crossing: true } }),
  getNamedRanges: ({ host, id }) => namedRanges(host, id),
  getConditionalFormatRules: ({ host, id }) =>
    host.call<ConditionalRule[]>('conditional.read', id).map((rule) => host.make('ConditionalFormatRule', { rule })),
  setConditionalFormatRules: ({ host, id }, rules: object[]) =>
    void host.call(
      'conditional.write',
      id,
      rules.map((rule) => host.inside('ConditionalFormatRule', rule).rule),
    ),
  clearConditionalFormatRules: ({ host, id }) => void host.call('conditional.write', id, []),
};

/** Protections of a kind, on one sheet or (null) on all. */
export const protections = (host: Host, kind: string, sheet: number | null): object[] =>
  host
    .call<Protection[]>('protections.list', kind, sheet)
    .map(({ id, sheet: on, kind: own, range }) => host.make('Protection', { id, sheet: on, kind: own, range }));
