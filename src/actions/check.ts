/** The check: tags in the sheet against the list and the log. It writes nothing. */
import type { Args } from '../contract';
import type { CheckReport } from '../contract/reports';
import { cellText } from '../core/cell';
import { checkSentence } from '../core/check/checkSentence';
import { type CheckedTicket, everyProblem } from '../core/check/everyProblem';
import { readListRows } from '../core/check/listRows';
import { done, type Reply } from '../core/failure';
import { type LastWord, lastWords } from '../core/log/lastWords';
import { historyWithBegun } from '../sheets/changes';
import { type Dump, openDump } from '../sheets/dumpTab';
import { findLog, type LogEntry, readLogLines } from '../sheets/logTab';
import { projectIn } from '../sheets/project';
import { readKept } from '../sheets/settings';
import { readTags } from '../sheets/tagsTab';
import { readTickets, type TicketRow } from '../sheets/ticketRows';
import { asking } from './access';

const checkedTicket = ({ id, row, cells }: TicketRow): CheckedTicket => ({
  id,
  row,
  tag: cellText(cells.tag),
  subtag: cellText(cells.subtag),
  aside: cellText(cells.aside).trim(),
});

export const readChecked = (dump: Dump): CheckedTicket[] => readTickets(dump).map(checkedTicket);

const readLog = (): LogEntry[] => {
  const log = findLog();
  return log ? readLogLines(log) : [];
};

/** What the log says of each ticket; nothing where there is no log yet. Two calls. */
export const readLastWords = ({ settings }: Dump): Map<string, LastWord> => lastWords(readLog(), settings.sheetId);

/** Every finding, grouped by distinct value. Nine calls at most, whatever the size. */
function findProblems(): Reply<CheckReport> {
  const kept = readKept();
  const dump = openDump(false, kept);
  if (!dump.ok) return dump;
  const tags = readTags();
  if (!tags.ok) return tags;
  // The log first: what is saved while the sheet is read was not known to it, and is no difference.
  const log = readLog();
  const tickets = readChecked(dump.value);
  const { list, header, rows } = tags.value;
  const { depth } = projectIn(kept);
  const problems = everyProblem({
    tickets,
    list,
    listRows: readListRows(header, rows),
    words: lastWords(log, dump.value.settings.sheetId),
    depth,
    history: historyWithBegun(kept),
  });
  return done({ checked: tickets.length, logLines: log.length, problems });
}

/** The same in a sentence, for the person who asked from the menu. */
export function checkInWords(): Reply<string> {
  const found = findProblems();
  return found.ok ? done(checkSentence(found.value)) : found;
}

export function check({ account }: Args<'check'>): Reply<CheckReport> {
  const who = asking(account);
  return who.ok ? findProblems() : who;
}
