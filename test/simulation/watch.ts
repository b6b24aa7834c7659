/** The independent witness of a run: sees every change of the shared sheet and every answer, and says what was lost. */
import type { Book } from '../../local/backend/book';
import type { Sheet } from '../../local/backend/state';
import type { Person } from '../../local/view';
import type { Args, Reply } from '../../src/contract';
import type { SaveAnswer } from '../../src/contract/save';
import { type DumpNow, dumpNow, dumpSheet } from './dumpNow';
import { createExpected } from './expected';
import { createLogWatch } from './logWatch';
import { createNames, type Names } from './names';
import { LOG } from './startingBook';
import type { Trace } from './trace';
import type { Figures, Running } from './world';

export interface Problem {
  ticket: string;
  what: string;
}

export interface Watch {
  /** The tickets' tab. */
  sheet(): Sheet;
  /** Counts the events of the run. */
  moment(): number;
  /** Does a person's edit, and takes what came of it as meant. */
  byPerson(act: () => void): void;
  /** Something of an execution may have become public. */
  byScript(running: Running): void;
  /** A script has ended with this answer. */
  ended(running: Running, reply: Reply<SaveAnswer> | null): void;
  /** A panel was told what became of a save. */
  heard(person: Person, save: Args<'save'>, reply: Reply<SaveAnswer>): void;
  /** What tags are called since the lead changed the list. */
  names: Names;
  /** A panel has decided. */
  decided(person: Person, operation: string, ticket: string): void;
  wrong(ticket: string, what: string): void;
  /** Nothing is under way any more: what is wrong now stays wrong. */
  finish(): void;
  problems: readonly Problem[];
  /** What nobody could have helped, and how often. */
  excuses: Readonly<Record<string, number>>;
}

const cellsChanged = (before: DumpNow, after: DumpNow): string[] =>
  [...after.tickets].flatMap(([id, cells]) => {
    const old = before.tickets.get(id);
    const changed = Object.keys(cells).filter((header) => old !== undefined && old[header] !== cells[header]);
    return changed.length === 0 ? [] : [`#${id} ${changed.map((header) => `${header}=“${cells[header]}”`).join(' ')}`];
  });

/** Which content the tabs hold that are neither the dump nor the log: one text that changes with any of it. */
const otherTabs = ({ state: { sheets } }: Book): string =>
  sheets
    .filter((sheet) => sheet.name !== LOG && sheet !== dumpSheet(sheets))
    .map(({ id, stamp }) => `${id} ${stamp}`)
    .join();

export function createWatch(book: Book, trace: Trace, figures: Figures): Watch {
  const problems: Problem[] = [];
  const excuses: Record<string, number> = {};
  const open = new Set<string>();
  const sheetNow = (): Sheet => {
    const sheet = dumpSheet(book.state.sheets);
    if (sheet === undefined) throw new Error('the dump is gone');
    return sheet;
  };
  const wrong = (ticket: string, what: string): void => {
    problems.push({ ticket, what });
    trace.say(`WRONG #${ticket}: ${what}`);
  };
  const excused = (why: string, ticket: string, what: string): void => {
    excuses[why] = (excuses[why] ?? 0) + 1;
    trace.say(`EXCUSED #${ticket}: ${what} (${why})`);
  };
  let moment = 0;
  let sheet = sheetNow();
  let now = dumpNow(sheet);
  let stamp = sheet.stamp;
  const names = createNames();
  const log = createLogWatch(book, trace, names, { wrong });
  const expected = createExpected(
    now,
    { wrong, excused },
    { names, isLogged: log.isLogged, isLoggedBy: log.isLoggedBy },
  );
  let others = otherTabs(book);

  /** What changed since the last look, null where nothing did. */
  function look(): { before: DumpNow; after: DumpNow } | null {
    log.look();
    sheet = sheetNow();
    if (sheet.stamp === stamp) return null;
    stamp = sheet.stamp;
    const before = now;
    now = dumpNow(sheet);
    return { before, after: now };
  }

  return {
    problems,
    excuses,
    names,
    sheet: sheetNow,
    moment: () => ++moment,
    wrong,
    byPerson(act) {
      act();
      others = otherTabs(book);
      const change = look();
      if (change === null) return;
      expected.byPerson(change.before, change.after, moment);
      for (const line of cellsChanged(change.before, change.after)) trace.say(`  by hand ${line}`);
    },
    byScript(running) {
      const tabs = otherTabs(book);
      if (running.touchesTabs !== true && tabs !== others) wrong('', `${running.what} changed another tab`);
      others = tabs;
      const change = look();
      if (change === null) return;
      for (const line of cellsChanged(change.before, change.after)) trace.say(`  ${running.number} wrote ${line}`);
      expected.byScript(change.before, change.after, running, moment);
    },
    ended(running, reply) {
      expected.ended(running, moment);
      if (running.save === null || !reply?.ok) return;
      const { saved, refused } = reply.value;
      const asked = new Set(running.save.choices.map(({ id }) => id));
      expected.acknowledged(
        now,
        running,
        saved.map(({ id }) => id),
        moment,
      );
      for (const { id } of refused) if (!asked.has(id)) expected.told(now, id);
    },
    heard(person, { operation, choices }, reply) {
      if (!reply.ok) return;
      const { saved, conflicts, refused } = reply.value;
      figures.saves += 1;
      figures.conflicts += conflicts.length;
      figures.refused += refused.length;
      for (const { id, kind } of conflicts) trace.say(`${person.id} hears ${operation}: conflict (${kind}) on #${id}`);
      for (const { id } of refused) trace.say(`${person.id} hears ${operation}: refused #${id}`);
      trace.say(`${person.id} hears ${operation}: saved ${saved.map(({ id }) => `#${id}`).join(' ') || 'none'}`);
      const answered = new Set([...saved, ...conflicts, ...refused].map(({ id }) => id));
      for (const { id } of choices) {
        open.delete(`${operation} ${id}`);
        if (!answered.has(id)) wrong(id, `${operation} was answered without a word on it`);
      }
      log.answered(
        operation,
        saved.map(({ id }) => id),
        choices,
      );
    },
    decided: (_person, operation, ticket) => void open.add(`${operation} ${ticket}`),
    finish() {
      look();
      const standing = expected.finish(now);
      for (const key of open) wrong(key.split(' ')[1] ?? '', `the decision ${key.split(' ')[0]} was never answered`);
      log.finish(standing);
    },
  };
}
