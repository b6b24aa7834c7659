/** Name, zone and locale of the spreadsheet as a file. */
import { at, BOB, DATA, GUEST, OTHER, office, words } from '../office';

test.each([
  ['name', 'Dump'],
  ['timeZone', 'Europe/Berlin'],
  ['timeZone', 'UTC'],
  ['timeZone', 'GMT'],
  ['timeZone', 'Etc/UTC'],
  ['locale', 'de_DE'],
  ['locale', 'fr'],
  ['locale', 'fil_PH'],
])('the %s may be %s, and every sheet is told to read anew', (what, value) => {
  const { workbook, session, told } = office();
  const changes = told(() => session().call('book.set', [what, value]));
  expect(session({ person: BOB }).call(`book.${what}`, [])).toBe(value);
  expect(workbook[what as 'name']).toBe(value);
  expect(changes).toEqual([
    { sheet: DATA, kind: 'all' },
    { sheet: OTHER, kind: 'all' },
  ]);
});

test.each([
  ['timeZone', 'Mars/Base'],
  ['timeZone', 'EST5EDT'],
  ['timeZone', 'CET'],
  ['timeZone', ''],
  ['locale', 'de-DE'],
  ['locale', 'german'],
  ['locale', 'xde_DE'],
  ['locale', 'de_DEU'],
  ['locale', 'de_'],
  ['locale', 'DE'],
  ['locale', 'zz_ZZ'],
  ['locale', ''],
])('the %s may not be %j', (what, value) => {
  const { workbook, session } = office();
  expect(words(() => session().call('book.set', [what, value]))).toBe(`Exception: Invalid argument: ${value}`);
  expect([workbook.timeZone, workbook.locale]).toEqual(['Etc/UTC', 'en_US']);
});

test.each(['name', 'timeZone', 'locale'])('the %s is not for people who may only view', (what) => {
  const { session } = office();
  const given = what === 'name' ? 'Dump' : what === 'locale' ? 'de_DE' : 'Europe/Berlin';
  expect(words(() => session({ person: GUEST }).call('book.set', [what, given]))).toBe(
    'Exception: You do not have permission to perform that action.',
  );
});

test('what is buffered is published first, read as it was meant', () => {
  const { session, shown } = office();
  const { call } = session();
  call('values.write', [at('A1'), [['1.5']]]);
  call('book.set', ['locale', 'de_DE']);
  expect(shown('A1')).toEqual([['1,5']]);
});

test('another zone leaves a date on its day of the wall', () => {
  const { session, shown } = office([[new Date(Date.UTC(2024, 2, 4))]]);
  session().call('book.set', ['timeZone', 'America/New_York']);
  expect(shown('A1')).toEqual([['3/4/2024']]);
});
