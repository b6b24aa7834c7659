/** `PivotTable` and its groups, values and filters. Every method is a call on the live table. */
import type { Pivot, PivotGroup, PivotValue } from '../backend/attachments';
import type { Methods } from './define';
import { enumeration, enumName } from './enums';
import { exception, type Host, type Self } from './host';

type Table = Self<'PivotTable'>;
type Group = Self<'PivotGroup'>;
type Value = Self<'PivotValue'>;
type Axis = 'rowGroups' | 'columnGroups';

const part = ({ sheet, id }: { sheet: number; id: number }) => ({ sheet, id });
const read = ({ host, sheet, id }: Table | Group | Value): Pivot => host.call('pivot.read', sheet, id);

function addGroup(self: Table, axis: Axis, column: number): object {
  const group: PivotGroup = { column, totals: true, ascending: true, sortBy: null, label: null };
  const index = self.host.call<number>('pivot.addGroup', self.sheet, self.id, axis, group);
  return self.host.make('PivotGroup', { ...part(self), axis, index });
}

const groups = (self: Table, axis: Axis): object[] =>
  read(self)[axis].map((_, index) => self.host.make('PivotGroup', { ...part(self), axis, index }));

function addPivotValue(self: Table, column: number, summarize: object): object {
  const value: PivotValue = { column, summarize: enumName(summarize), showAs: 'DEFAULT', label: null };
  const index = self.host.call<number>('pivot.addValue', self.sheet, self.id, value);
  return self.host.make('PivotValue', { ...part(self), index });
}

function addFilter(self: Table, column: number, criteria: object): object {
  const { host } = self;
  const filter = host.call<number>('id.new');
  const entry = { id: filter, column, criteria: host.inside('FilterCriteria', criteria).criteria };
  host.call('pivot.addFilter', self.sheet, self.id, entry);
  return host.make('PivotFilter', { ...part(self), filter });
}

export const pivotTable: Methods<GoogleAppsScript.Spreadsheet.PivotTable, 'PivotTable'> = {
  addRowGroup: (self, column: number) => addGroup(self, 'rowGroups', column),
  addColumnGroup: (self, column: number) => addGroup(self, 'columnGroups', column),
  getRowGroups: (self) => groups(self, 'rowGroups'),
  getColumnGroups: (self) => groups(self, 'columnGroups'),
  addPivotValue,
  getPivotValues: (self) => read(self).values.map((_, index) => self.host.make('PivotValue', { ...part(self), index })),
  addFilter,
  getFilters: (self) =>
    read(self).filters.map(({ id: filter }) => self.host.make('PivotFilter', { ...part(self), filter })),
  getAnchorCell: (self) => {
    const { row, column } = read(self);
    return self.host.make('Range', { ref: { sheet: self.sheet, row, column, rows: 1, columns: 1 } });
  },
  getValuesDisplayOrientation: () => enumeration('Dimension').COLUMNS,
  remove: (self) => void self.host.call('pivot.remove', self.sheet, self.id),
};

function setGroup(self: Group, change: Partial<PivotGroup>): object {
  self.host.call('pivot.setGroup', self.sheet, self.id, self.axis, self.index, change);
  return self.me;
}

export const pivotGroup: Methods<GoogleAppsScript.Spreadsheet.PivotGroup, 'PivotGroup'> = {
  showTotals: (self, totals: boolean) => setGroup(self, { totals }),
  totalsAreShown: (self) => read(self)[self.axis][self.index]?.totals,
  sortAscending: (self) => setGroup(self, { ascending: true }),
  sortDescending: (self) => setGroup(self, { ascending: false }),
  isSortAscending: (self) => read(self)[self.axis][self.index]?.ascending,
  sortBy: (self, value: object, opposite: unknown[]) => {
    if (opposite.length > 0) throw new Error('not implemented: PivotGroup.sortBy with opposite group values');
    return setGroup(self, { sortBy: self.host.inside('PivotValue', value).index });
  },
  setDisplayName: (self, label: string) => setGroup(self, { label }),
  resetDisplayName: (self) => setGroup(self, { label: null }),
  getSourceDataColumn: (self) => read(self)[self.axis][self.index]?.column,
  clearSort: (self) => setGroup(self, { ascending: true, sortBy: null }),
  getDimension: ({ axis }) => enumeration('Dimension')[axis === 'rowGroups' ? 'ROWS' : 'COLUMNS'],
  getIndex: ({ index }) => index,
  areLabelsRepeated: () => false,
  getPivotTable: (self) => pivotOf(self),
};

function pivotOf(self: { host: Host; sheet: number; id: number }): object {
  const { row, column } = self.host.call<Pivot>('pivot.read', self.sheet, self.id);
  return self.host.make('PivotTable', { ...part(self), row, column });
}

function pivotValueOf(self: Value): PivotValue {
  const found = read(self).values[self.index];
  if (!found) throw exception('Pivot value not found');
  return found;
}

function setValue(self: Value, change: Partial<PivotValue>): object {
  self.host.call('pivot.setValue', self.sheet, self.id, self.index, change);
  return self.me;
}

export const pivotValue: Methods<GoogleAppsScript.Spreadsheet.PivotValue, 'PivotValue'> = {
  showAs: (self, type: object) => setValue(self, { showAs: enumName(type) }),
  summarizeBy: (self, by: object) => setValue(self, { summarize: enumName(by) }),
  getDisplayType: (self) => enumeration('PivotValueDisplayType')[pivotValueOf(self).showAs],
  getSummarizedBy: (self) => enumeration('PivotTableSummarizeFunction')[pivotValueOf(self).summarize],
  setDisplayName: (self, label: string) => setValue(self, { label }),
  getPivotTable: pivotOf,
};

function filterOf({ host, sheet, id, filter }: Self<'PivotFilter'>): Pivot['filters'][number] {
  const found = host.call<Pivot>('pivot.read', sheet, id).filters.find((one) => one.id === filter);
  if (!found) throw exception('Pivot filter not found');
  return found;
}

export const pivotFilter: Methods<GoogleAppsScript.Spreadsheet.PivotFilter, 'PivotFilter'> = {
  getSourceDataColumn: (self) => filterOf(self).column,
  getFilterCriteria: (self) => self.host.make('FilterCriteria', { criteria: filterOf(self).criteria }),
  setFilterCriteria: ({ host, sheet, id, filter, me }, criteria: object) => {
    host.call('pivot.setFilter', sheet, id, filter, host.inside('FilterCriteria', criteria).criteria);
    return me;
  },
  getPivotTable: pivotOf,
  remove: ({ host, sheet, id, filter }) => void host.call('pivot.removeFilter', sheet, id, filter),
};
