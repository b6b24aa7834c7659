/** The check: tags in the sheet against the list. It writes nothing. */
import type { Args } from '../contract';
import type { Shown } from '../contract/find';
import type { CheckReport } from '../contract/reports';
import { cellText } from '../core/cell';
import { checkTags } from '../core/check';
import { counted } from '../core/counted';
import { done, failed, type Reply } from '../core/failure';
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
  const mend = worst.suggestion ? `, perhaps “${worst.suggestion}”` : '';
  return `${tickets}, ${counted(problems.length, 'finding')}. The largest: “${worst.value}” in ${counted(worst.count, 'ticket')}${mend}. The panel shows them all (☰ › Check tags).`;
}

export function check({ account }: Args<'check'>): Reply<CheckReport> {
  const who = asking(account);
  return who.ok ? findProblems() : who;
}

/** The first row with this text that the finding is about; the same subtag may be right under one tag, wrong under another. */
function firstWith(
  rows: readonly TicketRow[],
  column: 'tag' | 'subtag',
  value: string,
  isFound: (cells: ReturnType<typeof exactCells>) => boolean,
): TicketRow | undefined {
  const judged = new Map<string, boolean>();
  return rows.find((row) => {
    const cells = exactCells(row);
    if (cells[column] !== value) return false;
    const other = column === 'tag' ? cells.subtag : cells.tag;
    if (!judged.has(other)) judged.set(other, isFound(cells));
    return judged.get(other) ?? false;
  });
}

/** Selects the first cell of a finding. */
export function showProblem({ account, kind, value }: Args<'showProblem'>): Reply<Shown> {
  const who = asking(account);
  if (!who.ok) return who;
  const dump = openDump();
  if (!dump.ok) return dump;
  const tags = readTagList();
  if (!tags.ok) return tags;
  const column = kind === 'unknown-tag' ? 'tag' : 'subtag';
  const found = firstWith(readTickets(dump.value), column, value, (cells) =>
    checkTags([cells], tags.value).some((problem) => problem.kind === kind && problem.value === value),
  );
  if (!found) return failed('ticket-gone', `No cell holds “${value}” any more. Run the check again.`);
  selectCell(dump.value.sheet, found.row, dump.value.ours[column]);
  return done({ row: found.row, hidden: isHidden(dump.value.sheet, found.row) });
}
