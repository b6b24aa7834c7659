/** When tickets come in: three sampling periods, working days fuller than weekends, evenings fuller than nights. */
import type { Dice } from './dice';

const DAY = 24 * 60 * 60 * 1000;
const HOUR = 60 * 60 * 1000;

interface Period {
  /** Midnight UTC of the first day, as ISO text. */
  first: string;
  days: number;
}

/** By `Season`. */
export const PERIODS: readonly [Period, Period, Period] = [
  { first: '2025-11-02', days: 14 },
  { first: '2026-03-02', days: 12 },
  { first: '2026-06-08', days: 12 },
];

/** The afternoon on which the shop's app could not reach its servers. */
export const OUTAGE = { first: '2026-06-11T12:35:00Z', minutes: 290 };

/** Hours of the day (UTC) as often as people write in them; none at night, so that days hold in any European zone. */
const HOURS = [
  6, 7, 7, 8, 8, 8, 9, 9, 9, 9, 10, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 16, 16, 17, 17, 18, 18, 19, 19, 20, 21,
];

const isWeekend = (moment: Date): boolean => moment.getUTCDay() % 6 === 0;

const dayIn = (period: Period, throws: Dice): number => {
  const day = Date.parse(period.first) + throws.between(0, period.days - 1) * DAY;
  return isWeekend(new Date(day)) && throws.chance(0.6) ? dayIn(period, throws) : day;
};

/** A moment inside a sampling period. */
export const momentIn = (period: Period, throws: Dice): Date =>
  new Date(dayIn(period, throws) + throws.pick(HOURS) * HOUR + throws.between(0, 3599) * 1000);

/** A moment during the outage: most people write in its first hour. */
export const momentInOutage = (throws: Dice): Date =>
  new Date(Date.parse(OUTAGE.first) + Math.floor(throws.next() ** 1.7 * OUTAGE.minutes * 60) * 1000);

/**
 * The next moment at which agents are at work: 07:00 to 19:00 UTC, every day. What came in at night is answered
 * in the course of the morning. In milliseconds since 1970.
 */
export const atWork = (moment: number): number => {
  const intoDay = moment % DAY;
  if (intoDay >= 7 * HOUR && intoDay < 19 * HOUR) return moment;
  const midnight = moment - intoDay + (intoDay < 7 * HOUR ? 0 : DAY);
  return midnight + 7 * HOUR + (moment % (4 * HOUR));
};
