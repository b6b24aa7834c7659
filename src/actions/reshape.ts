/** A tab that is no dump yet becomes one, as a copy; the tab itself stays as it is. */
import type { Args } from '../contract';
import type { Stepwise } from '../contract/data';
import { type Cell, cellText } from '../core/cell';
import { columnDates } from '../core/dates/dateColumn';
import { readWall, showMoment } from '../core/dates/dates';
import {
  foldMessages,
  isFromCustomer,
  type Message,
  type MessageColumns,
  messageColumns,
} from '../core/exports/messages';
import type { ShapeFix } from '../core/exports/tabShape';
import { done, failed, type Reply } from '../core/failure';
import { detectRoles } from '../core/headers/headers';
import type { RoleColumns } from '../core/headers/roles';
import { ticketId } from '../core/tickets/ticketId';
import { readColumns } from '../sheets/columns';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { readHeader, SAMPLED } from '../sheets/dumpTab';
import { fillColumn } from '../sheets/fillColumn';
import { rowsWithoutId } from '../sheets/keyColumn';
import { tabNamed, timeZone } from '../sheets/spreadsheet';
import { copyOfJob, copyTab, dropRowsAbove, keepRows, readPlan, showTab, writePlan } from '../sheets/tabCopy';
import { asking } from './access';
import { footAt, headerRowAt } from './shape';

type Sheet = Parameters<typeof keepRows>[0];

/** Copying so many rows may take Google longer than a call should: the rest is another call's. */
const MANY_ROWS = 20_000;

/** Texts of so many rows at a time. */
const ROWS_AT_ONCE = 20_000;

const NAMES: Record<ShapeFix, string> = { fold: 'tickets', tidy: 'tidy' };

/** The same call again goes on where an earlier one stopped, and makes no second copy of a tab that did not grow. */
export function reshape({ account, tab, fix }: Args<'reshape'>): Reply<Stepwise<{ tab: string }>> {
  const who = asking(account);
  return who.ok ? underDocumentLock(() => nextStep(tab, fix)) : who;
}

function nextStep(tab: string, fix: ShapeFix): Reply<Stepwise<{ tab: string }>> {
  const sheet = tabNamed(tab);
  if (!sheet) return failed('dump-gone', `The tab “${tab}” is gone. Choose another tab.`);
  const rows = sheet.getLastRow();
  const job = `${fix}/${sheet.getSheetId()}/${rows}`;
  const before = copyOfJob(job);
  if (before && readPlan(before) !== null) return finished(before);
  const copy = before ?? copyTab(sheet, `${tab} (${NAMES[fix]})`, job);
  if (!before && rows > MANY_ROWS) {
    publish();
    return done({ done: false, doing: fix === 'fold' ? 'Putting messages together …' : 'Tidying the copy …' });
  }
  if (fix === 'fold') fold(copy);
  else tidy(copy);
  writePlan(copy, 'done');
  return finished(copy);
}

function finished(copy: Sheet): Reply<Stepwise<{ tab: string }>> {
  showTab(copy);
  publish();
  return done({ done: true, value: { tab: copy.getName() } });
}

interface Head {
  header: string[];
  sample: Cell[][];
  roles: RoleColumns;
  /** Rows below the header. */
  rows: number;
}

/** Three calls. */
function headOf(copy: Sheet): Head {
  const header = readHeader(copy);
  const rows = copy.getLastRow() - 1;
  const every = header.map((_, index) => index + 1);
  const sample = readColumns(copy, 2, Math.min(rows, SAMPLED), every);
  return { header, sample, roles: detectRoles(header, sample), rows };
}

/** Column names in row 1, tickets below, nothing else. */
function tidy(copy: Sheet): void {
  dropRowsAbove(copy, headerRowAt(copy, copy.getLastRow(), copy.getLastColumn()) ?? 1);
  const { header, roles, rows } = headOf(copy);
  const foot = footAt(copy, rows + 1, header.length, roles.id);
  const idColumn = roles.id ?? 0;
  const ids = readColumns(copy, 2, rows, [idColumn + 1]).map(([cell]) => ticketId(cell ?? ''));
  const filled = new Set(rowsWithoutId(copy, ids, header));
  let place = 0;
  const ranks = ids.map((id, index) => {
    if (index >= rows - foot || (id === '' && !filled.has(index + 2))) return null;
    place += 1;
    return place;
  });
  if (place > 0) keepRows(copy, ranks);
}

/** One row a ticket: the row of the customer's first message, the other messages in a column `Responses`. */
function fold(copy: Sheet): void {
  const head = headOf(copy);
  const tickets = foldMessages(readMessages(copy, head));
  if (tickets.length === 0) return;
  const places = new Map(tickets.map(({ row }, index) => [row, index + 1]));
  keepRows(
    copy,
    Array.from({ length: head.rows }, (_, row) => places.get(row) ?? null),
  );
  const name = head.header.includes('Responses') ? 'All responses' : 'Responses';
  fillColumn(
    copy,
    name,
    tickets.map(({ responses }) => responses),
  );
}

const all = (copy: Sheet, rows: number, column: number): Cell[] =>
  readColumns(copy, 2, rows, [column + 1]).map(([cell]) => cell ?? '');

/** Some thousand rows at a time: an answer of Google's has its limits. */
function readMessages(copy: Sheet, head: Head): Message[] {
  const { header, sample, roles, rows } = head;
  const columns = messageColumns(header, sample, roles);
  const { time } = columns;
  const zone = timeZone();
  const { reading } = columnDates(time === null ? [] : all(copy, rows, time), header[time ?? -1] ?? '');
  const places = placesOf(columns, roles);
  const wanted = places.flatMap((column) => (column === null ? [] : [column + 1]));
  const reads = {
    wall: (value: Cell) => readWall(value, zone, reading),
    shown: (value: Cell) => showMoment(value, zone, reading),
  };
  const messages: Message[] = [];
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
    const block = readColumns(copy, from + 2, Math.min(ROWS_AT_ONCE, rows - from), wanted);
    for (const cells of block) {
      const values = places.map((column) => (column === null ? '' : (cells[wanted.indexOf(column + 1)] ?? '')));
      messages.push(messageOf(values, reads));
    }
  }
  return messages;
}

/** ID, text, time, direction, author, customer and agent, null where there is none. */
const placesOf = ({ time, direction, author }: MessageColumns, roles: RoleColumns): (number | null)[] => [
  roles.id,
  roles.content,
  time,
  direction,
  author,
  roles.requester,
  roles.agent,
];

interface Reads {
  wall(value: Cell): number | null;
  shown(value: Cell): string;
}

function messageOf(cells: readonly Cell[], { wall, shown }: Reads): Message {
  const [id = '', text = '', time = '', direction = '', author = '', customer = '', agent = ''] = cells;
  const fromCustomer = isFromCustomer(direction);
  const named = [author, fromCustomer ? customer : agent, direction].map((cell) => cellText(cell).trim());
  const who = named.find((name) => name !== '') ?? '';
  const when = time === '' ? '' : shown(time);
  return {
    id: ticketId(id),
    time: wall(time),
    head: [who, when].filter(Boolean).join(', '),
    text: cellText(text).trim(),
    fromCustomer,
  };
}
