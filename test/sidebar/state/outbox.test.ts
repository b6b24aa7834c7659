import {
  asChoices,
  type Kept,
  type Outbox,
  sealed,
  unsavedCount,
  unsavedIds,
  waitingCount,
  withDecision,
  withOperation,
  withoutOperation,
} from '../../../sidebar/state/outbox';
import { UNDECIDED } from '../../../src/core/tickets/ticketState';

const kept = (id: string, when = 0): Kept => ({
  id,
  row: 2,
  seen: UNDECIDED,
  chosen: { tag: 'Order Inquiry', subtag: '', aside: '' },
  when,
  revision: 0,
  how: 'panel',
});

const ids = (): (() => string) => {
  let count = 0;
  return () => `op-${++count}`;
};

const decided = (tickets: string[], newId = ids()): Outbox =>
  tickets.reduce<Outbox>((outbox, id) => withDecision(outbox, kept(id), newId).outbox, []);

const shape = (outbox: Outbox) =>
  outbox.map(({ id, choices, sealed: shut }) => [id, choices.map((c) => c.id).join(), shut]);

test('decisions gather in one operation', () => {
  expect(shape(decided(['a', 'b']))).toEqual([['op-1', 'a,b', false]]);
});

test('a second decision on a ticket starts an operation, because the server does each ticket of one once', () => {
  expect(shape(decided(['a', 'b', 'a', 'c']))).toEqual([
    ['op-1', 'a,b', true],
    ['op-2', 'a,c', false],
  ]);
});

test('a sealed operation takes no more', () => {
  const newId = ids();
  const outbox = withDecision(sealed(decided(['a'], newId)), kept('b'), newId).outbox;
  expect(shape(outbox)).toEqual([
    ['op-1', 'a', true],
    ['op-2', 'b', false],
  ]);
  expect([unsavedCount(outbox), waitingCount(outbox)]).toEqual([2, 1]);
  expect(unsavedIds(withoutOperation(outbox, 'op-1'))).toEqual(['b']);
});

test('a selection is an operation of its own, after what was decided before it', () => {
  const outbox = withOperation(decided(['a']), { id: 'many', choices: [kept('b'), kept('c')], sealed: true });
  expect(shape(outbox)).toEqual([
    ['op-1', 'a', true],
    ['many', 'b,c', true],
  ]);
});

test('the wire gets ages, not moments; a clock set back makes no negative age', () => {
  const operation = { id: 'op', choices: [kept('a', 10_000), kept('b', 99_000)], sealed: true };
  const choices = asChoices(operation, 72_400);
  expect(choices.map(({ secondsAgo }) => secondsAgo)).toEqual([62, 0]);
  expect(choices[0]).not.toHaveProperty('when');
});
