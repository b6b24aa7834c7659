import fc from 'fast-check';
import {
  byPeriodOnly,
  drawSample,
  marginOf,
  SAMPLE_SIZES,
  type SampleGroup,
  sharesByPeriod,
  sizeFor,
} from '../../../src/core/samples/sample';

test('margins as published for 95 % and a share of one half', () => {
  const margins = [385, 1000, 2000, 2500, 3000].map((size) => Number(marginOf(size).toFixed(1)));
  expect(margins).toEqual([5.0, 3.1, 2.2, 2.0, 1.8]);
  expect(SAMPLE_SIZES).toEqual([385, 1000, 2000, 2500, 3000]);
});

const anyGroups = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 120 }).chain((ids) =>
  fc.array(fc.nat(4), { minLength: ids.length, maxLength: ids.length }).map((parts) =>
    [0, 1, 2, 3, 4].map((part) => ({
      ids: ids.flatMap((id, index) => (parts[index] === part ? [String(id)] : [])),
    })),
  ),
);

test('holds as many as wanted, of every group its share, and the same for the same seed in any order', () => {
  fc.assert(
    fc.property(anyGroups, fc.nat(130), fc.nat(999_999), (groups, size, seed) => {
      const all = groups.reduce((sum, { ids }) => sum + ids.length, 0);
      const drawn = drawSample(groups, size, seed);
      expect(drawn.size).toBe(Math.min(size, all));
      for (const { ids } of groups) {
        const here = ids.filter((id) => drawn.has(id)).length;
        const share = all === 0 ? 0 : (ids.length * Math.min(size, all)) / all;
        expect(Math.abs(here - share)).toBeLessThan(1);
      }
      const turned = groups.map(({ ids }) => ({ ids: [...ids].reverse() }));
      expect([...drawSample(turned, size, seed)].sort()).toEqual([...drawn].sort());
    }),
  );
});

test('another seed draws others', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => String(index));
  const [one, two] = [1, 2].map((seed) => [...drawSample([{ ids }], 100, seed)].sort().join());
  expect(one).not.toBe(two);
});

const january = { first: '2026-01-01', last: '2026-01-31' };
const april = { first: '2026-04-01', last: '2026-04-30' };
const GROUPS: SampleGroup[] = [
  { period: january, channel: 'chat', tickets: 1 },
  { period: january, channel: 'e-mail', tickets: 59 },
  { period: april, channel: 'e-mail', tickets: 38 },
  { period: null, channel: 'e-mail', tickets: 2 },
];

test('channels are put together where they do not count', () => {
  expect(byPeriodOnly(GROUPS)).toEqual([
    { period: january, channel: '', tickets: 60 },
    { period: april, channel: '', tickets: 38 },
    { period: null, channel: '', tickets: 2 },
  ]);
});

test('what each period gives is told beforehand, with channels and without', () => {
  const tickets = (byChannel: boolean, size: number) =>
    sharesByPeriod(GROUPS, size, byChannel).map((group) => group.tickets);
  expect(tickets(false, 50)).toEqual([30, 19, 1]);
  expect(tickets(true, 50)).toEqual([30, 19, 1]);
  expect(tickets(false, 200)).toEqual([60, 38, 2]);
});

test('two thousand are proposed where there are more, else the next smaller size', () => {
  expect([100_000, 2001, 2000, 600, 385, 12].map(sizeFor)).toEqual([2000, 2000, 1000, 385, 385, 12]);
});
