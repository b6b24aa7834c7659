/** A server in memory, for the panel's tests: the sheet is a list of tickets, and each operation is done once. */
import { namedAfter } from '../../sidebar/state/renaming';
import type { Args, Failure, Method, Reply, Value } from '../../src/contract';
import type { Forecast, Project } from '../../src/contract/project';
import type { Choice } from '../../src/contract/save';
import type { Opening, Progress, Session, TagUse, Ticket } from '../../src/contract/session';
import type { DateColumn, ListOffer, SetupProposal } from '../../src/contract/setup';
import type { Proposal, TagNews } from '../../src/contract/tags';
import type { Teammate } from '../../src/contract/team';
import type { Problem, ProblemKind } from '../../src/core/check/problem';
import { noRoles, ROLES } from '../../src/core/headers/roles';
import { starterList } from '../../src/core/starting/starterList';
import { listFromLines } from '../../src/core/starting/startingList';
import type { TagChange } from '../../src/core/tags/tagChange';
import type { TagList } from '../../src/core/tags/tagList';
import { formatTagPath, NOT_A_CONTACT, UNCATEGORIZED } from '../../src/core/tags/tagPath';
import { parseTagList } from '../../src/core/tags/tagTable';
import { isAside, isTagged, sameState, type TicketState, UNDECIDED } from '../../src/core/tickets/ticketState';
import { fakeJobs } from './fakeData';
import { fakeTags } from './fakeTags';

export const ticketOf = (n: number, change: Partial<Ticket> = {}): Ticket => ({
  id: String(48_000 + n),
  row: n + 1,
  date: '4 Mar 2026 15:17',
  subject: `Subject ${n}`,
  content: `Where is my parcel number ${n}? It was promised for Tuesday, and the page still says “on its way”.`,
  responses: `We are sorry. Parcel ${n} arrives tomorrow.`,
  channel: 'e-mail',
  requester: `buyer-${n}@shop.example`,
  url: '',
  existing: '',
  state: UNDECIDED,
  taggedBy: '',
  ...change,
});

export const ticketsOf = (count: number): Ticket[] => Array.from({ length: count }, (_, index) => ticketOf(index + 1));

const COLUMNS: Session['columns'] = {
  date: 'Created at',
  id: 'Ticket ID',
  subject: 'Subject',
  content: 'Description',
  responses: 'Reply',
  channel: 'Channel',
  requester: 'Customer',
  agent: null,
  satisfaction: null,
  firstReply: null,
  resolution: null,
  language: null,
  url: null,
  tag: null,
  subtag: null,
};

export const found = (
  kind: ProblemKind,
  [tag, subtag]: [string | null, string | null],
  count: number,
  meant: [string, string] | null,
): Problem => ({
  kind,
  of: 'tickets',
  weight: 'problem',
  cells: { tag, subtag },
  count,
  suggestion: meant && { path: { tag: meant[0], subtag: meant[1] }, reason: 'letters', sure: true },
  detail: '',
});

const count = (tickets: Ticket[], is: (ticket: Ticket) => boolean): number => tickets.filter(is).length;

const progressOf = (tickets: Ticket[]): Progress => {
  const tagged = count(tickets, ({ state }) => isTagged(state));
  const aside = count(tickets, ({ state }) => isAside(state));
  return {
    tickets: tickets.length,
    tagged,
    aside,
    notAContact: count(tickets, ({ state }) => state.tag === NOT_A_CONTACT),
    uncategorized: count(tickets, ({ state }) => state.tag === UNCATEGORIZED),
    left: tickets.length - tagged - aside,
  };
};

function tagUseOf(tickets: Ticket[]): TagUse[] {
  const use: TagUse[] = [];
  const add = (tag: string, subtag: string): void => {
    const known = use.find((row) => row.tag === tag && row.subtag === subtag);
    if (known === undefined) use.push({ tag, subtag, count: 1 });
    else known.count += 1;
  };
  for (const { state } of tickets) {
    if (state.tag !== '') add(state.tag, '');
    if (state.tag !== '' && state.subtag !== '') add(state.tag, state.subtag);
  }
  return use;
}

