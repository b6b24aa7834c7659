/** What a script learns of itself, of the person who runs it, and of the time. */
import { ANN, BOB, GUEST, NOON, office } from '../office';

test.each([
  ['person.key', ANN, 'ann'],
  ['person.key', BOB, 'bob'],
  ['person.email', ANN, ''],
  ['person.email', { id: 'eve', email: 'eve@example.com' }, 'eve@example.com'],
  ['person.edits', ANN, true],
  ['person.edits', { id: 'eve', access: 'edit' as const }, true],
  ['person.edits', GUEST, false],
  ['person.locale', ANN, 'en_US'],
  ['person.locale', { id: 'eve', locale: 'de' }, 'de'],
])('%s of %j is %j', (op, person, answer) => {
  expect(office().session({ person }).call(op, [])).toBe(answer);
});

test.each([
  ['script.zone', 'Europe/Berlin'],
  ['script.authMode', 'LIMITED'],
  ['script.scopes', ['a', 'b']],
  ['book.bound', false],
  ['book.id', 'local-book'],
  ['clock.virtual', true],
  ['clock.now', NOON],
])('%s is %j', (op, answer) => {
  const rights = {
    scriptTimeZone: 'Europe/Berlin',
    authMode: 'LIMITED' as const,
    scopes: ['a', 'b'],
    container: false,
  };
  expect(office().session(rights).call(op, [])).toEqual(answer);
});

test('advanced services are none unless the manifest turns them on', () => {
  const { session } = office();
  expect(session().call('script.advanced', [])).toEqual([]);
  expect(session({ advancedServices: ['Sheets'] }).call('script.advanced', [])).toEqual(['Sheets']);
});

test('ids are new ones, for every execution', () => {
  const { session } = office();
  const ids = [session().call('id.new', []), session().call('id.new', []), session().call('id.new', [])] as number[];
  expect(ids).toEqual([ids[0], (ids[0] ?? 0) + 1, (ids[0] ?? 0) + 2]);
});

test('the logger’s text is what was logged, not what the console was told; clearing takes all', () => {
  const { call, logs } = office().session();
  call('log', ['log', 'one']);
  call('log', ['warn', 'two']);
  call('log', ['log', 'three']);
  expect(call('log.read', [])).toEqual(['one', 'three']);
  expect(logs).toEqual([
    { level: 'log', text: 'one' },
    { level: 'warn', text: 'two' },
    { level: 'log', text: 'three' },
  ]);
  call('log.clear', []);
  expect(logs).toEqual([]);
});

test('sleeping moves the workbook’s clock', () => {
  const { call } = office().session();
  call('clock.sleep', [1500]);
  expect(call('clock.now', [])).toBe(NOON + 1500);
});

test('a file of the project is answered by name', () => {
  const { call } = office().session({ html: (name) => (name === 'page' ? '<p>' : null) });
  expect([call('html', ['page']), call('html', ['other'])]).toEqual(['<p>', null]);
});
