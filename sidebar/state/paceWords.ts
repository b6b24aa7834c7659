/** How fast it goes, and when it will be done, as people read it. Pure. */
import type { Forecast, Project } from '../../src/contract/project';
import type { Today } from '../../src/contract/session';
import { counted } from '../../src/core/counted';
import { shortDay } from './words';

/** The method knows 5–20 s a ticket: what lies outside of these is worth a hint (s). */
const HASTY = 3;
const SLOW = 60;
/** Fewer decisions tell nothing of a pace. */
const TELLING = 10;

/** A hint to oneself, nobody else sees it; '' where the pace is usual. */
export function paceHint({ decided, secondsEach }: Today): string {
  if (secondsEach === null || decided < TELLING) return '';
  if (secondsEach < HASTY) return 'Under 3 s a ticket: do you read each to its end? 5–20 s is usual.';
  if (secondsEach > SLOW) return 'Over 60 s a ticket: - puts the unclear ones aside, for the second pass.';
  return '';
}

/** The method's work takes 2–5 days; past this many it is worth asking why. */
const MANY_DAYS = 10;
const DAY = 86_400_000;

export interface Outlook {
  words: string;
  isBad: boolean;
}

function againstDeadline(finish: string, deadline: string): string {
  const days = Math.round((Date.parse(deadline) - Date.parse(finish)) / DAY);
  if (days === 0) return ', the last day';
  const count = Math.abs(days) === 1 ? 'a day' : counted(Math.abs(days), 'day');
  return `, ${count} ${days > 0 ? 'before' : 'after'} the deadline`;
}

const workedTooLong = ({ daysWorked, perDay }: Forecast, left: number): boolean =>
  daysWorked + (perDay === null || perDay <= 0 ? 0 : Math.floor(left / perDay)) > MANY_DAYS;

/**
 * When the team will be through, in a sentence or two.
 * @param left tickets of the first pass that nobody has decided
 * @example // 'At this pace done on Thu 26 Nov, a day before the deadline.'
 */
export function outlook(forecast: Forecast, { deadline }: Pick<Project, 'deadline'>, left: number): Outlook {
  const { finish } = forecast;
  if (left <= 0) return { words: 'Every ticket of the first pass is decided.', isBad: false };
  if (finish === null) {
    const last = deadline === null ? '' : ` The last day is ${shortDay(deadline)}.`;
    return { words: `When it will be done shows after some hours of work.${last}`, isBad: false };
  }
  const isLate = deadline !== null && finish > deadline;
  const isLong = workedTooLong(forecast, left);
  const until = deadline === null ? '' : againstDeadline(finish, deadline);
  const helps = ' More people help, or fewer tickets: ☰ › Take a sample.';
  const long = isLong ? ` That is more than ${MANY_DAYS} days of work; 2–5 are usual.` : '';
  return {
    words: `At this pace done on ${shortDay(finish)}${until}.${long}${isLate || isLong ? helps : ''}`,
    isBad: isLate || isLong,
  };
}
