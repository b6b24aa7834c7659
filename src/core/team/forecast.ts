/** When a team will be through, at the pace that it has kept so far. */
import type { Day } from '../dates/dates';

/** How far the team is: `decisions` are moments as wall clock, ms as if it were UTC, of every ticket decided so far. */
export interface Work {
  decisions: readonly number[];
  /** Decisions that are still to be made. */
  left: number;
  /** Wall clock, as above. */
  now: number;
}

/** `perDay` and `finish` are null where they cannot be told. */
export interface WorkForecast {
  perDay: number | null;
  daysWorked: number;
  finish: Day | null;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** A day of work, from the first decision to the last, where no whole one is known yet. */
const USUAL_SPAN = 8 * HOUR;

/** Less than this share of a first day tells nothing of the rest of it. */
const TELLING = 1 / 8;

/** Further ahead nothing can be told. */
const HORIZON = 1000;

/** Days in fractions do not add up to whole tickets. */
const HALF_A_TICKET = 0.5;

/** First and last moment of a day on which somebody decided a ticket. */
interface Worked {
  first: number;
  last: number;
}

const dayOf = (wall: number): Day => Math.floor(wall / DAY);

/** 1 January 1970 was a Thursday. */
const isWeekend = (day: Day): boolean => [2, 3].includes(((day % 7) + 7) % 7);

function daysOf(decisions: readonly number[]): Map<Day, Worked> {
  const days = new Map<Day, Worked>();
  for (const wall of decisions) {
    const worked = days.get(dayOf(wall));
    if (!worked) days.set(dayOf(wall), { first: wall, last: wall });
    else {
      worked.first = Math.min(worked.first, wall);
      worked.last = Math.max(worked.last, wall);
    }
  }
  return days;
}

/** The share of a usual day of work that is over, 0 to 1; 0 where today nothing was decided yet. */
function partOfToday(today: Worked | undefined, before: readonly Worked[], now: number): number {
  if (!today) return 0;
  const spans = before.reduce((sum, { first, last }) => sum + last - first, 0);
  const usual = before.length === 0 ? USUAL_SPAN : Math.max(HOUR, spans / before.length);
  return Math.min(1, Math.max(0, now - today.first) / usual);
}

/** The day on which the last decision is made: what is left of today first, then one day of work after the other. */
function finishOf(left: number, perDay: number, today: number, from: Day, isOff: (day: Day) => boolean): Day | null {
  let rest = left - (isOff(from) ? 0 : today * perDay);
  for (let ahead = 0; ahead < HORIZON; ahead += 1) {
    if (rest < HALF_A_TICKET) return from + ahead;
    if (!isOff(from + ahead + 1)) rest -= perDay;
  }
  return null;
}

/**
 * Tickets a day of work, and the day on which the last one will be decided. Today counts as the part of a day that is
 * over, by the usual time between the first decision and the last; weekends count only if somebody worked at one.
 * @example
 * // On Monday 200 tickets were decided; it is Tuesday morning, before work, and 500 are left.
 * forecast({decisions, left: 500, now}) // {perDay: 200, daysWorked: 1, finish: Thursday}
 */
export function forecast({ decisions, left, now }: Work): WorkForecast {
  const days = daysOf(decisions);
  const today = dayOf(now);
  const before = [...days].flatMap(([day, worked]) => (day < today ? [worked] : []));
  const part = partOfToday(days.get(today), before, now);
  const worked = before.length + part;
  const daysWorked = before.length + Number(days.has(today));
  if (worked < TELLING) return { perDay: null, daysWorked, finish: null };
  // A moment to come was typed by hand, or a clock was wrong.
  const perDay = decisions.filter((wall) => dayOf(wall) <= today).length / worked;
  const weekends = [...days.keys()].some(isWeekend);
  const isOff = (day: Day): boolean => !weekends && isWeekend(day);
  const finish = left > 0 ? finishOf(left, perDay, 1 - part, today, isOff) : null;
  return { perDay, daysWorked, finish };
}
