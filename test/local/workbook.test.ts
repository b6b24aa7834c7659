import { virtualClock } from '../../local/backend/clock';
import { createWorkbook, workbookFrom } from '../../local/workbook';

const ann = { id: 'ann' };
const NOON = Date.UTC(2024, 2, 4, 12);

function bench() {
  const workbook = createWorkbook({ name: 'Dump', timeZone: 'America/New_York', clock: virtualClock(NOON) });
  const sheet = workbook.addSheet('Tickets', [
    ['ID', 'Created', 'Text'],
    ['007', new Date(NOON), '=SUM(1)'],
  ]);
  const cell = (row: number, column: number) => workbook.rows(sheet, row, row)[0]?.cells[column - 1];
  return { workbook, sheet, cell };
}

describe('a new sheet', () => {
  test('keeps values as they are, nothing parsed', () => {
    const { cell } = bench();
    expect(cell(2, 1)).toEqual({ v: '007', d: '007', t: 's' });
    expect(cell(2, 2)).toEqual({ v: NOON, d: '3/4/2024 7:00:00', t: 'd', nf: 'm/d/yyyy h:mm:ss' });
    expect(cell(2, 3)).toEqual({ v: '=SUM(1)', d: '=SUM(1)', t: 's' });
  });

  test('is 1000 × 26, or as large as its rows', () => {
    const { workbook, sheet } = bench();
    expect(workbook.sheet(sheet)).toMatchObject({ rows: 1000, columns: 26, name: 'Tickets' });
    const wide = workbook.addSheet('Wide', [['a'], new Array(30).fill('b')]);
    expect(workbook.sheet(wide)).toMatchObject({ rows: 1000, columns: 30 });
    expect(workbook.sheet(workbook.addSheet('Long', new Array(1500).fill(['x'])))?.rows).toBe(1500);
  });
});

describe('what people do', () => {
  test('typing is parsed, and told with the value before', () => {
    const { workbook, sheet, cell } = bench();
    expect(workbook.type(ann, sheet, 2, 1, '0042')).toEqual({
      sheetId: sheet,
      row: 2,
      column: 1,
      rows: 1,
      columns: 1,
      value: '42',
      oldValue: '007',
    });
    expect(cell(2, 1)).toEqual({ v: 42, d: '42', t: 'n' });
  });

  test('a paste tells its range only, and grows the grid', () => {
    const { workbook, sheet } = bench();
    const edit = workbook.paste(ann, sheet, 1000, 26, [['a', 'b'], ['c']]);
    expect(edit).toEqual({ sheetId: sheet, row: 1000, column: 26, rows: 2, columns: 2 });
    expect(workbook.sheet(sheet)).toMatchObject({ rows: 1001, columns: 27 });
    expect([workbook.text(sheet, 1000, 27), workbook.text(sheet, 1001, 26), workbook.text(sheet, 1001, 27)]).toEqual([
      'b',
      'c',
      '',
    ]);
  });

  test('clearing tells the value that went', () => {
    const { workbook, sheet } = bench();
    const edit = workbook.clear(ann, { sheet, row: 2, column: 3, rows: 1, columns: 1 });
    expect(edit).toMatchObject({ oldValue: '=SUM(1)' });
    expect(edit.value).toBeUndefined();
  });

  test('a person who may only view is refused', () => {
    const { workbook, sheet } = bench();
    expect(() => workbook.type({ id: 'guest', access: 'view' }, sheet, 1, 1, 'x')).toThrow(
      'You do not have permission to perform that action.',
    );
  });

  test('tabs are added, renamed, moved and deleted', () => {
    const { workbook, sheet } = bench();
    const second = workbook.insertSheet(ann, 'Second');
    const third = workbook.insertSheet(ann);
    workbook.renameSheet(ann, second, 'Renamed');
    workbook.moveSheet(ann, sheet, 3);
    expect(workbook.sheets().map((one) => one.name)).toEqual(['Renamed', 'Sheet3', 'Tickets']);
    workbook.deleteSheet(ann, third);
    expect(workbook.sheets().map((one) => one.id)).toEqual([second, sheet]);
  });

  test('selections are each person’s own, and fall back where the sheet is gone', () => {
    const { workbook, sheet } = bench();
    const second = workbook.insertSheet(ann, 'Second');
    const ranges = [{ sheet: second, row: 3, column: 1, rows: 2, columns: 2 }];
    workbook.select(ann, second, ranges);
    expect([workbook.selection(ann), workbook.selection({ id: 'bob' }).sheet]).toEqual([
      { sheet: second, ranges },
      sheet,
    ]);
    workbook.deleteSheet(ann, second);
    expect(workbook.selection(ann).sheet).toBe(sheet);
  });
});

