/** Whose lock is whose, and who may give it back. */
import { ANN, BOB, NOON, office, words } from '../office';

const TIMEOUT = 'Exception: Lock timeout: another process was holding the lock for too long.';

test.each([
  ['document', false],
  ['script', false],
  ['user', true],
])('while Ann holds the lock of the %s, Bob gets it: %j', (kind, got) => {
  const { session } = office();
  const [ann, bob] = [session({ person: ANN }), session({ person: BOB })];
  expect(ann.call('lock.try', [kind, 0])).toBe(true);
  expect(bob.call('lock.try', [kind, 0])).toBe(got);
  expect([ann.call('lock.has', [kind]), bob.call('lock.has', [kind])]).toEqual([true, got]);
});

test.each(['document', 'script', 'user'])('the lock of the %s is given back by its holder only', (kind) => {
  const { session } = office();
  const [first, second] = [session(), session()];
  first.call('lock.wait', [kind, 0]);
  second.call('lock.release', [kind]);
  expect(words(() => second.call('lock.wait', [kind, 10]))).toBe(TIMEOUT);
  first.call('lock.release', [kind]);
  expect(words(() => second.call('lock.wait', [kind, 10]))).toBe('nothing was thrown');
  expect(first.call('lock.has', [kind])).toBe(false);
});

test.each(['document', 'script', 'user'])('the end gives back one’s own lock of the %s and nobody else’s', (kind) => {
  const { session } = office();
  const [holder, passer] = [session(), session()];
  holder.call('lock.wait', [kind, 0]);
  passer.end();
  expect(holder.call('lock.has', [kind])).toBe(true);
  holder.end();
  expect(session().call('lock.try', [kind, 0])).toBe(true);
});

test('waiting in vain takes its time, a lock that is free takes none', () => {
  const { workbook, session } = office();
  const [first, second] = [session(), session()];
  first.call('lock.try', ['document', 700]);
  expect(workbook.book.clock.now()).toBe(NOON);
  second.call('lock.try', ['document', 700]);
  expect(workbook.book.clock.now()).toBe(NOON + 700);
});
