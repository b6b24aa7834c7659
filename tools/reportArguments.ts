/** The command line of `npm run report`. */
import { parseArgs } from 'node:util';
import type { Session } from '../src/contract/session';
import type { DateChoice } from '../src/contract/setup';

export type RoleName = keyof Session['columns'];

/** What was asked for; `map` holds only the roles that were named, `''` for "no column". */
export interface ReportArguments {
  dump: string;
  tags: string | null;
  map: Partial<Record<RoleName, string>>;
  timeZone: string;
  /** How dates are read that could be day or month first, and of which year those without one are. */
  dates: DateChoice;
  out: string | null;
  json: string | null;
}

export const USAGE =
  'npm run --silent report -- dump.csv [--tags tags.csv] [--map date=Created,id=Number,…] [--dates day-first|month-first] [--year 2026] [--timezone Area/City] [--out report.xlsx] [--json report.json]';

const ROLE_NAMES: readonly RoleName[] = [
  'date',
  'id',
  'subject',
  'content',
  'responses',
  'channel',
  'requester',
  'agent',
  'satisfaction',
  'firstReply',
  'resolution',
  'language',
  'url',
  'tag',
  'subtag',
];

/** Every role's name, however its words are parted. */
const ROLE_PATTERN = ROLE_NAMES.map((role) => role.replace(/[A-Z]/g, '[-_ ]?$&')).join('|');

/** `first-reply` and `First_Reply` are `firstReply`. */
const roleOf = (name: string): RoleName | undefined => {
  const bare = name.toLowerCase().replace(/[-_ ]/g, '');
  return ROLE_NAMES.find((role) => role.toLowerCase() === bare);
};

/** `date=Created at,id=Number`: a comma begins a new role only before a role's name, because headers hold commas too. */
function readMap(text: string): ReportArguments['map'] {
  const map: ReportArguments['map'] = {};
  for (const part of text.split(new RegExp(`,(?=\\s*(?:${ROLE_PATTERN})\\s*=)`, 'i'))) {
    const at = part.indexOf('=');
    const role = at < 0 ? undefined : roleOf(part.slice(0, at));
    if (role === undefined) {
      throw new Error(
        `--map does not know “${part.trim()}”. Write role=Column, with the roles ${ROLE_NAMES.join(', ')}.`,
      );
    }
    map[role] = part.slice(at + 1).trim();
  }
  return map;
}

function readYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^(?:19|20|21)\d\d$/.test(text)) return Number(text);
  throw new Error(`“${text}” is no year. Write it with four digits, for example --year 2026.`);
}

function readOrder(text: string | undefined): DateChoice['order'] {
  if (text === undefined || text === 'day-first' || text === 'month-first') return text ?? null;
  throw new Error(`--dates does not know “${text}”. Write day-first or month-first.`);
}

function checkZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    throw new Error(`“${timeZone}” is no time zone. Write it as Area/City, for example Europe/Berlin.`);
  }
}

/** Reads the arguments; throws a sentence that says what is wrong. */
export function readArguments(args: string[]): ReportArguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      tags: { type: 'string' },
      map: { type: 'string' },
      dates: { type: 'string' },
      year: { type: 'string' },
      timezone: { type: 'string', default: 'UTC' },
      out: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const [dump, second] = positionals;
  if (dump === undefined || second !== undefined) throw new Error(`Name one CSV file. ${USAGE}`);
  return {
    dump,
    tags: values.tags ?? null,
    map: values.map === undefined ? {} : readMap(values.map),
    dates: { order: readOrder(values.dates), year: readYear(values.year) },
    timeZone: checkZone(values.timezone),
    out: values.out ?? null,
    json: values.json ?? null,
  };
}
