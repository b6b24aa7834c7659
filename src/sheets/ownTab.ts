/** Our own tabs: found by name and by what stands in them, never taken over from the user. */
import { setApart } from '../core/headers/ourColumns';
import { sameName } from '../core/sameName';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of ours is told from a user's tab of the same name by its first cell, whose words no user would choose. */
export interface OwnTab {
  name: string;
  firstCell: string;
}

export interface FoundTab {
  sheet: Sheet;
  /** As it is called now. */
  name: string;
}

/** People insert a row above: our first cell is then found a little further down. */
const HEAD = 10;

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

/**
 * The names that a tab of ours may bear, the plain one last: a user may have that, and may have spoilt the next.
 * @example possibleNames('Tags') // ['Tags (Tagsheet) 3', 'Tags (Tagsheet) 2', 'Tags (Tagsheet)', 'Tags']
 */
const possibleNames = (name: string): string[] => [...[' 3', ' 2', ''].map((more) => setApart(name) + more), name];

/** Could a tab of this name be ours? Sheets takes names that differ in case for the same. */
export const isNameOf = (own: string, name: string): boolean => possibleNames(own).some((one) => sameName(one, name));

/** The first tab of a name of ours, set apart or plain, that proves to be ours. No call of its own. */
export function findTab<T>(wanted: string, prove: (tab: FoundTab, isPlain: boolean) => T | null): T | null {
  for (const name of possibleNames(wanted)) {
    const sheet = spreadsheet().getSheetByName(name);
    const found = sheet && prove({ sheet, name }, name === wanted);
    if (found) return found;
  }
  return null;
}

function startsWith(sheet: Sheet, text: string): boolean {
  const holds = (rows: unknown[][]) => rows.some(([cell]) => String(cell).trim() === text);
  if (holds(sheet.getRange(1, 1).getValues())) return true;
  return holds(sheet.getRange(1, 1, Math.min(HEAD, sheet.getMaxRows()), 1).getValues());
}

/** The tab if it is there; a set-apart name (`Summary (Tagsheet)`) is surely ours. One call where nobody changed it. */
export const findOwnTab = ({ name, firstCell }: OwnTab): FoundTab | null =>
  findTab(name, (tab, isPlain) => (!isPlain || startsWith(tab.sheet, firstCell) ? tab : null));

/** Sheets refuses a name that somebody has taken in another case, which a list of all tabs would cost a call each to see. */
function inserted(name: string): Sheet | null {
  try {
    return spreadsheet().insertSheet(name);
  } catch {
    return null;
  }
}

/** A new tab beside the active one, shown, under the first name that nobody has taken in any case. One call. */
export function makeOwnTab(wanted: string): FoundTab {
  const [last = wanted, ...names] = possibleNames(wanted).filter((name) => !spreadsheet().getSheetByName(name));
  for (const name of names.reverse()) {
    const sheet = inserted(name);
    if (sheet) return { sheet, name };
  }
  return { sheet: spreadsheet().insertSheet(last), name: last };
}

/** Makes tabs without leaving the one that the person looks at. */
export function stayingHere<T>(make: () => T): T {
  const active = spreadsheet().getActiveSheet();
  const made = make();
  spreadsheet().setActiveSheet(active);
  return made;
}
