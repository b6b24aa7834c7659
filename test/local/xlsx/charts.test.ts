import { createAppsScript } from '../../../local/appsScript';
import { written } from './file';
import { xmlFault } from './wellFormed';

const ROWS = [
  ['Tag', 'Tickets', 'Share'],
  ['Late & <lost>', 3, 0.5],
  ['Refund "now"', 2, 0.25],
  ['Other', '', 0.25],
];

function chartOn(kind: 'asBarChart' | 'asColumnChart' | 'asPieChart' | 'asLineChart' | 'asAreaChart' | 'asTableChart') {
  const { SpreadsheetApp, local } = createAppsScript();
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  if (!sheet) throw new Error('no sheet');
  sheet.setName("It's [mine]");
  sheet.getRange(1, 1, 4, 3).setNumberFormat('@').setValues(ROWS);
  sheet
    .getRange(1, 2, 4, 2)
    .setNumberFormat('General')
    .setValues(ROWS.map((row) => row.slice(1)));
  const chart = sheet.newChart()[kind]();
  chart.setOption('title', 'Why & “when” <ever>').setNumHeaders(1).setPosition(6, 2, 5, 0);
  sheet.insertChart(chart.addRange(sheet.getRange('A1:A1000')).addRange(sheet.getRange('B1:C1000')).build());
  sheet.getRange('A1').setNote('A note, which brings a drawing of its own.');
  SpreadsheetApp.flush();
  return written(local.workbook);
}

test.each([
  ['asBarChart', '<c:barDir val="bar"/>', 2],
  ['asColumnChart', '<c:barDir val="col"/>', 2],
  ['asPieChart', '<c:pieChart>', 1],
  ['asLineChart', '<c:lineChart>', 2],
  ['asAreaChart', '<c:areaChart>', 2],
] as const)('%s goes out as a chart over its cells', async (kind, mark, series) => {
  const { parts } = await chartOn(kind);
  const chart = parts.get('xl/charts/chart1.xml') ?? '';
  expect(chart).toContain(mark);
  expect(chart.match(/<c:crossBetween /g) ?? []).toHaveLength(kind === 'asPieChart' ? 0 : 1);
  expect(chart.match(/<c:ser>/g)).toHaveLength(series);
  expect(chart).toContain("<c:f>'It''s  mine'!$A$2:$A$4</c:f>");
  expect(chart).toContain("<c:f>'It''s  mine'!$B$1</c:f>");
  expect(chart).toContain('<c:v>Late &amp; &lt;lost&gt;</c:v>');
  expect(chart).toContain('<a:t>Why &amp; “when” &lt;ever&gt;</a:t>');
  expect([...parts].map(([path, text]) => [path, xmlFault(text)]).filter(([, fault]) => fault)).toEqual([]);
});

test('each part is named where it must be, the drawing before the one of the notes', async () => {
  const { parts } = await chartOn('asBarChart');
  expect(parts.get('[Content_Types].xml')).toContain('PartName="/xl/charts/chart1.xml"');
  expect(parts.get('[Content_Types].xml')).toContain('PartName="/xl/drawings/drawing1.xml"');
  expect(parts.get('xl/drawings/_rels/drawing1.xml.rels')).toContain('Target="../charts/chart1.xml"');
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).toMatch(/<drawing [^>]*r:id="rIdCharts"\/><legacyDrawing /);
  expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Id="rIdCharts"');
  expect(parts.get('xl/drawings/drawing1.xml')).toContain('<xdr:col>1</xdr:col><xdr:colOff>47625</xdr:colOff>');
  expect(parts.get('xl/drawings/drawing1.xml')).toContain('<xdr:ext cx="5715000" cy="3533775"/>');
});

test('a chart that has no like is left out, and said', async () => {
  const { parts, remarks } = await chartOn('asTableChart');
  expect([...parts.keys()].filter((path) => path.startsWith('xl/charts/'))).toEqual([]);
  expect(remarks).toEqual([expect.stringContaining('no like in Excel')]);
});
