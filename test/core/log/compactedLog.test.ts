import fc from 'fast-check';
import { type Compaction, compaction } from '../../../src/core/log/compactedLog';

/** A log of lines about tickets; each line is told by its place. */
type Line = { ticket: string | null; at: number };

/** Each line is kept for its ticket alone. */
const compact = (tickets: readonly (string | null)[], newest: number, most: number) =>
  compaction(
    tickets.map((ticket) => (ticket === null ? null : [ticket])),
    newest,
    most,
  );

const linesOf = (tickets: readonly (string | null)[]): Line[] => tickets.map((ticket, at) => ({ ticket, at }));
const ticketsOf = (lines: readonly Line[]) => lines.map(({ ticket }) => ticket);

/** The kept lines are written, and nothing is deleted yet. */
function written(lines: readonly Line[], { last, keep }: Compaction): Line[] {
  const kept = keep.flatMap((index) => lines[index] ?? []);
  return [...lines.slice(0, last + 1 - kept.length), ...kept, ...lines.slice(last + 1)];
}

const deleted = (lines: readonly Line[], { first, last, keep }: Compaction): Line[] => [
  ...lines.slice(0, first),
  ...lines.slice(last + 1 - keep.length),
];

const lastLines = (lines: readonly Line[]) =>
  new Map(lines.flatMap(({ ticket, at }) => (ticket === null ? [] : [[ticket, at] as const])));

test('the newest lines stay, and of the others the last one of each ticket', () => {
  expect(compact(['a', 'b', 'a', 'c', 'a'], 1, 100)).toEqual({ first: 0, last: 2, keep: [1] });
  expect(compact(['a', 'a', 'a', 'b'], 1, 100)).toEqual({ first: 0, last: 1, keep: [] });
  expect(compact(['a', null, 'b', null, 'b', 'c'], 1, 100)).toEqual({ first: 0, last: 2, keep: [0, 1] });
});

test('a log in which every line is needed stays as it is', () => {
  expect(compact([], 2, 100)).toBeNull();
  expect(compact(['a', 'b', 'c', 'c', 'c'], 3, 100)).toBeNull();
  expect(compact(['a', 'a'], 2, 100)).toBeNull();
});

test('no more lines are written in one go than asked for; the next go begins above', () => {
  expect(compact(['c', 'a', 'b', 'b', 'e'], 1, 1)).toEqual({ first: 1, last: 2, keep: [1] });
  expect(compact(['c', 'a', 'b', 'e'], 1, 1)).toBeNull();
});

test('a line stays for any one of its merits', () => {
  const decided = ['a', 'a by'];
  expect(compaction([decided, ['b', 'b by'], decided, ['a'], ['a']], 1, 100)).toEqual({
    first: 0,
    last: 3,
    keep: [1, 2],
  });
});

const anyLog = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { nil: null, freq: 9 }), { maxLength: 40 });

test('every ticket’s last line stays the last one, even where only the writing lands', () => {
  fc.assert(
    fc.property(anyLog, fc.nat(10), fc.integer({ min: 1, max: 6 }), (tickets, newest, most) => {
      const lines = linesOf(tickets);
      const plan = compact(tickets, newest, most);
      if (!plan) return;
      expect(plan.keep.length).toBeLessThanOrEqual(most);
      const half = written(lines, plan);
      const after = deleted(half, plan);
      expect(lastLines(half)).toEqual(lastLines(lines));
      expect(lastLines(after)).toEqual(lastLines(lines));
      expect(after.length).toBeLessThan(lines.length);
    }),
  );
});

test('go after go, nothing is left above the newest lines but the last line of each ticket', () => {
  fc.assert(
    fc.property(anyLog, fc.nat(10), fc.integer({ min: 1, max: 6 }), (tickets, newest, most) => {
      let lines = linesOf(tickets);
      for (let plan = compact(tickets, newest, most); plan; plan = compact(ticketsOf(lines), newest, most)) {
        lines = deleted(written(lines, plan), plan);
      }
      const always = tickets.filter((ticket, at) => ticket === null || at >= tickets.length - newest).length;
      const tail = new Set(newest === 0 ? [] : tickets.slice(-newest));
      const older = new Set(tickets.filter((ticket) => ticket !== null && !tail.has(ticket)));
      expect(lines).toHaveLength(always + older.size);
      expect(lines.map(({ at }) => at)).toEqual([...lines.map(({ at }) => at)].sort((a, b) => a - b));
      expect(lastLines(lines)).toEqual(lastLines(linesOf(tickets)));
    }),
  );
});
