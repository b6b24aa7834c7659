/** Our own tabs: found by name and by what stands in them, never taken over from the user. */
import { setApart } from '../core/ourColumns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of ours is told from a user's tab of the same name by its first cell, whose words no user would choose. */
export interface OwnTab {
  name: string;
  firstCell: string;
}

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

/** The tab if it is there; a set-apart name (`Summary (Tagsheet)`) is surely ours. At most one call. */
export function findOwnTab({ name, firstCell }: OwnTab): Sheet | null {
  const apart = spreadsheet().getSheetByName(setApart(name));
  if (apart) return apart;
  const plain = spreadsheet().getSheetByName(name);
  return plain && String(plain.getRange(1, 1).getValue()).trim() === firstCell ? plain : null;
}

/** A new tab at the end, under a set-apart name where the user has taken the plain one. The active tab stays. */
export function makeOwnTab(name: string): Sheet {
  const active = spreadsheet().getActiveSheet();
  const taken = spreadsheet().getSheetByName(name) !== null;
  const made = spreadsheet().insertSheet(taken ? setApart(name) : name, spreadsheet().getNumSheets());
  spreadsheet().setActiveSheet(active);
  return made;
}
