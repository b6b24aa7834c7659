import fc from 'fast-check';
import { checkTags } from '../../../src/core/check/checkTags';
import type { TagCells } from '../../../src/core/check/pairs';
import type { Problem } from '../../../src/core/check/problem';
import { listFromLines } from '../../../src/core/starting/startingList';
import type { TagChange } from '../../../src/core/tags/tagChange';
import { type HandRename, type KeptChange, NO_CHANGES } from '../../../src/core/tags/tagChanges';
import type { TagList } from '../../../src/core/tags/tagList';
import { formatTagPath } from '../../../src/core/tags/tagPath';

const LIST = listFromLines(`
  Order Inquiry > Not Late
  Order Inquiry > Late
  Refunds > Late payment
  Refunds > Returned
  Login > Set-up
  Plan
`);

/** What is wrong, as `kind cells ×count → suggestion`; hints only where asked for. */
const problems = (rows: [string, string][], list: TagList = LIST, hints = false): string[] =>
  checkTags(
    rows.map(([tag, subtag]) => ({ tag, subtag })),
    list,
  )
    .filter(({ weight }) => hints || weight === 'problem')
    .map(
      ({ kind, cells: { tag, subtag }, count, suggestion }) =>
        `${kind} ${tag}${subtag === null ? '' : `/${subtag}`} ×${count} → ${suggestion && formatTagPath(suggestion.path)}`,
    );

test('what is on the list, built-in tags and blank cells are no problems', () => {
  expect(
    problems([
      ['Order Inquiry', 'Late'],
      ['Order Inquiry', ''],
      ['Plan', '  '],
      ['Uncategorized', ''],
      ['Not a contact', ''],
      ['', ''],
      [' ', ' '],
    ]),
  ).toEqual([]);
  expect(problems([['Uncategorized', '']], { tags: [] })).toEqual([]);
});

test.each([
  ['Order Inquiry ', 'Order Inquiry'],
  ['order  inquiry', 'Order Inquiry'],
  ['ORDER INQUIRIES', 'Order Inquiry'],
  ['Order-Inquiry', 'Order Inquiry'],
  ['Ordér Inquiry!', 'Order Inquiry'],
  ['Refund', 'Refunds'],
  ['Rfeunds', 'Refunds'],
  ['Order Inqiury', 'Order Inquiry'],
  ['Odrer Inqiury', 'Order Inquiry'],
  ['Odrer Inqiuryy', null],
  ['Plam', 'Plan'],
  ['Plmm', null],
  ['uncategorised', 'Uncategorized'],
  ['Order Inquiry > Not late', 'Order Inquiry › Not Late'],
  ['returned', 'Refunds › Returned'],
  ['Weather', null],
  ['👍', null],
])('the tag %j suggests %j', (value, suggestion) => {
  const [problem, ...more] = checkTags([{ tag: value, subtag: '' }], LIST);
  expect(more).toEqual([]);
  expect(problem?.cells.tag).toBe(value);
  expect(problem?.suggestion ? formatTagPath(problem.suggestion.path) : null).toBe(suggestion);
});

