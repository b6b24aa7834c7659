import { correctionOf, isRewritten, type RewriteCells, type Rewriting } from '../../../src/core/changing/rewriteCheck';

const cells = (tag: string | number, subtag = '', aside = ''): RewriteCells => ({ tag, subtag, aside });

/** `Orders` became `Parcels`: tickets 1 and 2 were meant, 3 was not. */
const rewriting = (moved: boolean): Rewriting => ({
  before: new Map([
    ['1', cells('Orders', 'Late')],
    ['2', cells('Orders')],
    ['3', cells(5, 'Late')],
  ]),
  wanted: new Map([
    ['1', { tag: 'Parcels' }],
    ['2', { tag: 'Parcels' }],
  ]),
  written: { tag: new Set(['Parcels']), subtag: new Set(), aside: new Set() },
  cellwise: { tag: new Set(['Parcels']), subtag: new Set(), aside: new Set() },
  elsewhere: new Set(['', 'Letters']),
  moved,
  rewriteOf: ({ cells: { tag } }) => (tag === 'Orders' ? { tag: 'Parcels' } : null),
});

test.each([
  ['a ticket that holds what was meant', '1', cells('Parcels', 'Late'), true, null],
  ['a ticket that still holds what it held', '1', cells('Orders', 'Late'), true, { tag: 'Parcels' }],
  ['a ticket that somebody tagged meanwhile', '1', cells('Refunds', 'Late'), true, null],
  ['what fell on another ticket, which held a number', '3', cells('Parcels', 'Late'), true, { tag: 5 }],
  ['the same where nothing moved: somebody typed it', '3', cells('Parcels', 'Late'), false, null],
  ['a ticket that got the old name meanwhile', '3', cells('Orders', 'Late'), false, { tag: 'Parcels' }],
  ['a row without ID that has the old name', '', cells('Orders'), false, { tag: 'Parcels' }],
  ['what fell on a row without ID', '', cells('Parcels'), true, { tag: '' }],
  ['the same where nothing moved', '', cells('Parcels'), false, null],
  ['a row without ID that holds more', '', cells('Parcels', 'mine'), true, null],
  ['a new ticket with the old name', '9', cells('Orders'), false, { tag: 'Parcels' }],
  ['a new ticket with another name', '9', cells('Refunds'), true, null],
])('%s', (_, id, now, moved, expected) => {
  expect(correctionOf({ id, cells: now }, rewriting(moved))).toEqual(expected);
});

test('what Google itself replaced fell on nobody: it stood there', () => {
  const replaced: Rewriting = {
    ...rewriting(true),
    cellwise: { tag: new Set(), subtag: new Set(), aside: new Set() },
  };
  expect(correctionOf({ id: '3', cells: cells('Parcels', 'Late') }, replaced)).toBeNull();
});

test('a text just written counts as written, not as held', () => {
  const chain: Rewriting = { ...rewriting(false), rewriteOf: () => ({ tag: 'Letters' }) };
  expect(correctionOf({ id: '', cells: cells('Parcels') }, chain)).toBeNull();
});

test('a ticket holds what was wanted, or it does not', () => {
  expect(isRewritten(cells('Parcels', 'Late'), { tag: 'Parcels' })).toBe(true);
  expect(isRewritten(cells('Parcels', 'Late'), { tag: 'Parcels', subtag: '' })).toBe(false);
});
