/** The event object that a trigger's function is given, made in the script's realm. */
import type { RangeRef } from '../view';
import { enumeration } from './enums';
import type { Host } from './host';

export interface EventData {
  authMode: string;
  range?: RangeRef;
  value?: string;
  oldValue?: string;
}

export const eventMaker =
  (host: Host) =>
  ({ authMode, range, value, oldValue }: EventData): object => ({
    authMode: enumeration('AuthMode')[authMode],
    user: host.make('User', {}),
    ...(authMode === 'NONE' ? {} : { source: host.make('Spreadsheet', {}) }),
    ...(range ? { range: host.make('Range', { ref: { ...range } }) } : {}),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  });
