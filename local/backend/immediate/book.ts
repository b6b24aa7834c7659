/** What belongs to the spreadsheet as a file: its id, name, zone and locale. Changes are public at once. */
import { publish } from '../book';
import { exception, TEXTS } from '../errors';
import type { Immediates, Inside } from '../session';

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return zone.includes('/') || zone === 'UTC' || zone === 'GMT';
  } catch {
    return false;
  }
}

function isLocale(locale: string): boolean {
  const tag = locale.replace('_', '-');
  return /^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale) && Intl.DateTimeFormat.supportedLocalesOf([tag]).length === 1;
}

/** Cells keep their serial numbers: a date stays the same day on the wall, another instant. */
function set(inside: Inside, what: 'name' | 'timeZone' | 'locale', value: string): void {
  const { book, rights } = inside;
  if (rights.person.access === 'view') throw exception(TEXTS.viewOnly);
  if (what === 'timeZone' && !isZone(value)) throw exception(`Invalid argument: ${value}`);
  if (what === 'locale' && !isLocale(value)) throw exception(`Invalid argument: ${value}`);
  inside.flush();
  book.settings[what] = value;
  publish(
    book,
    book.state.sheets.map((sheet) => ({ sheet: sheet.id, kind: 'all' as const })),
  );
}

export const bookOperations: Immediates = {
  'book.id': { counted: false, run: ({ book }) => book.settings.id },
  'book.bound': { counted: false, run: ({ rights }) => rights.container },
  'book.set': { counted: true, run: set },
};
