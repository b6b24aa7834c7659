/** `NamedRange`. */
import type { NamedRange } from '../backend/attachments';
import type { RangeRef } from '../view';
import type { Methods } from './define';
import type { Host, Self } from './host';

type Named = Self<'NamedRange'>;

/** Named ranges of one sheet, or (null) of the spreadsheet. */
export const namedRanges = (host: Host, sheet: number | null): object[] =>
  host.call<string[]>('names.list', sheet).map((name) => host.make('NamedRange', { name }));

export function rangeByName(host: Host, name: string): object | null {
  const ref = host.call<RangeRef | null>('name.find', name);
  return ref ? host.make('Range', { ref }) : null;
}

function rename(self: Named, name: string): object {
  self.host.call('name.rename', self.name, name);
  self.name = name;
  return self.me;
}

export const namedRange: Methods<GoogleAppsScript.Spreadsheet.NamedRange, 'NamedRange'> = {
  getName: ({ name }) => name,
  getRange: ({ host, name }) => host.make('Range', { ref: host.call<NamedRange>('name.read', name).range }),
  setName: rename,
  setRange: ({ host, name, me }, range: object) => {
    host.call('name.set', name, host.inside('Range', range).ref);
    return me;
  },
  remove: ({ host, name }) => void host.call('name.remove', name),
};
