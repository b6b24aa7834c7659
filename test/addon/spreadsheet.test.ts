/** What the stand-in cannot be: a spreadsheet with odd time zones and with tabs that hold no cells. */
import { gridSheets, timeZone, timeZones } from '../../src/sheets/spreadsheet';

/** A spreadsheet that answers just these two questions. */
function given(zone: string, types: string[] = []): void {
  const sheets = types.map((type) => ({ getType: () => type }));
  const book = { getSpreadsheetTimeZone: () => zone, getSheets: () => sheets };
  Object.assign(globalThis, {
    SpreadsheetApp: { getActiveSpreadsheet: () => book, SheetType: { GRID: 'GRID', OBJECT: 'OBJECT' } },
  });
}

test.each([
  ['Europe/Lisbon', 'Europe/Lisbon'],
  ['GMT+05:30', 'GMT+05:30'],
  ['Mars/Base', 'UTC'],
])('dates of a spreadsheet in %s are read in %s', (own, used) => {
  given(own);
  expect([timeZones(), timeZone()]).toEqual([{ own, used }, used]);
});

test('tabs that are nothing but a chart have no cells to look at', () => {
  given('UTC', ['GRID', 'OBJECT', 'GRID', 'DATASOURCE']);
  expect(gridSheets()).toHaveLength(2);
});
