/** Dates of any export through the built add-on: asked once, kept, and read the same everywhere. */
import { type Bench, bob, choiceFrom, HEADER, newBench, type PlainCell, plainTickets } from './bench';

function dated(dates: PlainCell[], header = 'Created at', timeZone = 'UTC'): Bench {
  const rows = plainTickets(dates.length).map((row, index) => [row[0] ?? '', dates[index] ?? '', ...row.slice(2)]);
  return newBench({ header: HEADER.map((text) => (text === 'Created at' ? header : text)), rows, timeZone });
}

const propose = (bench: Bench) => bench.ask('propose', { tab: null });

function setUp(bench: Bench, dates: { order: 'day-first' | 'month-first' | null; year: number | null }) {
  return bench.ask('setup', { choice: choiceFrom(propose(bench), { dates }) });
}

const UNSAID = { order: null, year: null };
const firstDays = (bench: Bench): string[] => bench.ask('periods', {}).periods.map(({ first }) => first);

// Text, as Sheets keeps what its own language does not know as a date.
const OPEN = ["'03/04/2026", "'04/05/2026 10:00"];
const text = (dates: string[]): string[] => dates.map((date) => date.replace(/^'/, ''));

describe('dates that could be day or month first', () => {
  test('are shown in both readings before anything is written', () => {
    const { dates } = propose(dated(text(OPEN)));
    expect(dates).toEqual({
      readable: 2,
      unread: 0,
      blank: 0,
      unreadCells: [],
      order: 'open',
      example: { text: '03/04/2026', readings: { 'day-first': '3 Apr 2026', 'month-first': '4 Mar 2026' } },
      yearless: 0,
      swapped: 0,
    });
  });

  test.each([
    ['day-first', ['3 Apr 2026', '4 May 2026 10:00'], ['2026-04-03', '2026-05-04']],
    ['month-first', ['4 Mar 2026', '5 Apr 2026 10:00'], ['2026-03-04', '2026-04-05']],
  ] as const)('are %s on the card, in the queue and in Periods, once that is said', (order, cards, days) => {
    const bench = dated(text(OPEN));
    expect(setUp(bench, { order, year: null }).queue.map(({ date }) => date)).toEqual(cards);
    expect(bench.ask('ticket', { id: '1002' }).date).toBe(cards[1]);
    const { sentence, unread } = bench.ask('periods', {});
    expect([firstDays(bench), unread]).toEqual([days, 0]);
    expect(sentence).toMatch(`are read ${order.replace('-', ' ')}, as chosen`);
  });

  test('are no dates where nobody said, and Periods asks', () => {
    const bench = dated(text(OPEN));
    expect(setUp(bench, UNSAID).queue.map(({ date }) => date)).toEqual(['03/04/2026', '04/05/2026 10:00']);
    const { sentence, unread, unreadTickets, periods } = bench.ask('periods', {});
    expect([unread, periods]).toEqual([2, []]);
    expect(unreadTickets).toEqual([
      { id: '1001', row: 2, text: '03/04/2026' },
      { id: '1002', row: 3, text: '04/05/2026 10:00' },
    ]);
    expect(sentence).toMatch(/could be day first or month first: choose in “Set up again”/);
  });

  test('the answer stays when setup runs again, and in a copy that has lost its properties', () => {
    const bench = dated(text(OPEN));
    setUp(bench, { order: 'month-first', year: null });
    expect(propose(bench).dateChoice.order).toBe('month-first');
    bench.workbook.book.properties.delete('document');
    expect(bench.ask('open', {}).session?.queue[0]?.date).toBe('4 Mar 2026');
  });

  test('one day over twelve decides for all of them, whatever was said', () => {
    const bench = dated(['03/04/2026', '13/04/2026']);
    expect(propose(bench).dates).toMatchObject({ order: 'told', example: { text: '03/04/2026' } });
    expect(setUp(bench, { order: 'month-first', year: null }).queue[0]?.date).toBe('3 Apr 2026');
    expect(firstDays(bench)).toEqual(['2026-04-03', '2026-04-13']);
  });

  test('a column that contradicts itself says so', () => {
    const bench = dated(['13/01/2026', '01/13/2026', '03/04/2026']);
    expect(propose(bench).dates).toMatchObject({ order: 'mixed' });
    setUp(bench, UNSAID);
    expect(bench.ask('periods', {})).toMatchObject({
      unread: 1,
      sentence: expect.stringMatching(/Some dates are day first, others month first/),
    });
  });
});

test('dates that the import has swapped are told before and after setup', () => {
  const bench = dated([new Date('2026-03-04T10:00Z'), '13/04/2026', new Date('2026-12-04T10:00Z')]);
  expect(propose(bench).dates).toMatchObject({ order: 'told', swapped: 2, unread: 0 });
  setUp(bench, UNSAID);
  const { sentence } = bench.ask('periods', {});
  expect(sentence).toMatch(/Sheets seems to have swapped day and month of 2 dates.*import it again\./);
});

test('days without a year have the one that was said; none, where none was', () => {
  const bench = dated(['4/1', '4/13']);
  expect(propose(bench).dates).toMatchObject({ order: 'told', yearless: 2, readable: 2 });
  expect(setUp(bench, { order: null, year: 2025 }).queue.map(({ date }) => date)).toEqual([
    '1 Apr 2025',
    '13 Apr 2025',
  ]);
  expect(firstDays(bench)).toEqual(['2025-04-01', '2025-04-13']);
  const other = dated(['4/1', '4/13']);
  setUp(other, UNSAID);
  expect(other.ask('periods', {})).toMatchObject({
    unread: 2,
    sentence: expect.stringMatching(/2 dates without a year/),
  });
});

test('seconds since 1970, and a zone in the header', () => {
  const seconds = dated([1720971720, 1720971720 + 86400 * 20]);
  expect(setUp(seconds, UNSAID).queue[0]?.date).toBe('14 Jul 2024 15:42');
  expect(firstDays(seconds)).toEqual(['2024-07-14', '2024-08-03']);
  const zoned = dated(['2026-03-07 22:30', '14/Jul/26 9:05 PM'], 'Created (America/New_York)', 'Europe/Berlin');
  expect(setUp(zoned, UNSAID).queue.map(({ date }) => date)).toEqual(['8 Mar 2026 04:30', '15 Jul 2026 03:05']);
});

test('what cannot be read is counted, listed and shown in the sheet', () => {
  const bench = dated(['2026-03-04', 'soon', '', '2026-02-30', 'x'.repeat(90)]);
  const { dates } = propose(bench);
  expect(dates).toMatchObject({ readable: 1, unread: 3, blank: 1 });
  expect(dates?.unreadCells.map(({ row, text }) => [row, text.length])).toEqual([
    [3, 4],
    [5, 10],
    [6, 80],
  ]);
  expect(bench.ask('showCell', { tab: 'Tickets', row: 5, column: 1 })).toEqual({ row: 5, hidden: false });
  expect(bench.shown.at(-1)).toMatchObject({ sheet: bench.dump });
});

test('another column is looked at when it is chosen; tabs and columns that are gone are sentences', () => {
  const bench = dated(['2026-03-04', '2026-03-05']);
  expect(bench.ask('dateColumn', { tab: 'Tickets', column: 4 })).toMatchObject({ readable: 0, unread: 2 });
  expect(bench.ask('dateColumn', { tab: 'Tickets', column: 1 })).toMatchObject({ readable: 2, unread: 0 });
  expect(bench.refusal('dateColumn', { tab: 'Tickets', column: 99 }).code).toBe('column-gone');
  expect(bench.refusal('dateColumn', { tab: 'Nowhere', column: 1 }).code).toBe('dump-gone');
  expect(bench.refusal('showCell', { tab: 'Nowhere', row: 1, column: 1 }).code).toBe('dump-gone');
  expect(bench.refusal('showCell', { tab: 'Tickets', row: 99999, column: 1 }).code).toBe('ticket-gone');
});

test('the confidence of each column is told, and not asked again once a person has chosen', () => {
  const bench = dated(['2026-03-04', '2026-03-05'], 'When it came');
  expect(propose(bench).confidence).toMatchObject({ date: 'unsure', id: 'sure', subject: 'sure', agent: null });
  setUp(bench, UNSAID);
  expect(Object.values(propose(bench).confidence).every((trust) => trust === null)).toBe(true);
});

test('a column without a name can hold the dates', () => {
  const bench = dated(['2026-03-04', '2026-03-05'], '');
  expect(propose(bench).roles.date).toBe(1);
  expect(setUp(bench, UNSAID).queue[0]?.date).toBe('4 Mar 2026');
});

test('a link is one only where it leads to a page', () => {
  const header = ['Ticket ID', 'Subject', 'Ticket URL'];
  const links = ['https://help.example/1', 'javascript:alert(1)', 'http://', 'data:text/html,x', ''];
  const bench = newBench({ header, rows: links.map((link, index) => [index + 1, `S ${index}`, link]) });
  const proposal = propose(bench);
  const roles = { ...choiceFrom(proposal).roles, url: { index: 2, header: 'Ticket URL' } };
  const { queue, columns } = bench.ask('setup', { choice: { ...choiceFrom(proposal), roles } });
  expect(columns).toMatchObject({ url: 'Ticket URL', content: null });
  expect(queue.map(({ url }) => url)).toEqual(['https://help.example/1', '', '', '', '']);
});

test('dates are read from rows added by hand later, as the column was read', () => {
  const bench = dated(['03/04/2026', '04/05/2026']);
  setUp(bench, { order: 'day-first', year: null });
  bench.workbook.paste(bob, bench.dump, 4, 1, [['2001', '', '', '', 'New', 'Text']]);
  bench.workbook.paste(bob, bench.dump, 4, 2, [["'05/06/2026"]]);
  expect(bench.ask('ticket', { id: '2001' }).date).toBe('5 Jun 2026');
});
