/** `Utilities.formatDate`: the patterns of Java's SimpleDateFormat that scripts use. */
import { exception, notImplemented } from './errors';
import { offsetAt, partsOf, serialOf } from './zone';

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;
const english = (options: Intl.DateTimeFormatOptions, at: number): string =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(at);

function offsetText(minutes: number, colon: boolean): string {
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}${colon ? ':' : ''}${String(size % 60).padStart(2, '0')}`;
}

const zoneNames = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** `GMT+2` and the like become names that `Intl` knows. */
function zoneName(zone: string): string {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?00)?$/.exec(zone);
  if (fixed) return `Etc/GMT${fixed[1] === '+' ? '-' : '+'}${Number(fixed[2])}`;
  return zone === 'GMT' ? 'Etc/UTC' : zone;
}

/** Formats an instant (epoch milliseconds) in a zone. Unknown letters are refused, not guessed. */
export function formatDate(at: number, zone: string, pattern: string): string {
  const name = zoneName(zone);
  if (!zoneNames(name)) throw exception(`Invalid argument: timeZone. Should be of type: String`);
  const parts = partsOf(serialOf(at, name));
  const wall = Date.UTC(parts.year, parts.month - 1, parts.day);
  const offset = Math.round(offsetAt(at, name) / 60_000);
  const numbers: Record<string, number> = {
    d: parts.day,
    H: parts.hour,
    h: parts.hour % 12 || 12,
    k: parts.hour || 24,
    K: parts.hour % 12,
    m: parts.minute,
    s: parts.second,
    S: parts.ms,
    u: parts.weekday || 7,
  };
  return pattern.replace(TOKEN, (token, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    if (letter === undefined) return token;
    const number = numbers[letter];
    if (number !== undefined) return String(number).padStart(token.length, '0');
    if (letter === 'y')
      return token.length === 2
        ? String(parts.year % 100).padStart(2, '0')
        : String(parts.year).padStart(token.length, '0');
    if (letter === 'M' && token.length <= 2) return String(parts.month).padStart(token.length, '0');
    if (letter === 'M') return english({ month: token.length === 3 ? 'short' : 'long' }, wall);
    if (letter === 'E') return english({ weekday: token.length <= 3 ? 'short' : 'long' }, wall);
    if (letter === 'a') return parts.hour < 12 ? 'AM' : 'PM';
    if (letter === 'Z') return offsetText(offset, false);
    if (letter === 'X') return offset === 0 ? 'Z' : offsetText(offset, token.length === 3);
    if (letter === 'z') return offset === 0 ? 'GMT' : `GMT${offsetText(offset, true)}`;
    throw notImplemented(`Utilities.formatDate with the letter ${letter}`);
  });
}
