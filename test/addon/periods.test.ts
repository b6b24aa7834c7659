/** The Periods tab through the built add-on. */
import { type Bench, bob, formulas, grid, HEADER, type PlainCell, plainTickets, readyBench } from './bench';

/** Tickets whose dates are given, in the order given. */
function dated(dates: PlainCell[], timeZone = 'UTC'): Bench {
  const rows = plainTickets(dates.length).map((row, index) => [row[0] ?? '', dates[index] ?? '', ...row.slice(2)]);
  return readyBench({ rows, timeZone, roles: { date: 1 } });
}

const at = (text: string): Date => new Date(text);

test('a gap of seven days stays inside a period, one of eight begins the next', () => {
  const bench = dated([at('2026-01-01T10:00Z'), at('2026-01-08T10:00Z'), at('2026-01-16T10:00Z')]);
  const { periods, unread } = bench.ask('periods', {});
  expect(unread).toBe(0);
  expect(periods).toEqual([
    { first: '2026-01-01', last: '2026-01-08', days: 8, tickets: 2, tagged: 0 },
    { first: '2026-01-16', last: '2026-01-16', days: 1, tickets: 1, tagged: 0 },
  ]);
  const rows = grid(bench, 'Periods').map((row) => row.slice(0, 8));
  expect(rows[0]?.[0]).toBe('Tagsheet sampling periods');
  expect(rows.slice(4, 7)).toEqual([
    ['2026-01-01', '2026-01-08', 8, '', 2, 0.25, 0, 2 / 3],
    ['2026-01-16', '2026-01-16', 1, 7, 1, 1, 0, 1 / 3],
    ['All periods', '', 9, '', 3, 3 / 9, 0, 1],
  ]);
});

test('days are those of the spreadsheet’s time zone, over the change of the clocks', () => {
  const dates = [at('2026-03-29T03:30Z'), at('2026-03-30T03:59Z'), at('2026-03-08T06:59Z'), at('2026-03-08T07:01Z')];
  const { periods } = dated(dates, 'America/New_York').ask('periods', {});
  expect(periods).toEqual([
    { first: '2026-03-08', last: '2026-03-08', days: 1, tickets: 2, tagged: 0 },
    { first: '2026-03-28', last: '2026-03-29', days: 2, tickets: 2, tagged: 0 },
  ]);
});

test('text in ISO form is read, with time, zone or offset', () => {
  const dates = ['2024-11-11', '2024-11-11 15:17:59 -0800', '2024-11-12T23:59:59Z', '2024-11-12 10:00:00'];
  const { periods, unread } = dated(dates, 'Europe/Berlin').ask('periods', {});
  expect([unread, periods]).toEqual([0, [{ first: '2024-11-11', last: '2024-11-13', days: 3, tickets: 4, tagged: 0 }]]);
});

test('what cannot be read is counted and listed as it stands, never guessed', () => {
  const bench = dated([at('2026-01-01T10:00Z'), '04/05/2026', 46000, 'yesterday', '', '=1+1', '2026-02-30']);
  const { periods, unread } = bench.ask('periods', {});
  expect([periods.length, unread]).toEqual([1, 6]);
  const rows = grid(bench, 'Periods');
  const from = rows.findIndex(([text]) => /6 tickets have no date that can be read/.test(String(text)));
  expect(rows.slice(from + 2).map((row) => row.slice(0, 2))).toEqual([
    ['1002', '04/05/2026'],
    ['1003', '46000'],
    ['1004', 'yesterday'],
    ['1005', '(empty)'],
    ['1006', '=1+1'],
    ['1007', '2026-02-30'],
  ]);
  expect(formulas(bench)).toEqual([]);
});

test('none can be read: the verdict says what to do', () => {
  const bench = dated(['a', 'b']);
  const { sentence, periods, unread } = bench.ask('periods', {});
  expect([periods, unread]).toEqual([[], 2]);
  expect(sentence).toMatch(/No ticket has a day that can be read.*date column/);
});

test('a shorter report leaves nothing of a longer one, and the user’s cells at the right stay', () => {
  const dates = [at('2026-01-01T10:00Z'), at('2026-02-01T10:00Z'), at('2026-03-01T10:00Z'), 'never'];
  const bench = dated(dates);
  bench.ask('periods', {});
  const sheet = bench.workbook.sheetNamed('Periods')?.id ?? -1;
  bench.workbook.type(bob, sheet, 3, 12, 'my note');
  bench.workbook.deleteLines(bob, bench.dump, 'rows', 3, 3);
  bench.ask('periods', {});
  const rows = grid(bench, 'Periods');
  expect(rows[2]?.[11]).toBe('my note');
  expect(rows.filter(([first]) => String(first).startsWith('2026-'))).toHaveLength(1);
  expect(rows.flat().filter((cell) => cell === 'never')).toEqual([]);
});

test('the verdict names the method and what to download next', () => {
  const bench = dated([at('2026-01-01T10:00Z')]);
  const { sentence } = bench.ask('periods', {});
  expect(sentence).toMatch(/too few tickets.*Download/);
  const told = grid(bench, 'Periods').flat().join(' ');
  expect(told).toContain(sentence.slice(0, 40));
  expect(told).toMatch(/2,000–3,000 tickets/);
});

test('without a date column it says where to choose one', () => {
  const rows = plainTickets(2).map((row) => [row[0] ?? '', row[4] ?? '']);
  const bench = readyBench({ header: [HEADER[0] ?? '', 'Subject'], rows });
  expect(bench.refusal('periods', {})).toMatchObject({ message: expect.stringMatching(/dates.*Set up again/) });
});

test('the first build costs no more calls than later ones may', () => {
  const bench = dated([at('2026-01-01T10:00Z'), at('2026-01-08T10:00Z')]);
  bench.ask('periods', {});
  expect(bench.costs.calls).toBeLessThanOrEqual(15);
});