test.each([
  ['Order Inquiry', 'late ', 'unknown-subtag Order Inquiry/late  ×1 → Order Inquiry › Late'],
  ['Order Inquiry', 'Not Lte', 'unknown-subtag Order Inquiry/Not Lte ×1 → Order Inquiry › Not Late'],
  ['Order Inquiry', 'Returned', 'subtag-of-another-tag Order Inquiry/Returned ×1 → Refunds › Returned'],
  ['Order Inquiry', 'returned', 'unknown-subtag Order Inquiry/returned ×1 → Refunds › Returned'],
  ['Refunds', 'Late', 'subtag-of-another-tag Refunds/Late ×1 → Order Inquiry › Late'],
  ['Plan', 'setup', 'unknown-subtag Plan/setup ×1 → Login › Set-up'],
  ['Plan', 'Cheaper', 'unknown-subtag Plan/Cheaper ×1 → null'],
  ['', 'Late', 'subtag-without-tag /Late ×1 → Order Inquiry › Late'],
  [' ', 'Retruned', 'subtag-without-tag  /Retruned ×1 → Refunds › Returned'],
  ['', 'Cheaper', 'subtag-without-tag /Cheaper ×1 → null'],
  ['Order Inquiry > Late', '', 'path-in-one-cell Order Inquiry > Late/ ×1 → Order Inquiry › Late'],
  ['order inquiry::late', '', 'path-in-one-cell order inquiry::late/ ×1 → Order Inquiry › Late'],
  ['Order Inquiry/Late', 'Late', 'path-in-one-cell Order Inquiry/Late/Late ×1 → Order Inquiry › Late'],
  ['Refunds/Retruned', '', 'path-in-one-cell Refunds/Retruned/ ×1 → Refunds › Returned'],
  ['Order Inquiry', 'Refunds › Returned', 'path-in-one-cell Order Inquiry/Refunds › Returned ×1 → Refunds › Returned'],
  ['', 'Refunds - Returned', 'path-in-one-cell /Refunds - Returned ×1 → Refunds › Returned'],
  ['Plan, Login', '', 'several-tags Plan, Login ×1 → null'],
  ['plan / refunds', 'x', 'several-tags plan / refunds ×1 → null'],
  ['Late, Returned', '', 'several-tags Late, Returned ×1 → null'],
  ['Order Inquiry', 'Late; Not late', 'several-tags Order Inquiry/Late; Not late ×1 → null'],
])('%j with %j: %s', (tag, subtag, problem) => {
  expect(problems([[tag, subtag]])[0]).toEqual(problem);
});

test('beside an unknown tag, a subtag is judged by the tag that was meant, and both cells are mended', () => {
  expect(problems([['order inquiry', 'Late']])).toEqual(['unknown-tag order inquiry ×1 → Order Inquiry']);
  expect(problems([['order inquiry', 'late']])).toEqual([
    'unknown-tag order inquiry ×1 → Order Inquiry',
    'unknown-subtag order inquiry/late ×1 → Order Inquiry › Late',
  ]);
  expect(problems([['order inquiry', 'Returned']])).toEqual([
    'unknown-tag order inquiry ×1 → Order Inquiry',
    'subtag-of-another-tag order inquiry/Returned ×1 → Refunds › Returned',
  ]);
  expect(problems([['Weather', 'Late']])).toEqual(['unknown-tag Weather ×1 → null']);
  expect(problems([['Weather', 'late']])).toEqual([
    'unknown-tag Weather ×1 → null',
    'unknown-subtag Weather/late ×1 → Order Inquiry › Late',
  ]);
});

test('a subtag in the Tag column is no suggestion where the row has another subtag', () => {
  expect(problems([['Returned', 'Late']])).toEqual(['unknown-tag Returned/Late ×1 → null']);
  expect(problems([['returned', 'Returned']])).toEqual(['unknown-tag returned/Returned ×1 → Refunds › Returned']);
});

test('several equally good names are no suggestion, and are named', () => {
  const list = listFromLines('Cart\nCard\nA > Same\nB > Same');
  expect(problems([['Carp', '']], list)).toEqual(['unknown-tag Carp ×1 → null']);
  expect(checkTags([{ tag: 'Carp', subtag: '' }], list)[0]?.detail).toBe('it may be “Cart” or “Card”');
  expect(problems([['', 'same']], list)).toEqual(['subtag-without-tag /same ×1 → null']);
  expect(problems([['card', '']], list)).toEqual(['unknown-tag card ×1 → Card']);
});

test('the same subtag is found under each tag by itself', () => {
  const list = listFromLines('A > Late\nB > Late');
  const rows: [string, string][] = [
    ['A', 'late'],
    ['B', 'late'],
    ['A', 'late'],
  ];
  expect(problems(rows, list)).toEqual(['unknown-subtag A/late ×2 → A › Late', 'unknown-subtag B/late ×1 → B › Late']);
});

