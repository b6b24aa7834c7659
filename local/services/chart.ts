/** `EmbeddedChartBuilder` and its kin, `EmbeddedChart`, `ContainerInfo`, `Charts`. */

import type { AnyMethods, Methods } from './define';
import { enumeration, enumName } from './enums';
import type { Self } from './host';
import type { Kind } from './insides';

type Builder = Self<'EmbeddedChartBuilder'>;
type ChartKind = Extract<Kind, `Embedded${string}ChartBuilder`>;

/** Choosing the kind starts the options anew and gives the builder of that kind: set titles on it. */
const as =
  (type: string, kind: ChartKind) =>
  ({ host, sheet, draft }: Builder): object =>
    host.make(kind, { sheet, draft: { ...draft, type, options: {} } });

const option =
  (name: string) =>
  (self: Builder, value: unknown): object => {
    self.draft.options[name] = value;
    return self.me;
  };

function build({ host, sheet, draft }: Builder): object {
  const id = draft.id ?? host.call<number>('id.new');
  const chart = { ...draft, id, ranges: draft.ranges.slice(), options: { ...draft.options } };
  return host.make('EmbeddedChart', { sheet, chart });
}

const common: Methods<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, 'EmbeddedChartBuilder'> = {
  asAreaChart: as('AREA', 'EmbeddedAreaChartBuilder'),
  asBarChart: as('BAR', 'EmbeddedBarChartBuilder'),
  asColumnChart: as('COLUMN', 'EmbeddedColumnChartBuilder'),
  asComboChart: as('COMBO', 'EmbeddedComboChartBuilder'),
  asLineChart: as('LINE', 'EmbeddedLineChartBuilder'),
  asPieChart: as('PIE', 'EmbeddedPieChartBuilder'),
  asScatterChart: as('SCATTER', 'EmbeddedScatterChartBuilder'),
  asTableChart: as('TABLE', 'EmbeddedTableChartBuilder'),
  setChartType: (self, type: object) => {
    self.draft.type = enumName(type);
    return self.me;
  },
  addRange: (self, range: object) => {
    self.draft.ranges = [...self.draft.ranges, self.host.inside('Range', range).ref];
    return self.me;
  },
  clearRanges: (self) => {
    self.draft.ranges = [];
    return self.me;
  },
  setPosition: (self, row: number, column: number, x: number, y: number) => {
    self.draft.position = { row, column, x, y };
    return self.me;
  },
  setNumHeaders: (self, headers: number) => {
    self.draft.headers = headers;
    return self.me;
  },
  setOption: (self, name: string, value: unknown) => option(name)(self, value),
  removeRange: (self, range: object) => {
    const gone = JSON.stringify(self.host.inside('Range', range).ref);
    self.draft.ranges = self.draft.ranges.filter((ref) => JSON.stringify(ref) !== gone);
    return self.me;
  },
  getChartType: ({ draft }) => enumeration('ChartType')[draft.type],
  getContainer: ({ host, draft }) => host.make('ContainerInfo', { position: draft.position }),
  getRanges: ({ host, draft }) => draft.ranges.map((ref) => host.make('Range', { ref })),
  build,
};

/** What builders of one kind of chart can do besides; before the kind is chosen these are not there. */
const titled: AnyMethods = {
  setTitle: option('title'),
  setColors: option('colors'),
  setXAxisTitle: option('hAxis.title'),
  setYAxisTitle: option('vAxis.title'),
  setBackgroundColor: option('backgroundColor'),
  setLegendPosition: (self: Builder, position: object) =>
    option('legend.position')(self, enumName(position).toLowerCase()),
  reverseCategories: (self: Builder) => option('hAxis.direction')(self, -1),
  setRange: (self: Builder, start: number, end: number) => {
    option('vAxis.viewWindow.min')(self, start);
    return option('vAxis.viewWindow.max')(self, end);
  },
  setStacked: (self: Builder) => option('isStacked')(self, true),
  set3D: (self: Builder) => option('is3D')(self, true),
};

/** Each kind of builder takes of these what its declaration names. */
export const chartBuilder: AnyMethods = { ...(common as AnyMethods), ...titled };

export const embeddedChart: Methods<GoogleAppsScript.Spreadsheet.EmbeddedChart, 'EmbeddedChart'> = {
  getChartId: ({ chart }) => chart.id,
  getRanges: ({ host, chart }) => chart.ranges.map((ref) => host.make('Range', { ref })),
  getContainerInfo: ({ host, chart }) => host.make('ContainerInfo', { position: chart.position }),
  getNumHeaders: ({ chart }) => chart.headers,
  modify: ({ host, sheet, chart }) =>
    host.make('EmbeddedChartBuilder', { sheet, draft: { ...chart, options: { ...chart.options } } }),
};

export const containerInfo: Methods<GoogleAppsScript.Spreadsheet.ContainerInfo, 'ContainerInfo'> = {
  getAnchorRow: ({ position }) => position.row,
  getAnchorColumn: ({ position }) => position.column,
  getOffsetX: ({ position }) => position.x,
  getOffsetY: ({ position }) => position.y,
};
