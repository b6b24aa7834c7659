import {
  afterDecision,
  afterUndo,
  type Desk,
  EMPTY_DESK,
  goBack,
  goForward,
  heldIds,
  openTicket,
  REMEMBERED,
  shownTicket,
  withState,
} from '../../../sidebar/state/desk';
import { ticketOf, ticketsOf } from '../fakeServer';

const TAGGED = { tag: 'A', subtag: '', aside: '' };
const start: Desk = { ...EMPTY_DESK, queue: ticketsOf(30) };

const decideAll = (count: number): Desk =>
  Array.from({ length: count }).reduce<Desk>((desk) => {
    const ticket = shownTicket(desk);
    return ticket === null ? desk : afterDecision(desk, { ...ticket, state: TAGGED });
  }, start);

test('the first of the queue is open; nothing where none is left', () => {
  expect(shownTicket(start)?.id).toBe('48001');
  expect(shownTicket(EMPTY_DESK)).toBeNull();
});

test('the last twenty are remembered, and back stops at the oldest of them', () => {
  let desk = decideAll(25);
  expect(desk.past).toHaveLength(REMEMBERED);
  for (let n = 0; n < 99; n += 1) desk = goBack(desk);
  expect(shownTicket(desk)?.id).toBe('48006');
  for (let n = 0; n < 99; n += 1) desk = goForward(desk);
  expect(shownTicket(desk)?.id).toBe('48026');
});

test('a ticket decided again is remembered once, as the last', () => {
  const desk = goBack(goBack(decideAll(3)));
  const ticket = shownTicket(desk);
  if (ticket === null) throw new Error('No ticket.');
  const again = afterDecision(desk, { ...ticket, state: { ...TAGGED, tag: 'B' } });
  expect(again.past.map(({ id, state }) => id + state.tag)).toEqual(['48001A', '48003A', '48002B']);
  expect(shownTicket(again)?.id).toBe('48004');
});

test('an undone ticket leads the queue; undone twice in a row, none gets lost', () => {
  const once = afterUndo(decideAll(2), ticketOf(2));
  const twice = afterUndo(once, ticketOf(1));
  expect(twice.queue.slice(0, 3).map(({ id }) => id)).toEqual(['48001', '48002', '48003']);
  expect(twice.past).toEqual([]);
});

test('undoing a change of tag opens the ticket without queueing it', () => {
  const desk = afterUndo(decideAll(2), ticketOf(1, { state: TAGGED }));
  expect(shownTicket(desk)?.id).toBe('48001');
  expect(desk.queue[0]?.id).toBe('48003');
});

test('an opened ticket is held too, so that the server does not hand it out', () => {
  expect(heldIds(openTicket({ ...EMPTY_DESK, queue: [ticketOf(1)] }, ticketOf(9)))).toEqual(['48001', '48009']);
});

test('what the sheet holds instead is seen on the way back', () => {
  const desk = goBack(withState(decideAll(1), '48001', { ...TAGGED, tag: 'theirs' }));
  expect(shownTicket(desk)?.state.tag).toBe('theirs');
});

test('a ticket ahead that a colleague tagged is none of mine; the open one stays, and shows it', () => {
  const desk = { ...EMPTY_DESK, queue: [ticketOf(1), ticketOf(2), ticketOf(3)] };
  const ids = ({ queue }: Desk) => queue.map(({ id, state }) => id + state.tag);
  expect(ids(withState(desk, '48002', TAGGED))).toEqual(['48001', '48003']);
  expect(ids(withState(desk, '48001', TAGGED))).toEqual(['48001A', '48002', '48003']);
  expect(withState(openTicket(desk, ticketOf(9)), '48009', TAGGED).visit?.state).toEqual(TAGGED);
});
