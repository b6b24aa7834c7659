/** What the command line asks for. */
import { parseArgs } from 'node:util';

export const USAGE =
  'Use: npm start -- [tickets.csv] [--port 4000] [--fresh] [--delay 2000] [--no-open]\n' +
  '  tickets.csv     your own export (comma, semicolon or tab); without it, invented tickets\n' +
  '  --port 5000     this port, and no other\n' +
  '  --fresh         begin anew instead of where you left off\n' +
  '  --delay 2000    each call of the script takes that many milliseconds longer\n' +
  '  --no-open       opens no browser';

export interface Wishes {
  file: string | null;
  port: number | null;
  fresh: boolean;
  delay: number;
  open: boolean;
  /** Only the usage is wanted. */
  help: boolean;
}

const wholeNumber = (text: string | undefined, name: string, most: number): number | null => {
  if (text === undefined) return null;
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new Error(`--${name} takes a whole number from 0 to ${most}, not "${text}".`);
};

/** Throws an `Error` with one sentence where something is asked for that there is not. */
export const wishesOf = (args: string[]): Wishes => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      port: { type: 'string' },
      delay: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (positionals.length > 1) throw new Error(`One file at a time, please: ${positionals.join(', ')}.`);
  return {
    file: positionals[0] ?? null,
    port: wholeNumber(values.port, 'port', 65_535),
    delay: wholeNumber(values.delay, 'delay', 600_000) ?? 0,
    fresh: values.fresh,
    open: !values['no-open'],
    help: values.help,
  };
};
