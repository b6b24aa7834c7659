/** `Range`: what hangs on its cells, rules and pivots and filters and the like. */
import type { Filter, Protection, Rule } from '../backend/attachments';
import type { RangeRef } from '../view';
import type { Methods } from './define';
import { type Host, notImplemented } from './host';
import { addMetadata, findMetadata, type Place, placeOfRange } from './metadata';
import { corner, map, type RangeSelf, write } from './onRange';

function createPivotTable({ host, ref }: RangeSelf, source: object): object {
  const id = host.call<number>('id.new');
  const part = { sheet: ref.sheet, id, row: ref.row, column: ref.column };
  host.call('pivot.add', ref.sheet, {
    id,
    source: host.inside('Range', source).ref,
    row: ref.row,
    column: ref.column,
    rowGroups: [],
    columnGroups: [],
    values: [],
    filters: [],
    size: { rows: 0, columns: 0 },
    stamp: -1,
  });
  return host.make('PivotTable', part);
}

function protect({ host, ref }: RangeSelf): object {
  const id = host.call<number>('id.new');
  const protection: Omit<Protection, 'owner'> = {
    id,
    kind: 'RANGE',
    sheet: ref.sheet,
    range: ref,
    warningOnly: false,
    description: '',
  };
  host.call('protection.add', protection);
  return host.make('Protection', { id, sheet: ref.sheet, kind: 'RANGE', range: ref });
}

const ruleObject = (host: Host, rule: Rule | null | undefined): object | null =>
  rule ? host.make('DataValidation', { rule }) : null;

function setDataValidation(self: RangeSelf, rule: object | null): object {
  const { host } = self;
  return write(self, 'rule.write', host.call('id.new'), rule ? host.inside('DataValidation', rule).rule : null);
}

const rules = ({ host }: RangeSelf, ref: RangeRef): (Rule | null)[][] => host.call('rules.read', ref);

/** A block of rules, each cell's its own; null takes a rule off. */
function setDataValidations(self: RangeSelf, block: (object | null)[][]): object {
  const { host, ref } = self;
  const given = map(block, (rule) => (rule ? host.inside('DataValidation', rule).rule : null));
  host.call('rules.write', ref, given);
  return self.me;
}

function insertCheckboxes(self: RangeSelf, ...values: unknown[]): object {
  if (values.some((value) => typeof value !== 'string'))
    throw notImplemented('Range.insertCheckboxes with values that are no texts');
  const rule: Rule = {
    criteria: 'CHECKBOX',
    values: values as string[],
    source: null,
    showDropdown: true,
    allowInvalid: false,
    help: null,
  };
  self.host.call('checkboxes.write', self.ref, self.host.call('id.new'), rule);
  return self.me;
}

/** All ticked, none, or (null) some or no checkboxes at all. */
function isChecked(self: RangeSelf): boolean | null {
  return self.host.call('checkboxes.read', self.ref);
}

/** Entries on this range's row or column, or nowhere if it is none. */
function placeOrNull(self: RangeSelf): Place | null {
  try {
    return placeOfRange(self.host, self.ref);
  } catch {
    return null;
  }
}

export const rangeAttachments: Methods<GoogleAppsScript.Spreadsheet.Range, 'Range'> = {
  setDataValidation,
  getDataValidation: (self) => ruleObject(self.host, rules(self, corner(self))[0]?.[0]),
  getDataValidations: (self) => map(rules(self, self.ref), (rule) => ruleObject(self.host, rule as Rule | null)),
  setDataValidations,
  insertCheckboxes,
  removeCheckboxes: (self) => write(self, 'checkboxes.remove'),
  check: (self) => write(self, 'checkboxes.tick', true),
  uncheck: (self) => write(self, 'checkboxes.tick', false),
  isChecked,
  getFilter: ({ host, ref }) => {
    const filter = host.call<Filter | null>('filter.read', ref.sheet);
    return filter ? host.make('Filter', { sheet: ref.sheet, range: filter.range }) : null;
  },
  addDeveloperMetadata: (self, key: string, second?: unknown, third?: unknown) => {
    addMetadata(self.host, placeOfRange(self.host, self.ref), key, second, third);
    return self.me;
  },
  getDeveloperMetadata: (self) => {
    const place = placeOrNull(self);
    return place?.line ? findMetadata(self.host, { on: { sheet: place.sheet, ...place.line } }) : [];
  },
  createDeveloperMetadataFinder: (self) => {
    const { axis, at } = placeOfRange(self.host, self.ref).line ?? { axis: 'rows' as const, at: 1 };
    return self.host.make('DeveloperMetadataFinder', { wanted: { on: { sheet: self.ref.sheet, axis, at } } });
  },
  createPivotTable,
  createFilter: ({ host, ref }) => {
    host.call('filter.create', ref);
    return host.make('Filter', { sheet: ref.sheet, range: ref });
  },
  protect,
};
