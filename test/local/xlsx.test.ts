import { createAppsScript } from '../../local/appsScript';
import { createWorkbook } from '../../local/workbook';
import { written } from './xlsx/file';
import { office, officeTables } from './xlsx/office';
import { xmlFault } from './xlsx/wellFormed';

const TEXTS = [
  '=1+1',
  '=HYPERLINK("http://example.com","x")',
  '+44 20 7946 0000',
  '-5 stars',
  "'quoted",
  '@home',
  '007',
  '12345678901234567890',
  '1/2',
  'TRUE',
  '_x0041_ & <b>"x"</b>',
  ' spaces at both ends ',
  'two\nlines\tand a tab',
  '😀 Grüße, 日本',
  '#REF!',
];

const table = () => {
  const workbook = createWorkbook({ timeZone: 'America/New_York' });
  workbook.addSheet('Tickets', [
    ['ID', 'Created', 'Text', 'Done'],
    ...TEXTS.map((text, index) => [index + 1, new Date(Date.UTC(2026, 2, 8, 5 + index, 30)), text, index % 2 === 0]),
  ]);
  return workbook;
};

/** A script's sheet, and the file that comes of it. */
async function scripted(work: (sheet: GoogleAppsScript.Spreadsheet.Sheet, app: typeof SpreadsheetApp) => void) {
  const { SpreadsheetApp, local } = createAppsScript();
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  if (!sheet) throw new Error('no sheet');
  work(sheet, SpreadsheetApp);
  SpreadsheetApp.flush();
  const file = await written(local.workbook);
  const [first] = file.excel.worksheets;
  if (!first) throw new Error('no sheet in the file');
  return { ...file, first, cell: (address: string) => first.getCell(address) };
}

test('text is text, whatever it looks like; nothing is a formula', async () => {
  const { excel, parts, remarks } = await written(table());
  const [sheet] = excel.worksheets;
  expect(TEXTS.map((_, index) => sheet?.getCell(index + 2, 3).value)).toEqual(TEXTS);
  expect(sheet?.getCell('C2').numFmt).toBe('@');
  expect([...parts.values()].filter((part) => part.includes('<f>'))).toEqual([]);
  expect(remarks).toEqual([]);
});

test('numbers, booleans and moments keep their kind; a moment is the clock of the spreadsheet', async () => {
  const { excel } = await written(table());
  const [sheet] = excel.worksheets;
  expect([sheet?.getCell('A3').value, sheet?.getCell('D2').value]).toEqual([2, true]);
  // New York changes its clocks between these two.
  expect(sheet?.getCell('B3').value).toEqual(new Date(Date.UTC(2026, 2, 8, 1, 30)));
  expect(sheet?.getCell('B4').value).toEqual(new Date(Date.UTC(2026, 2, 8, 3, 30)));
});

test('every part of the file is well-formed, with any character in a cell, a note, a tab and a choice', async () => {
  const odd = '\u0000\u0007<&>"\'\uD800\uFFFF\r\n]]>_x0000_';
  const { parts, remarks, cell } = await scripted((sheet, app) => {
    sheet.setName('<&>"\'\uD800\uFFFF]]>');
    sheet.getRange('A1').setValue(odd).setNote(odd);
    sheet
      .getRange('B1')
      .setDataValidation(app.newDataValidation().requireValueInList([odd, 'x']).setHelpText(odd).build());
    const rule = app.newConditionalFormatRule().whenTextContains(odd).setBackground('#ff0000');
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:A9')]).build()]);
  });
  expect([...parts].map(([path, text]) => [path, xmlFault(text)]).filter(([, fault]) => fault)).toEqual([]);
  expect(cell('A1').value).toBe('<&>"\'\uFFFD\n]]>_x0000_');
  expect(remarks).toEqual([expect.stringContaining('One cell lost control characters')]);
});

test('a text that is too long is cut, marked, noted and told', async () => {
  const workbook = createWorkbook();
  workbook.addSheet('Long', [['x'.repeat(50_000)]]);
  const { excel, remarks } = await written(workbook);
  const cell = excel.worksheets[0]?.getCell('A1');
  expect(String(cell?.value)).toHaveLength(32_767);
  expect(cell?.note).toContain('this text had 50000');
  expect(remarks).toEqual([expect.stringMatching(/^One cell was longer than the 32,767 characters/)]);
});

test('a formula goes out as its text, because one that Excel cannot read would cost the whole file', async () => {
  const { cell, remarks, parts } = await scripted((sheet) => sheet.getRange('A1').setFormula('=QUERY(B:B;"select B")'));
  expect(cell('A1').value).toBe('=QUERY(B:B;"select B")');
  expect([...parts.values()].some((part) => part.includes('<f>'))).toBe(false);
  expect(remarks).toEqual([expect.stringContaining('One formula was written as text')]);
});

