/** What a cell shows, typed again, is what it held: in every locale and common format. */
import fc from 'fast-check';
import { localeFacts } from '../../../local/backend/locale';
import { display } from '../../../local/backend/numberFormat';
import { parseTyped } from '../../../local/backend/parseTyped';

const LOCALES = ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'es_ES', 'it_IT', 'nl_NL', 'pt_BR', 'pl_PL', 'sv_SE', 'ja_JP'];
const quirks = { atStopsFormula: false, quoteConsumedInAtCell: false, readPublishesWrites: false };

const typed = (text: string, locale: string) =>
  parseTyped(text, { locale, quirks, nf: undefined, year: () => 2024, by: 'person' });

const hundredths = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((value) => value / 100);
const serials = fc.integer({ min: 10_961, max: 60_000 });

describe.each(LOCALES)('%s', (locale) => {
  test('a number, with and without thousands marks', () => {
    fc.assert(
      fc.property(hundredths, fc.constantFrom(undefined, '0.00', '#,##0.00'), (value, format) => {
        expect(Number(typed(display(value, format, locale), locale).v)).toBeCloseTo(value, 10);
      }),
    );
  });

  test('a percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 9999 }), (percent) => {
        const shown = display(percent / 100, '0%', locale);
        expect(typed(shown, locale)).toMatchObject({ v: expect.closeTo(percent / 100, 10), nf: '0%' });
      }),
    );
  });

  test('a day, as the locale writes it and year first', () => {
    fc.assert(
      fc.property(serials, fc.constantFrom(localeFacts(locale).dayFormat, 'yyyy-mm-dd'), (serial, format) => {
        expect(typed(display(serial, format, locale), locale).v).toBe(serial);
      }),
    );
  });

  test('a moment to the second', () => {
    const format = `${localeFacts(locale).dayFormat} h:mm:ss`;
    fc.assert(
      fc.property(serials, fc.integer({ min: 0, max: 86_399 }), (day, second) => {
        const serial = day + second / 86_400;
        expect(typed(display(serial, format, locale), locale).v).toBeCloseTo(serial, 8);
      }),
    );
  });
});
