import { outlook, paceHint } from '../../../sidebar/state/paceWords';
import type { Forecast } from '../../../src/contract/project';

const forecast = (change: Partial<Forecast>): Forecast => ({
  perDay: 200,
  daysWorked: 2,
  finish: '2026-11-26',
  ...change,
});
const until = (deadline: string | null) => ({ deadline });

test.each([
  [null, 'At this pace done on Thu 26 Nov.', false],
  ['2026-11-27', 'At this pace done on Thu 26 Nov, a day before the deadline.', false],
  ['2026-11-30', 'At this pace done on Thu 26 Nov, 4 days before the deadline.', false],
  ['2026-11-26', 'At this pace done on Thu 26 Nov, the last day.', false],
  [
    '2026-11-25',
    'At this pace done on Thu 26 Nov, a day after the deadline. More people help, or fewer tickets: ☰ › Take a sample.',
    true,
  ],
] as const)('against the deadline %s', (deadline, words, isBad) => {
  expect(outlook(forecast({}), until(deadline), 300)).toEqual({ words, isBad });
});

test('more than ten days of work are a warning, those to come counted', () => {
  const long = 'That is more than 10 days of work; 2–5 are usual.';
  expect(outlook(forecast({ daysWorked: 11 }), until(null), 1).words).toContain(long);
  expect(outlook(forecast({ daysWorked: 3 }), until(null), 1600)).toMatchObject({ isBad: true });
  expect(outlook(forecast({ daysWorked: 3 }), until(null), 1500)).toMatchObject({ isBad: false });
});

test('what cannot be told is said', () => {
  const untold = forecast({ perDay: null, finish: null });
  expect(outlook(untold, until(null), 9).words).toBe('When it will be done shows after some hours of work.');
  expect(outlook(untold, until('2026-11-30'), 9).words).toMatch(/The last day is Mon 30 Nov\.$/);
  expect(outlook(untold, until(null), 0).words).toBe('Every ticket of the first pass is decided.');
});

test.each([
  [2.4, 10, /^Under 3 s a ticket/],
  [3, 10, /^$/],
  [60, 10, /^$/],
  [61, 10, /^Over 60 s a ticket/],
  [1, 9, /^$/],
  [null, 99, /^$/],
])('%s s a ticket after %s of them', (secondsEach, decided, hint) => {
  expect(paceHint({ secondsEach, decided })).toMatch(hint);
});
