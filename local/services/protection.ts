/** `Protection`, `DeveloperMetadata`. */
import type { Protection } from '../backend/attachments';
import type { Methods } from './define';
import { enumeration } from './enums';
import type { Self } from './host';

type ProtectionSelf = Self<'Protection'>;

const change = (self: ProtectionSelf, part: Partial<Protection>): object => {
  self.host.call('protection.change', self.id, part);
  return self.me;
};
const read = ({ host, id }: ProtectionSelf): Protection => host.call('protection.read', id);

export const protection: Methods<GoogleAppsScript.Spreadsheet.Protection, 'Protection'> = {
  setWarningOnly: (self, warningOnly: boolean) => change(self, { warningOnly }),
  isWarningOnly: (self) => read(self).warningOnly,
  setDescription: (self, description: string) => change(self, { description }),
  getDescription: (self) => read(self).description,
  getProtectionType: ({ kind }) => enumeration('ProtectionType')[kind],
  getRange: ({ host, range, sheet }) => {
    if (range) return host.make('Range', { ref: range });
    const size = host.call<{ rows: number; columns: number }>('grid.size', sheet);
    return host.make('Range', { ref: { sheet, row: 1, column: 1, ...size } });
  },
  setRange: (self, range: object) => change(self, { range: self.host.inside('Range', range).ref }),
  remove: ({ host, id }) => void host.call('protection.remove', id),
};

export const developerMetadata: Methods<GoogleAppsScript.Spreadsheet.DeveloperMetadata, 'DeveloperMetadata'> = {
  getId: ({ id }) => id,
  getKey: ({ key }) => key,
  getValue: ({ value }) => value,
  getVisibility: ({ visibility }) => enumeration('DeveloperMetadataVisibility')[visibility],
  remove: ({ host, id }) => void host.call('metadata.remove', id),
};
