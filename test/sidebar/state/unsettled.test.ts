import {
  canUseMine,
  type Unsettled,
  unsettledSentence,
  withoutUnsettled,
  withUnsettled,
} from '../../../sidebar/state/unsettled';
import type { Conflict } from '../../../src/contract/save';
import { UNDECIDED } from '../../../src/core/ticketState';

const conflict = (change: Partial<Conflict>): Conflict => ({
  id: '1',
  kind: 'changed',
  theirs: { tag: 'A', subtag: '', aside: '' },
  by: 'tagger-2',
  agoSeconds: null,
  chosen: UNDECIDED,
  ...change,
});

const refused: Unsettled = { id: '1', kind: 'refused', message: 'Rename this tag.', chosen: UNDECIDED };

test.each([
  [refused, 'Rename this tag.'],
  [conflict({}), 'tagger-2 chose A meanwhile.'],
  [conflict({ by: '' }), 'Somebody chose A meanwhile.'],
  [conflict({ kind: 'gone' }), 'No row has this ticket ID any more, so your tag has no place.'],
  [conflict({ kind: 'moving' }), 'The rows kept moving while this was saved. Nothing was written.'],
])('a conflict is a sentence', (one, sentence) => {
  expect(unsettledSentence(one)).toBe(sentence);
});

test('mine can be used where there is a row to write it into', () => {
  const kinds = (['changed', 'moving', 'gone'] as const).map((kind) => canUseMine(conflict({ kind })));
  expect([...kinds, canUseMine(refused)]).toEqual([true, true, false, false]);
});

test('a ticket is listed once, with the latest', () => {
  const known = withUnsettled([conflict({}), conflict({ id: '2' })], [conflict({ by: 'tagger-3' })]);
  expect(known.map((one) => one.id + (one.kind === 'refused' ? '' : one.by))).toEqual(['2tagger-2', '1tagger-3']);
  expect(withoutUnsettled(known, '2')).toHaveLength(1);
});
