/** Setup, check, summary and periods of a dump without a browser: `npm run report`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeText, readCsv } from '../local/csv';
import { createWorkbook, type Workbook } from '../local/workbook';
import { writeXlsx } from '../local/xlsx';
import type { CheckReport, PeriodsBuilt, PrivateReport, SummaryBuilt } from '../src/contract/reports';
import type { SetupChoice, SetupProposal, TagSource } from '../src/contract/setup';
import { type AddOn, openAddOn } from './addOn';
import { type ReportArguments, type RoleName, readArguments } from './reportArguments';
import { columnDoubts, dateDoubts, nothingFound } from './reportDoubts';

type Places = SetupChoice['roles'];

const simplified = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function readTable(file: string): string[][] {
  try {
    return readCsv(decodeText(readFileSync(file))).rows;
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    throw new Error(`“${file}” cannot be read: ${code === 'ENOENT' ? 'there is no such file.' : message}`);
  }
}

/** The column that `--map` names: exactly, else whatever its case and punctuation. */
function columnNamed(headers: string[], role: RoleName, header: string): number | null {
  if (header === '') return null;
  const exact = headers.indexOf(header);
  const loose = headers.findIndex((text) => simplified(text) === simplified(header));
  if (exact < 0 && loose < 0) {
    const known = headers.filter((text) => text !== '');
    throw new Error(`--map ${role}=${header}: the dump has no such column. Its columns are: ${known.join(', ')}.`);
  }
  return exact < 0 ? loose : exact;
}

/** Where Tagsheet has put its tags in a file that it worked on before; null for any other file. */
function tagsheetsOwn({ alreadySetUp }: SetupProposal, headers: string[], name: string): number | null {
  const apart = headers.indexOf(`${name} (Tagsheet)`);
  return alreadySetUp ? (apart < 0 ? headers.indexOf(name) : apart) : null;
}

/** Columns as asked, else as found; tags that Tagsheet has written itself are the existing ones before any other. */
function placesOf(proposal: SetupProposal, headers: string[], map: ReportArguments['map']): Places {
  const named = new Map(
    (Object.entries(map) as [RoleName, string][]).map(([role, text]) => [role, columnNamed(headers, role, text)]),
  );
  const own = { tag: tagsheetsOwn(proposal, headers, 'Tag'), subtag: tagsheetsOwn(proposal, headers, 'Subtag') };
  const isOwn = own.tag !== null && (!named.has('tag') || named.get('tag') === own.tag);
  const found = isOwn ? { ...proposal.roles, ...own } : proposal.roles;
  const taken = [...named.values()];
  return Object.fromEntries(
    (Object.entries(found) as [RoleName, number | null][]).map(([role, at]) => {
      const index = named.has(role) ? (named.get(role) ?? null) : taken.includes(at) ? null : at;
      return [role, index === null ? null : { index, header: headers[index] ?? '' }];
    }),
  ) as Places;
}

/** The list asked for; else the one that the existing tags make; else none. */
function tagSource(tags: string | null, roles: Places): TagSource {
  if (tags !== null) return { from: 'rows', rows: readTable(tags) };
  return { from: roles.tag ? 'column' : 'empty' };
}

/** What only a person can decide goes to the error output; a dump of which nothing is known makes no report. */
function tellDoubts(
  addOn: AddOn,
  account: string,
  proposal: SetupProposal,
  roles: Places,
  args: ReportArguments,
): void {
  const nothing = nothingFound(
    roles,
    proposal.columns.map(({ header }) => header),
  );
  if (nothing !== null) throw new Error(nothing);
  const { tab } = proposal;
  const dates = roles.date && addOn.ask('dateColumn', { account, tab, column: roles.date.index });
  const doubts = [
    ...columnDoubts(roles, proposal),
    ...(dates ? dateDoubts(roles.date?.header ?? '', dates, args.dates) : []),
  ];
  for (const doubt of doubts) process.stderr.write(`${doubt}\n`);
}

/** Sets Tagsheet up as asked, with existing tags taken over; keys are added where the IDs do not tell tickets apart. */
function setUp(addOn: AddOn, headers: string[], args: ReportArguments): Places {
  const { account } = addOn.ask('open', {});
  const proposal = addOn.ask('propose', { account: account.key, tab: null });
  if (proposal.trouble) throw new Error(proposal.trouble.message);
  const roles = placesOf(proposal, headers, args.map);
  tellDoubts(addOn, account.key, proposal, roles, args);
  const choice: SetupChoice = {
    tab: proposal.tab,
    alreadySetUp: proposal.alreadySetUp,
    roles,
    dates: args.dates,
    addKey: false,
    useOwnTagColumns: roles.tag?.header === 'Tag' && !headers.includes('Tag (Tagsheet)'),
    existing: roles.tag ? 'take over' : 'ignore',
    tags: tagSource(args.tags, roles),
    protect: false,
    replaceRules: false,
    nested: 'none',
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
  privateData: PrivateReport;
}

function results(addOn: AddOn, headers: string[], args: ReportArguments): Results {
  const roles = setUp(addOn, headers, args);
  const account = addOn.ask('open', {}).account.key;
  const check = addOn.ask('check', { account });
  const { summary } = addOn.ask('summary', { account });
  const periods = roles.date ? addOn.ask('periods', { account }) : null;
  const privateData = addOn.ask('privateData', { account });
  return { roles, check, summary, periods, privateData };
}

function asJson({ roles, check, summary, periods, privateData }: Results, { spent }: AddOn) {
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
    private: privateData.counts,
    calls: spent.calls,
    cells: spent.cells,
  };
}

function workbookOf(file: string, rows: string[][], timeZone: string): Workbook {
  const workbook = createWorkbook({ name: basename(file).replace(/\.\w+$/, ''), timeZone });
  workbook.addSheet('Tickets', rows);
  return workbook;
}

async function main(args: string[]): Promise<void> {
  const asked = readArguments(args);
  const rows = readTable(asked.dump);
  const workbook = workbookOf(asked.dump, rows, asked.timeZone);
  const headers = (rows[0] ?? []).map((text) => text.trim());
  const addOn = openAddOn(workbook, 'report');
  const json = asJson(results(addOn, headers, asked), addOn);
  const remarks = asked.out === null ? [] : await writeXlsx(workbook, asked.out);
  for (const remark of remarks) process.stderr.write(`${asked.out}: ${remark}\n`);
  const text = `${JSON.stringify(json, null, 2)}\n`;
  if (asked.json !== null) writeFileSync(asked.json, text);
  if (asked.json === null && asked.out === null) process.stdout.write(text);
}

main(process.argv.slice(2)).catch((thrown: Error) => {
  process.stderr.write(`${thrown.message}\n`);
  process.exitCode = 1;
});
