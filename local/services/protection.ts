/** `Protection`. */
import type { Protection } from '../backend/attachments';
import type { Methods } from './define';
import { enumeration } from './enums';
import { exception, notImplemented, type Self } from './host';

type ProtectionSelf = Self<'Protection'>;

const change = (self: ProtectionSelf, part: Partial<Protection>): object => {
  self.host.call('protection.change', self.id, part);
  return self.me;
};
const read = ({ host, id }: ProtectionSelf): Protection => host.call('protection.read', id);

/** People are told apart by an id; an add-on's e-mail address of them stands for it here. */
function emailOf(editor: string | object): string {
  if (typeof editor !== 'string') throw notImplemented('Protection with a User as editor');
  return editor;
}

const setEditors = (self: ProtectionSelf, next: (ids: readonly string[]) => string[]): object =>
  change(self, { editors: next(read(self).editors ?? []) });

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
  canEdit: (self) => {
    const { owner, editors, warningOnly } = read(self);
    const me = self.host.call<string>('person.key');
    return self.host.call<boolean>('person.edits') && (warningOnly || owner === me || (editors ?? []).includes(me));
  },
  addEditor: (self, editor: string | object) => setEditors(self, (ids) => [...ids, emailOf(editor)]),
  addEditors: (self, editors: string[]) => setEditors(self, (ids) => [...ids, ...editors]),
  removeEditor: (self, editor: string | object) =>
    setEditors(self, (ids) => ids.filter((id) => id !== emailOf(editor))),
  getUnprotectedRanges: (self) => (read(self).open ?? []).map((ref) => self.host.make('Range', { ref })),
  setUnprotectedRanges: (self, ranges: object[]) => {
    if (self.kind !== 'SHEET') throw exception('Unprotected ranges can only be set on a protected sheet.');
    return change(self, { open: ranges.map((one) => self.host.inside('Range', one).ref) });
  },
  setRange: (self, range: object) => change(self, { range: self.host.inside('Range', range).ref }),
  remove: ({ host, id }) => void host.call('protection.remove', id),
};
