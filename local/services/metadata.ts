/** `DeveloperMetadata`, its finder and its location. */
import type { Metadata } from '../backend/attachments';
import type { Wanted } from '../backend/operations/metadata';
import type { RangeRef } from '../view';
import type { Methods } from './define';
import { enumeration, enumName } from './enums';
import type { Host, Self } from './host';
import { exception } from './host';

/** Where metadata is put: the spreadsheet, a sheet, or a whole row or column of it. */
export type Place = Pick<Metadata, 'sheet' | 'line'>;

/** The whole row or column that a range is; anything else is refused. */
export function placeOfRange(host: Host, ref: RangeRef): Place {
  const size = host.call<{ rows: number; columns: number }>('grid.size', ref.sheet);
  if (ref.rows === 1 && ref.columns === size.columns) return { sheet: ref.sheet, line: { axis: 'rows', at: ref.row } };
  if (ref.columns === 1 && ref.rows === size.rows) {
    return { sheet: ref.sheet, line: { axis: 'columns', at: ref.column } };
  }
  throw exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** Adds an entry; the second argument is its value, or already its visibility. */
export function addMetadata(host: Host, place: Place, key: string, second?: unknown, third?: unknown): void {
  const value = typeof second === 'string' ? second : null;
  const visibility = enumName(typeof second === 'string' ? third : second) || 'DOCUMENT';
  host.call('metadata.add', { id: host.call('id.new'), key, value, visibility, ...place });
}

/** Entries that a search finds. */
export const findMetadata = (host: Host, wanted: Wanted): object[] =>
  host.call<Metadata[]>('metadata.find', wanted).map(({ id }) => host.make('DeveloperMetadata', { id }));

type Entry = Self<'DeveloperMetadata'>;
const read = ({ host, id }: Entry): Metadata => host.call('metadata.read', id);
const change = (self: Entry, part: Partial<Metadata>): object => {
  self.host.call('metadata.change', self.id, part);
  return self.me;
};

/** A new place drops the old line. */
function moveTo(self: Entry, place: Place): object {
  const { line: _line, ...kept } = read(self);
  self.host.call('metadata.remove', self.id);
  self.host.call('metadata.add', { ...kept, ...place });
  return self.me;
}

const moveToLine = (self: Entry, range: object): object =>
  moveTo(self, placeOfRange(self.host, self.host.inside('Range', range).ref));

export const developerMetadata: Methods<GoogleAppsScript.Spreadsheet.DeveloperMetadata, 'DeveloperMetadata'> = {
  getId: ({ id }) => id,
  getKey: (self) => read(self).key,
  getValue: (self) => read(self).value,
  getVisibility: (self) => enumeration('DeveloperMetadataVisibility')[read(self).visibility],
  getLocation: (self) => {
    const { sheet, line } = read(self);
    return self.host.make('DeveloperMetadataLocation', { place: line ? { sheet, line } : { sheet } });
  },
  setKey: (self, key: string) => change(self, { key }),
  setValue: (self, value: string) => change(self, { value }),
  setVisibility: (self, visibility: object) => change(self, { visibility: enumName(visibility) }),
  moveToColumn: moveToLine,
  moveToRow: moveToLine,
  moveToSheet: (self, sheet: object) => moveTo(self, { sheet: self.host.inside('Sheet', sheet).id }),
  moveToSpreadsheet: (self) => moveTo(self, { sheet: null }),
  remove: ({ host, id }) => void host.call('metadata.remove', id),
};

const narrow = (self: Self<'DeveloperMetadataFinder'>, part: Wanted): object => {
  self.wanted = { ...self.wanted, ...part };
  return self.me;
};

export const developerMetadataFinder: Methods<
  GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder,
  'DeveloperMetadataFinder'
> = {
  find: ({ host, wanted }) => findMetadata(host, wanted),
  withId: (self, id: number) => narrow(self, { id }),
  withKey: (self, key: string) => narrow(self, { key }),
  withValue: (self, value: string) => narrow(self, { value }),
  withVisibility: (self, visibility: object) => narrow(self, { visibility: enumName(visibility) }),
  withLocationType: (self, kind: object) => narrow(self, { kind: enumName(kind) }),
  onIntersectingLocations: (self) => narrow(self, { crossing: true }),
};

function lineOf({ host, place }: Self<'DeveloperMetadataLocation'>, axis: 'rows' | 'columns'): object | null {
  const { sheet, line } = place;
  if (sheet === null || line?.axis !== axis) return null;
  const size = host.call<{ rows: number; columns: number }>('grid.size', sheet);
  const ref: RangeRef =
    axis === 'rows'
      ? { sheet, row: line.at, column: 1, rows: 1, columns: size.columns }
      : { sheet, row: 1, column: line.at, rows: size.rows, columns: 1 };
  return host.make('Range', { ref });
}

export const developerMetadataLocation: Methods<
  GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation,
  'DeveloperMetadataLocation'
> = {
  getLocationType: ({ place: { sheet, line } }) =>
    enumeration('DeveloperMetadataLocationType')[
      sheet === null ? 'SPREADSHEET' : !line ? 'SHEET' : line.axis === 'rows' ? 'ROW' : 'COLUMN'
    ],
  getSpreadsheet: ({ host, place }) => (place.sheet === null ? host.make('Spreadsheet', {}) : null),
  getSheet: ({ host, place }) => (place.sheet === null ? null : host.make('Sheet', { id: place.sheet })),
  getRow: (self) => lineOf(self, 'rows'),
  getColumn: (self) => lineOf(self, 'columns'),
};
