/** Subjects of tickets that are not open. */
import { EMPTY_DESK } from '../../../sidebar/state/desk';
import { subjectOf } from '../../../sidebar/state/subjects';
import { ticketOf } from '../fakeServer';

const about = (n: number, subject: string) => ({ ...ticketOf(n), subject });
const first = about(1, 'Where is\nmy parcel?');
const second = about(2, 'Write to ana@example.com');
const desk = { ...EMPTY_DESK, past: [first], queue: [about(3, ' ')], visit: second };

test('the subject of a decided or a visited ticket is known, in one line, private data covered', () => {
  expect(subjectOf(desk, first.id)?.bare).toBe('Where is my parcel?');
  expect(subjectOf(desk, second.id)?.masked.map(({ kind }) => kind !== null)).toContain(true);
});

test('a ticket without a subject, or not at hand, has none', () => {
  expect(subjectOf(desk, desk.queue[0]?.id ?? '')).toBeNull();
  expect(subjectOf(desk, 'another')).toBeNull();
});
