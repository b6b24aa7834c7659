/** The dropdowns on `Tag` and `Subtag`, and the ones that people have of their own. */
import type { SetupChoice } from '../../src/contract/setup';
import { type Bench, bob, choose, columnOf, HEADER, newBench, plainTickets, readyBench, setUp, stateOf } from './bench';

const ruleOf = (bench: Bench, header: string, row: number) => {
  const cell = bench.workbook.rows(bench.dump, row, row)[0]?.cells[columnOf(bench, header) - 1];
  return bench.workbook.sheet(bench.dump)?.rules[cell?.rule ?? -1] ?? null;
};

const lastRow = (bench: Bench): number => bench.workbook.sheet(bench.dump)?.rows ?? 0;

const options = (bench: Bench, header: string, row: number): readonly string[] =>
  ruleOf(bench, header, row)?.options ?? [];

/** A dropdown that somebody made. */
function setRule(bench: Bench, range: { column: number; row: number; rows: number }, allowInvalid: boolean): void {
  const cells = { sheet: bench.dump, columns: 1, ...range };
  const values = ['Mine', 'Yours'];
  const rule = { criteria: 'VALUE_IN_LIST', values, source: null, showDropdown: true, allowInvalid, help: null };
  bench.workbook.edit(bob, 'rule.write', cells, 900, rule);
}

describe('of a list', () => {
  test('longer than a rule can hold itself', () => {
    const names = Array.from({ length: 700 }, (_, n) => `Reason ${n}`);
    const bench = readyBench({ wishes: { tags: { from: 'rows', rows: names.map((name) => [name, `${name} more`]) } } });
    expect(options(bench, 'Tag', lastRow(bench))).toEqual(expect.arrayContaining(names));
    expect(options(bench, 'Subtag', 2)).toHaveLength(700);
  });

  test('reach rows that people have added, after the next change of the list', () => {
    const bench = readyBench();
    const before = lastRow(bench);
    bench.workbook.insertLines(bob, bench.dump, 'rows', before + 1, 50);
    bench.workbook.edit(
      bob,
      'rule.write',
      { sheet: bench.dump, row: before + 1, column: columnOf(bench, 'Tag'), rows: 50, columns: 1 },
      0,
      null,
    );
    expect(ruleOf(bench, 'Tag', before + 50)).toBeNull();
    bench.ask('addTag', { tag: 'Billing', subtag: '', belongs: '', example: '' });
    expect(options(bench, 'Tag', before + 50)).toContain('Billing');
  });

  test('are left alone where they are right already, so that a rule in between stays', () => {
    const bench = readyBench();
    setRule(bench, { column: columnOf(bench, 'Tag'), row: 4, rows: 1 }, true);
    bench.ask('addTag', { tag: 'Billing', subtag: '', belongs: '', example: '' });
    expect(options(bench, 'Tag', 4)).toEqual(['Mine', 'Yours']);
    expect(options(bench, 'Tag', 5)).toContain('Billing');
  });

  test('are no matter of a save', () => {
    const bench = readyBench();
    const rules = () =>
      ['Tag', 'Subtag'].map((header) => [1, 2, 3, 7, lastRow(bench)].map((row) => ruleOf(bench, header, row)));
    const before = rules();
    const kinds: string[] = [];
    const stop = bench.workbook.beforeCall((op) => kinds.push(op));
    bench.ask('save', { operation: 'a', choices: [choose(1001, 'Not listed', 'Nor this')] });
    stop();
    expect(stateOf(bench, '1001').tag).toBe('Not listed');
    expect(rules()).toEqual(before);
    expect(kinds.filter((op) => op.startsWith('rule'))).toEqual([]);
  });

  test('are one for the whole column, so that no sort can leave a wrong one behind', () => {
    const bench = readyBench();
    bench.ask('save', {
      operation: 'a',
      choices: [choose(1001, 'Orders', 'Late'), choose(1002, 'Refunds')],
      revision: 0,
    });
    const rules = () => [2, 3, 4, 5, 6, 7].map((row) => ruleOf(bench, 'Subtag', row));
    const before = rules();
    const range = { sheet: bench.dump, row: 2, column: 1, rows: 6, columns: HEADER.length + 5 };
    bench.workbook.sort(bob, range, [{ column: 1, ascending: false }]);
    expect(rules()).toEqual(before);
    expect(new Set(before.map((rule) => JSON.stringify(rule))).size).toBe(1);
  });

  test('and nobody’s colours: what people paint stays, and nothing is painted', () => {
    const bench = readyBench();
    const cell = { sheet: bench.dump, row: 3, column: columnOf(bench, 'Tag'), rows: 1, columns: 1 };
    bench.workbook.edit(bob, 'style.write', cell, 'bg', '#ffcc00');
    const colours = () =>
      bench.workbook.rows(bench.dump, 2).map(({ cells }) =>
        cells
          .map((each) => each?.bg ?? '')
          .join('|')
          .replace(/\|+$/, ''),
      );
    const before = colours();
    bench.ask('save', { operation: 'a', choices: [choose(1002, 'Not listed'), choose(1003, 'Orders')], revision: 0 });
    bench.ask('addTag', { tag: 'Billing', subtag: '', belongs: '', example: '' });
    bench.ask('check', {});
    expect(colours()).toEqual(before);
    expect(before.filter((row) => row.includes('#ffcc00'))).toHaveLength(1);
  });
});

describe('of a user, on a column that becomes Tagsheet’s', () => {
  function own(allowInvalid: boolean, wishes: Partial<SetupChoice>): Bench {
    const rows = plainTickets(3).map((row) => [...row, 'Mine', '']);
    const bench = newBench({ header: [...HEADER, 'Tag', 'Subtag'], rows });
    setRule(bench, { column: HEADER.length + 1, row: 2, rows: 3 }, allowInvalid);
    expect(bench.ask('propose', { tab: null }).ownRules).toBe(allowInvalid ? 'warn' : 'refuse');
    setUp(bench, { useOwnTagColumns: true, ...wishes });
    return bench;
  }

  test('stay as they are', () => {
    const bench = own(true, {});
    expect(options(bench, 'Tag', 2)).toEqual(['Mine', 'Yours']);
    expect(ruleOf(bench, 'Tag', 100)).toBeNull();
    expect(options(bench, 'Subtag', 2)).toContain('Late');
  });

  test('give way where that is asked for', () => {
    expect(options(own(true, { replaceRules: true }), 'Tag', 2)).toContain('Orders');
  });

  test('must give way where they refuse what is not on them', () => {
    expect(() => own(false, {})).toThrow(/rejecting-rule: The dropdown of your own tag column refuses/);
    const bench = own(false, { replaceRules: true });
    expect(ruleOf(bench, 'Tag', 2)?.allowInvalid).toBe(true);
  });

  test('are none where columns of its own are added', () => {
    const bench = newBench({ header: [...HEADER, 'Tag'], rows: plainTickets(3).map((row) => [...row, 'Mine']) });
    setRule(bench, { column: HEADER.length + 1, row: 2, rows: 3 }, false);
    setUp(bench);
    expect(options(bench, 'Tag', 2)).toEqual(['Mine', 'Yours']);
    expect(options(bench, 'Tag (Tagsheet)', 2)).toContain('Orders');
  });
});
