/** A repair that gave a ticket its tag has tagged it: it says who did and when, where nothing does yet. */
import { cellText, isDate } from '../core/cell';
import { publish } from '../sheets/documentLock';
import { columnsStand, type Dump, openDump } from '../sheets/dumpTab';
import { type OurCells, readTickets, readWholeRows, stateOf, type WholeRow } from '../sheets/ticketRows';
import { writeTickets } from '../sheets/writeTickets';
import { type Landing, stampLanding } from './landing';
import type { Logged, LoggedTicket } from './loggedChange';
import { repair, standStill } from './repair';

const isMended = ({ from, to }: LoggedTicket): boolean => from.tag.trim() === '' && to.tag !== '';

const isStamped = ({ taggedBy, taggedAt }: OurCells): boolean => cellText(taggedBy).trim() + cellText(taggedAt) !== '';

/** Stamps the tickets that had no tag before this repair, and no stamp. No call where there are none. */
export const stampMended = (dump: Dump, logged: Logged | null): void =>
  writeStamps(dump, logged, ({ by, when }, cells) =>
    stateOf(cells).tag === '' || isStamped(cells) ? null : { ...cells, taggedBy: by, taggedAt: when },
  );

/** Takes the stamps of a repair back, together with it. */
export const unstampMended = (dump: Dump, logged: Logged | null): void =>
  writeStamps(dump, logged, ({ by, when }, cells) => {
    const { taggedBy, taggedAt } = cells;
    const isOurs = cellText(taggedBy).trim() === by && isDate(taggedAt) && taggedAt.getTime() === when.getTime();
    return isOurs && stateOf(cells).tag === '' ? { ...cells, taggedBy: '', taggedAt: '' } : null;
  });

/** @param after what a ticket's cells shall be; null leaves them */
function writeStamps(before: Dump, logged: Logged | null, after: (by: Logged, cells: OurCells) => OurCells | null) {
  if (logged === null) return;
  const mended = new Set([...logged.tickets].flatMap(([id, ticket]) => (isMended(ticket) ? [id] : [])));
  if (mended.size === 0) return;
  const dump = openDump(true, before.kept);
  if (dump.ok) writeLandings(dump.value, landingsOf(dump.value, mended, logged, after));
}

function landingsOf(
  dump: Dump,
  mended: ReadonlySet<string>,
  logged: Logged,
  after: (by: Logged, cells: OurCells) => OurCells | null,
): Landing[] {
  const wanted = readTickets(dump).filter(({ id, cells }) => mended.has(id) && after(logged, cells) !== null);
  const rows = readWholeRows(
    dump,
    wanted.map(({ row }) => row),
  );
  return [...rows.values()].flatMap((found: WholeRow) => {
    const cells = mended.has(found.id) ? after(logged, found.cells) : null;
    return cells ? [stampLanding({ ...found, before: found.cells, after: cells }, logged.when)] : [];
  });
}

function writeLandings(dump: Dump, landings: readonly Landing[]): void {
  if (landings.length === 0 || !columnsStand(dump)) return;
  writeTickets(dump, landings);
  publish();
  if (!standStill(dump, landings)) repair(dump, landings);
}
