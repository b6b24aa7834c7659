import { conflictSentence, withConflicts, withoutConflict } from '../../../sidebar/state/conflicts';
import { refusedSentence, silenceSentence, stateWords, ticketName } from '../../../sidebar/state/words';
import type { Conflict } from '../../../src/contract';
import { UNDECIDED } from '../../../src/core/ticketState';

test('silence says for how long, how many tags, and what to do', () => {
  expect(silenceSentence(43_900, 12, true)).toBe(
    'No answer from Google for 40 s. 12 tags are kept on this computer. Go on tagging; leave this tab open.',
  );
  expect(silenceSentence(20_000, 1, false)).toBe(
    'No answer from Google for 20 s. 1 tag is only in this panel. Do not close or reload it.',
  );
});

test('refusals say what waits', () => {
  expect(refusedSentence('protected', 'These cells are protected.', 2)).toBe(
    'These cells are protected. 2 tags not saved yet.',
  );
  expect(refusedSentence('other-account', 'x', 12)).toBe(
    'Google answers as another account than yours; nothing was saved. Sign out of it and reload; 12 tags wait here.',
  );
});

test('names and states as people read them', () => {
  expect([ticketName('48213'), ticketName('T-1')]).toEqual(['#48213', 'T-1']);
  expect(stateWords({ tag: 'A', subtag: 'b', aside: '' })).toBe('A › b');
  expect(stateWords({ ...UNDECIDED, aside: 'Unclear' })).toBe('put aside (Unclear)');
  expect(stateWords(UNDECIDED)).toBe('no tag');
});

const conflict = (change: Partial<Conflict>): Conflict => ({
  id: '1',
  kind: 'changed',
  theirs: { tag: 'A', subtag: '', aside: '' },
  by: 'tagger-2',
  chosen: UNDECIDED,
  ...change,
});

test.each([
  [conflict({}), 'tagger-2 chose A meanwhile.'],
  [conflict({ by: '' }), 'Somebody chose A meanwhile.'],
  [conflict({ kind: 'gone' }), 'No row has this ticket ID any more, so your tag has no place.'],
  [conflict({ kind: 'moving' }), 'The rows kept moving while this was saved. Nothing was written.'],
])('a conflict is a sentence', (one, sentence) => {
  expect(conflictSentence(one)).toBe(sentence);
});

test('a ticket is in conflict once, with the latest', () => {
  const known = withConflicts([conflict({}), conflict({ id: '2' })], [conflict({ by: 'tagger-3' })]);
  expect(known.map(({ id, by }) => id + by)).toEqual(['2tagger-2', '1tagger-3']);
  expect(withoutConflict(known, '2')).toHaveLength(1);
});
