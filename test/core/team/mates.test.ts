import { type Decided, matesOf } from '../../../src/core/team/mates';

const NOW = 3_600_000;
const UNDECIDED = { tag: '', subtag: '', aside: '' };

const tagged = (id: string, by: string, at: number | null = null): Decided => ({
  id,
  state: { ...UNDECIDED, tag: 'Orders' },
  by,
  at,
});

const claim = (name: string, ids: string[], seen = NOW) => ({ name, ids, since: 0, seen });

test('counts what each decided, and what each holds and has not tagged', () => {
  const aside = { ...tagged('3', 'Bob'), state: { ...UNDECIDED, aside: 'unclear' } };
  const tickets = [tagged('1', 'Ann'), tagged('2', 'Ann'), aside, { ...tagged('4', 'Ann'), state: UNDECIDED }];
  expect(matesOf(tickets, [claim('Ann', ['2', '3', '4', '5'], NOW - 119_000)], NOW)).toEqual([
    { name: 'Ann', tagged: 2, aside: 0, held: 3, minutes: 1, secondsEach: null },
    { name: 'Bob', tagged: 0, aside: 1, held: 0, minutes: null, secondsEach: null },
  ]);
});

test('a tag without a name was typed by hand', () => {
  expect(matesOf([tagged('1', '')], [], NOW)).toMatchObject([{ name: '(by hand)', tagged: 1, minutes: null }]);
});

test('one person at two computers is seen at the later sign of life', () => {
  const claims = [
    claim('Ann', ['1'], NOW - 240_000),
    claim('Ann', ['2'], NOW - 60_000),
    claim('Ann', [], NOW - 300_000),
  ];
  expect(matesOf([], claims, NOW)).toMatchObject([{ name: 'Ann', held: 2, minutes: 1 }]);
});

test('those at work first, then who tagged most, then by name', () => {
  const tickets = [tagged('1', 'Zoe'), tagged('2', 'Zoe'), tagged('3', 'Eve'), tagged('4', 'Dan')];
  const names = matesOf(tickets, [claim('Ann', []), claim('Eve', [])], NOW).map(({ name }) => name);
  expect(names).toEqual(['Eve', 'Ann', 'Zoe', 'Dan']);
});

test('each one’s own pace', () => {
  const tickets = [0, 5, 12, 20].flatMap((second) => [
    tagged(`a${second}`, 'Ann', second * 1000),
    tagged(`b${second}`, 'Bob', second * 2000),
  ]);
  expect(matesOf(tickets, [], NOW).map(({ secondsEach }) => secondsEach)).toEqual([7, 14]);
});

test('what was pasted has no pace', () => {
  const tickets = [0, 5, 12, 20].map((second) => tagged(`a${second}`, '(by hand)', second * 1000));
  expect(matesOf(tickets, [], NOW)).toMatchObject([{ tagged: 4, secondsEach: null }]);
});
