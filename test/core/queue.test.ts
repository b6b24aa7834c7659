import fc from 'fast-check';
import { nextUp, type QueuedTicket } from '../../src/core/queue';

const todo = (id: string): QueuedTicket => ({ id, state: { tag: '', subtag: '', aside: '' }, asideAt: 0 });
const aside = (id: string, asideAt: number): QueuedTicket => ({
  id,
  state: { tag: '', subtag: '', aside: 'unclear' },
  asideAt,
});
const tagged = (id: string): QueuedTicket => ({ id, state: { tag: 'Orders', subtag: '', aside: 'old' }, asideAt: 1 });

test('undecided tickets in sheet order, then those put aside, oldest first', () => {
  const tickets = [aside('a', 30), todo('b'), tagged('c'), aside('d', 10), todo('e'), aside('f', 30)];
  expect(nextUp(tickets, new Set(), 10)).toEqual([1, 4, 3, 0, 5]);
});

test('no more than asked for, and none that the panel holds', () => {
  const tickets = [todo('a'), todo('b'), todo('c'), aside('d', 1)];
  expect(nextUp(tickets, new Set(['a']), 2)).toEqual([1, 2]);
  expect(nextUp(tickets, new Set(['a', 'd']), 9)).toEqual([1, 2]);
  expect(nextUp(tickets, new Set(), 0)).toEqual([]);
});

test('asking for more only adds at the end', () => {
  const ticket = fc.oneof(
    fc.constant(todo('x')),
    fc.constant(tagged('y')),
    fc.nat(5).map((at) => aside('z', at)),
  );
  fc.assert(
    fc.property(fc.array(ticket), fc.nat(10), (tickets, count) => {
      const all = nextUp(tickets, new Set(), tickets.length);
      expect(nextUp(tickets, new Set(), count)).toEqual(all.slice(0, count));
      expect(new Set(all).size).toBe(all.length);
      expect(all).toHaveLength(tickets.filter(({ state }) => state.tag === '').length);
    }),
  );
});
