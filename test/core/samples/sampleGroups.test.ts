import fc from 'fast-check';
import { channelsOf, firstOfEach, type SampledTicket, sampleGroups } from '../../../src/core/samples/sampleGroups';

const ticket = (id: string, day: number | null, channel = ''): SampledTicket => ({ id, day, channel });

test('periods in order of time, tickets without a day last', () => {
  const tickets = [ticket('d', null), ticket('c', 100), ticket('b', 3), ticket('a', 0)];
  const groups = sampleGroups(tickets, false);
  expect(groups.map(({ period, ids }) => [period?.first ?? null, period?.last ?? null, ids])).toEqual([
    ['1970-01-01', '1970-01-04', ['b', 'a']],
    ['1970-04-11', '1970-04-11', ['c']],
    [null, null, ['d']],
  ]);
  expect(groups.map((group) => group.tickets)).toEqual([2, 1, 1]);
});

test('channels part a period only where they are wanted', () => {
  const tickets = [ticket('a', 0, 'web'), ticket('b', 1, 'chat'), ticket('c', 2, 'web')];
  expect(sampleGroups(tickets, true).map(({ channel, ids }) => [channel, ids])).toEqual([
    ['chat', ['b']],
    ['web', ['a', 'c']],
  ]);
  expect(sampleGroups(tickets, false).map(({ channel, ids }) => [channel, ids])).toEqual([['', ['a', 'b', 'c']]]);
});

test('every ticket is in one group, and the groups do not depend on the order of the tickets', () => {
  const tickets = fc.array(
    fc.record({
      id: fc.string({ minLength: 1 }),
      day: fc.option(fc.nat(60)),
      channel: fc.constantFrom('', 'a', 'b'),
    }),
  );
  fc.assert(
    fc.property(tickets, fc.boolean(), (given, byChannel) => {
      const sorted = (all: readonly SampledTicket[]) =>
        sampleGroups(all, byChannel).map(({ ids, ...group }) => ({ ...group, ids: [...ids].sort() }));
      expect(sorted([...given].reverse())).toEqual(sorted(given));
      const ids = sorted(given).flatMap((group) => group.ids);
      expect(ids.sort()).toEqual(given.map(({ id }) => id).sort());
    }),
  );
});

test('of rows that share an ID the first counts, and rows without one do not', () => {
  const tickets = [ticket('a', 1), ticket('', 2), ticket('a', 3), ticket('b', 4)];
  expect(firstOfEach(tickets).map(({ day }) => day)).toEqual([1, 4]);
});

test('one channel is none worth telling, and a hundred are none at all', () => {
  const channels = (...names: string[]) => channelsOf(names.map((name, index) => ticket(String(index), 0, name)));
  expect(channels('web', 'web', '')).toBeNull();
  expect(channels('web', 'chat', '', 'web')).toEqual(['chat', 'web']);
  expect(channels(...Array.from({ length: 21 }, (_, index) => `c${index}`))).toBeNull();
});
