/** The tabs that could be the ticket dump. */
import type { DateAnswers } from '../core/dates/dateReading';
import { findOurs } from '../core/headers/ourColumns';
import { ROLES, type RoleColumns } from '../core/headers/roles';
import { indexOfPlace, readHeader } from './dumpTab';
import { isNameOf } from './ownTab';
import { readDumpSettings } from './settings';
import { gridSheets } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with its header row and how many rows stand below it. */
export interface Tab {
  sheet: Sheet;
  name: string;
  header: string[];
  rows: number;
  /** Tagsheet works on this tab already. */
  known: boolean;
  /** 0-based columns of the roles as setup left them, null where it did not. */
  settled: RoleColumns | null;
  /** How setup settled that its dates are read; null where it did not run. */
  dateChoice: Pick<DateAnswers, 'order' | 'year'> | null;
  /** Whether setup chose to show the user's own tags of old; null where it did not run. */
  showExisting: boolean | null;
}

const OWN_NAMES = ['Tags', 'Summary', 'Periods', 'Tag log'];
const isOwnName = (name: string): boolean => OWN_NAMES.some((own) => isNameOf(own, name));

/** Every visible tab that does not bear a name of ours. One call, and one for each tab. */
export const candidateTabs = (): Sheet[] =>
  gridSheets().filter((sheet) => !isOwnName(sheet.getName()) && !sheet.isSheetHidden());

function asTab(sheet: Sheet): Tab {
  const header = readHeader(sheet);
  const settings = readDumpSettings();
  const settled = settings?.sheetId === sheet.getSheetId() ? settings : null;
  const column = (role: (typeof ROLES)[number]) => {
    const place = settled?.roles[role];
    return place ? indexOfPlace(header, place) : null;
  };
  return {
    sheet,
    name: sheet.getName(),
    header,
    rows: Math.max(0, sheet.getLastRow() - 1),
    known: settled !== null || (header.length > 0 && findOurs(header).missing.length === 0),
    settled: settled && (Object.fromEntries(ROLES.map((role) => [role, column(role)])) as RoleColumns),
    dateChoice: settled?.dates ? { order: settled.dates.order, year: settled.dates.year } : null,
    showExisting: settled?.showExisting ?? null,
  };
}

/** The asked tab; else the one Tagsheet works on, the active one, or the first that has rows. */
export function likeliestTab(tabs: readonly Sheet[], asked: string | null): Tab | null {
  const named = (name: string | undefined) => tabs.find((sheet) => sheet.getName() === name);
  if (asked !== null) return asNullable(named(asked));
  const active = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName();
  const chosen = named(readDumpSettings()?.tab) ?? named(active) ?? tabs.find((sheet) => sheet.getLastRow() > 1);
  return asNullable(chosen ?? tabs[0]);
}

const asNullable = (sheet: Sheet | undefined): Tab | null => (sheet ? asTab(sheet) : null);
