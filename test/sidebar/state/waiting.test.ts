import { byReason } from '../../../sidebar/state/waiting';

const waits = (id: string, reason: string, by: string) => ({ id, row: 2, subject: '', reason, by });

test('by reason and person, the largest group first, tickets as they came', () => {
  const all = [
    waits('1', 'Later', 'Ann'),
    waits('2', 'Unclear', 'Bob'),
    waits('3', 'Later', 'Bob'),
    waits('4', 'Unclear', 'Bob'),
  ];
  expect(byReason(all).map(({ reason, by, tickets }) => [reason, by, tickets.map(({ id }) => id)])).toEqual([
    ['Unclear', 'Bob', ['2', '4']],
    ['Later', 'Ann', ['1']],
    ['Later', 'Bob', ['3']],
  ]);
});
