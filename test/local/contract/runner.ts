/** Runs the cases, each on a fresh tab, and tells where Google, or its stand-in, does something else. */
import { cacheCases } from './cases/cache';
import { dataValidationCases } from './cases/dataValidation';
import { embeddedChartCases } from './cases/embeddedChart';
import { filterCases } from './cases/filter';
import { lockCases } from './cases/lock';
import { pivotTableCases } from './cases/pivotTable';
import { propertiesCases } from './cases/properties';
import { protectionCases } from './cases/protection';
import { rangeCases } from './cases/range';
import { rangeListCases } from './cases/rangeList';
import { sheetCases } from './cases/sheet';
import { spreadsheetCases } from './cases/spreadsheet';
import { textFinderCases } from './cases/textFinder';
import { typingCases } from './cases/typing';
import { utilitiesCases } from './cases/utilities';
import type { Cases, Contract } from './contract';

/** The cases by class, or by what of it they are about. */
export const CONTRACT: Record<string, Cases> = {
  Range: rangeCases,
  'Range.setValue': typingCases,
  Sheet: sheetCases,
  Spreadsheet: spreadsheetCases,
  DataValidation: dataValidationCases,
  Protection: protectionCases,
  PivotTable: pivotTableCases,
  EmbeddedChart: embeddedChartCases,
  Filter: filterCases,
  RangeList: rangeListCases,
  TextFinder: textFinderCases,
  Properties: propertiesCases,
  Cache: cacheCases,
  Lock: lockCases,
  Utilities: utilitiesCases,
};

/** One case that ran. `difference` is null where all was as expected. */
export interface Result {
  name: string;
  difference: string | null;
}

const SCRATCH = 'Contract scratch';

const messageOf = (thrown: unknown): string => String((thrown as { message?: unknown } | null)?.message ?? thrown);

function equal(actual: unknown, expected: unknown): void {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== wanted) throw new Error(`expected ${wanted}, got ${is}`);
}

function throws(run: () => unknown, message: string | RegExp): void {
  let told: string;
  try {
    run();
    told = '';
  } catch (thrown) {
    told = messageOf(thrown);
  }
  if (told === '') throw new Error(`expected to throw ${message}, threw nothing`);
  const fits = typeof message === 'string' ? told === message : message.test(told);
  if (!fits) throw new Error(`expected to throw ${message}, threw ${told}`);
}

function scratch(book: Contract['book']): Contract['sheet'] {
  const old = book.getSheetByName(SCRATCH);
  if (old) book.deleteSheet(old);
  return book.insertSheet(SCRATCH);
}

function runCase(book: Contract['book'], run: Cases[string]): string | null {
  const sheet = scratch(book);
  try {
    run({ book, sheet, at: (a1) => sheet.getRange(a1), equal, throws });
    return null;
  } catch (thrown) {
    return messageOf(thrown);
  }
}

/** Runs all cases in the active spreadsheet, or those of one class, and logs each difference. */
export function runContract(only?: string): Result[] {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const results: Result[] = [];
  for (const [group, cases] of Object.entries(CONTRACT)) {
    if (typeof only === 'string' && only !== group) continue;
    for (const [title, run] of Object.entries(cases)) {
      const result = { name: `${group}: ${title}`, difference: runCase(book, run) };
      if (result.difference !== null) console.log(`${result.name}: ${result.difference}`);
      results.push(result);
    }
  }
  const left = book.getSheetByName(SCRATCH);
  if (left) book.deleteSheet(left);
  const differ = results.filter(({ difference }) => difference !== null).length;
  console.log(`${results.length} cases, ${differ} ${differ === 1 ? 'difference' : 'differences'}.`);
  return results;
}
