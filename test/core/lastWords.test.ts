import { type Logged, lastWords } from '../../src/core/lastWords';

const AT = new Date(Date.UTC(2026, 2, 4));

const line = (operation: string, ticket: string, to: string, name = 'Ann'): Logged => ({
  operation,
  when: AT,
  name,
  ticket,
  to,
});

test('the newest line of each ticket counts', () => {
  const words = lastWords(
    [line('7/a', '1', 'Orders › Late'), line('7/a', '2', 'Refunds'), line('7/b', '1', 'Put aside: unclear', 'Bob')],
    7,
  );
  expect([...words]).toEqual([
    ['1', { state: { tag: '', subtag: '', aside: 'unclear' }, name: 'Bob', when: AT }],
    ['2', { state: { tag: 'Refunds', subtag: '', aside: '' }, name: 'Ann', when: AT }],
  ]);
});

test('a decision taken back is a word too, and a text that nobody of us wrote has no state', () => {
  const words = lastWords([line('7/a', '1', 'Orders'), line('7/b', '1', ''), line('7/c', '2', 'Orders \\')], 7);
  expect(words.get('1')?.state).toEqual({ tag: '', subtag: '', aside: '' });
  expect(words.get('2')?.state).toBeNull();
});

test('tickets of other tabs, and lines about no ticket, say nothing', () => {
  const lines = [line('70/a', '1', 'Orders'), line('7/add', '', '1-5'), line('old', '2', 'Orders')];
  expect(lastWords(lines, 7).size).toBe(0);
});
