import { type Logged, lastWords } from '../../../src/core/log/lastWords';

const AT = new Date(Date.UTC(2026, 2, 4));

const line = (operation: string, ticket: string, to: string, name = 'Ann', how = 'panel', from = ''): Logged => ({
  operation,
  when: AT,
  name,
  ticket,
  from,
  to,
  how,
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

test('who renames a tag did not decide the ticket', () => {
  const lines = [
    line('7/a', '1', 'Order'),
    line('7/list', '1', 'Orders', 'Zoe', 'rename'),
    line('7/list', '2', 'Orders', 'Zoe', 'rename'),
  ];
  const words = lastWords(lines, 7);
  expect(words.get('1')).toEqual({ state: { tag: 'Orders', subtag: '', aside: '' }, name: 'Ann', when: AT });
  expect(words.get('2')).toEqual({ state: { tag: 'Orders', subtag: '', aside: '' }, name: '', when: null });
});

test('a decision that was not kept was nobody’s', () => {
  const lines = [
    line('7/a', '1', 'Orders'),
    line('7/b', '1', 'Refunds', 'Bob'),
    line('7/b', '1', 'Orders', 'Bob', 'not kept'),
  ];
  expect(lastWords(lines, 7).get('1')).toEqual({
    state: { tag: 'Orders', subtag: '', aside: '' },
    name: 'Ann',
    when: AT,
  });
});

test('what somebody cleared by hand, cell by cell or not, is remembered with who decided it, as it is called today', () => {
  const words = lastWords(
    [
      line('7/a', '1', 'Order › Late'),
      line('7/edit', '1', '› Late', '(by hand)', 'by hand', 'Order › Late'),
      line('7/edit', '1', '', '(by hand)', 'by hand', '› Late'),
      line('7/list', '', '{"change":{"kind":"rename","path":{"tag":"Order","subtag":""},"name":"Orders"}}', 'Zoe'),
      line('7/edit', '2', 'Refunds', '(by hand)', 'by hand'),
      line('7/b', '3', '', 'Bob', 'undo', 'Refunds'),
    ],
    7,
  );
  expect(words.get('1')).toMatchObject({
    state: { tag: '', subtag: '', aside: '' },
    cleared: { state: { tag: 'Orders', subtag: 'Late', aside: '' }, name: 'Ann', when: AT },
  });
  expect([words.get('2')?.cleared, words.get('3')?.cleared]).toEqual([undefined, undefined]);
});