test('groups are told apart by kind and exact cells', () => {
  const rows: [string, string][] = [
    ['plan', ''],
    ['Plan ', ''],
    ['', 'Late'],
    ['Plan ', 'x'],
    ['Plan', 'Late'],
    ['', 'Late'],
    ['', 'Late'],
  ];
  expect(problems(rows).sort()).toEqual([
    'subtag-of-another-tag Plan/Late ×1 → Order Inquiry › Late',
    'subtag-without-tag /Late ×3 → Order Inquiry › Late',
    'unknown-subtag Plan /x ×1 → null',
    'unknown-tag Plan  ×2 → Plan',
    'unknown-tag plan ×1 → Plan',
  ]);
});

test.each([
  [' Plan', 'blanks', true],
  ['PLAN', 'case', true],
  ['Pl\u200ban', 'invisible', true],
  ['Order\u00a0Inquiry', 'invisible', true],
  ['Ｐｌａｎ', 'width', true],
  ['Plán', 'accents', true],
  ['Order-Inquiry', 'punctuation', true],
  ['Plans', 'plural', true],
  ['Order Inqiury', 'swapped', true],
  ['Order Inquirry', 'letters', true],
  ['Plam', 'letters', false],
  ['Odrer Inqiury', 'letters', false],
  ['Order Inquiry | Late', 'path', true],
  ['Late', 'path', false],
])('%j differs in %s; sure: %s', (tag, reason, sure) => {
  expect(checkTags([{ tag, subtag: '' }], LIST)[0]?.suggestion).toMatchObject({ reason, sure });
});

test('who the subtag belongs to is said', () => {
  const list = listFromLines('A > Late\nB > Late\nC');
  const [problem] = checkTags([{ tag: 'C', subtag: 'Late' }], list);
  expect(problem).toMatchObject({
    kind: 'subtag-of-another-tag',
    suggestion: null,
    detail: '“Late” is a subtag of A and B, not of C',
  });
});

describe('retired tags', () => {
  const list: TagList = {
    tags: LIST.tags.map((tag) => ({
      ...tag,
      retired: tag.name === 'Plan',
      subtags: tag.subtags.map((subtag) => ({
        ...subtag,
        retired: subtag.name === 'Late' || subtag.name === 'Set-up',
      })),
    })),
  };

  test('in use are told, whatever stands beside them', () => {
    expect(
      problems(
        [
          ['Plan', ''],
          ['Plan', 'x'],
          ['Order Inquiry', 'Late'],
          ['Order Inquiry', 'Not Late'],
        ],
        list,
      ),
    ).toEqual(['retired Plan ×2 → null', 'retired Order Inquiry/Late ×1 → null']);
  });

  test('are never suggested, and their tag needs no subtag where all are retired', () => {
    expect(problems([['plan', '']], list)).toEqual(['unknown-tag plan ×1 → null']);
    expect(problems([['', 'Late']], list)).toEqual(['subtag-without-tag /Late ×1 → null']);
    expect(problems([['Login', '']], list, true)).toEqual([]);
  });
});

describe('a tag without a subtag', () => {
  test('is a hint where it has some', () => {
    const rows: [string, string][] = [
      ['Order Inquiry', ''],
      ['Order Inquiry', ''],
      ['Plan', ''],
      ['Uncategorized', ''],
    ];
    expect(problems(rows)).toEqual([]);
    expect(problems(rows, LIST, true)).toEqual(['no-subtag Order Inquiry/ ×2 → null']);
  });

  test('is nothing where only tags are asked for', () => {
    expect(checkTags([{ tag: 'Order Inquiry', subtag: '' }], LIST, { depth: 'tags', history: NO_CHANGES })).toEqual([]);
  });
});

