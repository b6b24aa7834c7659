/** Blocks of values: whatever their shape and content, they end as if each cell had been written alone. */
import fc from 'fast-check';
import { at, DATA, office, words } from '../office';

const wire = fc.constantFrom<unknown>(
  1,
  -2.5,
  true,
  false,
  null,
  '',
  'plain',
  '007',
  "'007",
  '1,234.5',
  '50%',
  '2024-03-04',
  '2024-03-04 12:30',
  '2024-03-04 12:30:15',
  '3/4/2024',
  '12:30',
  'TRUE',
  '=A1',
  '+x',
  { date: Date.UTC(2024, 2, 4) },
  { date: Date.UTC(2024, 2, 4, 12, 30) },
);
const formats = fc.constantFrom(null, '@', '0.00', 'yyyy-mm-dd');
const blocks = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc.record({
    row: fc.integer({ min: 1, max: 3 }),
    column: fc.integer({ min: 1, max: 3 }),
    data: fc.array(fc.array(wire, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
  }),
);

/** All that A1:F7 holds. */
function held({ run }: ReturnType<typeof office>) {
  const range = at('A1:F7');
  return [
    run('displays.read', range),
    run('formulas.read', range),
    run('styles.read', range, 'nf'),
    run('styles.read', range, 'bold'),
    run('notes.read', range),
    run('used.range', DATA),
  ];
}

test('a block is what its cells are one by one, over whatever was there', () => {
  const before = fc.record({ nf: formats, at: fc.constantFrom('A1', 'B2:C3', 'C1:C4'), note: fc.boolean() });
  fc.assert(
    fc.property(before, fc.array(blocks, { minLength: 1, maxLength: 3 }), (dress, writes) => {
      const [whole, apart] = [office(), office()];
      for (const { run } of [whole, apart]) {
        run('style.write', at(dress.at), 'nf', dress.nf);
        if (dress.note) run('note.write', at(dress.at), 'n');
        run('style.write', at('B2'), 'bold', true);
      }
      for (const { row, column, data } of writes) {
        const columns = data[0]?.length ?? 0;
        whole.run('values.write', { sheet: DATA, row, column, rows: data.length, columns }, data);
        data.forEach((cells, r) => {
          cells.forEach((value, c) => {
            apart.run('values.fill', { sheet: DATA, row: row + r, column: column + c, rows: 1, columns: 1 }, value);
          });
        });
      }
      expect(held(whole)).toEqual(held(apart));
    }),
    { numRuns: 60 },
  );
});

test('rows that look alike are still each their own', () => {
  const { run } = office();
  run('values.write', at('A1:B3'), new Array(3).fill(['2024-03-04', 'x']));
  run('style.write', at('A2'), 'nf', 'd.m.yy');
  run('note.write', at('B3'), 'n');
  expect(run('displays.read', at('A1:A3'))).toEqual([['2024-03-04'], ['4.3.24'], ['2024-03-04']]);
  expect(run('notes.read', at('B1:B3'))).toEqual([[''], [''], ['n']]);
  run('values.write', at('A1:B3'), [
    ['2024-03-04', '2024-03-04'],
    ['2024-03-04', 'x'],
    ['y', '2024-03-04'],
  ]);
  expect(run('styles.read', at('A1:B3'), 'nf')).toEqual([
    ['yyyy-mm-dd', 'yyyy-mm-dd'],
    ['d.m.yy', null],
    ['yyyy-mm-dd', 'yyyy-mm-dd'],
  ]);
});

test('a formula goes away with what is written over it', () => {
  const { run } = office();
  run('values.write', at('A1:C1'), [['=A1', '=B1', '=C1']]);
  run('values.write', at('B1'), [['x']]);
  run('values.write', at('C1'), [[null]]);
  expect(run('formulas.read', at('A1:C1'))).toEqual([['=A1', '', '']]);
});

test('a text of 50,000 characters fits, one more does not, and nothing of such a block lands', () => {
  const { run, shown } = office();
  expect(words(() => run('values.write', at('A1'), [['x'.repeat(50_000)]]))).toBe('nothing was thrown');
  expect(words(() => run('values.write', at('A2:A3'), [['y'], ['x'.repeat(50_001)]]))).toBe(
    'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
  );
  expect(shown('A2')).toEqual([['']]);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%j is not written', (value) => {
  expect(
    words(() =>
      office()
        .session()
        .call('values.write', [at('A1'), [[value]]]),
    ),
  ).toBe(`Error: not implemented: writing ${value} into a cell`);
});

test('a day typed without its year is one of this year, where the spreadsheet is', () => {
  const { run } = office([], {
    timeZone: 'Pacific/Apia',
    clock: { now: () => Date.UTC(2023, 11, 31, 12), pass: () => {}, virtual: true },
  });
  run('values.write', at('A1'), [['3/4']]);
  expect(run('displays.read', at('A1'))).toEqual([['3/4/2024']]);
});

test('a moment gets a format with its time, a day one without; a cell’s own stays', () => {
  const { run } = office();
  run('style.write', at('C1'), 'nf', '0');
  const moment = { date: Date.UTC(2024, 2, 4, 12) };
  run('values.write', at('A1:C1'), [[{ date: Date.UTC(2024, 2, 4) }, moment, moment]]);
  expect(run('displays.read', at('A1:C1'))).toEqual([['3/4/2024', '3/4/2024 12:00:00', '45356']]);
});

test('used is what holds anything, formats and blanks aside', () => {
  const { run } = office([
    ['', '', 'c'],
    ['', 'b'],
  ]);
  run('style.write', at('E9'), 'bold', true);
  expect(run('used.range', DATA)).toEqual({ rows: 2, columns: 3 });
  run('values.write', at('C1'), [[null]]);
  expect(run('used.range', DATA)).toEqual({ rows: 2, columns: 2 });
  run('values.write', at('A5'), [[false]]);
  expect(run('used.range', DATA)).toEqual({ rows: 5, columns: 2 });
});
