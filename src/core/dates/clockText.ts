/** The time of day, as it is written behind a date, and its zone. */

/** Milliseconds of the day, and the zone written behind; `timed` false where nothing is written at all. */
export interface Clock {
  time: number;
  timed: boolean;
  zone: string | null;
}

const NO_TIME: Clock = { time: 0, timed: false, zone: null };

/** What may stand between a day and its time. */
const JOINER = /^(?:,? ?\([^)]{1,3}\))?(?:(T)(?=\d)|[, ]+(?:(?:at|um|à|a las|às|as|alle|ore|om|kl\.?) )?)/i;

/** `15:42`, `15:42:07.5`, `9.59`, `14h30`, `15時42分`, `3 PM`, `3:42 p. m.`, `104941`. */
const TIME =
  /^(?:(午前|午後) ?)?(\d{1,2})(?:(?:[:.]| ?h ?|時)(\d{2})(?:分|(?=\D|$))(?:[:.]?(\d{2})(?:秒|[.,]\d{1,9})?(?=\D|$))?|(?= ?[ap]\.? ?m)|h|時)(?: ?([ap])\.? ?m\b\.?)?(?: ?(?:uhr|uur|hrs?\b))? ?(.*)$/i;

const DIGITS = /^(\d{2})(\d{2})(\d{2})? ?(.*)$/;

/** Hours of a day from what a twelve-hour clock shows; null where it cannot show that. */
function fullHour(hour: number, half: 'a' | 'p' | null): number | null {
  if (half === null) return hour > 23 ? null : hour;
  return hour < 1 || hour > 12 ? null : (hour % 12) + (half === 'p' ? 12 : 0);
}

function clockOf(hour: number | null, minute: string, second: string, zone: string): Clock | null {
  // A leap second is told as 60.
  if (hour === null || Number(minute) > 59 || Number(second) > 60) return null;
  const time = ((hour * 60 + Number(minute)) * 60 + Math.min(Number(second), 59)) * 1000;
  return { time, timed: true, zone: zone.trim() || null };
}

const halfOf = (japanese: string, latin: string): 'a' | 'p' | null => {
  if (japanese !== '') return japanese === '午後' ? 'p' : 'a';
  const letter = latin.toLowerCase();
  return letter === 'a' || letter === 'p' ? letter : null;
};

/** Reads what stands behind a day; null where that is no time of day. Zones are not looked up here. */
export function readClock(rest: string): Clock | null {
  if (/^[. ]*(?:\([^)]{1,3}\))?$/.test(rest)) return NO_TIME;
  const [joiner, iso] = JOINER.exec(rest) ?? [];
  if (joiner === undefined) return null;
  const text = rest.slice(joiner.length);
  const [digits, hours = '', minutes = '', seconds = '0', behind = ''] = (iso ? DIGITS.exec(text) : null) ?? [];
  if (digits !== undefined) return clockOf(fullHour(Number(hours), null), minutes, seconds, behind);
  const [time, japanese = '', hour = '', minute = '0', second = '0', latin = '', zone = ''] = TIME.exec(text) ?? [];
  if (time === undefined) return null;
  return clockOf(fullHour(Number(hour), halfOf(japanese, latin)), minute, second, zone);
}
