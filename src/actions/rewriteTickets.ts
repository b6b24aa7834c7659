/**
 * Rewriting many tickets at once, however many there are: read once, log, write, read again. People may sort and type
 * between any two calls; what moved is put right, and what somebody changed stays as they left it.
 */
import { type Cell, cellText } from '../core/cell';
import {
  type Correction,
  correctionOf,
  isRewritten,
  lateRewriteOf,
  REWRITABLE,
  type Rewrite,
  type RewriteCells,
  type RewriteRow,
  type Rewriting,
} from '../core/changing/rewriteCheck';
import { planColumn } from '../core/changing/rewritePlan';
import { publish } from '../sheets/documentLock';
import { columnsStand, type Dump, openDump } from '../sheets/dumpTab';
import { replaceInColumn } from '../sheets/replaceTags';
import type { TicketRow } from '../sheets/ticketRows';
import { giveBackColumns, isShifted, type Met, type WrittenTexts } from './giveBackColumns';
import {
  type RewriteOf,
  type RewritePlan,
  type RewrittenTicket,
  readStanding,
  rewrittenTicket,
  withoutDoubles,
} from './planRewrite';

const TRIES = 3;

/** What a rewriting has become. */
export interface Rewritten {
  /** IDs of tickets that were meant and hold something else: somebody changed them meanwhile. */
  left: string[];
  /** Columns moved while it was written: other cells than ours may have been met. */
  columnsMoved: boolean;
}

/** What is wanted so far: tickets that come to be concerned later are added. */
interface Doing extends Rewriting {
  before: Map<string, RewriteCells>;
  wanted: Map<string, Rewrite>;
  written: WrittenTexts;
  cellwise: WrittenTexts;
  elsewhere: Set<string>;
}

const noTexts = (): WrittenTexts => ({ tag: new Set(), subtag: new Set(), aside: new Set() });

/** What a row holds and what is wanted of it. */
const textsOf = (cells: RewriteCells, rewrite: Rewrite): string[] =>
  REWRITABLE.flatMap((column) => [cellText(cells[column]), rewrite[column] ?? '']);

/** What was written last: who stood where, and the columns that were touched. */
interface Writing {
  rows: readonly TicketRow[];
  met: readonly Met[];
}

/**
 * Writes what was planned and publishes it; then reads again until every ticket holds what was meant for it.
 * @param log takes tickets that came to be concerned meanwhile
 */
export function carryOut(
  plan: RewritePlan,
  rewriteOf: RewriteOf,
  log: (tickets: RewrittenTicket[]) => void,
): Rewritten {
  const { dump, rows, wanted } = plan;
  const known = rows.flatMap((row, index) => (row.id === '' ? [] : [{ row, rewrite: wanted[index] ?? null }]));
  const doing: Doing = {
    before: new Map(known.map(({ row }) => [row.id, row.cells])),
    wanted: new Map(known.flatMap(({ row, rewrite }) => (rewrite ? [[row.id, rewrite] as const] : []))),
    written: noTexts(),
    cellwise: noTexts(),
    elsewhere: new Set(rows.flatMap(({ id, cells }, index) => (id === '' ? textsOf(cells, wanted[index] ?? {}) : []))),
    moved: false,
    rewriteOf: (row: RewriteRow) => {
      const rewrite = rewriteOf(row);
      return rewrite !== null && !isRewritten(row.cells, rewrite) ? rewrite : null;
    },
  };
  // Logging many tickets takes a while: columns that moved meanwhile are found again before anything is written.
  const met = columnsStand(dump) ? writeAll(dump, rows, wanted, doing) : [];
  publish();
  if (wanted.every((one) => one === null)) return { left: [], columnsMoved: false };
  return settled(plan, met, doing, log);
}

function settled(
  plan: RewritePlan,
  met: readonly Met[],
  doing: Doing,
  log: (tickets: RewrittenTicket[]) => void,
): Rewritten {
  let last: Writing = { rows: plan.rows, met };
  let [moved, columnsMoved] = [doing.moved, false];
  for (let tries = 0; ; tries += 1) {
    const again = openDump(true, plan.dump.kept);
    const isMet = last.met.length > 0 && (!again.ok || isShifted(again.value, last.met));
    columnsMoved = columnsMoved || isMet;
    if (again.ok && isMet) giveBackColumns(again.value, last.met, plan, doing);
    const read = again.ok ? readStanding(again.value) : null;
    if (!again.ok || read === null) return { left: [...doing.wanted.keys()], columnsMoved };
    // Columns that moved before the rows were read: what was read is not what the headers say.
    if (tries < TRIES && !columnsStand(again.value)) continue;
    const now = withoutDoubles(read);
    moved = moved || isMet || last.rows.some(({ id }, index) => now[index]?.id !== id);
    const corrections = now.map((row) => correctionOf(row, { ...doing, moved }));
    if (tries === TRIES || corrections.every((one) => one === null)) return { left: leftOf(now, doing), columnsMoved };
    log(concern(now, { ...doing, moved }));
    last = { rows: now, met: writeAll(again.value, now, corrections, doing) };
    publish();
  }
}

/** Tickets that came to be concerned since the first reading are wanted from now on. Answers which. */
function concern(now: readonly TicketRow[], doing: Doing): RewrittenTicket[] {
  const late = now.flatMap(({ id, cells }) => {
    const rewrite = lateRewriteOf({ id, cells }, doing);
    return rewrite === null ? [] : [{ id, cells, rewrite }];
  });
  const [tickets, others] = [late.filter(({ id }) => id !== ''), late.filter(({ id }) => id === '')];
  for (const { cells, rewrite } of others) for (const text of textsOf(cells, rewrite)) doing.elsewhere.add(text);
  for (const { id, cells, rewrite } of tickets) {
    doing.before.set(id, cells);
    doing.wanted.set(id, rewrite);
  }
  return tickets.map(({ id, cells, rewrite }) => rewrittenTicket(id, cells, rewrite));
}

const leftOf = (now: readonly TicketRow[], { wanted }: Rewriting): string[] => {
  const held = new Map(now.map(({ id, cells }) => [id, cells]));
  return [...wanted].flatMap(([id, rewrite]) => {
    const cells = held.get(id);
    return cells === undefined || isRewritten(cells, rewrite) ? [] : [id];
  });
};

/** Column by column; a column that nothing changes in is not touched. Answers which were. */
function writeAll(
  dump: Dump,
  rows: readonly TicketRow[],
  wanted: readonly (Correction | null)[],
  { written, cellwise }: Pick<Doing, 'written' | 'cellwise'>,
): Met[] {
  return REWRITABLE.flatMap((column): Met[] => {
    const held = rows.map(({ cells }): Cell => cells[column]);
    const texts = wanted.map((one, index): string | null => {
      const value = one?.[column];
      return value === undefined || cellText(value) === cellText(held[index] ?? '') ? null : cellText(value);
    });
    const plan = planColumn(held, texts);
    const values = plan.writes.map(({ index, value }) => ({ index, value: wanted[index]?.[column] ?? value }));
    for (const text of texts) if (text !== null) written[column].add(text);
    const between = replaceInColumn(dump, column, { ...plan, writes: values }, held);
    for (const cell of [...between, ...values.map(({ value }) => value)]) {
      written[column].add(cellText(cell));
      cellwise[column].add(cellText(cell));
    }
    const place = dump.ours[column];
    return texts.every((text) => text === null) ? [] : [{ column: place, header: dump.header[place - 1] ?? '' }];
  });
}
