import { admit, isSecondPass } from '../../../sidebar/state/queue';
import { UNDECIDED } from '../../../src/core/tickets/ticketState';
import { ticketOf, ticketsOf } from '../fakeServer';

const waiting = (n: number) => ticketOf(n, { state: { ...UNDECIDED, aside: 'Later' } });
const ids = (tickets: { id: string }[]) => tickets.map(({ id }) => id);

test('new tickets come behind those ahead, each once', () => {
  const queue = ticketsOf(2);
  expect(ids(admit(queue, ticketsOf(4), new Set()))).toEqual(['48001', '48002', '48003', '48004']);
});

test('what I decided does not come back', () => {
  expect(ids(admit([], ticketsOf(2), new Set(['48001'])))).toEqual(['48002']);
});

test('the second pass begins when only put-aside tickets are ahead', () => {
  expect(isSecondPass([waiting(1)])).toBe(true);
  expect(isSecondPass([waiting(1), ticketOf(2)])).toBe(false);
  expect(isSecondPass([])).toBe(false);
});