describe('names of before', () => {
  const change = (change: TagChange, typed?: HandRename): KeptChange => ({
    revision: 1,
    by: '',
    change,
    earlier: 0,
    operation: '',
    ...(typed ? { typed } : {}),
  });
  const renamed = (tag: string, subtag: string, ...changes: KeptChange[]) =>
    checkTags([{ tag, subtag }], LIST, { depth: 'subtags', history: { revision: 1, changes } })
      .filter(({ weight }) => weight === 'problem')
      .map(({ cells, suggestion }) => [cells, suggestion?.path, suggestion?.reason, suggestion?.sure]);

  const toPlan: TagChange = { kind: 'rename', path: { tag: 'Tariff', subtag: '' }, name: 'Plan' };
  const typedPlan: HandRename = { from: { tag: 'Tariff', subtag: '' }, to: { tag: 'Plan', subtag: '' } };

  test('are what they are called now, renamed in the panel or typed over in the tab', () => {
    const expected = [[{ tag: 'Tariff', subtag: null }, { tag: 'Plan', subtag: '' }, 'renamed', true]];
    expect(renamed('Tariff', '', change(toPlan))).toEqual(expected);
    expect(renamed('Tariff', '', change({ kind: 'edited' }, typedPlan))).toEqual(expected);
    expect(renamed('Tariff', '')).toEqual([[{ tag: 'Tariff', subtag: null }, undefined, undefined, undefined]]);
  });

  test('of subtags too, and of paths that were moved', () => {
    const typed = { from: { tag: 'Login', subtag: 'Start' }, to: { tag: 'Login', subtag: 'Set-up' } };
    expect(renamed('Login', 'Start', change({ kind: 'edited' }, typed))).toEqual([
      [{ tag: 'Login', subtag: 'Start' }, { tag: 'Login', subtag: 'Set-up' }, 'renamed', true],
    ]);
    const move: TagChange = { kind: 'move', path: { tag: 'Plan', subtag: 'Returned' }, to: 'Refunds' };
    expect(renamed('Plan', 'Returned', change(move))[0]?.slice(1)).toEqual([
      { tag: 'Refunds', subtag: 'Returned' },
      'renamed',
      true,
    ]);
  });

  test('lead nowhere where the new name is gone again', () => {
    expect(renamed('Tariff', '', change({ ...toPlan, name: 'Prices' }))[0]?.[1]).toBeUndefined();
  });
});

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Order Inquiry',
    'order inquiry',
    'Plan',
    'Late',
    'late',
    'Not Late',
    'Returned',
    'Refund',
    'Refunds',
  ),
  fc.string({ maxLength: 5 }),
);
const rows = fc.array(fc.record({ tag: text, subtag: text }));
const paths = LIST.tags.flatMap((tag) => [
  tag.name,
  ...tag.subtags.map((subtag) => formatTagPath({ tag: tag.name, subtag: subtag.name })),
]);

const isListed = ({ tag, subtag }: TagCells): boolean =>
  tag.trim() === ''
    ? subtag.trim() === ''
    : paths.includes(subtag.trim() === '' ? tag : formatTagPath({ tag, subtag }));

const isOf = ({ cells }: Problem, row: TagCells): boolean =>
  row.tag === cells.tag && (cells.subtag === null || row.subtag === cells.subtag);

test('counts are those of the rows with these very cells, and suggestions are on the list', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      for (const problem of checkTags(cells, LIST)) {
        const found = cells.filter((row) => isOf(problem, row));
        expect(problem.count).toBe(found.length);
        expect(found.every(isListed)).toBe(problem.weight === 'hint');
        if (problem.suggestion !== null) expect(paths).toContain(formatTagPath(problem.suggestion.path));
      }
    }),
    { numRuns: 200 },
  );
});

test('every row off the list is told, every row on it is not', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const found = checkTags(cells, LIST).filter(({ weight }) => weight === 'problem');
      for (const row of cells) expect(found.some((problem) => isOf(problem, row))).toBe(!isListed(row));
    }),
    { numRuns: 200 },
  );
});

test('the order of rows does not matter', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const backwards = checkTags([...cells].reverse(), LIST);
      const forwards = checkTags(cells, LIST);
      expect(new Set(backwards.map((each) => JSON.stringify(each)))).toEqual(
        new Set(forwards.map((each) => JSON.stringify(each))),
      );
    }),
  );
});

test('a hundred thousand rows with a thousand spellings take a moment', () => {
  const cells = Array.from({ length: 100000 }, (_, i) => ({ tag: `Order Inquiry${i % 1000}`, subtag: 'late' }));
  expect(checkTags(cells, LIST)).toHaveLength(2000);
});
