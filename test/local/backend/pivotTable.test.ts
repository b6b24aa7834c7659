/// <reference types="google-apps-script" />
import fc from 'fast-check';
import { createAppsScript } from '../../../local/appsScript';

type Rows = [string, string][];

/** Tickets with tag and subtag, and a pivot Tag › Subtag with count and share on a second sheet. */
function bench(rows: Rows, formula?: string) {
  const script = createAppsScript();
  const { SpreadsheetApp, local } = script;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const source = book.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
  source
    .getRange(1, 1, rows.length + 1, 3)
    .setValues([['ID', 'Tag', "Sub'tag"], ...rows.map(([a, b], i) => [i + 1, a, b])]);
  const sheet = book.insertSheet('Summary');
  const pivot = sheet.getRange('B2').createPivotTable(source.getRange('A1:C1000'));
  const groups = [pivot.addRowGroup(2), pivot.addRowGroup(3)] as const;
  const { COUNTA } = SpreadsheetApp.PivotTableSummarizeFunction;
  const count = pivot.addPivotValue(1, COUNTA);
  count.setDisplayName('Tickets');
  pivot.addPivotValue(1, COUNTA).showAs(SpreadsheetApp.PivotValueDisplayType.PERCENT_OF_GRAND_TOTAL);
  if (formula) pivot.addFilter(2, SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied(formula).build());
  const shown = () =>
    sheet
      .getDataRange()
      .getDisplayValues()
      .slice(1)
      .map((row) => row.slice(1).join('|'));
  return { script, book, source, sheet, pivot, groups, count, shown, local };
}

const SOME: Rows = [
  ['Order', 'Late'],
  ['Order', 'Early'],
  ['Bill', ''],
  ['Order', 'Late'],
  ['Spam', ''],
  ['', ''],
];
const FILTER = `=(Tag<>"")*('Tag'<>"spam")`;

test('groups, subtotals, shares and a grand total, in order of the labels', () => {
  expect(bench(SOME, FILTER).shown()).toEqual([
    "Tag|Sub'tag|Tickets|COUNTA of ID",
    'Bill||1|25.00%',
    'Bill Total||1|25.00%',
    'Order|Early|1|25.00%',
    '|Late|2|50.00%',
    'Order Total||3|75.00%',
    'Grand Total||4|100.00%',
  ]);
});

test('sorted by a value, largest first, without totals', () => {
  const { groups, count, shown } = bench(SOME, FILTER);
  groups[0].sortBy(count, []).sortDescending().showTotals(false);
  groups[1].showTotals(false);
  expect(shown()).toEqual([
    "Tag|Sub'tag|Tickets|COUNTA of ID",
    'Order|Early|1|25.00%',
    '|Late|2|50.00%',
    'Bill||1|25.00%',
  ]);
});

test('blank rows of the source are a group of their own unless filtered out', () => {
  expect(bench([['A', 'x']]).shown()).toContain('A|x|1|100.00%');
  expect(bench([['A', 'x']]).shown().length).toBe(6);
});

test('follows its source, and leaves nothing behind when it shrinks or goes', () => {
  const { source, shown, pivot, sheet } = bench(SOME, FILTER);
  source.getRange('B2:C4').setValue('Bill');
  expect(shown()).toEqual([
    "Tag|Sub'tag|Tickets|COUNTA of ID",
    'Bill|Bill|3|75.00%',
    'Bill Total||3|75.00%',
    'Order|Late|1|25.00%',
    'Order Total||1|25.00%',
    'Grand Total||4|100.00%',
  ]);
  pivot.remove();
  expect([sheet.getLastRow(), sheet.getPivotTables()]).toEqual([0, []]);
});

test('goes as a whole when its anchor is cleared', () => {
  const { sheet } = bench(SOME, FILTER);
  expect(sheet.getLastRow()).toBe(8);
  sheet.getRange('B2').clear();
  expect([sheet.getLastRow(), sheet.getPivotTables()]).toEqual([0, []]);
});

