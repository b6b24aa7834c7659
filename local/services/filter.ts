/** `FilterCriteriaBuilder`, `FilterCriteria`, `Filter`. */
import type { Criteria } from '../backend/attachments';
import type { Methods } from './define';
import { exception, type Self } from './host';

type Builder = Self<'FilterCriteriaBuilder'>;

const set = (self: Builder, criteria: Criteria): object => {
  self.criteria = criteria;
  return self.me;
};
const text =
  (criteria: string) =>
  (self: Builder, value: string): object =>
    set(self, { criteria, values: [value] });

export const filterCriteriaBuilder: Methods<
  GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder,
  'FilterCriteriaBuilder'
> = {
  whenFormulaSatisfied: text('CUSTOM_FORMULA'),
  whenTextEqualTo: text('TEXT_EQUAL_TO'),
  whenTextContains: text('TEXT_CONTAINS'),
  whenTextDoesNotContain: text('TEXT_DOES_NOT_CONTAIN'),
  whenTextStartsWith: text('TEXT_STARTS_WITH'),
  whenTextEndsWith: text('TEXT_ENDS_WITH'),
  whenCellEmpty: (self) => set(self, { criteria: 'CELL_EMPTY', values: [] }),
  whenCellNotEmpty: (self) => set(self, { criteria: 'CELL_NOT_EMPTY', values: [] }),
  setVisibleValues: (self, visible: string[]) =>
    set(self, { criteria: 'VISIBLE_VALUES', values: [], visible: visible.slice() }),
  setHiddenValues: (self, hidden: string[]) =>
    set(self, { criteria: 'HIDDEN_VALUES', values: [], visible: hidden.slice() }),
  build: ({ host, criteria }) => {
    if (!criteria) throw exception('Filter criteria must be set.');
    return host.make('FilterCriteria', { criteria });
  },
};

export const filterCriteria: Methods<GoogleAppsScript.Spreadsheet.FilterCriteria, 'FilterCriteria'> = {
  getCriteriaValues: ({ criteria }) => criteria.values.slice(),
  copy: ({ host, criteria }) => host.make('FilterCriteriaBuilder', { criteria }),
};

export const filter: Methods<GoogleAppsScript.Spreadsheet.Filter, 'Filter'> = {
  getRange: ({ host, range }) => host.make('Range', { ref: range }),
  setColumnFilterCriteria: ({ host, sheet, me }, column: number, criteria: object | null) => {
    host.call('filter.criteria', sheet, column, criteria ? host.inside('FilterCriteria', criteria).criteria : null);
    return me;
  },
  removeColumnFilterCriteria: ({ host, sheet, me }, column: number) => {
    host.call('filter.criteria', sheet, column, null);
    return me;
  },
  remove: ({ host, sheet }) => void host.call('filter.remove', sheet),
};
