import fc from 'fast-check';
import { changedLines, changeFault, explainChangeFault, tidyChange } from '../../../src/core/changing/listChange';
import { settleLines } from '../../../src/core/changing/listLines';
import { pathAfter } from '../../../src/core/tags/tagChange';
import { anyChange, anyRows, type Change, COLUMNS, cellsOf, linesOf, listOf, outline } from './anyRows';

const rowsAfter = (rows: Parameters<typeof linesOf>[0], change: Change) =>
  cellsOf(settleLines(changedLines(linesOf(rows), change), COLUMNS));

const isTaken = (rows: Parameters<typeof linesOf>[0], change: Change): boolean =>
  changeFault(linesOf(rows), change) === null;

test('every listed path is where its tickets go, and nothing else is on the list', () => {
  fc.assert(
    fc.property(anyRows, anyChange, (rows, change) => {
      fc.pre(isTaken(rows, change));
      const moved = outline(listOf(rows)).map((text) => {
        const [tag = '', subtag = ''] = text.split('/');
        const path = pathAfter(change, { tag, subtag });
        return path.subtag === '' ? path.tag : `${path.tag}/${path.subtag}`;
      });
      const now = outline(listOf(rowsAfter(rows, change)));
      // A tag without a row of its own goes with its last subtag.
      expect(moved.filter((one) => one.includes('/')).every((one) => now.includes(one))).toBe(true);
      expect(now.every((one) => moved.includes(one))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a merged subtag is listed, whatever is proposed under its new tag', () => {
  const rows: Parameters<typeof linesOf>[0] = [
    ['', 'Orders', 'Late', '', ''],
    ['', '', 'Lost', '', 'proposed by Bob'],
    ['', 'Parcels', 'Lost', '', ''],
  ];
  const change = { kind: 'merge', path: { tag: 'Parcels', subtag: '' }, into: { tag: 'Orders', subtag: '' } } as const;
  expect(outline(listOf(rowsAfter(rows, change))).slice(0, 3)).toEqual(['Orders', 'Orders/Late', 'Orders/Lost']);
});

test('a rename keeps every place, and so every digit', () => {
  fc.assert(
    fc.property(anyRows, anyChange, (rows, change) => {
      fc.pre(change.kind === 'rename' && isTaken(rows, change));
      const shape = (list: ReturnType<typeof listOf>) => list?.tags.map(({ subtags }) => subtags.length);
      expect(shape(listOf(rowsAfter(rows, change)))).toEqual(shape(listOf(rows)));
    }),
  );
});

test('there and back is the list as it was', () => {
  fc.assert(
    fc.property(anyRows, anyChange, (rows, change) => {
      fc.pre(change.kind === 'rename' && isTaken(rows, change));
      if (change.kind !== 'rename') return;
      const { tag, subtag } = change.path;
      const back: Change =
        subtag === ''
          ? { kind: 'rename', path: { tag: change.name, subtag: '' }, name: tag }
          : { kind: 'rename', path: { tag, subtag: change.name }, name: subtag };
      expect(listOf(rowsAfter(rowsAfter(rows, change), back))).toEqual(listOf(rows));
    }),
  );
});

test('a merge or a move leaves the places of those that it goes to', () => {
  fc.assert(
    fc.property(anyRows, anyChange, (rows, change) => {
      fc.pre((change.kind === 'merge' || change.kind === 'move') && isTaken(rows, change));
      const target = change.kind === 'merge' ? change.into.tag : change.kind === 'move' ? change.to : '';
      const under = (list: ReturnType<typeof listOf>) =>
        (list?.tags.find(({ name }) => name === target)?.subtags ?? []).map(({ name }) => name);
      const gone = target === change.path.tag ? [change.path.subtag] : [];
      const before = under(listOf(rows)).filter((name) => !gone.includes(name));
      expect(under(listOf(rowsAfter(rows, change))).slice(0, before.length)).toEqual(before);
    }),
    { numRuns: 500 },
  );
});

test('a name is tidied as it is typed into the list', () => {
  const change = { kind: 'rename', path: { tag: 'A', subtag: '' }, name: ' Two \n words ' } as const;
  expect(tidyChange(change)).toMatchObject({ name: 'Two words' });
});

test('rows that name a path again go into the first, with what only they say', () => {
  const rows = [
    ['', 'A', '', '', ''],
    ['mine', 'B', 'x', '', ''],
    ['', 'A', '', 'what it is', ''],
    ['', '', 'y', '', ''],
    ['his', 'A', '', 'something else', ''],
    ['', 'A', '', '', 'proposed by Bob'],
  ];
  expect(rowsAfter(rows, { kind: 'tidy', path: { tag: 'A', subtag: '' } })).toEqual([
    ['his', 'A', '', 'what it is', ''],
    ['mine', 'B', 'x', '', ''],
    ['', 'A', 'y', '', ''],
    ['', 'A', '', '', 'proposed by Bob'],
  ]);
});

test.each([
  [{ kind: 'tidy', path: { tag: 'A', subtag: 'x' } }, /nothing to change/],
  [{ kind: 'rename', path: { tag: 'A', subtag: '' }, name: 'b' }, /“B” is on the list already.*merge/],
  [{ kind: 'rename', path: { tag: 'A', subtag: '' }, name: 'A' }, /nothing to change/],
  [{ kind: 'merge', path: { tag: 'A', subtag: 'x' }, into: { tag: 'C', subtag: '' } }, /“C” is retired/],
  [{ kind: 'merge', path: { tag: 'A', subtag: '' }, into: { tag: 'A', subtag: 'x' } }, /into itself/],
  [{ kind: 'merge', path: { tag: 'A', subtag: '' }, into: { tag: 'B', subtag: 'x' } }, /has subtags/],
  [{ kind: 'merge', path: { tag: 'A', subtag: '' }, into: { tag: 'Q', subtag: '' } }, /“Q” is not on the list/],
  [{ kind: 'move', path: { tag: 'A', subtag: 'x' }, to: 'B' }, /“B › x” is on the list already/],
  [{ kind: 'move', path: { tag: 'A', subtag: 'y' }, to: 'C' }, /“C” is retired/],
  [{ kind: 'retire', path: { tag: 'C', subtag: '' } }, /nothing to change/],
  [{ kind: 'retire', path: { tag: 'Not a contact', subtag: '' } }, /belongs to every list/],
  [{ kind: 'retire', path: { tag: 'P', subtag: '' } }, /not on the list/],
] as [Change, RegExp][])('%j: %s', (change, sentence) => {
  const rows = [
    ['', 'A', 'x', '', ''],
    ['', 'A', 'y', '', ''],
    ['', 'B', 'x', '', ''],
    ['', 'C', '', '', 'Retired'],
    ['', 'P', '', '', 'proposed by Bob'],
  ];
  const fault = changeFault(linesOf(rows), change);
  expect(fault && explainChangeFault(fault)).toMatch(sentence);
});
