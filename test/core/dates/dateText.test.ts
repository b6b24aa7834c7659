import fc from 'fast-check';
import { columnDates, settledReading } from '../../../src/core/dates/dateColumn';
import { type DateReading, UNTOLD } from '../../../src/core/dates/dateReading';
import { formatDay, readDay, showMoment } from '../../../src/core/dates/dates';
import { readWritten } from '../../../src/core/dates/dateText';
import { DAY_FIRST_FORMATS, type DateFormat, MONTH_FIRST_FORMATS, PLAIN_FORMATS, type Wall } from './dateFormats';

const ZONES = ['UTC', 'Europe/Lisbon', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe'];
const zone = fc.constantFrom(...ZONES);

const wall = fc
  .date({ min: new Date('1970-01-02T00:00Z'), max: new Date('2069-12-30T00:00Z'), noInvalidDate: true })
  .map(
    (date): Wall => ({
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
    }),
  );

const utc = ({ year, month, day, hour, minute }: Wall): number => Date.UTC(year, month - 1, day, hour, minute);

/** What people should see of it. */
const shown = (written: Wall, { timed }: DateFormat): string => {
  const midnight = Math.floor(utc(written) / 86400000) * 86400000;
  const day = showMoment(formatDay(midnight / 86400000), 'UTC');
  return timed ? `${day} ${new Date(utc(written)).toISOString().slice(11, 16)}` : day;
};

const readBack = (formats: DateFormat[], reading: DateReading): void => {
  fc.assert(
    fc.property(fc.constantFrom(...formats), wall, zone, (format, written, timeZone) => {
      expect(showMoment(format.write(written), timeZone, reading)).toBe(shown(written, format));
    }),
    { numRuns: 1500 },
  );
};

test('what is written in words or year first is read back in every zone, nobody asked', () => {
  readBack(PLAIN_FORMATS, UNTOLD);
});

test('what is written in numbers is read back in the order that the column has', () => {
  readBack(DAY_FIRST_FORMATS, { ...UNTOLD, order: 'day-first' });
  readBack(MONTH_FIRST_FORMATS, { ...UNTOLD, order: 'month-first' });
});

test('a column with one day over twelve is read back whole, and is not told otherwise by anybody', () => {
  const column = fc.array(wall, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.constantFrom(...DAY_FIRST_FORMATS), column, wall, (format, walls, last) => {
      const all = [...walls, { ...last, day: 13 }];
      const values = all.map((each) => format.write(each));
      const reading = settledReading(columnDates(values, ''), { order: 'month-first', year: 1999, numbers: null });
      expect(values.map((value) => showMoment(value, 'UTC', reading))).toEqual(all.map((each) => shown(each, format)));
    }),
  );
});

test('an offset, or UTC behind the time, moves it to the spreadsheet’s zone', () => {
  const offsets = fc.constantFrom(
    [' UTC', 0],
    [' Z', 0],
    [' +0200', 120],
    ['-03:30', -210],
    [' GMT+5', 300],
    [' EST', -300],
    [' CEST', 120],
    [' (Asia/Kolkata)', 330],
  ) as fc.Arbitrary<[string, number]>;
  fc.assert(
    fc.property(
      fc.constantFrom(...PLAIN_FORMATS.filter(({ timed }) => timed)),
      wall,
      offsets,
      zone,
      (format, written, [text, minutes], timeZone) => {
        const instant = new Date(utc(written) - minutes * 60000);
        expect(showMoment(format.write(written) + text, timeZone)).toBe(
          showMoment(instant, timeZone).replace(/^(\S+ \S+ \d+)$/, '$1 00:00'),
        );
      },
    ),
  );
});

test.each([
  ['Thu Sep 25 10:36:28 2003', '2003-09-25'],
  ['Thu Sep 25 10:36:28 UTC 2003', '2003-09-25'],
  ['Wed, July 10, ’96'.replace('’', "'"), '1996-07-10'],
  ['3rd of May 2001', '2001-05-03'],
  ['13NOV2017', '2017-11-13'],
  ['1996.July.10', '1996-07-10'],
  ['14 de jul. de 2025', '2025-07-14'],
  ['segunda-feira, 14 de julho de 2025', '2025-07-14'],
  ['1er août 2025', '2025-08-01'],
  ['1º de maio de 2025', '2025-05-01'],
  ['ma 14 jul 2025', '2025-07-14'],
  ['mar. 4 mars 2025', '2025-03-04'],
  ['Mar 4, 2025', '2025-03-04'],
  ['2025. 07. 14. 15:42', '2025-07-14'],
  ['3:42 PM'.replace('3:42', '14/Jul/25 3:42').replace(' PM', '\u202fPM'), '2025-07-14'],
  ['14.\u00a0Juli 2025 15:42 Uhr', '2025-07-14'],
  ['24-02-2015 9.59', '2015-02-24'],
  ['\u200e7/14/2025, 3:42 p. m.', '2025-07-14'],
  ['2025年7月14日(月)', '2025-07-14'],
  ['２０２５-０７-１４', '2025-07-14'],
  ['4/4/2026', '2026-04-04'],
])('%j is the day %s', (text, day) => {
  expect(formatDay(readDay(text, 'UTC') ?? 0)).toBe(day);
});

test.each([
  '30 Feb 2025',
  '31.04.2025',
  '29 February 2025',
  '32/Jan/25',
  '13/13/2025',
  'May 2025',
  '12/2025',
  '2025',
  '1.2.34.5',
  '14 jui 2025',
  '14 Mayday 2025',
  '14/Jul/25 25:00',
  '14/Jul/25 0:10 PM',
  '14/Jul/25 13:10 PM',
  '14/Jul/25 10:61',
  '14 Jul 2025 soon',
  '14 Jul 2025 10:00 BST',
  '14 Jul 2025 10:00 Mars/Base',
  'call 555-01-02',
  'in 3 days',
  '',
  `${'1'.repeat(40)} May 2025`,
  `14 Jul 2025${' '.repeat(100)}x`,
])('%j is no day', (text) => {
  expect(readDay(text, 'UTC', { ...UNTOLD, order: 'day-first', year: 2025 })).toBeNull();
});

test('what stands without a year has the one that somebody said', () => {
  const reading: DateReading = { ...UNTOLD, order: 'month-first', year: 2025 };
  expect(['4/1', '4 Jan', 'Jan 4 12:30', '1.4.'].map((text) => showMoment(text, 'UTC', reading))).toEqual([
    '1 Apr 2025',
    '4 Jan 2025',
    '4 Jan 2025 12:30',
    '4 Jan 2025',
  ]);
  expect(showMoment('4/1', 'UTC', { ...reading, order: 'day-first' })).toBe('4 Jan 2025');
  expect(readDay('4/1', 'UTC', { ...UNTOLD, order: 'month-first' })).toBeNull();
  expect(readDay('29 Feb', 'UTC', reading)).toBeNull();
});

test('parts, as they stand', () => {
  expect(readWritten('14/Jul/25 3:42 PM')).toEqual({
    year: 2025,
    month: 7,
    day: 14,
    either: false,
    time: (15 * 60 + 42) * 60000,
    timed: true,
    zone: null,
  });
  expect(readWritten('4/1')).toMatchObject({ year: null, month: 4, day: 1, either: true, timed: false });
});
