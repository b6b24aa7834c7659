/** A dump of more tickets than are needed becomes a sample, on a new tab that Tagsheet then works on. */
import type { Args } from '../contract';
import type { DataDone, SampleChoice, SampleProposal, Stepwise } from '../contract/data';
import { cellText } from '../core/cell';
import { counted, grouped } from '../core/counted';
import { columnDates, settledReading } from '../core/dates/dateColumn';
import { readDay, showMoment } from '../core/dates/dates';
import type { DumpEvent } from '../core/exports/dumpHistory';
import { done, failed, type Reply } from '../core/failure';
import { drawSample, HIGHEST_SEED, sizeFor } from '../core/samples/sample';
import { channelsOf, firstOfEach, type SampledTicket, sampleGroups } from '../core/samples/sampleGroups';
import { ticketId } from '../core/tickets/ticketId';
import { readColumns } from '../sheets/columns';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { readHistory, writeHistory } from '../sheets/dumpHistory';
import { type Dump, openDump, readHeader } from '../sheets/dumpTab';
import { writeDumpSettings } from '../sheets/settings';
import { timeZone } from '../sheets/spreadsheet';
import { copyOfJob, copyTab, discard, keepRows, showTab } from '../sheets/tabCopy';
import { asking } from './access';
import { resume } from './open';

/** Copying so many rows may take Google longer than a call should: the rest is another call's. */
const MANY_ROWS = 20_000;

/** What every row below the header says of its ticket; `id` is `''` for rows that are none. At most four calls. */
function readSampled({ sheet, header, id, roles, settings }: Dump, zone: string): SampledTicket[] {
  const wanted = [id, roles.date ?? id, roles.channel ?? id];
  const rows = readColumns(sheet, 2, Math.max(0, sheet.getLastRow() - 1), wanted);
  const dates = roles.date === null ? [] : rows.map(([, date = '']) => date);
  const found = columnDates(dates, header[(roles.date ?? 0) - 1] ?? '');
  const reading = settledReading(found, settings.dates ?? null);
  return rows.map(([own = '', date = '', channel = '']) => ({
    id: ticketId(own),
    day: roles.date === null ? null : readDay(date, zone, reading),
    channel: roles.channel === null ? '' : cellText(channel).trim(),
  }));
}

type Drawn = Extract<DumpEvent, { kind: 'sample' }>;

const randomSeed = (): number => 1 + Math.floor(Math.random() * HIGHEST_SEED);

/** What a sample could be taken of; a seed is proposed, and may be changed. Writes nothing. */
export function proposeSample({ account }: Args<'proposeSample'>): Reply<SampleProposal> {
  const who = asking(account);
  if (!who.ok) return who;
  const dump = openDump();
  if (!dump.ok) return dump;
  const tickets = firstOfEach(readSampled(dump.value, timeZone()));
  const channels = channelsOf(tickets);
  return done({
    tab: dump.value.sheet.getName(),
    tickets: tickets.length,
    groups: sampleGroups(tickets, channels !== null).map(({ period, channel, tickets: count }) => ({
      period,
      channel,
      tickets: count,
    })),
    channels,
    size: sizeFor(tickets.length),
    seed: randomSeed(),
  });
}

/** Draws a sample; the same operation again goes on where an earlier call stopped, and draws nothing twice. */
export function sample({ account, operation, choice }: Args<'sample'>): Reply<Stepwise<DataDone>> {
  const who = asking(account);
  if (!who.ok) return who;
  const step = underDocumentLock(() => nextStep(operation, choice, who.value.name ?? ''));
  if (!step.ok) return step;
  if (!step.value.done) return done(step.value);
  const session = resume(who.value.name);
  if (!session.ok) return session;
  const tab = session.value.dump;
  return done({
    done: true,
    value: { tab, sentence: sentenceFor(step.value.value, tab), undo: null, session: session.value },
  });
}

function nextStep(operation: string, choice: SampleChoice, by: string): Reply<Stepwise<Drawn>> {
  const dump = openDump();
  if (!dump.ok) return dump;
  const copy = copyOfJob(operation);
  if (copy?.getSheetId() === dump.value.settings.sheetId) return drawnBefore(copy);
  if (copy) {
    return readHeader(copy).join() === dump.value.header.join()
      ? draw({ ...dump.value, sheet: copy }, dump.value, choice, by)
      : changedMeanwhile(dump.value);
  }
  const rows = dump.value.sheet.getLastRow() - 1;
  const made = copyTab(dump.value.sheet, `${dump.value.sheet.getName()} (sample)`, operation);
  if (rows <= MANY_ROWS) return draw({ ...dump.value, sheet: made }, dump.value, choice, by);
  publish();
  return done({ done: false, doing: `Drawing ${counted(choice.size, 'ticket')} …` });
}

/** For each row its place among those drawn. Of rows that share an ID only the first is taken. */
function placesOf(rows: readonly SampledTicket[], chosen: ReadonlySet<string>): (number | null)[] {
  const waiting = new Set(chosen);
  return rows.map(({ id }) => (waiting.delete(id) ? chosen.size - waiting.size : null));
}

/** Draws in the copy, which nobody else knows of yet, and makes it the dump. */
function draw(copy: Dump, of: Dump, { size, byChannel, seed }: SampleChoice, by: string): Reply<Stepwise<Drawn>> {
  const zone = timeZone();
  const rows = readSampled(copy, zone);
  const tickets = firstOfEach(rows);
  if (tickets.length <= size) return tooFew(tickets.length, size, copy);
  keepRows(copy.sheet, placesOf(rows, drawSample(sampleGroups(tickets, byChannel), size, seed)));
  const drawn: Drawn = {
    kind: 'sample',
    when: showMoment(new Date(), zone),
    by,
    from: of.sheet.getName(),
    tickets: size,
    of: tickets.length,
    seed,
    byChannel,
  };
  adopt(copy, of, drawn);
  return done({ done: true, value: drawn });
}

function adopt(copy: Dump, of: Dump, drawn: Drawn): void {
  writeHistory(copy.sheet, [...readHistory(of.sheet), drawn]);
  writeDumpSettings(copy.sheet, { ...of.settings, tab: copy.sheet.getName(), sheetId: copy.sheet.getSheetId() });
  showTab(copy.sheet);
  publish();
}

function drawnBefore(copy: Dump['sheet']): Reply<Stepwise<Drawn>> {
  const [drawn] = readHistory(copy)
    .reverse()
    .flatMap((event) => (event.kind === 'sample' ? [event] : []));
  return drawn
    ? done({ done: true, value: drawn })
    : failed('no-tickets', 'This tab is a sample, but nobody knows any more of what. Go on tagging.');
}

const sentenceFor = ({ tickets, of, seed, from }: Drawn, tab: string): string =>
  `${grouped(tickets)} of ${counted(of, 'ticket')} are on the new tab “${tab}”, and Tagsheet works there now. Seed ${seed}. “${from}” is as it was.`;

const changedMeanwhile = (of: Dump) =>
  failed(
    'column-gone',
    `Somebody changed the columns of “${of.sheet.getName()}” while the sample was taken. Delete the new tab, then take the sample again.`,
  );

function tooFew(tickets: number, size: number, copy: Dump): Reply<Stepwise<Drawn>> {
  discard(copy.sheet);
  publish();
  return failed(
    'no-tickets',
    `There are ${counted(tickets, 'ticket')}, so a sample of ${grouped(size)} would be all of them. Choose a smaller sample.`,
  );
}
