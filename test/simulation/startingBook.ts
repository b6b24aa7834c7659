/** The workbook that every run begins with: tickets, set up, everybody's name known. */
import { virtualClock } from '../../local/backend/clock';
import { createExecutions } from '../../local/executions';
import type { Saved } from '../../local/saved';
import type { Person } from '../../local/view';
import { createWorkbook } from '../../local/workbook';
import type { Method, Reply } from '../../src/contract';
import type { Opening } from '../../src/contract/session';
import type { SetupProposal } from '../../src/contract/setup';

export const START = Date.UTC(2026, 2, 4, 12);
export const DUMP = 'Tickets';
export const LOG = 'Tag log';
export const ID = 'Ticket ID';
const TICKETS = 40;
export const MOST_TAGGERS = 6;

export const LEAD: Person = { id: 'lead' };
export const EDITOR: Person = { id: 'editor' };
export const tagger = (number: number): Person => ({ id: `tagger-${number}` });

/** What people see of a person, and what stands in the column of who tagged. */
export const nameOf = ({ id }: Person): string => id.replace(/^./, (letter) => letter.toUpperCase());

const HEADER = ['Created at', ID, 'Channel', 'Subject', 'Ticket Content'];

/** `1-2` reads as a date and `=x` as a formula: such tags are written with more care, in more calls. */
const TAGS = 'Orders > Late\nOrders > Lost\nRefunds\nAccount > Password\n1-2\n=x > +y';

const tickets = (): (string | number | Date)[][] =>
  Array.from({ length: TICKETS }, (_, index) => [
    new Date(Date.UTC(2026, 0, 1 + ((index * 7) % 60), 9)),
    1001 + index,
    index % 3 === 0 ? 'Chat' : 'Email',
    `Subject ${(index * 13) % TICKETS}`,
    `Content ${index}`,
  ]);

export interface Start {
  book: Saved;
  /** Account keys by person, as the script gave them. */
  accounts: ReadonlyMap<string, string>;
}

/** Runs setup through the script of `folder`. Throws where that fails: then nothing else needs to be tried. */
export function startingBook(folder: string): Start {
  const workbook = createWorkbook({ name: 'Dump', timeZone: 'Etc/UTC', clock: virtualClock(START) });
  workbook.addSheet(DUMP, [HEADER, ...tickets()]);
  const executions = createExecutions({ workbook, folder });
  const ask = <T>(person: Person, method: Method, args: object): T => {
    const { value, error } = executions.run({ person, call: 'rpc', args: [method, args] });
    const reply = value as Reply<T> | undefined;
    if (!reply?.ok) throw new Error(`${method}: ${error?.message ?? JSON.stringify(reply)}`);
    return reply.value;
  };
  const account = ask<Opening>(LEAD, 'open', {}).account.key;
  const proposal = ask<SetupProposal>(LEAD, 'propose', { account, tab: DUMP });
  ask(LEAD, 'setup', { account, choice: choiceFrom(proposal) });
  const taggers = Array.from({ length: MOST_TAGGERS }, (_, index) => tagger(index + 1));
  const accounts = new Map(
    [LEAD, ...taggers].map((person) => {
      const { key } = ask<Opening>(person, 'open', {}).account;
      ask(person, 'rename', { account: key, name: nameOf(person) });
      return [person.id, key] as const;
    }),
  );
  return { book: workbook.toJSON(), accounts };
}

const choiceFrom = ({ tab, roles, columns }: SetupProposal): object => ({
  tab,
  roles: Object.fromEntries(
    Object.entries(roles).map(([role, index]) => [
      role,
      index === null ? null : { index, header: columns[index]?.header ?? '' },
    ]),
  ),
  dates: { order: null, year: null },
  alreadySetUp: false,
  addKey: false,
  useOwnTagColumns: false,
  existing: 'ignore',
  tags: { from: 'lines', lines: TAGS },
  protect: false,
  replaceRules: false,
  nested: 'none',
});
