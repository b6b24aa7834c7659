import { realClock, virtualClock } from '../../../local/backend/clock';

test('a virtual clock stands still until time is let pass', () => {
  const clock = virtualClock(1000);
  expect([clock.now(), clock.now(), clock.virtual]).toEqual([1000, 1000, true]);
  clock.pass(250);
  clock.pass(50);
  expect(clock.now()).toBe(1300);
});

test('the real clock is the machine’s, and is not waited for', () => {
  const machine = jest.spyOn(Date, 'now').mockReturnValue(5000);
  const clock = realClock();
  clock.pass(3_600_000);
  expect([clock.now(), clock.virtual]).toEqual([5000, false]);
  machine.mockRestore();
});
