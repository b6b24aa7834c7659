import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import { bothReadings, columnDates, settledReading } from '../../../src/core/dates/dateColumn';
import { dateDoubts } from '../../../src/core/dates/dateDoubts';
import { UNTOLD } from '../../../src/core/dates/dateReading';
import { formatDay, readDay, showMoment } from '../../../src/core/dates/dates';

const days = (values: Cell[], header = 'Created', zone = 'UTC'): (string | null)[] => {
  const { reading } = columnDates(values, header);
  return values.map((value) => {
    const day = readDay(value, zone, reading);
    return day === null ? null : formatDay(day);
  });
};

describe('day or month first', () => {
  test.each([
    [['03/04/2026', '13/04/2026'], 'told', 'day-first'],
    [['03/04/2026', '04/13/2026'], 'told', 'month-first'],
    [['03.04.26', '31.12.26'], 'told', 'day-first'],
    [['03/04/2026', '04/05/2026'], 'open', null],
    [['13/01/2026', '01/13/2026'], 'mixed', null],
    [['04/04/2026', '2026-05-06', '7 Jul 2026'], 'unneeded', null],
    [['31/31/2026'], 'unneeded', null],
    [['4/1', '4/13'], 'told', 'month-first'],
    [[], 'unneeded', null],
  ] as const)('%j: %s', (values, order, first) => {
    const found = columnDates([...values], '');
    expect([found.order, found.reading.order]).toEqual([order, first]);
  });

  test('where the column cannot tell, only what reads the same both ways is read', () => {
    expect(days(['03/04/2026', '05/05/2026'])).toEqual([null, '2026-05-05']);
  });

  test('where the column contradicts itself, what has one reading only has it', () => {
    expect(days(['13/01/2026', '01/13/2026', '03/04/2026'])).toEqual(['2026-01-13', '2026-01-13', null]);
  });

  test('a choice is taken where the column is open, never against it; 13 is no month then', () => {
    const answers = { order: 'month-first', year: null, numbers: null } as const;
    expect(settledReading(columnDates(['03/04/2026'], ''), answers).order).toBe('month-first');
    expect(settledReading(columnDates(['13/04/2026'], ''), answers).order).toBe('day-first');
    expect(settledReading(columnDates(['03/04/2026'], ''), null).order).toBeNull();
    expect(readDay('13/04/2026', 'UTC', { ...UNTOLD, order: 'month-first' })).toBeNull();
  });

  test('both readings of a date, for people', () => {
    expect(bothReadings('04/05/2026 10:00')).toEqual({ 'day-first': '4 May 2026', 'month-first': '5 Apr 2026' });
    expect(bothReadings('4/1')).toEqual({ 'day-first': '4 Jan', 'month-first': '1 Apr' });
    expect(bothReadings('13/1/2026')).toBeNull();
    expect(bothReadings('')).toBeNull();
    expect(columnDates(['x', ' 04/05/2026 '], '').example).toBe('04/05/2026');
  });
});

describe('numbers', () => {
  test.each<[string, Cell[], (string | null)[]]>([
    ['days of Excel', [45292, '45292.5', '45293,75'], ['2024-01-01', '2024-01-01', '2024-01-02']],
    ['seconds', [1720971720, '1721057999'], ['2024-07-14', '2024-07-15']],
    ['milliseconds', ['1720971720000'], ['2024-07-14']],
    ['digits', [20260304, '20260305'], ['2026-03-04', '2026-03-05']],
    ['digits that are no day', [20260304, 20260230], ['2026-03-04', null].map(() => null)],
    ['two kinds', [45292, 1720971720], [null, null]],
    ['beside a date', [45292, '2024-01-02'], [null, '2024-01-02']],
    ['beside words', [45292, 'soon', ''], ['2024-01-01', null, null]],
    ['too small and too large', [12, 99999999999999], [null, null]],
    ['a date of Sheets beside one', [45292, new Date('2024-01-02T10:00Z')], [null, '2024-01-02']],
  ])('%s', (_, values, expected) => {
    expect(days(values)).toEqual(expected);
  });

  test('a total at the end does not make them something else', () => {
    const many = Array.from({ length: 30 }, (_, index) => 45292 + index);
    expect(days([...many, 30])[30]).toBeNull();
    expect(days([...many, 30])[0]).toBe('2024-01-01');
  });

  test('Excel’s fractions are whole seconds', () => {
    expect(showMoment(42059.4832407407, 'UTC', { ...UNTOLD, numbers: 'excel' })).toBe('24 Feb 2015 11:35');
  });

  test('every moment comes back from its number', () => {
    const instant = fc.integer({ min: 500_000_000, max: 4_000_000_000 });
    fc.assert(
      fc.property(instant, fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/St_Johns'), (seconds, zone) => {
        const expected = showMoment(new Date(seconds * 1000).toISOString(), zone);
        expect(showMoment(seconds, zone, { ...UNTOLD, numbers: 'seconds' })).toBe(expected);
        expect(showMoment(seconds * 1000, zone, { ...UNTOLD, numbers: 'milliseconds' })).toBe(expected);
        const excel = seconds / 86400 + 25569;
        const wall = showMoment(new Date(seconds * 1000).toISOString(), 'UTC').replace(' 00:00', '');
        expect(showMoment(excel, zone, { ...UNTOLD, numbers: 'excel' }).replace(' 00:00', '')).toBe(wall);
      }),
    );
  });
});

