import {
  firstPassSentence,
  refusedSentence,
  silenceSentence,
  stateWords,
  stubbornSentence,
  ticketName,
  waitSentence,
} from '../../../sidebar/state/words';
import { UNDECIDED } from '../../../src/core/tickets/ticketState';

test('silence says for how long, how many tags, and what to do', () => {
  expect(silenceSentence(43_900, 12, true)).toBe(
    'No answer from Google for 40 s. 12 tags are kept on this computer. Go on tagging; leave this tab open.',
  );
  expect(silenceSentence(20_000, 1, false)).toBe(
    'No answer from Google for 20 s. 1 tag is only in this panel. Do not close or reload it.',
  );
});

test('refusals say what waits', () => {
  expect(refusedSentence('These cells are protected.', 2)).toBe('These cells are protected. 2 tags not saved yet.');
  expect([waitSentence(1), waitSentence(12)]).toEqual(['1 tag waits here.', '12 tags wait here.']);
  expect(stubbornSentence('Somebody else is saving.', 2, true)).toBe(
    'Somebody else is saving. 2 tags are kept on this computer. Go on tagging; leave this tab open.',
  );
});

test('names and states as people read them', () => {
  expect([ticketName('48213'), ticketName('T-1')]).toEqual(['#48213', 'T-1']);
  expect(stateWords({ tag: 'A', subtag: 'b', aside: '' })).toBe('A › b');
  expect(stateWords({ ...UNDECIDED, aside: 'Unclear' })).toBe('put aside (Unclear)');
  expect(stateWords(UNDECIDED)).toBe('no tag');
});

test('the end of the first pass, in a sentence', () => {
  const progress = { tickets: 2500, tagged: 2141, aside: 359, notAContact: 0, uncategorized: 0, left: 0 };
  expect(firstPassSentence(progress)).toBe(
    'First pass done: 2,141 of 2,500 tagged (86\u00a0%; 80–90\u00a0% is usual). 359 wait.',
  );
  expect(firstPassSentence({ ...progress, tickets: 3, tagged: 2, aside: 1 })).toMatch(/67\u00a0%.* 1 waits\.$/);
});
