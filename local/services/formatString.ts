/** `Utilities.formatString`: `%` and a letter, with flags, width and places as in C. */
import { exception, notImplemented } from './host';

const PLACE = /%([-+ 0]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

function body(letter: string, value: unknown, places: number | undefined): string {
  const number = Number(value);
  switch (letter) {
    case 's':
      return String(value).slice(0, places);
    case 'd':
    case 'i':
      return String(Math.trunc(number));
    case 'f':
      return number.toFixed(places ?? 6);
    case 'e':
      return number.toExponential(places ?? 6).replace(/e([+-])(\d)$/, 'e$10$2');
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(number).toString(8);
    default:
      throw notImplemented(`Utilities.formatString with %${letter}`);
  }
}

function padded(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

export function formatString(template: string, values: unknown[]): string {
  const rest = values.slice();
  return template.replace(PLACE, (_, flags: string, width?: string, places?: string, letter = '') => {
    if (letter === '%') return '%';
    if (rest.length === 0) throw exception('Too few arguments for the format string.');
    const text = body(letter, rest.shift(), places === undefined ? undefined : Number(places));
    const signed = flags.includes('+') && /[dif]/.test(letter) && !text.startsWith('-') ? `+${text}` : text;
    return padded(signed, flags, Number(width ?? 0));
  });
}
