/** People at one preview, each with the panel of their own browser window, on a dump that is set up. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { createExecutions } from '../../local/executions';
import { type Preview, startPreview } from '../../local/preview/preview';
import type { Person } from '../../local/view';
import { createWorkbook, type Workbook } from '../../local/workbook';
import type { Api, Method, Reply } from '../../src/contract';
import type { Project } from '../../src/contract/project';
import type { SetupChoice } from '../../src/contract/setup';

export const HEADER = ['Ticket ID', 'Created at', 'Subject', 'Content'];

/** Tickets 1001, 1002 …, half of them of January, half of April. */
const rowsOf = (tickets: number): (string | number | Date)[][] =>
  Array.from({ length: tickets }, (_, index) => [
    1001 + index,
    new Date(Date.UTC(2026, index < tickets / 2 ? 0 : 3, 1 + (index % 18), 9)),
    `Subject ${index}`,
    `Content ${index}`,
  ]);

export interface Tagger {
  page: Page;
  panel: FrameLocator;
}

export interface Office {
  preview: Preview;
  workbook: Workbook;
  /** The tickets' tab. */
  sheet: number;
  /** What stands in one of our columns of a ticket: 1 is the first of them. */
  cell(id: string, ours: number): string;
}

/** Sets the sheet up, and names both people, as they would have in their panels. */
function setUp(executions: ReturnType<typeof createExecutions>, reasons: string, project: Project | null): void {
  const keys = new Map<string, string>();
  const ask = <M extends Method>(person: Person, method: M, args: object): Api[M]['value'] => {
    const run = { person, call: 'rpc', args: [method, { account: keys.get(person.id), ...args }] };
    const reply = executions.run(run).value as Reply<Api[M]['value']>;
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.value;
  };
  for (const id of ['ann', 'bob']) keys.set(id, ask({ id }, 'open', {}).account.key);
  const { columns, roles, tab } = ask({ id: 'ann' }, 'propose', { tab: null });
  const chosen = Object.entries(roles).map(([role, index]) => [
    role,
    index === null ? null : { index, header: columns[index]?.header ?? '' },
  ]);
  const choice: SetupChoice = {
    tab,
    roles: Object.fromEntries(chosen) as SetupChoice['roles'],
    dates: { order: null, year: null },
    alreadySetUp: false,
    addKey: false,
    useOwnTagColumns: false,
    existing: 'ignore',
    tags: { from: 'lines', lines: reasons },
    protect: false,
    replaceRules: false,
    nested: 'none',
  };
  ask({ id: 'ann' }, 'setup', { choice });
  ask({ id: 'ann' }, 'rename', { name: 'Ann' });
  ask({ id: 'bob' }, 'rename', { name: 'Bob' });
  if (project !== null) ask({ id: 'ann' }, 'setProject', { project });
  for (const name of ['', 'Ann', 'Bob']) ask({ id: 'ann' }, 'release', { name, keep: [], claim: null });
}

/** A preview of the built add-on, set up by Ann with these reasons, one a line, and what she set for the project. */
export async function openOffice(tickets: number, reasons: string, project: Project | null = null): Promise<Office> {
  const workbook = createWorkbook({ name: 'Two taggers' });
  const sheet = workbook.addSheet('Tickets', [HEADER, ...rowsOf(tickets)]);
  const executions = createExecutions({ workbook, folder: 'dist' });
  setUp(executions, reasons, project);
  const options = { workbook, executions, addOnName: 'Tagsheet', page: 'build/preview', file: null, port: 0 };
  const preview = await startPreview(options);
  if (!preview) throw new Error('No free port.');
  return {
    preview,
    workbook,
    sheet,
    cell: (ticket, ours) => workbook.text(sheet, Number(ticket) - 999, HEADER.length + ours),
  };
}

/** Somebody's panel on the tagging screen, in a browser window of their own. */
export const openAs = async (browser: Browser, preview: Preview, name: string): Promise<Tagger> => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${preview.url}?as=${name}`);
  const panel = page.frameLocator('iframe');
  await panel.locator('.tagging').waitFor();
  return { page, panel };
};

/** The number of the open ticket; '' where none is. */
export const openTicket = async ({ panel }: Tagger): Promise<string> =>
  (await panel.locator('.ticket .meta').allTextContents()).join(' ').match(/#(\d+)/)?.[1] ?? '';
