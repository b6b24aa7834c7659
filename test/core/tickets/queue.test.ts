import fc from 'fast-check';
import { type NextUp, nextUp, type QueuedTicket, type Tickets } from '../../../src/core/tickets/queue';

const todo = (id: string): QueuedTicket => ({ id, state: { tag: '', subtag: '', aside: '' }, asideAt: 0 });
const aside = (id: string, asideAt: number): QueuedTicket => ({
  id,
  state: { tag: '', subtag: '', aside: 'unclear' },
  asideAt,
});
const tagged = (id: string, tag = 'Orders'): QueuedTicket => ({
  id,
  state: { tag, subtag: '', aside: 'old' },
  asideAt: 1,
});

const all = (tickets: QueuedTicket[], more: Partial<Tickets> = {}): Tickets => ({
  tickets,
  dayOf: () => null,
  channelOf: () => '',
  ...more,
});

const next = (tickets: Tickets, wanted: Partial<NextUp> = {}): number[] =>
  nextUp(tickets, { order: { by: 'sheet' }, second: false, held: new Set(), count: 10, ...wanted });

const mixed = [aside('a', 30), todo('b'), tagged('c'), aside('d', 10), todo('e'), aside('f', 30)];

test('the first pass gives undecided tickets only', () => {
  expect(next(all(mixed))).toEqual([1, 4]);
});

test('the second pass gives what is undecided still, then what was put aside, the oldest first', () => {
  expect(next(all(mixed), { second: true })).toEqual([1, 4, 3, 0, 5]);
});

test('no more than asked for, and none that is held', () => {
  const tickets = all([todo('a'), todo('b'), todo('c'), aside('d', 1)]);
  expect(next(tickets, { second: true, held: new Set(['a']), count: 2 })).toEqual([1, 2]);
  expect(next(tickets, { second: true, held: new Set(['a', 'd']) })).toEqual([1, 2]);
  expect(next(tickets, { second: true, count: 0 })).toEqual([]);
});

test('a second look gives the tickets of one tag, and no others', () => {
  const tickets = all([todo('a'), tagged('b'), tagged('c', 'Refunds'), tagged('d'), aside('e', 1)]);
  expect(next(tickets, { order: { by: 'tag', tag: 'Orders' } })).toEqual([1, 3]);
  expect(next(tickets, { order: { by: 'tag', tag: 'Orders' }, held: new Set(['b']) })).toEqual([3]);
});

const many = (count: number): QueuedTicket[] => Array.from({ length: count }, (_, index) => todo(`t${index}`));

test('one period first, one channel first: the others come after them', () => {
  const tickets = all(many(60), {
    dayOf: (index) => index,
    channelOf: (index) => (index % 3 === 0 ? 'Chat' : 'Email'),
  });
  const period = next(tickets, { order: { by: 'period', first: '1970-01-11', last: '1970-01-15' }, count: 60 });
  expect(period.slice(0, 5).sort((a, b) => a - b)).toEqual([10, 11, 12, 13, 14]);
  expect(new Set(period).size).toBe(60);
  const chat = next(tickets, { order: { by: 'channel', channel: 'Chat' }, count: 60 });
  expect(chat.slice(0, 20).every((index) => index % 3 === 0)).toBe(true);
  expect(new Set(chat).size).toBe(60);
});

test('in every order each undecided ticket comes once, and asking for more only adds at the end', () => {
  const ticket = fc.constantFrom<(id: string) => QueuedTicket>(todo, tagged, (id) => aside(id, 3));
  const order = fc.constantFrom<NextUp['order']>(
    { by: 'spread' },
    { by: 'sheet' },
    { by: 'period', first: '1970-02-01', last: '1970-03-01' },
    { by: 'channel', channel: 'Chat' },
  );
  fc.assert(
    fc.property(fc.array(ticket, { maxLength: 80 }), order, fc.nat(30), fc.boolean(), (made, by, count, second) => {
      const tickets = made.map((one, index) => one(`t${index}`));
      const sheet = all(tickets, { dayOf: (index) => index * 3, channelOf: (index) => (index % 2 ? 'Chat' : '') });
      const whole = next(sheet, { order: by, second, count: 80 });
      const open = tickets.filter(({ state }) => state.tag === '' && (second || state.aside === ''));
      expect(whole.map((index) => tickets[index]?.id).sort()).toEqual(open.map(({ id }) => id).sort());
      expect(next(sheet, { order: by, second, count })).toEqual(whole.slice(0, count));
    }),
  );
});
