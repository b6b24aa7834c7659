/** Fills a new sheet with values as they are, nothing parsed. */
import { dateFormatOf } from './backend/content';
import type { Extra, Settings, Sheet, Value } from './backend/state';
import { serialOf } from './backend/zone';

/** What a host may put into a new sheet; null, undefined and `''` leave the cell empty. */
export type PlainValue = string | number | boolean | Date | null | undefined;

/** Puts `rows` into a sheet that is large enough from A1 on. A `Date` becomes a day or a moment, in a date format. */
export function fillSheet(sheet: Sheet, rows: readonly (readonly PlainValue[])[], settings: Settings): void {
  const formats = new Map<string, Extra>();
  rows.forEach((row, r) => {
    const values: Value[] = new Array(row.length);
    row.forEach((value, c) => {
      if (!(value instanceof Date)) {
        values[c] = value === '' || value === undefined ? null : value;
        return;
      }
      const serial = serialOf(value.getTime(), settings.timeZone);
      const nf = dateFormatOf(serial, settings.locale);
      const extra = formats.get(nf) ?? { s: { nf } };
      formats.set(nf, extra);
      values[c] = serial;
      const extras = sheet.extras[r] ?? [];
      extras[c] = extra;
      sheet.extras[r] = extras;
    });
    sheet.values[r] = values;
    sheet.columns = Math.max(sheet.columns, row.length);
  });
}
