import { foundRows } from '../../../src/core/starting/foundRows';

const many = (row: string[], times: number): string[][] => Array.from({ length: times }, () => row);

describe('a list', () => {
  test('keeps its order, fills tags down, and names each pair once', () => {
    const rows = [
      ['Orders', 'Late', 'first'],
      ['', 'Lost', ''],
      ['', '', 'no name'],
      ['Refunds', '', ''],
      ['Orders', 'Late', 'second'],
    ];
    expect(foundRows(rows)).toEqual({
      rows: [
        ['Orders', 'Late', 'first'],
        ['Orders', 'Lost', ''],
        ['Refunds', '', ''],
      ],
      left: 0,
    });
  });

  test('says how many texts are no names, or too many', () => {
    const long = 'x'.repeat(1001);
    expect(
      foundRows([
        [long, ''],
        ['Orders', long],
        ['Orders', ''],
      ]),
    ).toEqual({ rows: [['Orders', '']], left: 2 });
    const endless = Array.from({ length: 10_003 }, (_, n) => [`Tag ${n}`, '']);
    expect(foundRows(endless)).toMatchObject({ rows: { length: 10_000 }, left: 3 });
  });
});

describe('tags on tickets', () => {
  const rows = [...many(['A', ''], 3), ...many(['', 'lost'], 2), ...many(['B', 'x'], 7)];

  test('are known by their repeating: most frequent first, a subtag alone is nobody’s', () => {
    expect(foundRows(rows).rows).toEqual([
      ['B', 'x'],
      ['A', ''],
    ]);
  });

  test('are what somebody says they are, however few', () => {
    const few = [
      ['A', ''],
      ['', 'lost'],
      ['B', ''],
      ['B', ''],
    ];
    expect(foundRows(few, true).rows).toEqual([
      ['B', ''],
      ['A', ''],
    ]);
    expect(foundRows(few).rows).toEqual([
      ['A', ''],
      ['A', 'lost'],
      ['B', ''],
    ]);
  });
});
