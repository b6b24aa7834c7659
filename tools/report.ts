/** Setup, check, summary and periods of a dump without a browser: `npm run report`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeText, readCsv } from '../local/csv';
import { createWorkbook, type Workbook } from '../local/workbook';
import { writeXlsx } from '../local/xlsx';
import type { CheckReport, PeriodsBuilt, SetupChoice, SetupProposal, SummaryBuilt, TagSource } from '../src/contract';
import { type AddOn, openAddOn } from './addOn';
import { type ReportArguments, type RoleName, readArguments } from './reportArguments';

type Places = SetupChoice['roles'];

const simplified = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function readTable(file: string): string[][] {
  try {
    return readCsv(decodeText(readFileSync(file))).rows;
  } catch (thrown) {
    throw new Error(`“${file}” cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}

/** The column that `--map` names: exactly, else whatever its case and punctuation. */
function columnNamed(proposal: SetupProposal, role: RoleName, header: string): number | null {
  if (header === '') return null;
  const exact = proposal.columns.findIndex((column) => column.header === header);
  const loose = proposal.columns.findIndex((column) => simplified(column.header) === simplified(header));
  if (exact < 0 && loose < 0) {
    const known = proposal.columns.map((column) => column.header).filter((text) => text !== '');
    throw new Error(`--map ${role}=${header}: the dump has no such column. Its columns are: ${known.join(', ')}.`);
  }
  return exact < 0 ? loose : exact;
}

function placesOf(proposal: SetupProposal, map: ReportArguments['map']): Places {
  const entries = Object.entries(proposal.roles) as [RoleName, number | null][];
  const taken = new Set(
    Object.keys(map).map((role) => columnNamed(proposal, role as RoleName, map[role as RoleName] ?? '')),
  );
  return Object.fromEntries(
    entries.map(([role, found]) => {
      const asked = map[role];
      const free = found !== null && taken.has(found) ? null : found;
      const index = asked === undefined ? free : columnNamed(proposal, role, asked);
      return [role, index === null ? null : { index, header: proposal.columns[index]?.header ?? '' }];
    }),
  ) as Places;
}

/** The list asked for; else the one that the existing tags make; else none. */
function tagSource(tags: string | null, roles: Places): TagSource {
  if (tags !== null) return { from: 'rows', rows: readTable(tags) };
  return { from: roles.tag ? 'column' : 'empty' };
}

/** Sets Tagsheet up as asked, with existing tags taken over; keys are added where the IDs do not tell tickets apart. */
function setUp(addOn: AddOn, args: ReportArguments): Places {
  const { account } = addOn.ask('open', {});
  const proposal = addOn.ask('propose', { account: account.key, tab: null });
  if (proposal.trouble) throw new Error(proposal.trouble.message);
  const roles = placesOf(proposal, args.map);
  const choice: SetupChoice = {
    tab: proposal.tab,
    roles,
    addKey: false,
    useOwnTagColumns: proposal.ownTagColumns.includes(roles.tag?.header ?? ''),
    existing: roles.tag ? 'take over' : 'ignore',
    tags: tagSource(args.tags, roles),
    protect: false,
  };
  const first = addOn.tell('setup', { account: account.key, choice });
  if (first.ok) return roles;
  if (first.error.code !== 'ids-faulty') throw new Error(first.error.message);
  addOn.ask('setup', { account: account.key, choice: { ...choice, addKey: true } });
  return roles;
}

interface Results {
  roles: Places;
  check: CheckReport;
  summary: SummaryBuilt['summary'];
  periods: PeriodsBuilt | null;
}

function results(addOn: AddOn, args: ReportArguments): Results {
  const roles = setUp(addOn, args);
  const account = addOn.ask('open', {}).account.key;
  const check = addOn.ask('check', { account });
  const { summary } = addOn.ask('summary', { account });
  const periods = roles.date ? addOn.ask('periods', { account }) : null;
  return { roles, check, summary, periods };
}

function asJson({ roles, check, summary, periods }: Results, { spent }: AddOn) {
  return {
    tickets: summary.tickets,
    tagged: summary.tagged,
    untagged: summary.untagged,
    aside: summary.aside,
    notAContact: summary.notAContact,
    uncategorized: summary.uncategorized,
    columns: Object.fromEntries(Object.entries(roles).map(([role, place]) => [role, place?.header ?? null])),
    tags: summary.rows,
    problems: check.problems,
    periods: periods?.periods ?? [],
    badDates: periods?.unread ?? summary.tickets,
    calls: spent.calls,
    cells: spent.cells,
  };
}

function workbookOf(file: string, timeZone: string): Workbook {
  const workbook = createWorkbook({ name: basename(file).replace(/\.\w+$/, ''), timeZone });
  workbook.addSheet('Tickets', readTable(file));
  return workbook;
}

async function main(args: string[]): Promise<void> {
  const asked = readArguments(args);
  const workbook = workbookOf(asked.dump, asked.timeZone);
  const addOn = openAddOn(workbook, 'report');
  const json = asJson(results(addOn, asked), addOn);
  if (asked.out !== null) await writeXlsx(workbook, asked.out);
  const text = `${JSON.stringify(json, null, 2)}\n`;
  if (asked.json !== null) writeFileSync(asked.json, text);
  if (asked.json === null && asked.out === null) process.stdout.write(text);
}

main(process.argv.slice(2)).catch((thrown: Error) => {
  process.stderr.write(`${thrown.message}\n`);
  process.exitCode = 1;
});
