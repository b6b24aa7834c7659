/** What is known of locales. */
import { localeFacts } from '../../../local/backend/locale';

test.each([
  ['en_US', '.', ',', 'mdy', 'm/d/yyyy', '$', true],
  ['en_GB', '.', ',', 'dmy', 'dd/mm/yyyy', '£', true],
  ['de_DE', ',', '.', 'dmy', 'd.m.yyyy', '€', false],
  ['sv_SE', ',', '\u00a0', 'ymd', 'yyyy-mm-dd', 'kr', false],
  ['pl_PL', ',', '\u00a0', 'dmy', 'd.mm.yyyy', 'zł', false],
])('%s: decimals %s, groups %j, days %s as %s, money %s', (locale, decimal, group, order, dayFormat, sign, first) => {
  const facts = localeFacts(locale);
  expect({ ...facts, order: facts.order.join(''), months: 12 }).toEqual({
    tag: locale.replace('_', '-'),
    decimal,
    group,
    order,
    dayFormat,
    currency: { sign, first },
    months: facts.months.length,
  });
});

test.each(['en', 'eo', 'fa_AF'])('%s has no currency sign of its own', (locale) => {
  expect(localeFacts(locale).currency).toEqual({ sign: '', first: true });
});

test('months are short, lower case, without a point, January first', () => {
  const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  expect(localeFacts('en_US').months).toEqual(english);
  const german = localeFacts('de_DE').months;
  expect([german[0], german[4], german[9], german[11]]).toEqual(['jan', 'mai', 'okt', 'dez']);
});

test('locales are told apart, asked for in any order', () => {
  const signs = ['de_DE', 'en_US', 'de_DE', 'de_DE', 'en_GB', 'en_US'].map((one) => localeFacts(one).currency.sign);
  expect(signs).toEqual(['€', '$', '€', '€', '£', '$']);
});
