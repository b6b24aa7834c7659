/** Tickets as the panel shows them. */
import type { Ticket } from '../contract/session';
import { type Cell, cellText } from '../core/cell';
import { showMoment } from '../core/dates/dates';
import { formatTagPath } from '../core/tags/tagPath';
import type { Dump } from '../sheets/dumpTab';
import { readColumnsAt, stateOf, type TicketRow } from '../sheets/ticketRows';

const SHOWN = ['date', 'subject', 'content', 'responses', 'channel', 'requester', 'url', 'tag', 'subtag'] as const;

type Texts = Record<(typeof SHOWN)[number], Cell>;

const text = (value: Cell): string => cellText(value).trim();

/** Only what a browser opens as a page: anything else behind a link could run. */
const linkOf = (url: string): string => (/^https?:\/\/[^\s/]/i.test(url) ? url : '');

const ticketOf = (dump: Dump, { id, row, cells }: TicketRow, texts: Texts, zone: string): Ticket => ({
  id,
  row,
  date: texts.date === '' ? '' : showMoment(texts.date, zone, dump.dates),
  subject: text(texts.subject),
  content: text(texts.content),
  responses: text(texts.responses),
  channel: text(texts.channel),
  requester: text(texts.requester),
  url: linkOf(text(texts.url)),
  existing: dump.settings.showExisting ? formatTagPath({ tag: text(texts.tag), subtag: text(texts.subtag) }) : '',
  state: stateOf(cells),
  taggedBy: text(cells.taggedBy),
});

/** One call for each run of adjacent rows, where the user's columns lie close together. */
export function showTickets(dump: Dump, rows: readonly TicketRow[], zone: string): Ticket[] {
  const shown = SHOWN.filter((role) => dump.roles[role] !== null);
  const columns = shown.map((role) => dump.roles[role] ?? 0);
  const values = readColumnsAt(
    dump,
    rows.map(({ row }) => row),
    columns,
  );
  return rows.map((ticket) => {
    const found = values.get(ticket.row) ?? [];
    const texts = Object.fromEntries(SHOWN.map((role) => [role, found[shown.indexOf(role)] ?? ''])) as Texts;
    return ticketOf(dump, ticket, texts, zone);
  });
}
