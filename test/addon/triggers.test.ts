/** What Google calls by name: opening, editing, and the menu. */
import type { AuthMode } from '../../local/backend/session';
import {
  ann,
  type Bench,
  bob,
  choose,
  columnOf,
  grid,
  logLines,
  newBench,
  plainTickets,
  readyBench,
  START,
  snapshot,
  ticketsById,
} from './bench';
import { growLog } from './growLog';

/** Bob types a text into the dump, and Google tells the add-on. */
function typeAndTell(bench: Bench, row: number, header: string, text: string, authMode: AuthMode = 'LIMITED') {
  const edit = bench.workbook.type(bob, bench.dump, row, columnOf(bench, header), text);
  return bench.run({ person: bob, call: 'onEdit', trigger: 'onEdit', authMode, edit });
}

describe('an edit by hand', () => {
  test('of a tag stamps the ticket and goes into the log', () => {
    const bench = readyBench();
    expect(typeAndTell(bench, 3, 'Tag', 'Refunds').error).toBeUndefined();
    expect(ticketsById(bench).get('1002')).toMatchObject({
      Tag: 'Refunds',
      'Tagged by': '(by hand)',
      'Tagged at': new Date(START),
    });
    expect(logLines(bench).map((line) => line.slice(3))).toEqual([['(by hand)', '1002', '', 'Refunds', 'by hand']]);
  });

  test('that clears a tag takes the stamp off', () => {
    const bench = readyBench();
    typeAndTell(bench, 3, 'Tag', 'Refunds');
    typeAndTell(bench, 3, 'Tag', '');
    expect(ticketsById(bench).get('1002')).toMatchObject({ Tag: '', 'Tagged by': '', 'Tagged at': '' });
  });

  test('that pastes a block over both columns stamps each ticket, the header and rows without ID left out', () => {
    const bench = readyBench();
    const column = columnOf(bench, 'Tag');
    const texts = [['Tag', 'Subtag'], ...Array.from({ length: 8 }, () => ['Orders', 'Late'])];
    const edit = bench.workbook.paste(bob, bench.dump, 1, column, texts);
    bench.run({ person: bob, call: 'onEdit', trigger: 'onEdit', edit });
    expect([...ticketsById(bench).values()].map((ticket) => ticket['Tagged by'])).toEqual(
      Array.from({ length: 6 }, () => '(by hand)'),
    );
    expect(grid(bench, 'Tickets')[7]?.[column + 1] ?? '').toBe('');
    expect(logLines(bench)).toHaveLength(6);
  });

  test('that leaves the tag as it was keeps its tagger, and a new subtag is logged', () => {
    const bench = readyBench();
    bench.ask('save', { operation: 'a', choices: [choose(1002, 'Orders', 'Late')] });
    typeAndTell(bench, 3, 'Tag', 'Orders');
    expect(logLines(bench)).toHaveLength(1);
    typeAndTell(bench, 3, 'Subtag', 'Lost');
    expect(ticketsById(bench).get('1002')).toMatchObject({ Subtag: 'Lost', 'Tagged by': 'Ann' });
    expect(logLines(bench).map((line) => line.slice(3))).toEqual([
      ['Ann', '1002', '', 'Orders › Late', 'panel'],
      ['(by hand)', '1002', 'Orders › Late', 'Orders › Lost', 'by hand'],
    ]);
    typeAndTell(bench, 3, 'Tag', 'Refunds');
    expect(ticketsById(bench).get('1002')).toMatchObject({ 'Tagged by': '(by hand)', 'Tagged at': new Date(START) });
  });

  test('that pastes new tickets, untagged, logs nothing; a put-aside ticket keeps who did it', () => {
    const bench = readyBench();
    const aside = { tag: '', subtag: '', aside: 'unclear' };
    bench.ask('save', { operation: 'a', choices: [choose(1006, '', '', { chosen: aside })] });
    const width = columnOf(bench, 'Put aside');
    const held = grid(bench, 'Tickets')[6] ?? [];
    const rows = [
      held.map(String),
      ...plainTickets(300).map((row, at) => [`${5001 + at}`, ...row.slice(1).map(String)]),
    ];
    rows[0]?.splice(width - 5, 5, '', '', 'Ann', '2026-03-04 11:59:55', 'unclear');
    const texts = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
    const edit = bench.workbook.paste(bob, bench.dump, 7, 1, texts);
    bench.run({ person: bob, call: 'onEdit', trigger: 'onEdit', edit });
    expect(logLines(bench)).toHaveLength(1);
    expect(ticketsById(bench).get('1006')).toMatchObject({ 'Tagged by': 'Ann', 'Put aside': 'unclear' });
  });

  test('that is typed reads nothing of the log, however long that is', () => {
    const costs = [1, 300].map((lines) => {
      const bench = readyBench();
      growLog(bench, lines);
      bench.ask('save', { operation: 'a', choices: [choose(1002, 'Orders')] });
      typeAndTell(bench, 3, 'Tag', 'Refunds');
      expect(logLines(bench).slice(-1)[0]?.slice(3)).toEqual(['(by hand)', '1002', 'Orders', 'Refunds', 'by hand']);
      return bench.costs;
    });
    expect(costs[1]).toEqual(costs[0]);
  });

  test('of which Google tells late, when the ticket has been decided since, leaves that decision alone', () => {
    const bench = readyBench();
    const edit = bench.workbook.type(bob, bench.dump, 3, columnOf(bench, 'Tag'), 'Refunds');
    const seen = { tag: 'Refunds', subtag: '', aside: '' };
    bench.ask('save', { operation: 'a', choices: [choose(1002, 'Orders', 'Late', { seen })] });
    bench.run({ person: bob, call: 'onEdit', trigger: 'onEdit', authMode: 'LIMITED', edit });
    expect(ticketsById(bench).get('1002')).toMatchObject({ Tag: 'Orders', 'Tagged by': 'Ann' });
    expect(logLines(bench)).toHaveLength(1);
  });

  test('that is pasted is compared with the newest lines of the log alone', () => {
    const bench = readyBench();
    bench.ask('save', { operation: 'a', choices: [choose(1001, 'Orders'), choose(1002, 'Orders')] });
    growLog(bench, 19_999);
    const edit = bench.workbook.paste(bob, bench.dump, 2, columnOf(bench, 'Tag'), [['Orders'], ['Orders']]);
    bench.run({ person: bob, call: 'onEdit', trigger: 'onEdit', authMode: 'LIMITED', edit });
    expect(['1001', '1002'].map((id) => ticketsById(bench).get(id)?.['Tagged by'])).toEqual(['(by hand)', 'Ann']);
    expect(bench.costs.cellsRead).toBeLessThan(9 * 20_000);
  });

  test.each(['Subject', 'Tagged by', 'Put aside'])('of the column %s changes nothing else', (header) => {
    const bench = readyBench();
    const edit = bench.workbook.type(bob, bench.dump, 3, columnOf(bench, header), 'x');
    const before = snapshot(bench);
    bench.run({ person: bob, call: 'onEdit', trigger: 'onEdit', edit });
    expect(snapshot(bench)).toEqual(before);
  });

  test('of another tab, or before setup, changes nothing and is cheap', () => {
    const bench = newBench();
    const edit = bench.workbook.type(bob, bench.dump, 2, 3, 'x');
    const before = snapshot(bench);
    bench.run({ person: bob, call: 'onEdit', trigger: 'onEdit', edit });
    expect(snapshot(bench)).toEqual(before);
    expect(bench.costs.calls).toBeLessThanOrEqual(1);
  });

  test('is left alone, silently, where the add-on may do nothing yet', () => {
    const bench = readyBench();
    const outcome = typeAndTell(bench, 3, 'Tag', 'Refunds', 'NONE');
    expect([outcome.error, outcome.logs, outcome.costs.calls]).toEqual([undefined, [], 0]);
    expect(ticketsById(bench).get('1002')?.['Tagged by']).toBe('');
  });

  test('never fails aloud, whatever is gone', () => {
    const bench = readyBench();
    bench.workbook.type(bob, bench.dump, 1, columnOf(bench, 'Tagged by'), 'Somebody');
    expect(typeAndTell(bench, 3, 'Tag', 'Refunds').error).toBeUndefined();
  });
});

