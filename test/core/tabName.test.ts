import { settledName } from '../../src/core/tabName';

test('a name that is taken gets the next free number', () => {
  const taken = ['Tickets (sample)', 'Tickets (sample) 2'];
  expect(settledName('Tickets (sample)', (name) => taken.includes(name))).toBe('Tickets (sample) 3');
  expect(settledName('Other', (name) => taken.includes(name))).toBe('Other');
});

test('a long name leaves room for its number', () => {
  const long = 'x'.repeat(120);
  const first = settledName(long, () => false);
  expect(settledName(long, (name) => name === first).length).toBeLessThanOrEqual(100);
});
