/** Where a finding is: its first cell is selected for the person. */
import type { Args } from '../contract';
import type { Shown } from '../contract/find';
import type { CheckedTicket } from '../core/check/everyProblem';
import { type FoundProblem, firstListRow, firstTicketRow, isOfList, shownColumn } from '../core/check/firstCell';
import { readListRows } from '../core/check/listRows';
import { formatCells } from '../core/check/problemText';
import { done, failed, type Reply } from '../core/failure';
import { type Dump, openDump } from '../sheets/dumpTab';
import { isHidden, selectCell } from '../sheets/selection';
import { findTagsTab } from '../sheets/tagsTab';
import { asking } from './access';
import { readChecked, readLastWords } from './check';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function shown(sheet: Sheet, row: number, column: number): Reply<Shown> {
  selectCell(sheet, row, column);
  return done({ row, hidden: isHidden(sheet, row) });
}

const gone = (problem: FoundProblem): Reply<Shown> =>
  failed('ticket-gone', `No cell holds ${formatCells(problem)} any more. Run the check again.`);

function rowOf(problem: FoundProblem, tickets: readonly CheckedTicket[], dump: Dump): number | null {
  const words = problem.kind === 'log-differs' ? readLastWords(dump) : new Map();
  return firstTicketRow(problem, tickets, words);
}

function showInTickets(problem: FoundProblem): Reply<Shown> {
  const dump = openDump();
  if (!dump.ok) return dump;
  const { sheet, ours, id } = dump.value;
  const row = rowOf(problem, readChecked(dump.value), dump.value);
  if (row === null) return gone(problem);
  const column = shownColumn(problem);
  return shown(sheet, row, column === 'id' ? id : ours[column]);
}

function showInList(problem: FoundProblem): Reply<Shown> {
  const tags = findTagsTab();
  const row = tags && firstListRow(problem, readListRows(tags.header, tags.rows));
  if (!tags || row === null) return gone(problem);
  const name = problem.cells.subtag ? 'subtag' : 'tag';
  return shown(tags.sheet, row, tags.header.findIndex((text) => text.toLowerCase() === name) + 1);
}

/** Selects the first cell of a finding: of a fault of the list in its tab. */
export function showProblem({ account, problem }: Args<'showProblem'>): Reply<Shown> {
  const who = asking(account);
  if (!who.ok) return who;
  return isOfList(problem) ? showInList(problem) : showInTickets(problem);
}