test('shows #REF! where it would overwrite something', () => {
  const { sheet, source, shown } = bench(SOME.slice(0, 1), FILTER);
  sheet.getRange('B9').setValue('mine');
  source.appendRow([7, 'Zoo', 'a']);
  source.appendRow([8, 'Zoo', 'b']);
  source.appendRow([9, 'Zoo', 'c']);
  expect(shown().filter(Boolean)[0]).toBe('#REF!');
  expect(sheet.getRange('B9').getValue()).toBe('mine');
});

test('follows its columns when one is inserted before them', () => {
  const { source, shown } = bench(SOME, FILTER);
  const before = shown();
  source.insertColumnsBefore(1, 2);
  expect(shown()).toEqual(before);
});

test('counts across columns too', () => {
  const { sheet, source, script } = bench([]);
  sheet.clear();
  source.getRange('B2:C4').setValues([
    ['A', 'x'],
    ['A', 'y'],
    ['B', 'x'],
  ]);
  source.getRange('A2:A4').setValue(1);
  const pivot = sheet.getRange('A1').createPivotTable(source.getRange('A1:C4'));
  pivot.addRowGroup(2);
  pivot.addColumnGroup(3);
  pivot.addPivotValue(1, script.SpreadsheetApp.PivotTableSummarizeFunction.SUM);
  expect(sheet.getDataRange().getDisplayValues()).toEqual([
    ['SUM of ID', "Sub'tag", '', ''],
    ['Tag', 'x', 'y', 'Grand Total'],
    ['A', '1', '1', '2'],
    ['B', '1', '', '1'],
    ['Grand Total', '2', '1', '3'],
  ]);
});

test.each(['=Tag="x"', '=(Tag<>"x")+(Tag<>"y")', '=NOT((Tag="x")*(Tag="y"))', '=NOT((Tag<>"x"))'])(
  'a filter by %s is refused when it is made, and not kept',
  (formula) => {
    const { pivot, script, shown, local } = bench(SOME);
    const before = shown();
    const criteria = script.SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied(formula).build();
    expect(() => pivot.addFilter(2, criteria)).toThrow(`not implemented: a filter by the formula ${formula}`);
    expect(shown()).toEqual(before);
    local.end();
    expect(local.workbook.sheets()).toHaveLength(2);
  },
);

test('a filter may also say what is not wanted', () => {
  const plain = bench(SOME, FILTER).shown();
  expect(bench(SOME, `=NOT((Tag="")+('Tag'="SPAM"))`).shown()).toEqual(plain);
});

test('shows #REF! while a header that its filter names is gone, and all again when it is back', () => {
  const { source, shown, local, sheet } = bench(SOME, FILTER);
  const before = shown();
  local.end();
  const { workbook } = local;
  workbook.type({ id: 'you' }, source.getSheetId(), 1, 2, 'Reason');
  const summary = () => workbook.rows(sheet.getSheetId()).map(({ cells }) => cells.map((cell) => cell?.d ?? ''));
  expect(summary().flat().filter(Boolean)).toEqual(['#REF!']);
  workbook.type({ id: 'you' }, source.getSheetId(), 1, 2, 'Tag');
  expect(
    summary()
      .filter((row) => row.some(Boolean))
      .map((row) => row.slice(1).join('|')),
  ).toEqual(before);
  expect(bench(SOME, '=(Nobody<>"x")').shown()).toEqual(['#REF!']);
});

test('its totals are plain counts', () => {
  const tag = fc.constantFrom('', 'A', 'B', 'Not a contact');
  fc.assert(
    fc.property(fc.array(fc.tuple(tag, fc.constantFrom('', 'x', 'y')), { maxLength: 12 }), (rows) => {
      const wanted = rows.filter(([one]) => one !== '' && one !== 'Not a contact');
      const lines = bench(rows, '=(Tag<>"")*(Tag<>"Not a contact")')
        .shown()
        .map((line) => line.split('|'));
      expect(Number(lines[lines.length - 1]?.[2])).toBe(wanted.length);
      for (const one of ['A', 'B']) {
        const total = lines.find((line) => line[0] === `${one} Total`)?.[2] ?? '0';
        expect(Number(total)).toBe(wanted.filter(([name]) => name === one).length);
      }
    }),
    { numRuns: 40 },
  );
});
