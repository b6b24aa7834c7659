import { additions, type DumpEvent, eventSentence } from '../../../src/core/exports/dumpHistory';

const ADDED: DumpEvent = {
  kind: 'added',
  operation: 'a',
  when: '4 Mar 2026',
  by: 'Ann',
  from: 'May',
  tickets: 1200,
  known: 30,
};
const OUT: DumpEvent = { kind: 'taken out', operation: 'a', when: '5 Mar 2026', by: '', from: 'May', tickets: 1 };
const SAMPLE: DumpEvent = {
  kind: 'sample',
  when: '6 Mar 2026',
  by: 'Bob',
  from: 'All',
  tickets: 2000,
  of: 10_000,
  seed: 7,
  byChannel: true,
};

test('each event is a sentence', () => {
  expect([ADDED, { ...ADDED, known: 0 }, OUT, SAMPLE, { ...SAMPLE, byChannel: false }].map(eventSentence)).toEqual([
    '1,200 tickets of “May” added by Ann, 4 Mar 2026, 30 left out because they were here already.',
    '1,200 tickets of “May” added by Ann, 4 Mar 2026.',
    '1 ticket of “May” taken out again, 5 Mar 2026.',
    'Sample of 2,000 of the 10,000 tickets of “All”, the same share of every period and channel, drawn at random with seed 7 by Bob, 6 Mar 2026.',
    'Sample of 2,000 of the 10,000 tickets of “All”, the same share of every period, drawn at random with seed 7 by Bob, 6 Mar 2026.',
  ]);
});

test('what was added and not taken out again, the latest first', () => {
  const later: DumpEvent = { ...ADDED, operation: 'b' };
  expect(additions([ADDED, SAMPLE, later]).map(({ operation }) => operation)).toEqual(['b', 'a']);
  expect(additions([ADDED, later, OUT]).map(({ operation }) => operation)).toEqual(['b']);
});
