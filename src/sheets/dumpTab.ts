/** The ticket dump: which tab it is and where its columns stand, found by name at every call. */
import type { Cell } from '../core/cell';
import { columnDates } from '../core/dates/dateColumn';
import { type DateReading, UNTOLD } from '../core/dates/dateReading';
import { headerZone } from '../core/dates/dateZones';
import { done, failed, type Reply } from '../core/failure';
import { detectRoles } from '../core/headers/headers';
import { findKey, findOurs, isOurs, OUR_COLUMNS, type OurColumn } from '../core/headers/ourColumns';
import { ROLES, type Role } from '../core/headers/roles';
import { readColumns } from './columns';
import { type DumpSettings, type HeaderPlace, type Kept, readKept, settingsIn, settingsInSheet } from './settings';
import { gridSheets } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A dump ready for work. All columns are 1-based. */
export interface Dump {
  sheet: Sheet;
  header: string[];
  ours: Record<OurColumn, number>;
  /** The column that identifies tickets: the user's, or our key. */
  id: number;
  roles: Record<Role, number | null>;
  /** How its dates are read. */
  dates: DateReading;
  settings: DumpSettings;
  /** The file has lost its settings, as copies do; these are what the dump itself tells. */
  lost: boolean;
  /** What the document keeps besides. */
  kept: Kept;
}

/** Do the columns that a save touches still stand where they stood? One call. */
export function columnsStand(dump: Dump): boolean {
  const header = readHeader(dump.sheet);
  return [dump.id, ...Object.values(dump.ours)].every((column) => header[column - 1] === dump.header[column - 1]);
}

/** Does the dump go by our own keys? */
export const goesByKeys = ({ id, roles }: Dump): boolean => id !== roles.id;

/** So many rows tell what a column holds. */
export const SAMPLED = 30;

/** The header row as trimmed text, up to its last name; `[]` for a tab without one. One call. */
export function readHeader(sheet: Sheet): string[] {
  const [row] = sheet.getRange('1:1').getValues() as Cell[][];
  const header = (row ?? []).map((cell) => String(cell).trim());
  while (header[header.length - 1] === '') header.pop();
  return header;
}

/** Where a header stands, told by its text and which repeat of it is meant. */
export const placeOf = (header: readonly string[], index: number): HeaderPlace => ({
  header: header[index] ?? '',
  nth: header.slice(0, index).filter((text) => text === header[index]).length,
});

/** 0-based column of a remembered header, or null where it is gone. */
export const indexOfPlace = (header: readonly string[], place: HeaderPlace): number | null =>
  header.flatMap((text, index) => (text === place.header ? [index] : []))[place.nth] ?? null;

function settledSheet(settings: DumpSettings): Sheet | null {
  const named = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(settings.tab);
  if (named?.getSheetId() === settings.sheetId) return named;
  return gridSheets().find((sheet) => sheet.getSheetId() === settings.sheetId) ?? null;
}

/** How a whole column of dates is read, as it tells itself. One call. */
function datesOf(sheet: Sheet, header: readonly string[], column: number | null): DateReading {
  if (column === null) return UNTOLD;
  const values = readColumns(sheet, 2, sheet.getLastRow() - 1, [column + 1]).map(([value]) => value ?? '');
  return columnDates(values, header[column] ?? '').reading;
}

/** The tab that holds our columns is the dump, its roles read anew: the last resort. */
function detectedSettings(): DumpSettings | null {
  for (const sheet of gridSheets()) {
    const header = readHeader(sheet);
    if (header.length === 0 || findOurs(header).missing.length > 0) continue;
    const users = header.map((text) => (isOurs(text) ? '' : text));
    const every = header.map((_, index) => index + 1);
    const detected = detectRoles(users, readColumns(sheet, 2, Math.min(SAMPLED, sheet.getLastRow() - 1), every));
    const place = (role: Role) => (detected[role] === null ? null : placeOf(header, detected[role]));
    const roles = Object.fromEntries(ROLES.map((role) => [role, place(role)])) as DumpSettings['roles'];
    const dates = datesOf(sheet, header, detected.date);
    return { tab: sheet.getName(), sheetId: sheet.getSheetId(), roles, dates, showExisting: false };
  }
  return null;
}

/**
 * Finds the dump and its columns: two calls where settings are there and the tab kept its name.
 * Fails with `not-set-up`, `dump-gone`, `column-gone` or `column-doubled`; nothing is written.
 * @param lenient only the ID and our own columns must be there
 * @param kept what the document keeps, where it has been read already
 */
export function openDump(lenient = false, kept = readKept()): Reply<Dump> {
  const known = settingsIn(kept);
  const settings = known ?? settingsInSheet() ?? detectedSettings();
  if (!settings) {
    return failed(
      'not-set-up',
      'Tagsheet is not set up in this spreadsheet yet. Open the panel and choose your tickets.',
    );
  }
  const sheet = settledSheet(settings);
  if (!sheet) {
    return failed(
      'dump-gone',
      `The tab “${settings.tab}” with your tickets is gone. Bring it back (Edit › Undo, or File › Version history), or set Tagsheet up on another tab.`,
    );
  }
  const dump = placed(sheet, readHeader(sheet), settings, lenient);
  return dump.ok ? done({ ...dump.value, lost: known === null, kept }) : dump;
}

const columnGone = (header: string): { ok: false; error: { code: 'column-gone'; message: string; retry: false } } => ({
  ok: false,
  error: {
    code: 'column-gone',
    message: `The column “${header}” is gone or has another name now. Give it its name back, or choose “Set up again” in the menu ☰.`,
    retry: false,
  },
});

function placed(
  sheet: Sheet,
  header: string[],
  settings: DumpSettings,
  lenient: boolean,
): Reply<Omit<Dump, 'lost' | 'kept'>> {
  const ours = findOurs(header);
  if (ours.missing[0]) return columnGone(OUR_COLUMNS[ours.missing[0]]);
  if (ours.doubled[0]) {
    return failed(
      'column-doubled',
      `Two columns are called “${ours.doubled[0]}”. Rename or delete the one that is not Tagsheet’s.`,
    );
  }
  const roles = {} as Dump['roles'];
  for (const role of ROLES) {
    const place = settings.roles[role];
    const index = place ? indexOfPlace(header, place) : null;
    if (place && index === null && !lenient) return columnGone(place.header);
    roles[role] = index === null ? null : index + 1;
  }
  const key = findKey(header);
  const id = key === null ? roles.id : key + 1;
  if (id === null) return columnGone('Tagsheet key');
  const at = (column: OurColumn) => (ours.found[column] ?? 0) + 1;
  const places: Dump['ours'] = {
    tag: at('tag'),
    subtag: at('subtag'),
    taggedBy: at('taggedBy'),
    taggedAt: at('taggedAt'),
    aside: at('aside'),
  };
  const dates = { ...(settings.dates ?? UNTOLD), zone: headerZone(header[(roles.date ?? 0) - 1] ?? '') };
  return done({ sheet, header, ours: places, id, roles, dates, settings });
}
