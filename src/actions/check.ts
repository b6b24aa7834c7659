/** The check: tags in the sheet against the list. It writes nothing. */
import type { Args } from '../contract';
import type { Shown } from '../contract/find';
import type { CheckReport } from '../contract/reports';
import { cellText } from '../core/cell';
import { checkTags } from '../core/check/checkTags';
import type { ProblemCells } from '../core/check/problem';
import { formatCells } from '../core/check/problemText';
import { counted } from '../core/counted';
import { done, failed, type Reply } from '../core/failure';
import { formatTagPath } from '../core/tagPath';
import { openDump } from '../sheets/dumpTab';
import { isHidden, selectCell } from '../sheets/selection';
import { readTagList } from '../sheets/tagsTab';
import { readTickets, type TicketRow } from '../sheets/ticketRows';
import { asking } from './access';

const exactCells = ({ cells }: TicketRow) => ({ tag: cellText(cells.tag), subtag: cellText(cells.subtag) });

/** Every finding, grouped by distinct value. */
export function findProblems(): Reply<CheckReport> {
  const dump = openDump();
  if (!dump.ok) return dump;
  const tags = readTagList();
  if (!tags.ok) return tags;
  const cells = readTickets(dump.value).map(exactCells);
  return done({ checked: cells.length, problems: checkTags(cells, tags.value) });
}

/** What the check found, for the person who asked from the menu. */
export function checkSentence({ checked, problems }: CheckReport): string {
  const [worst] = problems;
  const tickets = `${counted(checked, 'ticket')} checked`;
  if (!worst) return `${tickets}: every tag is on the list.`;
  const mend = worst.suggestion ? `, perhaps “${formatTagPath(worst.suggestion.path)}”` : '';
  return `${tickets}, ${counted(problems.length, 'finding')}. The largest: ${formatCells(worst)} in ${counted(worst.count, 'ticket')}${mend}. The panel shows them all (☰ › Check tags).`;
}

export function check({ account }: Args<'check'>): Reply<CheckReport> {
  const who = asking(account);
  return who.ok ? findProblems() : who;
}

/** The first row whose cells are those of the finding. */
const firstWith = (rows: readonly TicketRow[], { tag, subtag }: ProblemCells): TicketRow | undefined =>
  rows.find((row) => {
    const cells = exactCells(row);
    return (tag === null || cells.tag === tag) && (subtag === null || cells.subtag === subtag);
  });

/** Selects the first cell of a finding. */
export function showProblem({ account, problem }: Args<'showProblem'>): Reply<Shown> {
  const who = asking(account);
  if (!who.ok) return who;
  const dump = openDump();
  if (!dump.ok) return dump;
  const found = firstWith(readTickets(dump.value), problem.cells);
  if (!found) {
    return failed('ticket-gone', `No cell holds ${formatCells(problem)} any more. Run the check again.`);
  }
  selectCell(dump.value.sheet, found.row, dump.value.ours[problem.cells.subtag === null ? 'tag' : 'subtag']);
  return done({ row: found.row, hidden: isHidden(dump.value.sheet, found.row) });
}