describe('changes', () => {
  test('name the rows that changed, blank ones too', () => {
    const { workbook, sheet } = bench();
    const before = workbook.version;
    workbook.type(ann, sheet, 5, 2, 'x');
    workbook.clear(ann, { sheet, row: 2, column: 1, rows: 1, columns: 3 });
    const changes = workbook.changesSince(before);
    expect(changes.reload).toEqual([]);
    expect(changes.rows).toEqual([
      {
        sheet,
        rows: [
          { row: 2, cells: [null, { v: '', d: '', t: 's', nf: 'm/d/yyyy h:mm:ss' }, null] },
          { row: 5, cells: [null, { v: 'x', d: 'x', t: 's' }] },
        ],
      },
    ]);
    expect(workbook.changesSince(changes.version)).toEqual({
      version: changes.version,
      order: [sheet],
      sheets: [],
      reload: [],
      rows: [],
    });
  });

  test('ask to reload a sheet whose shape changed', () => {
    const { workbook, sheet } = bench();
    const before = workbook.version;
    workbook.insertLines(ann, sheet, 'rows', 2, 1);
    expect(workbook.changesSince(before)).toMatchObject({
      reload: [sheet],
      rows: [],
      sheets: [{ id: sheet, rows: 1001 }],
    });
  });

  test('ask to reload everything where too much was missed', () => {
    const { workbook, sheet } = bench();
    for (let count = 0; count < 2100; count++) workbook.type(ann, sheet, 3, 1, String(count));
    expect(workbook.changesSince(1).reload).toEqual([sheet]);
  });

  test('show a sheet anew when the source of its dropdowns changes', () => {
    const { workbook, sheet } = bench();
    const list = workbook.addSheet('List', [['red']]);
    const source = { sheet: list, row: 1, column: 1, rows: 10, columns: 1 };
    const rule = { criteria: 'VALUE_IN_RANGE', values: [], source, showDropdown: true, allowInvalid: true, help: null };
    workbook.edit(ann, 'rule.write', { sheet, row: 2, column: 4, rows: 5, columns: 1 }, 5, rule);
    const before = workbook.version;
    workbook.type(ann, list, 2, 1, 'green');
    const shown = workbook.changesSince(before).sheets.find((one) => one.id === sheet);
    expect(shown?.rules[5]?.options).toEqual(['red', 'green']);
  });

  test('reach listeners until they stop', () => {
    const { workbook, sheet } = bench();
    const heard: number[] = [];
    const stop = workbook.onChange((version) => heard.push(version));
    workbook.type(ann, sheet, 1, 1, 'a');
    stop();
    workbook.type(ann, sheet, 1, 1, 'b');
    expect(heard).toEqual([workbook.version - 1]);
  });
});

test('what is saved comes back the same', () => {
  const { workbook, sheet } = bench();
  const range = { sheet, row: 2, column: 1, rows: 2, columns: 2 };
  workbook.type(ann, sheet, 4, 1, '=1+1');
  workbook.edit(ann, 'style.write', range, 'bold', true);
  workbook.edit(ann, 'note.write', range, 'careful');
  workbook.edit(ann, 'rule.write', range, 77, {
    criteria: 'VALUE_IN_LIST',
    values: ['a'],
    source: null,
    showDropdown: true,
    allowInvalid: true,
    help: null,
  });
  workbook.freeze(ann, sheet, 'rows', 1);
  workbook.setWidth(ann, sheet, 3, 240);
  workbook.hideLines(ann, sheet, 'rows', 3, 1, true);
  workbook.select(ann, sheet, [range]);
  const copy = workbookFrom(JSON.parse(JSON.stringify(workbook)));
  expect(copy.rows(sheet)).toEqual(workbook.rows(sheet));
  expect(copy.sheets()).toEqual(workbook.sheets());
  expect([copy.name, copy.timeZone, copy.selection(ann)]).toEqual([
    'Dump',
    'America/New_York',
    workbook.selection(ann),
  ]);
  expect(JSON.stringify(copy)).toBe(JSON.stringify(workbook));
});