describe('years', () => {
  test('those of a column that shares one have it', () => {
    expect(days(['4/1', '4/13/2025'])).toEqual(['2025-04-01', '2025-04-13']);
  });

  test('of several years none is taken, and they are counted', () => {
    const found = columnDates(['13/4', '14 May', '1/1/2025', '1/1/2026'], '');
    expect([found.reading.year, found.yearless]).toEqual([null, 2]);
    expect(columnDates(['13/4', '1/1/2025'], '').yearless).toBe(0);
  });
});

describe('the zone in the header', () => {
  test('is that of every time without one: over midnight it is another day', () => {
    const values: Cell[] = ['2026-03-07 22:30', '2026-03-07 22:30 UTC', '2026-03-07', '3/13/2026 11:00 PM'];
    expect(days(values, 'Created (America/New_York)')).toEqual([
      '2026-03-08',
      '2026-03-07',
      '2026-03-07',
      '2026-03-14',
    ]);
  });

  test('is that of dates of Sheets and of Excel’s numbers too, but not of seconds', () => {
    const header = 'Created (UTC-08:00)';
    expect(days([new Date('2026-03-07T22:30Z')], header)).toEqual(['2026-03-08']);
    expect(days([new Date('2026-03-07T00:00Z')], header)).toEqual(['2026-03-07']);
    expect(days([45292.9], header)).toEqual(['2024-01-02']);
    expect(days([1720997999], header)).toEqual(['2024-07-14']);
  });

  test('counts summer time on the day it begins', () => {
    const at = (text: string): string => showMoment(text, 'UTC', { ...UNTOLD, zone: 'America/New_York' });
    expect(at('2026-03-08 01:30')).toBe('8 Mar 2026 06:30');
    expect(at('2026-03-08 03:30')).toBe('8 Mar 2026 07:30');
    // Between two and three there is no such time: as if the clocks had not been put forward.
    expect(at('2026-03-08 02:30')).toBe('8 Mar 2026 07:30');
    // From one to two the clocks go twice: the first time is meant.
    expect(at('2026-11-01 01:30')).toBe('1 Nov 2026 05:30');
    expect(at('2026-11-01 02:30')).toBe('1 Nov 2026 07:30');
  });

  test('is none where nobody knows it', () => {
    expect(columnDates([], 'Created (list)').reading.zone).toBeNull();
    expect(columnDates([], 'Created (IST)').reading.zone).toBeNull();
    expect(columnDates([], 'Created [Europe/Berlin] ').reading.zone).toBe('Europe/Berlin');
  });
});

test('doubts in words', () => {
  const doubt = (values: Cell[], order: 'day-first' | null = null): string => {
    const found = columnDates(values, '');
    return dateDoubts(found, { ...found.reading, order: found.reading.order ?? order });
  };
  expect(doubt(['2026-03-04', '13/3/2026'])).toBe('');
  expect(doubt(['3/4/2026'])).toMatch(/“3\/4\/2026” could be day first or month first.*Set up again/);
  expect(doubt(['3/4/2026'], 'day-first')).toMatch(/are read day first, as chosen/);
  expect(doubt(['13/1/2026', '1/13/2026'])).toMatch(/some.*day first, others month first.*have no date/i);
  expect(doubt(['13/1/2026', '1/13/2026'], 'day-first')).toMatch(/are read day first/);
  expect(doubt(['13/1'])).toMatch(/1 date without a year/);
});

describe('dates that Sheets has swapped on import', () => {
  const cell = (text: string): Date => new Date(`${text}T00:00Z`);
  test.each<[string, Cell[], number]>([
    ['day-first text, early cells', ['13/04/2026', cell('2026-03-04'), cell('2026-12-04')], 2],
    ['month-first text, early cells', ['04/13/2026', cell('2026-03-04')], 1],
    ['a late cell: the locale fits', ['13/04/2026', cell('2026-03-04'), cell('2026-03-24')], 0],
    ['text that tells no order', ['2026-04-13', cell('2026-03-04')], 0],
    ['text of both orders', ['13/04/2026', '04/13/2026', cell('2026-03-04')], 0],
    ['no date cells', ['13/04/2026', '03/04/2026'], 0],
  ])('%s', (_, values, swapped) => {
    const found = columnDates(values, 'Created');
    expect(found.swapped).toBe(swapped);
    expect(/swapped day and month/.test(dateDoubts(found, found.reading))).toBe(swapped > 0);
  });

  test('midnight behind UTC is the next day there, and no late one', () => {
    expect(columnDates(['13/04/2026', new Date('2026-03-13T07:00Z')], '').swapped).toBe(1);
  });
});
