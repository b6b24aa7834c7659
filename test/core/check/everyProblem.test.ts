import fc from 'fast-check';
import { everyProblem } from '../../../src/core/check/everyProblem';
import { readListRows } from '../../../src/core/check/listRows';
import { NO_CHANGES } from '../../../src/core/tags/tagChanges';
import { tagListRows } from '../../../src/core/tags/tagTable';
import { anyList, parsed } from '../tags/anyTagList';

const NOTHING_ELSE = { words: new Map(), depth: 'subtags', history: NO_CHANGES } as const;

const ticket = (row: number, tag: string, subtag = '') => ({ id: `t${row}`, row, tag, subtag, aside: '' });

test('problems of tickets come first, then hints, then the list’s; the largest first', () => {
  const cells = [
    ['Orders', ''],
    ['Orders', 'Late'],
    ['Plan', ''],
    ['plan', ''],
  ];
  const header = ['Tag', 'Subtag'];
  const tickets = [
    ...[2, 3, 4, 5].map((row) => ticket(row, 'Orders')),
    ticket(6, 'ordres'),
    ticket(7, 'Weather'),
    ticket(8, 'Weather'),
    { ...ticket(9, 'Plan'), id: 't8' },
  ];
  const problems = everyProblem({
    ...NOTHING_ELSE,
    tickets,
    list: parsed([header, ...cells]),
    listRows: readListRows(header, cells),
  });
  expect(problems.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
    'unknown-tag 2',
    'doubled-id 2',
    'unknown-tag 1',
    'no-subtag 4',
    'same-but-case 1',
  ]);
});

test('tickets tagged from the list have nothing wrong with them, whatever the list', () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const [header = [], ...cells] = tagListRows(list);
      const paths = list.tags.flatMap(({ name, subtags }) => [[name, ''], ...subtags.map((each) => [name, each.name])]);
      const tickets = paths.map(([tag = '', subtag = ''], i) => ticket(i + 2, tag, subtag));
      const found = everyProblem({ ...NOTHING_ELSE, tickets, list, listRows: readListRows(header, cells) });
      expect(found.filter(({ of, weight }) => of === 'tickets' && weight === 'problem')).toEqual([]);
    }),
  );
});
