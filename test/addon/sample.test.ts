/** Samples through the built add-on. */
import type { DataDone, SampleChoice } from '../../src/contract/data';
import { type Bench, bob, choose, formulas, grid, HEADER, type PlainCell, plainTickets, readyBench } from './bench';

/** Two periods, sixty days and a hundred apart; channels take turns. */
const tickets = (count: number): PlainCell[][] =>
  plainTickets(count).map((row, index) => {
    const day = (index % 3 === 0 ? 200 : 0) + (index % 50);
    return [row[0] ?? '', new Date(Date.UTC(2026, 0, 1 + day, 9)), index % 4 === 0 ? 'Chat' : 'Email', ...row.slice(3)];
  });

const CHOICE: SampleChoice = { size: 30, byChannel: false, seed: 4711 };

function take(bench: Bench, choice: Partial<SampleChoice> = {}, operation = 'job-1'): DataDone {
  const asked = { operation, choice: { ...CHOICE, ...choice } };
  for (let calls = 0; calls < 4; calls += 1) {
    const step = bench.ask('sample', asked);
    if (step.done) return step.value;
  }
  throw new Error('the sample takes no end');
}

/** Without the blank cells at the right, which are stored or not. */
const trimmed = (rows: PlainCell[][]): PlainCell[][] =>
  rows.map((row) =>
    row.slice(
      0,
      row.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0),
    ),
  );

const idsOf = (bench: Bench, tab: string): string[] =>
  grid(bench, tab)
    .slice(1)
    .map(([id]) => String(id));

test('what could be drawn is told first, and nothing is written', () => {
  const bench = readyBench({ rows: tickets(120) });
  const before = JSON.stringify(bench.workbook.toJSON().sheets);
  const { groups, channels, seed, ...rest } = bench.ask('proposeSample', {});
  expect(JSON.stringify(bench.workbook.toJSON().sheets)).toBe(before);
  expect(rest).toEqual({ tab: 'Tickets', tickets: 120, size: 120 });
  expect(channels).toEqual(['Chat', 'Email']);
  expect(seed).toBeGreaterThan(0);
  expect(groups.map(({ period, channel, tickets: count }) => [period?.first, channel, count])).toEqual([
    ['2026-01-01', 'Chat', 20],
    ['2026-01-01', 'Email', 60],
    ['2026-07-20', 'Chat', 10],
    ['2026-07-20', 'Email', 30],
  ]);
});

test('the sample is on a new tab, whole rows in their order, the same share of every period', () => {
  const bench = readyBench({ rows: tickets(120) });
  const before = grid(bench, 'Tickets');
  const { tab, sentence, session } = take(bench);
  expect(tab).toBe('Tickets (sample)');
  expect(sentence).toContain('30 of 120 tickets');
  expect(sentence).toContain('Seed 4711');
  expect([session.dump, session.progress.tickets]).toEqual([tab, 30]);
  expect(grid(bench, 'Tickets')).toEqual(before);
  const [header, ...rows] = grid(bench, tab);
  expect(header).toEqual(before[0]);
  const wanted = before.filter((row) => rows.some(([id]) => id === row[0]));
  expect(trimmed(rows)).toEqual(trimmed(wanted));
  const july = rows.filter(([, date]) => (date as Date) > new Date('2026-07-01')).length;
  expect([rows.length, july]).toEqual([30, 10]);
  expect(formulas(bench)).toEqual([]);
});

test('the seed alone decides, not the order of the rows', () => {
  const rows = tickets(120);
  const drawn = (order: PlainCell[][], seed: number): string[] => {
    const bench = readyBench({ rows: order });
    return idsOf(bench, take(bench, { seed }).tab).sort();
  };
  expect(drawn([...rows].reverse(), 4711)).toEqual(drawn(rows, 4711));
  expect(drawn(rows, 4712)).not.toEqual(drawn(rows, 4711));
});

test('the same share of every channel too, where that is wanted', () => {
  const bench = readyBench({ rows: tickets(120) });
  const { tab } = take(bench, { byChannel: true, size: 12 });
  const rows = grid(bench, tab).slice(1);
  expect(rows.filter((row) => row[2] === 'Chat')).toHaveLength(3);
});

test('tags go along with their tickets, and tagging goes on in the sample', () => {
  const bench = readyBench({ rows: tickets(60) });
  bench.ask('save', { operation: 'a', choices: [1001, 1002, 1003].map((id) => choose(id, 'Orders', 'Late')) });
  const { tab, session } = take(bench, { size: 59 });
  const tagged = grid(bench, tab).filter((row) => row.includes('Orders'));
  expect(tagged.length).toBeGreaterThan(1);
  expect(session.progress.tagged).toBe(tagged.length);
  const [next] = session.queue;
  if (!next) throw new Error('no ticket is left');
  const saved = bench.ask('save', {
    sheetId: session.sheetId,
    operation: 'b',
    choices: [choose(next.id, 'Refunds', '', { row: next.row })],
  });
  expect(saved.saved).toHaveLength(1);
});

test('an answer that was lost: the same operation again draws nothing twice', () => {
  const bench = readyBench({ rows: tickets(60) });
  const first = take(bench);
  const tabs = bench.workbook.sheets().map(({ name }) => name);
  const again = take(bench);
  expect([again.tab, again.sentence]).toEqual([first.tab, first.sentence]);
  expect(bench.workbook.sheets().map(({ name }) => name)).toEqual(tabs);
  expect(take(bench, { size: 10 }, 'job-2').tab).toBe('Tickets (sample) (sample)');
});

test('hidden and filtered rows are tickets like others', () => {
  const bench = readyBench({ rows: tickets(60) });
  bench.workbook.setFilteredRows(bob, bench.dump, [2, 3, 4, 20, 21]);
  const { tab, session } = take(bench, { size: 40 });
  expect([session.progress.tickets, idsOf(bench, tab).length]).toEqual([40, 40]);
});

test('a sample as large as the dump is refused, and no tab is left behind', () => {
  const bench = readyBench({ rows: tickets(30) });
  const tabs = bench.workbook.sheets().length;
  const { code, message } = bench.refusal('sample', { operation: 'x', choice: CHOICE });
  expect(code).toBe('no-tickets');
  expect(message).toMatch(/30 tickets.*Choose a smaller sample/);
  expect(bench.workbook.sheets()).toHaveLength(tabs);
});

test('rows without an ID and later rows of a doubled one are no tickets of the sample', () => {
  const rows = [...tickets(40), ['', '', '', '', '', 'Total: 40', ''], ...tickets(1)];
  const bench = readyBench({ rows: tickets(40), header: HEADER });
  bench.workbook.paste(bob, bench.dump, 42, 1, rows.slice(40) as never);
  const { tab } = take(bench, { size: 39 });
  const ids = idsOf(bench, tab);
  expect([ids.length, new Set(ids).size, ids.includes('')]).toEqual([39, 39, false]);
});

test('periods say where the sample is from, and with which seed', () => {
  const bench = readyBench({ rows: tickets(60) });
  take(bench, { seed: 77 });
  bench.ask('periods', {});
  const texts = grid(bench, 'Periods').map(([text]) => String(text));
  expect(texts.find((text) => text.startsWith('Sample of 30'))).toBe(
    'Sample of 30 of the 60 tickets of “Tickets”, the same share of every period, drawn at random with seed 77 by Ann, 4 Mar 2026 12:00.',
  );
});
