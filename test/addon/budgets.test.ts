/** What each action may cost in service calls, whatever the size of the dump. */
import { type Bench, bob, choose, columnOf, grid, plainTickets, readyBench } from './bench';

type Call = (bench: Bench) => void;

const TAGS = [
  ['Orders', 'Late'],
  ['Refunds', ''],
  ['Not a contact', ''],
  ['orders', 'Lost'],
];

function dump(tickets: number): Bench {
  const bench = readyBench({ tickets });
  const texts = Array.from({ length: tickets / 2 }, (_, index) => TAGS[index % TAGS.length] ?? ['', '']);
  bench.workbook.paste(bob, bench.dump, 2, columnOf(bench, 'Tag'), texts);
  bench.ask('summary', {});
  bench.ask('periods', {});
  return bench;
}

const ACTIONS: Record<string, [most: number, call: Call]> = {
  open: [15, (bench) => bench.ask('open', {})],
  refill: [15, (bench) => bench.ask('refill', { holding: [], count: 20, second: false })],
  check: [10, (bench) => bench.ask('check', {})],
  summary: [40, (bench) => bench.ask('summary', {})],
  periods: [15, (bench) => bench.ask('periods', {})],
  'showTicket, where it was seen': [20, (bench) => bench.ask('showTicket', { id: '1005', row: 6 })],
};

const benches = { small: dump(600), large: dump(3000) };

test.each(Object.entries(ACTIONS))(
  '%s stays within its calls, as many at 3,000 tickets as at 600',
  (_, [most, call]) => {
    call(benches.small);
    const { calls } = benches.small.costs;
    call(benches.large);
    expect(calls).toBeLessThanOrEqual(most);
    expect(benches.large.costs.calls).toBe(calls);
  },
);

test('opening pays one call more for each run of adjacent rows in the queue', () => {
  const bench = readyBench({ tickets: 60 });
  bench.ask('open', {});
  const together = bench.costs.calls;
  const choices = Array.from({ length: 20 }, (_, index) => choose(1002 + 2 * index, 'Orders'));
  bench.ask('save', { operation: 'a', choices });
  bench.ask('open', {});
  expect(together).toBeLessThanOrEqual(15);
  expect(bench.costs.calls - together).toBeLessThanOrEqual(19);
});

/** A save of so many adjacent tickets that nobody has decided, each with a path of two levels. */
const saveOf = (count: number, bench: Bench, undecided: number) => {
  const choices = Array.from({ length: count }, (_, index) => choose(undecided + count + index, 'Orders', 'Lost'));
  bench.ask('save', { operation: `save of ${count}`, choices });
  return { calls: bench.costs.calls, cells: bench.costs.cellsRead + bench.costs.cellsWritten };
};

test.each([
  [1, 150],
  [10, 500],
  [100, 4500],
])('a save of %d adjacent tickets takes 16 calls and three, and %d cells, however large the dump', (count, most) => {
  const [small, large] = [saveOf(count, benches.small, 1301), saveOf(count, benches.large, 2501)];
  expect(small.calls).toBeLessThanOrEqual(16 + 3);
  expect(small.cells).toBeLessThanOrEqual(most);
  expect(large).toEqual(small);
});

test('the first build of both sheets is within the same budgets', () => {
  const bench = readyBench({ tickets: 600 });
  bench.ask('summary', {});
  expect(bench.costs.calls).toBeLessThanOrEqual(40);
  expect(grid(bench, 'Tickets')).toHaveLength(plainTickets(600).length + 1);
});
