import type { TagChange } from '../../../src/core/tags/tagChange';
import {
  fixedPath,
  handRenames,
  type ListHistory,
  NO_CHANGES,
  newsOf,
  pathNow,
  withChange,
} from '../../../src/core/tags/tagChanges';

const made = (change: TagChange, more: Partial<Parameters<typeof withChange>[1]> = {}) => ({
  by: 'Ann',
  earlier: 0,
  operation: 'o',
  change,
  ...more,
});

const rename = (tag: string, name: string): TagChange => ({ kind: 'rename', path: { tag, subtag: '' }, name });

const EDITED: TagChange = { kind: 'edited' };

const historyOf = (...changes: Parameters<typeof withChange>[1][]): ListHistory =>
  changes.reduce(withChange, NO_CHANGES);

test('a path is followed through renames and repairs since its revision', () => {
  const fixes = [{ from: { tag: 'Pracels', subtag: null }, to: { tag: 'Parcels', subtag: '' } }];
  const history = historyOf(
    made(rename('Orders', 'Pracels')),
    made(EDITED, { fixes }),
    made(rename('Parcels', 'Post')),
  );
  expect(pathNow(history, 0, { tag: 'Orders', subtag: 'Late' })).toEqual({ tag: 'Post', subtag: 'Late' });
  expect(pathNow(history, 2, { tag: 'Orders', subtag: 'Late' })).toEqual({ tag: 'Orders', subtag: 'Late' });
});

test('a repair fits exact texts, and what it leaves blank stays', () => {
  const fixes = [
    { from: { tag: null, subtag: 'late' }, to: { tag: '', subtag: 'Late' } },
    { from: { tag: 'Orders', subtag: 'lost' }, to: { tag: 'Parcels', subtag: 'Lost' } },
  ];
  expect(fixedPath(fixes, { tag: 'Orders', subtag: 'late' })).toEqual({ tag: 'Orders', subtag: 'Late' });
  expect(fixedPath(fixes, { tag: 'Orders', subtag: 'lost' })).toEqual({ tag: 'Parcels', subtag: 'Lost' });
  expect(fixedPath(fixes, { tag: 'Orders', subtag: 'Lost' })).toEqual({ tag: 'Orders', subtag: 'Lost' });
});

test('edits by hand one after the other are told once, and each makes a new revision', () => {
  const history = historyOf(made(rename('A', 'B')), made(EDITED), made(EDITED));
  expect(history.revision).toBe(3);
  expect(newsOf(history).map(({ revision }) => revision)).toEqual([1, 3]);
});

test('a name typed over is kept beside other edits', () => {
  const typed = { from: { tag: 'A', subtag: '' }, to: { tag: 'B', subtag: '' } };
  expect(handRenames(historyOf(made(EDITED), made(EDITED, { typed }), made(EDITED)))).toEqual([typed]);
});

test('a repair is no news', () => {
  expect(newsOf(historyOf(made(EDITED, { fixes: [] }), made(rename('A', 'B'))))).toMatchObject([{ revision: 2 }]);
});

test('the history stays short enough for a property, in letters of any script', () => {
  const long = Array.from({ length: 80 }, (_, index) => made(rename('語'.repeat(100), `名${index}`)));
  const history = historyOf(...long);
  expect(Buffer.byteLength(JSON.stringify(history))).toBeLessThan(9000);
  expect(history.changes[history.changes.length - 1]?.revision).toBe(80);
  const short = historyOf(...Array.from({ length: 80 }, (_, index) => made(rename('A', `B${index}`))));
  expect(short.changes).toHaveLength(50);
});
