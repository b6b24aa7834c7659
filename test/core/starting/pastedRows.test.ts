import fc from 'fast-check';
import { cellsOf } from '../../../src/core/starting/cells';
import { readPasted } from '../../../src/core/starting/pastedRows';

const pastedRows = (text: string) => readPasted(text).rows;

const pairs = (text: string): string[] =>
  pastedRows(text).map(([tag = '', subtag = '']) => (subtag === '' ? tag : `${tag} / ${subtag}`));

describe('lines', () => {
  test('one a line; bullets, numbering and boxes go', () => {
    const text =
      '1. Late\r\n2) Lost\n- Refunds\n• Login\n(4) Spam\na) Other\n[ ] Wishes\n* **Praise**\n3D print\n5 % off\n';
    expect(pairs(text)).toEqual([
      'Late',
      'Lost',
      'Refunds',
      'Login',
      'Spam',
      'Other',
      'Wishes',
      'Praise',
      '3D print',
      '5 % off',
    ]);
  });

  test('indented lines are subtags, and a third level says where it stood', () => {
    expect(pairs('- Orders\n  - Late\n    - By a day\n    - By a week\n  - Lost\n- Refunds')).toEqual([
      'Orders',
      'Orders / Late',
      'Orders / Late – By a day',
      'Orders / Late – By a week',
      'Orders / Lost',
      'Refunds',
    ]);
  });

  test('tabs indent too, as in the options of a field that depends on another', () => {
    expect(pairs('Orders\n\tLate\n\tLost\nRefunds\n\tNot arrived')).toEqual([
      'Orders',
      'Orders / Late',
      'Orders / Lost',
      'Refunds',
      'Refunds / Not arrived',
    ]);
  });

  test('one blank too many is no indentation', () => {
    expect(pairs('Orders\n Refunds')).toEqual(['Orders', 'Refunds']);
  });

  test.each([
    ['Orders:\n- Late\n- Lost\n\nRefunds:\n- Late'],
    ['# Orders\n* Late\n* Lost\n# Refunds\n* Late'],
    ['1. Orders\n1.1 Late\n1.2. Lost\n2. Refunds\n2.1 Late'],
  ])('%j is an outline', (text) => {
    expect(pairs(text)).toEqual(['Orders', 'Orders / Late', 'Orders / Lost', 'Refunds', 'Refunds / Late']);
  });

  test('a comma is part of a name', () => {
    expect(pairs('Damaged, wrong or missing\nLate, lost')).toEqual(['Damaged, wrong or missing', 'Late, lost']);
  });

  test('formulas and hostile texts are names', () => {
    const texts = [
      '=1+1',
      '+1+1',
      '+SUM(1,1)',
      '@A1',
      '-5',
      "=cmd|' /C calc'!A0",
      '<script>alert(1)</script>',
      '"',
      "'",
    ];
    expect(pairs(texts.join('\n'))).toEqual(texts);
  });
});

describe('a tab among lines', () => {
  test('leaves the indentation of the others as it is', () => {
    const text = 'Late delivery\n   Tracking stuck\nReturn\tFrom abroad';
    expect(pairs(text)).toEqual(['Late delivery', 'Late delivery / Tracking stuck', 'Return / From abroad']);
    expect(readPasted(text).mixed).toEqual({ lines: 2, cells: 1 });
  });

  test('leaves numbers and bullets as they are, and what stands below it belongs to it', () => {
    const text = '1. Orders\n   - Late\n   - Lost\nReturn\tFrom abroad\n   - Label missing\n2. Login';
    expect(pairs(text)).toEqual([
      'Orders',
      'Orders / Late',
      'Orders / Lost',
      'Return / From abroad',
      'Return / Label missing',
      'Login',
    ]);
  });

  test('behind a number or a bullet is none', () => {
    const text = '1.\tOrders\n\t•\tLate\n\t•\tLost\n2.\tLogin';
    expect(pairs(text)).toEqual(['Orders', 'Orders / Late', 'Orders / Lost', 'Login']);
    expect(readPasted(text).mixed).toBeNull();
  });

  test('behind an indented name says what belongs there', () => {
    expect(pastedRows('Orders\n  Late\tThe day has passed\nReturns\n  Size')[1]).toEqual([
      'Orders',
      'Late',
      'The day has passed',
    ]);
  });
});

describe('cells of a spreadsheet', () => {
  test('with a header, in any order, described', () => {
    expect(pastedRows('Example\tSubtag\tTag\tWhat belongs here\nWhere?\tLate\tOrders\tThe day has passed')).toEqual([
      ['Orders', 'Late', 'The day has passed', 'Where?', '', ''],
    ]);
  });

  test('with a header in another language', () => {
    expect(pairs('Kategorie\tUnterkategorie\nBestellung\tZu spät')).toEqual(['Bestellung / Zu spät']);
  });

  test('without one: two columns of names, then what belongs there', () => {
    const text =
      'Orders\tLate\tThe promised day has passed.\n\tLost\tThe carrier lost it.\nRefunds\t\tMoney back is asked for.';
    expect(pastedRows(text).map((row) => row.slice(0, 3))).toEqual([
      ['Orders', 'Late', 'The promised day has passed.'],
      ['Orders', 'Lost', 'The carrier lost it.'],
      ['Refunds', '', 'Money back is asked for.'],
    ]);
  });

  test('a column of names, and one of sentences', () => {
    const text =
      'Orders\tEverything about an order that has been placed before.\nRefunds\tMoney that is to come back to the customer.';
    expect(pastedRows(text).map((row) => row.slice(0, 3))).toEqual([
      ['Orders', '', 'Everything about an order that has been placed before.'],
      ['Refunds', '', 'Money that is to come back to the customer.'],
    ]);
  });

  test('a cell in quotes keeps its line break and its quotes', () => {
    expect(pairs('Orders\t"Late ""again"""\nRefunds\tLost')).toEqual(['Orders / Late "again"', 'Refunds / Lost']);
  });

  test('tags of many tickets: each once, most frequent first', () => {
    const lines = [...Array(4).fill('A\tx'), ...Array(6).fill('B\ty'), '\tlost'];
    expect(pairs(lines.join('\n'))).toEqual(['B / y', 'A / x']);
  });
});

describe('a field exported by a helpdesk', () => {
  test('names beside internal names', () => {
    const text = 'Title,Tag\nOrders::Late,orders__late\n"Orders::Lost, stolen",orders__lost_stolen\nRefunds,refunds';
    expect(pairs(text)).toEqual(['Orders::Late', 'Orders::Lost, stolen', 'Refunds']);
    expect(pairs(text.replace(/,(?=\w+$)/gm, '\t'))).toEqual(pairs(text));
  });

  test('a file with semicolons and known headers', () => {
    expect(pairs('category;subcategory\nOrders;Late\nRefunds;')).toEqual(['Orders / Late', 'Refunds']);
  });
});

test('a grid goes there and back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'é') }).map((text) => text.trim());
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  const filled = fc
    .array(fc.tuple(cell, cell), { minLength: 1 })
    .filter((rows) => rows.every(([a, b]) => a + b !== ''));
  fc.assert(
    fc.property(filled, (rows) => {
      expect(cellsOf(rows.map((row) => row.map(quoted).join('\t')).join('\n'), '\t')).toEqual(rows);
    }),
  );
});

test('five thousand lines are read in a moment', () => {
  const text = Array.from({ length: 5000 }, (_, n) => (n % 20 === 0 ? `Tag ${n}` : `  - Subtag ${n}`)).join('\n');
  expect(pastedRows(text)).toHaveLength(5000);
});