test('looks come along: font, colours, lines, wrapping, number formats, links, coloured stretches', async () => {
  const { cell } = await scripted((sheet, app) => {
    sheet.getRange('A1').setValue('Head').setFontWeight('bold').setFontColor('#112233').setBackground('#ddeeff');
    sheet.getRange('A1').setBorder(true, null, null, null, null, null, '#ff0000', app.BorderStyle.DOUBLE);
    sheet.getRange('B1').setValue(0.256).setNumberFormat('0.0%').setHorizontalAlignment('right').setWrap(true);
    const bold = app.newTextStyle().setBold(true).build();
    sheet.getRange('C1').setRichTextValue(app.newRichTextValue().setText('so bold').setTextStyle(3, 7, bold).build());
    const link = app.newRichTextValue().setText('a link').setLinkUrl('https://example.com/?a=1&b=2').build();
    sheet.getRange('D1').setRichTextValue(link);
  });
  expect(cell('A1').font).toMatchObject({ bold: true, name: 'Arial', size: 10, color: { argb: 'FF112233' } });
  expect(cell('A1').fill).toMatchObject({ fgColor: { argb: 'FFDDEEFF' } });
  expect(cell('A1').border).toMatchObject({ top: { style: 'double', color: { argb: 'FFFF0000' } } });
  expect([cell('B1').numFmt, cell('B1').alignment]).toEqual(['0.0%', { horizontal: 'right', wrapText: true }]);
  expect(cell('C1').value).toMatchObject({ richText: [{ text: 'so ' }, { text: 'bold', font: { bold: true } }] });
  expect(cell('D1').value).toEqual({ text: 'a link', hyperlink: 'https://example.com/?a=1&b=2' });
});

test('the shape comes along: frozen and hidden lines, sizes, merges, filter, tab colour, hidden tabs', async () => {
  const { first, excel } = await scripted((sheet, app) => {
    sheet.getRange('A1:D4').setValues(Array.from({ length: 4 }, () => ['a', 'b', 'c', 'd']));
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    sheet.hideRows(3);
    sheet.hideColumns(4);
    sheet.setColumnWidth(1, 210).setRowHeight(2, 40).setTabColor('#00ff00');
    sheet.getRange('B3:C4').merge();
    sheet.getRange('A1:D4').createFilter();
    app.getActiveSpreadsheet().insertSheet('Log').hideSheet();
  });
  expect(first.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
  expect([first.getRow(3).hidden, first.getColumn(4).hidden]).toEqual([true, true]);
  expect([first.getColumn(1).width, first.getRow(2).height]).toEqual([30, 30]);
  expect([first.getCell('C4').isMerged, first.autoFilter]).toEqual([true, 'A1:D4']);
  expect(first.properties.tabColor).toEqual({ argb: 'FF00FF00' });
  expect(excel.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['Sheet1', 'visible'],
    ['Log', 'hidden'],
  ]);
});

test('conditional formats and firm protections come along; a protection that only warns has no like', async () => {
  const { first, remarks, parts } = await scripted((sheet, app) => {
    const rule = () => app.newConditionalFormatRule().setRanges([sheet.getRange('A2:A9'), sheet.getRange('C2:C9')]);
    const scale = rule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#ff0000').build();
    sheet.setConditionalFormatRules([rule().whenTextContains('late').setBackground('#ff0000').build(), scale]);
    sheet.protect();
    app.getActiveSpreadsheet().insertSheet('Log').protect().setWarningOnly(true);
  });
  const formats = (first as unknown as { conditionalFormattings: { ref: string; rules: object[] }[] })
    .conditionalFormattings;
  expect(formats[0]).toMatchObject({ ref: 'A2:A9 C2:C9', rules: [{ formulae: ['ISNUMBER(SEARCH("late",A2))'] }] });
  expect(JSON.stringify(formats)).toContain('colorScale');
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"');
  expect(parts.get('xl/worksheets/sheet2.xml')).not.toContain('<sheetProtection');
  expect(remarks).toEqual([]);
});

test('a column that shows moments is wide enough for them', async () => {
  const { excel } = await written(table());
  expect(excel.worksheets[0]?.getColumn(2).width).toBeGreaterThan('3/8/2026 10:30:00'.length);
});

if (office) {
  test('LibreOffice opens it, and counts the same cells', async () => {
    const workbook = table();
    const { SpreadsheetApp } = createAppsScript({ workbook });
    SpreadsheetApp.getActiveSpreadsheet()
      .getRange(`Tickets!B2:B${TEXTS.length + 1}`)
      .setNumberFormat('yyyy-mm-dd hh:mm:ss');
    SpreadsheetApp.flush();
    const { bytes } = await written(workbook);
    const [sheet] = workbook.sheets();
    const shown = workbook.rows(sheet?.id ?? 0).map(({ cells }) => cells.map((cell) => cell?.d ?? ''));
    expect(officeTables(bytes)).toEqual({ Tickets: shown });
  }, 120_000);
}
