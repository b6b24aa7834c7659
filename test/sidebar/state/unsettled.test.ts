import {
  askTheGroup,
  type ConflictHere,
  canUseMine,
  notUndoneSentence,
  type Unsettled,
  unsettledRenamed,
  unsettledSentence,
  withoutUnsettled,
  withUnsettled,
} from '../../../sidebar/state/unsettled';
import { UNDECIDED } from '../../../src/core/tickets/ticketState';

const NOW = 10_000_000;

const conflict = (change: Partial<ConflictHere>): ConflictHere => ({
  id: '48213',
  kind: 'changed',
  theirs: { tag: 'Billing', subtag: '', aside: '' },
  by: 'tagger-2',
  when: NOW - 130_000,
  chosen: { tag: 'Order Inquiry', subtag: 'Late', aside: '' },
  ...change,
});

const refused: Unsettled = { id: '48213', kind: 'refused', message: 'Rename this tag.', chosen: null };

test.each([
  [refused, '#48213: Rename this tag.'],
  [{ ...refused, chosen: conflict({}).chosen }, '#48213: Rename this tag. You chose Order Inquiry › Late.'],
  [conflict({}), 'tagger-2 tagged #48213 Billing 2 min ago; you chose Order Inquiry › Late.'],
  [conflict({ when: null, by: '' }), 'Somebody tagged #48213 Billing; you chose Order Inquiry › Late.'],
  [
    conflict({ by: '(by hand)', when: NOW }),
    'Somebody tagged #48213 Billing just now; you chose Order Inquiry › Late.',
  ],
  [
    conflict({ theirs: { ...UNDECIDED, aside: 'Unclear' } }),
    'tagger-2 put #48213 aside (Unclear) 2 min ago; you chose Order Inquiry › Late.',
  ],
  [conflict({ theirs: UNDECIDED, by: '' }), 'Somebody took the tag off #48213; you chose Order Inquiry › Late.'],
  [conflict({ kind: 'gone' }), 'No row has the ticket #48213 any more, so your Order Inquiry › Late has no place.'],
  [
    conflict({ kind: 'moving' }),
    'Rows kept moving while #48213 was saved. Nothing was written; you chose Order Inquiry › Late.',
  ],
])('a conflict is a sentence', (one, sentence) => {
  expect(unsettledSentence(one, NOW)).toBe(sentence);
});

test('an undo that came too late is a sentence', () => {
  expect(notUndoneSentence([conflict({})])).toBe('#48213 was not undone: tagger-2 chose Billing since.');
  expect(notUndoneSentence([conflict({ kind: 'gone' })])).toBe('#48213 was not undone: no row has it any more.');
  expect(notUndoneSentence([conflict({}), conflict({ id: '2' })])).toBe(
    '2 tickets were not undone: somebody changed them since.',
  );
});

test('the group is asked with both sides', () => {
  expect(askTheGroup(conflict({}), 'tagger-1')).toEqual({
    tag: '',
    subtag: '',
    aside: 'ask the group: Billing (tagger-2) or Order Inquiry › Late (tagger-1)',
  });
  expect(askTheGroup(conflict({ theirs: UNDECIDED, by: '' }), 'Ann').aside).toBe(
    'ask the group: no tag (somebody) or Order Inquiry › Late (Ann)',
  );
});

test('mine can be used where there is a row to write it into', () => {
  const kinds = (['changed', 'moving', 'gone'] as const).map((kind) => canUseMine(conflict({ kind })));
  expect([...kinds, canUseMine(refused)]).toEqual([true, true, false, false]);
});

test('a ticket is listed once, with the latest', () => {
  const known = withUnsettled([conflict({}), conflict({ id: '2' })], [conflict({ by: 'tagger-3' })]);
  expect(known.map((one) => one.id + (one.kind === 'refused' ? '' : one.by))).toEqual(['2tagger-2', '48213tagger-3']);
  expect(withoutUnsettled(known, '2')).toHaveLength(1);
});

test('a tag that was renamed is renamed on both sides', () => {
  const [one] = unsettledRenamed([conflict({})], (path) => ({ ...path, tag: path.tag.toUpperCase() }));
  expect(one).toEqual(
    conflict({
      theirs: { tag: 'BILLING', subtag: '', aside: '' },
      chosen: { tag: 'ORDER INQUIRY', subtag: 'Late', aside: '' },
    }),
  );
});
