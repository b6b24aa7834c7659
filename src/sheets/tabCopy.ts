/**
 * Copies of a tab, made over by Sheets itself: rows are kept, put in order and dropped by a column of numbers, so that
 * no text of a ticket passes through the script, and dates, formats and formulas stay what they are.
 */
import type { Cell } from '../core/cell';
import { settledName } from '../core/tabName';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Which job a copy belongs to, so that a call whose answer was lost goes on with it. */
const JOB = 'tagsheet.copy';

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

/** The copy that a job has made, or null. One call. */
export function copyOfJob(operation: string): Sheet | null {
  const [entry] = spreadsheet().createDeveloperMetadataFinder().withKey(JOB).withValue(operation).find();
  return entry?.getLocation().getSheet() ?? null;
}

/** What a job has found out and its next call needs. */
const PLAN = 'tagsheet.plan';

/** A copy brings hidden rows along, and sorting passes over the rows that a filter hides; merged cells refuse it. */
function openUp(copy: Sheet): void {
  copy.getFilter()?.remove();
  const held = copy.getDataRange();
  copy.showRows(1, held.getNumRows());
  held.breakApart();
}

/**
 * A copy of the tab under the first free name, without filter, merged cells and hidden rows. About ten calls. Where one
 * of them fails, no copy is left behind.
 */
export function copyTab(source: Sheet, wanted: string, operation: string): Sheet {
  const copy = source.copyTo(spreadsheet());
  try {
    copy.addDeveloperMetadata(JOB, operation);
    copy.setName(settledName(wanted, (name) => spreadsheet().getSheetByName(name) !== null));
    openUp(copy);
  } catch (thrown) {
    discard(copy);
    throw thrown;
  }
  return copy;
}

/** Takes the empty columns at the right off: a spreadsheet holds ten million cells, blank ones too. Up to three calls. */
export function trimColumns(copy: Sheet): void {
  const [used, all] = [copy.getLastColumn(), copy.getMaxColumns()];
  if (used > 0 && used < all) copy.deleteColumns(used + 1, all - used);
}

/** Keeps with a copy what the job's next call needs to know. */
export const writePlan = (copy: Sheet, plan: unknown): void => {
  copy.addDeveloperMetadata(PLAN, JSON.stringify(plan));
};

/** Null where the job has not come so far. Two calls. */
export function readPlan<T>(copy: Sheet): T | null {
  const text = copy.createDeveloperMetadataFinder().withKey(PLAN).find()[0]?.getValue();
  return text ? (JSON.parse(text) as T) : null;
}

/** Deletes a copy that is of no use any more. */
export const discard = (copy: Sheet): void => {
  spreadsheet().deleteSheet(copy);
};

/** Brings a tab to the front. */
export const showTab = (sheet: Sheet): void => {
  spreadsheet().setActiveSheet(sheet);
};

/** Takes the rows above the header off. */
export function dropRowsAbove(copy: Sheet, headerRow: number): void {
  if (headerRow > 1) copy.deleteRows(1, headerRow - 1);
}

/**
 * Keeps the rows that have a rank, in its order, and deletes the others. Seven calls, whatever the size.
 * @param ranks for each row below the header its place from 1, null to drop it; at least one has a place
 */
export function keepRows(copy: Sheet, ranks: readonly (number | null)[]): void {
  const kept = ranks.filter((rank) => rank !== null).length;
  const inOrder = ranks.every((rank, index) => rank === index + 1);
  if (inOrder) return;
  const width = copy.getMaxColumns();
  copy.insertColumnAfter(width);
  const marks: Cell[][] = ranks.map((rank) => [rank ?? '']);
  copy.getRange(2, width + 1, marks.length, 1).setValues(marks);
  copy.getRange(2, 1, marks.length, width + 1).sort(width + 1);
  copy.deleteColumn(width + 1);
  if (kept < marks.length) copy.deleteRows(kept + 2, marks.length - kept);
}