export interface FakeServer {
  tickets: Ticket[];
  tags: TagList;
  isSetUp: boolean;
  /** The tab that Tagsheet works on, among those of the proposal. */
  dump: string;
  /** Why the sheet will never take a state; null where it will. */
  refuses: (chosen: TicketState) => string | null;
  /** Who holds a ticket, by its ID. */
  holders: Map<string, string>;
  /** What is selected in the grid and not hidden. */
  selected: Ticket[];
  /** Why the sheet cannot be opened. */
  trouble: Failure | null;
  name: string | null;
  teammates: Teammate[];
  /** Changes of the list, told with every answer. */
  news: TagNews[];
  project: Project;
  forecast: Forecast;
  /** Key of the account that Google answers as. */
  account: string;
  proposals: Proposal[];
  /** What the check finds. */
  problems: Problem[];
  /** Every call in order. */
  calls: { method: Method; args: unknown }[];
  /** Operations carried out, ticket by ticket. */
  log: { operation: string; id: string; how: Choice['how'] }[];
  /** Answers instead of carrying a call out; null lets it through. `lost` after carrying it out. */
  meddle: (method: Method) => { failure: Failure; landed: boolean } | null;
  proposal: SetupProposal;
  /** What a tab gives as a list, whatever its name. */
  listOffer: ListOffer;
  call<M extends Method>(method: M, args: Args<M>): Promise<Reply<Value<M>>>;
}

/** What a column tells whose dates could all be either. */
export const OPEN_DATES: DateColumn = {
  readable: 39,
  unread: 1,
  blank: 0,
  unreadCells: [{ row: 7, text: 'soon' }],
  order: 'open',
  example: { text: '04/05/2026', readings: { 'day-first': '4 May 2026', 'month-first': '5 Apr 2026' } },
  yearless: 0,
  swapped: 0,
};

const LIST_OFFER: ListOffer = {
  tab: 'Reasons',
  columns: [
    { header: 'Reason', sample: 'Orders' },
    { header: 'Detail', sample: 'Late' },
  ],
  tag: 0,
  subtag: 1,
  headed: true,
  rows: [
    ['Orders', 'Late', 'The promised day has passed.', '', '', ''],
    ['Refunds', '', '', '', '', ''],
  ],
  left: 0,
};

const PROPOSAL: SetupProposal = {
  tabs: ['Tickets', 'Old tickets'],
  tab: 'Tickets',
  tickets: 40,
  columns: [
    { header: 'Created at', sample: '2026-03-04 15:17' },
    { header: 'Ticket ID', sample: '48001' },
    { header: 'Subject', sample: 'Where is my parcel?' },
    { header: 'Description', sample: 'It was promised for Tuesday, and the page still says “on its way”.' },
    { header: 'Reply', sample: 'We are sorry.' },
    { header: 'Channel', sample: 'e-mail' },
    { header: 'Customer', sample: 'buyer-1@shop.example' },
    { header: 'Reason', sample: 'Shipping' },
  ],
  roles: { ...noRoles(), date: 0, id: 1, subject: 2, content: 3, responses: 4, channel: 5, requester: 6, tag: 7 },
  confidence: Object.fromEntries(ROLES.map((role) => [role, null])) as SetupProposal['confidence'],
  dates: {
    readable: 40,
    unread: 0,
    blank: 0,
    unreadCells: [],
    order: 'unneeded',
    example: null,
    yearless: 0,
    swapped: 0,
  },
  dateChoice: { order: null, year: null },
  ids: { blank: 3, doubled: 4 },
  alreadySetUp: false,
  ownTagColumns: ['Tag'],
  existing: { distinct: 7, rows: 19 },
  existingChoice: null,
  listed: 0,
  ownRules: 'none',
  listTabs: ['Reasons'],
  adds: ['Tag', 'Subtag', 'Tagged by', 'Tagged at', 'Put aside'],
  shape: [],
  trouble: null,
};

