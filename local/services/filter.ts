/** `FilterCriteriaBuilder`, `FilterCriteria`, `Filter`. */
import type { Criteria, Filter } from '../backend/attachments';
import { TEXTS } from '../backend/errors';
import type { Methods } from './define';
import { exception, type Self } from './host';
import { criteriaType, criteriaValues, whenMethods } from './when';

type Builder = Self<'FilterCriteriaBuilder'>;

const set = (self: Builder, criteria: Criteria): object => {
  self.criteria = criteria;
  return self.me;
};

const list = (criteria: Criteria | null, kind: string): string[] =>
  criteria?.criteria === kind ? (criteria.visible ?? []).slice() : [];

const reading = {
  getCriteriaType: ({ criteria }: { criteria: Criteria | null }) => criteriaType(criteria),
  getCriteriaValues: ({ criteria }: { criteria: Criteria | null }) => criteriaValues(criteria),
  getHiddenValues: ({ criteria }: { criteria: Criteria | null }) => list(criteria, 'HIDDEN_VALUES'),
  getVisibleValues: ({ criteria }: { criteria: Criteria | null }) => list(criteria, 'VISIBLE_VALUES'),
};

export const filterCriteriaBuilder: Methods<
  GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder,
  'FilterCriteriaBuilder'
> = {
  ...whenMethods(set),
  ...reading,
  setVisibleValues: (self, visible: string[]) =>
    set(self, { criteria: 'VISIBLE_VALUES', values: [], visible: visible.slice() }),
  setHiddenValues: (self, hidden: string[]) =>
    set(self, { criteria: 'HIDDEN_VALUES', values: [], visible: hidden.slice() }),
  copy: ({ host, criteria }) => host.make('FilterCriteriaBuilder', { criteria }),
  build: ({ host, criteria }) => {
    if (!criteria) throw exception('Filter criteria must be set.');
    return host.make('FilterCriteria', { criteria });
  },
};

export const filterCriteria: Methods<GoogleAppsScript.Spreadsheet.FilterCriteria, 'FilterCriteria'> = {
  ...reading,
  copy: ({ host, criteria }) => host.make('FilterCriteriaBuilder', { criteria }),
};

type FilterSelf = Self<'Filter'>;

/** Columns are counted from the sheet's first; one outside the filter is refused. */
function inFilter({ range }: FilterSelf, column: number): number {
  if (column < range.column || column >= range.column + range.columns) throw exception(TEXTS.columnsOut);
  return column;
}

export const filter: Methods<GoogleAppsScript.Spreadsheet.Filter, 'Filter'> = {
  getRange: ({ host, range }) => host.make('Range', { ref: range }),
  setColumnFilterCriteria: (self, column: number, criteria: object | null) => {
    const { host, sheet, me } = self;
    const given = criteria ? host.inside('FilterCriteria', criteria).criteria : null;
    host.call('filter.criteria', sheet, inFilter(self, column), given);
    return me;
  },
  getColumnFilterCriteria: (self, column: number) => {
    const { host, sheet } = self;
    const criteria = host.call<Filter | null>('filter.read', sheet)?.columns[inFilter(self, column)];
    return criteria ? host.make('FilterCriteria', { criteria }) : null;
  },
  removeColumnFilterCriteria: (self, column: number) => {
    self.host.call('filter.criteria', self.sheet, inFilter(self, column), null);
    return self.me;
  },
  sort: ({ host, sheet, me }, column: number, ascending: boolean) => {
    host.call('filter.sort', sheet, column, ascending);
    return me;
  },
  remove: ({ host, sheet }) => void host.call('filter.remove', sheet),
};
