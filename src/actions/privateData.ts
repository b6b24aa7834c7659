/** Counts the private data that the dump holds. It writes nothing, and no value leaves the sheet. */
import type { Args } from '../contract';
import type { PrivateReport } from '../contract/reports';
import { done, type Reply } from '../core/failure';
import { privateCounter, totalCounts } from '../core/private/privateReport';
import { readColumns } from '../sheets/columns';
import { type Dump, openDump } from '../sheets/dumpTab';
import { asking } from './access';

/** Rows read in one call: the texts of a large dump do not fit into a script's memory all at once. */
const ROWS_AT_ONCE = 5000;

/** The user's columns, from 1, but for the ticket ID: long IDs can look like cards. */
function searchedColumns(dump: Dump): number[] {
  const left = new Set([dump.id, dump.roles.id, ...Object.values(dump.ours)]);
  return dump.header.flatMap((header, index) => (header === '' || left.has(index + 1) ? [] : [index + 1]));
}

export function privateData({ account }: Args<'privateData'>): Reply<PrivateReport> {
  const who = asking(account);
  if (!who.ok) return who;
  const dump = openDump();
  if (!dump.ok) return dump;
  const { sheet, header } = dump.value;
  const columns = searchedColumns(dump.value);
  const counter = privateCounter(columns.map((column) => header[column - 1] ?? ''));
  const last = sheet.getLastRow();
  for (let row = 2; row <= last; row += ROWS_AT_ONCE) {
    counter.add(readColumns(sheet, row, Math.min(ROWS_AT_ONCE, last - row + 1), columns));
  }
  const found = counter.fullestFirst();
  return done({ rows: Math.max(0, last - 1), columns: found, counts: totalCounts(found) });
}
