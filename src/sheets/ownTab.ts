/** Our own tabs: found by name and by what stands in them, never taken over from the user. */
import { setApart } from '../core/ourColumns';

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

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

/** The tab if it is there; a set-apart name (`Summary (Tagsheet)`) is surely ours. At most one call. */
export function findOwnTab({ name, firstCell }: OwnTab): FoundTab | null {
  const apart = spreadsheet().getSheetByName(setApart(name));
  if (apart) return { sheet: apart, name: setApart(name) };
  const plain = spreadsheet().getSheetByName(name);
  return plain && String(plain.getRange(1, 1).getValue()).trim() === firstCell ? { sheet: plain, name } : null;
}

/** A new tab beside the active one, shown, under a set-apart name where the user has taken the plain one. */
export function makeOwnTab(wanted: string): FoundTab {
  const name = spreadsheet().getSheetByName(wanted) === null ? wanted : setApart(wanted);
  return { sheet: spreadsheet().insertSheet(name), name };
}

/** Makes tabs without leaving the one that the person looks at. */
export function stayingHere<T>(make: () => T): T {
  const active = spreadsheet().getActiveSheet();
  const made = make();
  spreadsheet().setActiveSheet(active);
  return made;
}
