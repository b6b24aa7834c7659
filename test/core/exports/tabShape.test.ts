import { footOf, headerRowOf, isDamagedId, type ShapeFacts, shapeNotes } from '../../../src/core/exports/tabShape';

const HEADER = ['Ticket ID', 'Created at', 'Subject'];
const TICKET = ['4711', '2026-01-02', 'Where is it?'];

describe('the row of the column names', () => {
  test('is the first, if that has them', () => {
    expect(headerRowOf([HEADER, TICKET])).toBe(1);
    expect(
      headerRowOf([
        ['Nummer X', 'Thema Y'],
        ['1', 'a b'],
      ]),
    ).toBe(1);
  });

  test('stands below titles and blank lines', () => {
    expect(headerRowOf([['Report of March', '', ''], [], HEADER, TICKET])).toBe(3);
    expect(headerRowOf([['Report', 'March', ''], HEADER, TICKET])).toBe(2);
  });

  test('is nowhere among tickets', () => {
    expect(headerRowOf([TICKET, ['4712', '2026-01-03', 'Where?']])).toBeNull();
    expect(headerRowOf([])).toBeNull();
  });

  test('is not looked for far below', () => {
    expect(headerRowOf([['Report'], ...Array.from({ length: 25 }, () => ['']), HEADER, TICKET])).not.toBe(27);
  });
});

describe('the foot', () => {
  const end = (...rows: string[][]) => footOf([TICKET, TICKET, ...rows], 0);

  test.each([
    ['Total: 2,340', '', ''],
    ['', '', 'Total'],
    ['Gesamt', '12', ''],
    ['Confidential Information - Do Not Distribute', '', ''],
    ['Copyright © 2026', '', ''],
    ['2340 records', '', ''],
    ['合計: 12', '', ''],
  ])('%s', (...row) => expect(end(row)).toBe(1));

  test('blank lines belong to it', () => {
    expect(end(['', '', ''], ['Total: 2', '', ''], ['', '', ''])).toBe(3);
  });

  test('tickets do not, however short', () => {
    expect(end()).toBe(0);
    expect(end(['4713', '', 'Total loss'])).toBe(0);
    expect(end(['4713', '', ''])).toBe(0);
    expect(footOf([['', '', '']], 0)).toBe(0);
  });
});

test('IDs that were rounded', () => {
  expect(['5.70306E+17', '5,7E+17', 570306000000000000].map(isDamagedId)).toEqual([true, true, true]);
  expect(['570306123', 'E17', '12e5x', 9007199254740991, '', 'T-5E+1'].map(isDamagedId)).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});

test('what Tagsheet can mend goes first, and a plain tab has nothing to say', () => {
  const plain: ShapeFacts = {
    tab: 'Tickets',
    headerRow: 1,
    rows: 3,
    idCells: ['1', '2', '3'],
    ids: ['1', '2', '3'],
    texts: [],
    hasContent: true,
    foot: 0,
    wide: null,
  };
  expect(shapeNotes(plain)).toEqual([]);
  expect(shapeNotes({ ...plain, foot: 1, wide: { row: 2, rows: 1 } }).map(({ fix }) => fix)).toEqual(['tidy', null]);
  expect(shapeNotes({ ...plain, headerRow: 4 })[0]?.sentence).toMatch(/^3 rows stand above .* row 4\./);
  expect(shapeNotes({ ...plain, ids: ['1', '1', '2'] }).map(({ fix }) => fix)).toEqual(['fold']);
  // Rounded IDs are alike and belong to different tickets: nothing may be folded.
  const rounded = { ...plain, idCells: ['5.7E+17', '5.7E+17', '2'], ids: ['5.7E+17', '5.7E+17', '2'] };
  expect(shapeNotes(rounded).map(({ fix }) => fix)).toEqual([null]);
});