describe('the menu', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('is there on opening, in mode %s', (authMode) => {
    const bench = newBench();
    const { error, costs } = bench.run({ call: 'onOpen', trigger: 'onOpen', authMode });
    expect([error, costs.calls]).toEqual([undefined, 0]);
    const [menu] = bench.shown;
    expect(menu).toMatchObject({ kind: 'menu', addon: true });
    const names = menu?.kind === 'menu' ? menu.items.flatMap(({ functionName }) => functionName ?? []) : [];
    expect(names).toEqual(['showTagsheet', 'showTagsheetLarge', 'checkTags', 'buildSummary', 'buildPeriods']);
  });

  test('is there right after installing', () => {
    const bench = newBench();
    bench.run({ call: 'onInstall', trigger: 'onInstall' });
    expect(bench.shown.map(({ kind }) => kind)).toEqual(['menu']);
  });

  test('opens the panel', () => {
    const bench = newBench();
    bench.run({ call: 'showTagsheet', trigger: 'menu' });
    expect(bench.shown).toMatchObject([{ kind: 'sidebar', title: 'Tagsheet' }]);
  });

  test('opens the panel large, as a dialog that leaves the sheet usable', () => {
    const bench = newBench();
    bench.run({ call: 'showTagsheet', trigger: 'menu' });
    const [small] = bench.shown;
    bench.run({ call: 'showTagsheetLarge', trigger: 'menu' });
    const [large] = bench.shown.slice(-1);
    expect(large).toMatchObject({ kind: 'dialog', modal: false, title: 'Tagsheet', width: 900, height: 600 });
    expect(small?.kind === 'sidebar' && large?.kind === 'dialog' && large.html === small.html).toBe(true);
  });

  const alertOf = (bench: Bench, call: string): string => {
    const { error } = bench.run({ person: ann, call, trigger: 'menu' });
    expect(error).toBeUndefined();
    const last = bench.shown[bench.shown.length - 1];
    const alerts = bench.shown.filter(({ kind }) => kind === 'alert');
    expect(alerts).toHaveLength(1);
    return last?.kind === 'alert' ? last.text : '';
  };

  test.each(['checkTags', 'buildSummary', 'buildPeriods'])('%s before setup says what to do', (call) => {
    const bench = newBench();
    const before = snapshot(bench);
    expect(alertOf(bench, call)).toMatch(/not set up.*Open the panel/);
    expect(snapshot(bench)).toEqual(before);
  });

  test('checks tags', () => {
    expect(alertOf(readyBench(), 'checkTags')).toBe('6 tickets checked: every tag is on the list.');
    const bench = readyBench();
    bench.workbook.type(bob, bench.dump, 2, columnOf(bench, 'Tag'), 'orders');
    expect(alertOf(bench, 'checkTags')).toMatch(/6 tickets checked, 1 finding.*“orders” in 1 ticket, perhaps “Orders”/);
  });

  test('builds both sheets and tells what they say', () => {
    const bench = readyBench();
    bench.workbook.type(bob, bench.dump, 2, columnOf(bench, 'Tag'), 'Orders');
    expect(alertOf(bench, 'buildSummary')).toMatch(/1 of 6 tickets tagged.*Orders: 1 contact/);
    expect(alertOf(readyBench(), 'buildPeriods')).toMatch(/too few tickets.*Download/);
    expect(bench.workbook.sheetNamed('Summary')).not.toBeNull();
  });
});
