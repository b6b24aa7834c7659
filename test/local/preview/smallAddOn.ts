/** A small add-on of its own, and a preview of it: what the tests of the server and of the page run on. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { createExecutions } from '../../../local/executions';
import { type Preview, type PreviewOptions, startPreview } from '../../../local/preview/preview';
import { createWorkbook, type Workbook } from '../../../local/workbook';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Show panel', 'showPanel').addSeparator()
    .addItem('Say hello', 'sayHello').addToUi();
}
function showPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Small panel'));
}
function float() {
  SpreadsheetApp.getUi().showModelessDialog(
    HtmlService.createHtmlOutputFromFile('panel').setWidth(500).setHeight(300), 'Small, large');
}
function sayHello() { SpreadsheetApp.getActiveSpreadsheet().toast('Hello from the script', 'Small'); }
function onEdit(e) {
  if (e.range.getColumn() === 2) e.range.getSheet().getRange(e.range.getRow(), 4).setValue('edited to ' + e.value);
}
function read(row, column) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange(row, column).getValue();
}
function write(row, column, text) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange(row, column).setValue(text);
}
function show(row) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange(row, 1).activate(); }
function selected() { return SpreadsheetApp.getActiveSpreadsheet().getActiveRange().getA1Notation(); }
function offer(row, column) {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Bill', 'Login', 'Not late'], true)
    .setAllowInvalid(true).build();
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange(row, column, 5).setDataValidation(rule);
}
function warn(range) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data').getRange(range).protect().setWarningOnly(true);
}
function remember(text) { PropertiesService.getUserProperties().setProperty('text', text); }
function remembered() { return PropertiesService.getUserProperties().getProperty('text'); }
function fails() { throw new Error('No such ticket'); }
function date() { return new Date(0); }
function secret_() { return 1; }
`;

/** The panel keeps what happened in its own page, for a test to read. */
export const PANEL = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Small</title></head><body>
<label>Notes <input id="notes"></label><output id="answer"></output>
<script>
const say = (kind) => (value, about) => {
  document.getElementById('answer').textContent = kind + ' ' + JSON.stringify(value && value.message || value) + (about || '');
};
function ask(name, ...args) {
  google.script.run.withSuccessHandler(say('ok')).withFailureHandler(say('failed')).withUserObject('!')[name](...args);
}
</script></body></html>`;

export interface Small {
  folder: string;
  /** The options of a preview, port and all; change what a test is about. */
  options: PreviewOptions;
  workbook: Workbook;
  /** Writes a file of the add-on or the page anew. */
  write(name: string, text: string): void;
  remove(): void;
}

const bundle = (entry: string, outfile: string): void => {
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
};

/** Writes the add-on into a folder of its own; `page` bundles the real page too, which takes some seconds. */
export const makeSmall = ({ page, name = 'Small book' }: { page: boolean; name?: string }): Small => {
  const folder = mkdtempSync(path.join(tmpdir(), 'preview-'));
  const at = (...names: string[]): string => path.join(folder, ...names);
  bundle('local/services/inScript.ts', at('services', 'services.js'));
  for (const part of ['addOn', 'page']) mkdirSync(at(part));
  for (const file of ['page.js', 'page.css']) writeFileSync(at('page', file), '');
  if (page) bundle('local/preview/page/page.ts', at('page', 'page.js'));
  writeFileSync(at('addOn', 'Code.js'), CODE);
  writeFileSync(at('addOn', 'panel.html'), PANEL);
  const workbook = createWorkbook({ name });
  workbook.addSheet('Data', [
    ['ID', 'Text', 'Count'],
    ['a1', 'first', 3],
    ['a2', '<b>bold</b>', 4],
  ]);
  const executions = createExecutions({
    workbook,
    folder: at('addOn'),
    servicesFile: at('services', 'services.js'),
  });
  return {
    folder,
    workbook,
    write: (name, text) => writeFileSync(at(name), text),
    options: { workbook, executions, addOnName: 'Small', page: at('page'), file: at('kept.json'), port: 0 },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** Starts it; a port that is taken is a fault of the test. */
export const startSmall = async (options: PreviewOptions): Promise<Preview> => {
  const preview = await startPreview(options);
  if (!preview) throw new Error('The port is taken.');
  return preview;
};