export function fakeServer(tickets: Ticket[] = ticketsOf(40)): FakeServer {
  const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
  const no = (code: Failure['code'], message: string): Reply<never> => ({
    ok: false,
    error: { code, message, retry: false },
  });
  const find = (id: string): Ticket | undefined => server.tickets.find((ticket) => ticket.id === id);

  const sessionOf = (holding: string[], wanted: number, second = false): Session => {
    const free = server.tickets.filter(({ id, state }) => !holding.includes(id) && !isTagged(state));
    const waits = second ? free.filter(({ state }) => isAside(state)) : [];
    const queue = [...free.filter(({ state }) => !isAside(state)), ...waits];
    return {
      dump: server.dump,
      sheetId: sheetIdOf(server.dump),
      columns: COLUMNS,
      tags: server.tags,
      use: tagUseOf(server.tickets),
      progress: progressOf(server.tickets),
      today: { decided: new Set(server.log.map(({ id }) => id)).size, secondsEach: null },
      queue: queue.slice(0, wanted).map((ticket) => ({ ...ticket })),
      taken: [],
      withColleagues: 0,
      claim: 1,
      ids: { blank: 0, doubled: 0 },
      project: server.project,
      isLead: server.name !== null && server.project.lead === server.name,
      revision: revisionNow(),
      news: server.news,
      proposals: server.proposals,
      forecast: server.forecast,
    };
  };

  const revisionNow = (): number => server.news[server.news.length - 1]?.revision ?? 0;

  const sheetIdOf = (tab: string): number => 70 + server.proposal.tabs.indexOf(tab);

  const saveOne = (operation: string, choice: Choice, answer: Value<'save'>): void => {
    const { id, row, seen, chosen, how } = choice;
    const ticket = find(id);
    if (server.log.some((entry) => entry.operation === operation && entry.id === id)) answer.saved.push({ id, row });
    else if (ticket === undefined)
      answer.conflicts.push({ id, kind: 'gone', theirs: seen, by: '', agoSeconds: null, chosen });
    else if (!sameState(ticket.state, seen))
      answer.conflicts.push({
        id,
        kind: 'changed',
        theirs: ticket.state,
        by: ticket.taggedBy,
        agoSeconds: 120,
        chosen,
      });
    else if (server.refuses(chosen) !== null) answer.refused.push({ id, message: server.refuses(chosen) ?? '' });
    else {
      ticket.state = { ...chosen };
      server.log.push({ operation, id, how });
      answer.saved.push({ id, row });
    }
  };

  const actions: { [M in Method]: (args: Args<M>) => Reply<Value<M>> } = {
    open: () =>
      ok<Opening>({
        spreadsheet: 'sheet-1',
        account: { key: server.account, name: server.name },
        settings: { lastDigitSaves: false, order: { by: 'spread' } },
        session: server.isSetUp && server.trouble === null ? sessionOf([], 20) : null,
        trouble: server.trouble,
      }),
    dateColumn: () => ok({ ...OPEN_DATES }),
    showCell: ({ row }) => ok({ row, hidden: false }),
    propose: ({ tab }) => ok({ ...server.proposal, tab: tab ?? server.proposal.tab }),
    startingList: ({ tab }) => ok({ ...server.listOffer, tab }),
    setup: ({ choice }) => {
      const parsed = choice.tags.from === 'rows' ? parseTagList(choice.tags.rows) : { error: 'empty' };
      if ('list' in parsed) server.tags = parsed.list;
      server.isSetUp = true;
      server.dump = choice.tab;
      return ok(sessionOf([], 20));
    },
    rename: ({ name }) => {
      if (name === 'Taken') return no('name-taken', 'A colleague has that name already. Choose another.');
      server.name = name;
      return ok({ key: 'key-1', name });
    },
    setSettings: ({ settings }) => ok(settings),
    refill: ({ holding, count: wanted, second }) => ok(sessionOf(holding, wanted, second)),
    save: ({ sheetId, operation, choices, revision }) => {
      if (sheetId !== sheetIdOf(server.dump)) return no('other-dump', `Tagsheet works on “${server.dump}” now.`);
      const answer: Value<'save'> = { saved: [], conflicts: [], refused: [], revision: revisionNow() };
      const named = namedAfter(server.news.filter((one) => one.revision > revision).map(({ change }) => change));
      for (const { seen, chosen, ...choice } of choices)
        saveOne(operation, { ...choice, seen: named(seen), chosen: named(chosen) }, answer);
      return ok(answer);
    },
    team: () => ok({ me: server.name ?? '', teammates: server.teammates, left: progressOf(server.tickets).left }),
    setProject: ({ project }) => {
      const { lead } = server.project;
      if (lead !== '' && lead !== server.name) return no('not-lead', `${lead} leads this work and decides that.`);
      server.project = { ...project, lead: project.lead === '' ? (server.name ?? '') : project.lead };
      return ok(server.project);
    },
    rebuild: () =>
      ok({
        done: true,
        value: {
          fills: 0,
          cleared: 0,
          differing: 0,
          differences: [],
          gone: 0,
          sentence: 'Every ticket holds what the log says.',
        },
      }),
    compactLog: () => ok({ done: true, value: { lines: 40, sentence: 'The log has 40 lines and stays as it is.' } }),
    release: ({ keep }) => ok({ released: 20 - keep.length }),
    waiting: () =>
      ok(
        server.tickets
          .filter(({ state }) => isAside(state))
          .map(({ id, row, subject, state, taggedBy }) => ({ id, row, subject, reason: state.aside, by: taggedBy })),
      ),
    ticket: ({ id }) => {
      const ticket = id === null ? server.tickets[0] : find(id);
      return ticket === undefined
        ? no('ticket-gone', `No ticket has the ID ${id}. Look it up in the sheet.`)
        : ok({ ...ticket, heldBy: server.holders.get(ticket.id) ?? null });
    },
    selection: () => ok({ tickets: server.selected.map((ticket) => ({ ...ticket })), hidden: 2 }),
    showTicket: ({ row }) => ok({ row, hidden: row % 2 === 0 }),
    check: () =>
      ok({
        checked: server.tickets.length,
        logLines: 40,
        problems: server.problems,
      }),
    showProblem: () => ok({ row: 12, hidden: false }),
    privateData: () =>
      ok({
        rows: server.tickets.length,
        columns: [
          { header: 'Customer', counts: { key: 0, iban: 0, email: server.tickets.length, card: 0, phone: 0 } },
          { header: 'Description', counts: { key: 1, iban: 0, email: 4, card: 12, phone: 0 } },
        ],
        counts: { key: 1, iban: 0, email: server.tickets.length + 4, card: 12, phone: 0 },
      }),
    summary: () =>
      ok({
        tab: 'Summary',
        sentence: 'Most contacts: Order Inquiry, 41 % of 512 tagged contacts. 3 % are Uncategorized: healthy.',
        summary: { ...progressOf(server.tickets), untagged: 0, contacts: 0, rows: [] },
      }),
    periods: () =>
      ok({
        tab: 'Periods',
        sentence: 'Three periods cover 92 days. Download one more month, for example June 2025.',
        periods: [],
        unread: 0,
        unreadTickets: [],
      }),
    ...fakeTags(() => server),
    ...fakeJobs(() => sessionOf([], 20)),
  };

  const server: FakeServer = {
    tickets,
    tags: starterList(),
    isSetUp: true,
    dump: 'Tickets',
    trouble: null,
    refuses: () => null,
    holders: new Map(),
    selected: tickets.slice(0, 7),
    name: 'tagger-1',
    teammates: [],
    news: [],
    proposals: [],
    problems: [
      found('unknown-tag', ['Oder Inquiry', null], 12, ['Order Inquiry', '']),
      found('unknown-tag', ['Misc', null], 5, null),
      found('unknown-subtag', ['Order Change', 'Adress '], 2, ['Order Change', 'Address']),
      found('subtag-without-tag', ['', 'Damaged'], 1, null),
    ],
    project: { lead: '', deadline: null, depth: 'subtags', adding: 'everybody' },
    forecast: { perDay: null, daysWorked: 0, finish: null },
    account: 'key-1',
    calls: [],
    log: [],
    meddle: () => null,
    proposal: PROPOSAL,
    listOffer: LIST_OFFER,
    async call(method, args) {
      server.calls.push({ method, args: JSON.parse(JSON.stringify(args)) });
      const meddled = server.meddle(method);
      if (meddled !== null && !meddled.landed) return { ok: false, error: meddled.failure };
      const { account = server.account } = args as { account?: string };
      if (account !== server.account) return no('other-account', 'Google answers as another account.');
      const reply = actions[method](args);
      if (meddled !== null) return { ok: false, error: meddled.failure };
      return JSON.parse(JSON.stringify(reply));
    },
  };
  return server;
}

/** What a colleague's change of the list does to the sheet: list, tickets and news. */
export function changeList(server: FakeServer, change: TagChange, by = 'Ben', earlier = 0): void {
  const revision = (server.news[server.news.length - 1]?.revision ?? 0) + 1;
  const named = namedAfter([change]);
  server.news = [...server.news, { revision, by, change, earlier }];
  for (const ticket of server.tickets) ticket.state = named(ticket.state);
  const paths = server.tags.tags.flatMap(({ name, subtags }) => [
    { tag: name, subtag: '' },
    ...subtags.map((subtag) => ({ tag: name, subtag: subtag.name })),
  ]);
  const added = change.kind === 'add' ? [change.path] : [];
  server.tags = listFromLines([...paths.map(named), ...added].map(formatTagPath).join('\n'));
}
