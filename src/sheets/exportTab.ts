/** A tab that holds another export: its columns, and which of its rows are tickets that the dump has not. */
import { matchColumns, type NewRows, newRows } from '../core/exports/addedExport';
import { detectRoles } from '../core/headers/headers';
import { usersColumns } from '../core/headers/ourColumns';
import { ROLES, type RoleColumns } from '../core/headers/roles';
import { ticketId } from '../core/tickets/ticketId';
import { readColumns } from './columns';
import { type Dump, readHeader, SAMPLED } from './dumpTab';
import { rowsWithoutId } from './keyColumn';
import { readIds } from './ticketRows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ExportTab {
  header: string[];
  /** Rows below the header. */
  rows: number;
  /** For each column of the dump the 0-based column that goes there, null where none does. */
  columns: (number | null)[];
}

/** The dump as it goes by the IDs of the export: by the user's own, where there are any, never by our keys. */
export const byUsersIds = (dump: Dump): Dump => ({ ...dump, id: dump.roles.id ?? dump.id });

/** A tab that is not the dump. No call. */
export function exportNamed({ settings }: Dump, name: string): Sheet | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  return sheet?.getSheetId() === settings.sheetId ? null : sheet;
}

/** The header that another export can fill: ours are blanked. */
function usersHeader({ header }: Dump): string[] {
  const users = usersColumns(header);
  return header.map((text, index) => (users.includes(index + 1) ? text : ''));
}

const rolesFromZero = ({ roles }: Dump): RoleColumns =>
  Object.fromEntries(ROLES.map((role) => [role, roles[role] === null ? null : roles[role] - 1])) as RoleColumns;

/** What of the export goes where. Three calls. */
export function readExport(sheet: Sheet, dump: Dump): ExportTab {
  const header = readHeader(sheet);
  const rows = Math.max(0, sheet.getLastRow() - 1);
  const every = header.map((_, index) => index + 1);
  const roles = detectRoles(header, readColumns(sheet, 2, Math.min(rows, SAMPLED), every));
  const columns = matchColumns({ header: usersHeader(dump), roles: rolesFromZero(dump) }, { header, roles });
  return { header, rows, columns };
}

/** The 0-based column of the export's ticket IDs, null where none goes with those of the dump. */
export const idColumnOf = ({ columns }: ExportTab, dump: Dump): number | null =>
  columns[byUsersIds(dump).id - 1] ?? null;

/** Compares the IDs of both tabs. Four calls. */
export function compareIds(sheet: Sheet, tab: ExportTab, dump: Dump): NewRows {
  const column = idColumnOf(tab, dump) ?? 0;
  const ids = readColumns(sheet, 2, tab.rows, [column + 1]).map(([id]) => ticketId(id ?? ''));
  const blank = rowsWithoutId(sheet, ids, tab.header).length;
  return newRows(ids, new Set(readIds(byUsersIds(dump))), blank);
}
