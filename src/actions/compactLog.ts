/** A log that has grown very long becomes shorter; every ticket's last line stays. */
import type { Args, Value } from '../contract';
import type { Cell } from '../core/cell';
import { counted, grouped } from '../core/counted';
import { done, failedForNow, type Reply } from '../core/failure';
import { compaction, LONG_LOG, NEWEST_LINES } from '../core/log/compactedLog';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { findLog, lastOfLog } from '../sheets/logTab';
import { meritsOf, readLines, replaceLines } from '../sheets/longLog';
import { asking } from './access';

/** Google writes so many lines within a call. */
const MOST_WRITTEN = 20_000;

/** So many lines are looked at in one call of the panel. */
const MOST_READ = 250_000;

type Compacted = Value<'compactLog'>;

const FIRST = 2;

/** The same call again goes on while the log is too long and can be made shorter. Fails with `busy`. */
export function compactLog({ account }: Args<'compactLog'>): Reply<Compacted> {
  const who = asking(account);
  return who.ok ? underDocumentLock(compactLocked) : who;
}

function compactLocked(): Reply<Compacted> {
  const log = findLog();
  const last = log ? lastOfLog(log) : 1;
  const lines = Math.max(0, last - FIRST + 1);
  if (!log || lines <= LONG_LOG) return said(lines, `The log has ${counted(lines, 'line')}: short enough.`);
  const top = Math.max(FIRST, last - MOST_READ + 1);
  const rows = readLines(log, top, last);
  const plan = compaction(rows.map(meritsOf), NEWEST_LINES, MOST_WRITTEN);
  if (!plan) return said(lines, `The log has ${counted(lines, 'line')}, and every one of them is needed.`);
  // Nothing of ours writes meanwhile; where a person did, what was read is not what stands there.
  if (lastOfLog(log) !== last) return moving();
  const kept = plan.keep.flatMap((index): Cell[][] => (rows[index] ? [rows[index]] : []));
  replaceLines(log, top + plan.first, top + plan.last, kept);
  publish();
  const now = lines - (plan.last - plan.first + 1 - kept.length);
  if (now > LONG_LOG) return done({ done: false, doing: `${counted(now, 'line')} are left …` });
  return said(
    now,
    `The log had ${counted(lines, 'line')} and has ${grouped(now)} now: the newest ones, and the last one of each ticket before.`,
  );
}

const said = (lines: number, sentence: string): Reply<Compacted> => done({ done: true, value: { lines, sentence } });

const moving = () =>
  failedForNow(
    'busy',
    'Somebody is editing the tab Tag log at the moment. Nothing was changed; try again in a minute.',
  );
