/** The command line of `npm run report`. */
import { parseArgs } from 'node:util';
import type { Session } from '../src/contract';

export type RoleName = keyof Session['columns'];

/** What was asked for; `map` holds only the roles that were named, `''` for "no column". */
export interface ReportArguments {
  dump: string;
  tags: string | null;
  map: Partial<Record<RoleName, string>>;
  timeZone: string;
  out: string | null;
  json: string | null;
}

export const USAGE =
  'npm run --silent report -- dump.csv [--tags tags.csv] [--map date=Created,id=Number,…] [--timezone Area/City] [--out report.xlsx] [--json report.json]';

const ROLE_NAMES: readonly RoleName[] = [
  'date',
  'id',
  'subject',
  'content',
  'responses',
  'channel',
  'requester',
  'tag',
  'subtag',
];

const isRole = (name: string): name is RoleName => (ROLE_NAMES as readonly string[]).includes(name);

/** `date=Created at,id=Number`: a comma begins a new role only before a role's name, because headers hold commas too. */
function readMap(text: string): ReportArguments['map'] {
  const map: ReportArguments['map'] = {};
  for (const part of text.split(new RegExp(`,(?=\\s*(?:${ROLE_NAMES.join('|')})\\s*=)`))) {
    const at = part.indexOf('=');
    const role = part.slice(0, at).trim();
    if (at < 0 || !isRole(role)) {
      throw new Error(
        `--map does not know “${part.trim()}”. Write role=Column, with the roles ${ROLE_NAMES.join(', ')}.`,
      );
    }
    map[role] = part.slice(at + 1).trim();
  }
  return map;
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
    timeZone: checkZone(values.timezone),
    out: values.out ?? null,
    json: values.json ?? null,
  };
}
