import { samplingPeriods } from '../../../src/core/reports/periods';
import { periodsTable, type UnreadDate } from '../../../src/core/reports/periodsTable';

const tableOf = (days: (number | null)[], tagged: boolean[] = [], unread: UnreadDate[] = []) =>
  periodsTable(samplingPeriods(days, tagged).periods, days.length, unread, 'The title', 'The label');

test('one row for each period, then the totals, then the verdict', () => {
  const { rows } = tableOf([0, 1, 1, 20, null], [true, false, true, false, true]);
  expect(rows.slice(0, 7).map((row) => row.slice(0, 8))).toEqual([
    ['The title', '', '', '', '', '', '', ''],
    ['The label', '', '', '', '', '', '', ''],
    ['', '', '', '', '', '', '', ''],
    ['First day', 'Last day', 'Days', 'Gap before', 'Tickets', 'Tickets a day', 'Tagged', 'Share of all'],
    ['1970-01-01', '1970-01-02', 2, '', 3, 1.5, 2, 0.6],
    ['1970-01-21', '1970-01-21', 1, 18, 1, 1, 0, 0.2],
    ['All periods', '', 3, '', 4, 4 / 3, 2, 0.8],
  ]);
  expect(rows[8]?.[0]).toMatch(/too few tickets/);
});

test('every row has nine cells, and a format for each', () => {
  const { rows, formats } = tableOf([0, null], [], [{ id: '7', text: 'x' }]);
  expect(new Set([...rows, ...formats].map((row) => row.length))).toEqual(new Set([9]));
  expect(formats).toHaveLength(rows.length);
});

test('only rows of figures have formats of figures', () => {
  const { rows, formats } = tableOf([0]);
  const dressed = formats.flatMap((row, index) =>
    row.some((format) => format !== 'General') ? [rows[index]?.[0]] : [],
  );
  expect(dressed).toEqual(['1970-01-01', 'All periods']);
});

test('dates nobody could read are listed as they stand', () => {
  const { rows } = tableOf([null, 0], [], [{ id: '7', text: '' }]);
  expect(rows.slice(-3).map((row) => row.slice(0, 2))).toEqual([
    ['1 ticket has no date that can be read:', ''],
    ['Ticket ID', 'What stands there'],
    ['7', '(empty)'],
  ]);
});

test('of many, the first hundred are listed and all are counted', () => {
  const unread = Array.from({ length: 150 }, (_, index) => ({ id: `${index}`, text: 'x' }));
  const { rows } = tableOf(
    unread.map(() => null),
    [],
    unread,
  );
  expect(rows.filter(([, text]) => text === 'x')).toHaveLength(100);
  expect(rows.flat()).toContain('150 tickets have no date that can be read, the first 100:');
});

test('without any readable day it says so instead of figures', () => {
  const { rows } = tableOf([null]);
  expect(rows[4]?.[0]).toBe('No ticket has a date that can be read.');
});
