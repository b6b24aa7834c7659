/** What a ticket is about, where this panel still has it: subjects are kept in no storage. */
import type { Desk } from './desk';
import { type ShownText, shownText } from './maskedTicket';
import { oneLine } from './ticketText';

/** The subject, private data covered; null where the ticket is not at hand any more, or has none. */
export function subjectOf({ queue, visit, past }: Desk, id: string): ShownText | null {
  const found = [...past, ...queue, ...(visit === null ? [] : [visit])].find((ticket) => ticket.id === id);
  const subject = found === undefined ? '' : oneLine(found.subject);
  return subject === '' ? null : shownText(subject);
}
