/** Developer metadata: what is found where, and how much there may be. */
import { DATA, OTHER, office, words } from '../office';

const QUOTA = 'Exception: You have exceeded the developer metadata quota. Please remove some metadata and try again.';
const row = (at: number) => ({ axis: 'rows', at });
const column = (at: number) => ({ axis: 'columns', at });

/** Numbered: 1 on the spreadsheet, 2 on `Data`, 3 and 4 on its rows, 5 on a column, 6 on `Other`. */
function marked() {
  const made = office();
  const add = (id: number, part: object) =>
    made.run('metadata.add', { id, key: 'k', value: null, visibility: 'DOCUMENT', sheet: DATA, ...part });
  add(1, { sheet: null, key: 'book' });
  add(2, { value: 'v' });
  add(3, { line: row(3) });
  add(4, { line: row(5), visibility: 'PROJECT' });
  add(5, { line: column(3) });
  add(6, { sheet: OTHER });
  const find = (wanted: object) => (made.run('metadata.find', wanted) as { id: number }[]).map(({ id }) => id);
  return { ...made, add, find };
}

test.each([
  [{}, [1, 2, 3, 4, 5, 6]],
  [{ id: 3 }, [3]],
  [{ key: 'book' }, [1]],
  [{ key: 'other' }, []],
  [{ value: 'v' }, [2]],
  [{ visibility: 'PROJECT' }, [4]],
  [{ key: 'k', visibility: 'DOCUMENT' }, [2, 3, 5, 6]],
  [{ kind: 'SPREADSHEET' }, [1]],
  [{ kind: 'SHEET' }, [2, 6]],
  [{ kind: 'ROW' }, [3, 4]],
  [{ kind: 'COLUMN' }, [5]],
])('looking for %j finds %j', (wanted, found) => {
  expect(marked().find(wanted)).toEqual(found);
});

test.each([
  [{ sheet: null }, [1], [1, 2, 3, 4, 5, 6]],
  [{ sheet: DATA }, [2], [1, 2, 3, 4, 5]],
  [{ sheet: OTHER }, [6], [1, 6]],
  [{ sheet: DATA, axis: 'rows', at: 3, count: 1 }, [3], [1, 2, 3, 5]],
  [{ sheet: DATA, axis: 'rows', at: 3, count: 2 }, [3], [1, 2, 3, 5]],
  [{ sheet: DATA, axis: 'rows', at: 3, count: 3 }, [3, 4], [1, 2, 3, 4, 5]],
  [{ sheet: DATA, axis: 'rows', at: 4, count: 2 }, [4], [1, 2, 4, 5]],
  [{ sheet: DATA, axis: 'rows', at: 5 }, [4], [1, 2, 4, 5]],
  [{ sheet: DATA, axis: 'columns', at: 3, count: 1 }, [5], [1, 2, 3, 4, 5]],
  [{ sheet: DATA, axis: 'columns', at: 1, count: 2 }, [], [1, 2, 3, 4]],
  [{ sheet: DATA, axis: 'columns' }, [], [1, 2, 3, 4]],
])('on %j there is %j, and %j within or around it', (on, exactly, crossing) => {
  const { find } = marked();
  expect(find({ on })).toEqual(exactly);
  expect(find({ on, crossing: true })).toEqual(crossing);
});

test('one is changed or removed, the others stay', () => {
  const { run, find } = marked();
  run('metadata.change', 2, { value: 'w', key: 'new' });
  expect(run('metadata.read', 2)).toMatchObject({ id: 2, key: 'new', value: 'w', visibility: 'DOCUMENT' });
  run('metadata.remove', 3);
  expect(find({})).toEqual([1, 2, 4, 5, 6]);
  for (const op of ['metadata.read', 'metadata.remove']) {
    expect(words(() => run(op, 3))).toBe('Exception: Developer metadata not found');
  }
});

test('each sheet, and the spreadsheet, holds 30,000 characters of keys and values', () => {
  const { run, add, find } = marked();
  run('metadata.remove', 1);
  run('metadata.remove', 6);
  const half = 'x'.repeat(14_999);
  for (const sheet of [null, OTHER]) {
    add(10, { sheet, value: half });
    add(11, { sheet, value: half });
    expect(words(() => add(12, { sheet }))).toBe(QUOTA);
  }
  expect(find({ id: 12 })).toEqual([]);
  expect(words(() => add(13, {}))).toBe('nothing was thrown');
});

test('there is none on a sheet that is gone', () => {
  expect(words(() => marked().add(9, { sheet: 7 }))).toBe('Exception: Sheet 7 not found');
});
