/** What each call must look like: every global function of a script can be called by anybody who has the sheet open. */
import type { Args, Method } from './contract';
import type { Project } from './contract/project';
import type { Choice } from './contract/save';
import type { SetupChoice, TagSource } from './contract/setup';
import type { Fix } from './contract/tags';
import { LIST_KINDS, TICKET_KINDS } from './core/check/problem';
import { midnightOf } from './core/dates/dates';
import { ROLES } from './core/headers/roles';
import { HIGHEST_SEED } from './core/samples/sample';
import { list, nullable, object, type Shape, that } from './core/shapes';
import type { TagChange } from './core/tags/tagChange';
import type { TagPath } from './core/tags/tagPath';
import type { Order } from './core/tickets/ticketOrder';

/** A cell holds at most 50,000 characters, so no text of ours is longer. */
const LONGEST_TEXT = 50000;
const LONGEST_NAME = 1000;
const LARGEST_BATCH = 200;

type Requests = { [M in Method]: Shape<Args<M>> };

const longest = (most: number, least = 0) =>
  that<string>(
    `a text of ${least} to ${most} characters`,
    (value) => typeof value === 'string' && value.length >= least && value.length <= most,
  );

const whole = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  that<number>(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  );

const oneOf = <T extends string | boolean>(...options: T[]) =>
  that<T>(options.join(' or '), (value) => options.includes(value as T));

const text = longest(LONGEST_TEXT);
const name = longest(LONGEST_NAME);
const key = longest(100, 1);
const id = longest(LONGEST_TEXT, 1);
const row = whole(1);
const index = whole(0);
const yesOrNo = oneOf(true, false);
// What was seen is whatever stands in the cells, and an undo chooses it again.
const state = object({ tag: text, subtag: text, aside: text });

const choice = object<Choice>({
  id,
  row,
  seen: state,
  chosen: state,
  secondsAgo: that('no time to come', (value) => Number.isFinite(value) && Number(value) >= 0),
  how: oneOf('panel', 'undo', 'selection'),
});

const choices: Shape<Choice[]> = (value, where, faults) => {
  const found = list(choice)(value, where, faults);
  const fits = found.length > 0 && found.length <= LARGEST_BATCH;
  if (!fits) faults.push(`${where}: 1 to ${LARGEST_BATCH} decisions were expected`);
  return found;
};

const SOURCES: { [F in TagSource['from']]: Shape<Extract<TagSource, { from: F }>> } = {
  lines: object({ from: oneOf('lines'), lines: text }),
  rows: object({ from: oneOf('rows'), rows: list(list(text)) }),
  column: object({ from: oneOf('column') }),
  empty: object({ from: oneOf('empty') }),
  keep: object({ from: oneOf('keep') }),
};

const source: Shape<TagSource> = (value, where, faults) => {
  const kinds = Object.keys(SOURCES) as TagSource['from'][];
  const { from } = object({ from: oneOf(...kinds) })(value, where, faults);
  return kinds.includes(from) ? SOURCES[from](value, where, faults) : { from: 'keep' };
};

const day = longest(10, 10);

const ORDERS: { [B in Order['by']]: Shape<Extract<Order, { by: B }>> } = {
  spread: object({ by: oneOf('spread') }),
  sheet: object({ by: oneOf('sheet') }),
  period: object({ by: oneOf('period'), first: day, last: day }),
  channel: object({ by: oneOf('channel'), channel: text }),
  tag: object({ by: oneOf('tag'), tag: text }),
};

const order: Shape<Order> = (value, where, faults) => {
  const kinds = Object.keys(ORDERS) as Order['by'][];
  const { by } = object({ by: oneOf(...kinds) })(value, where, faults);
  return kinds.includes(by) ? ORDERS[by](value, where, faults) : { by: 'spread' };
};

const calendarDay = that<string>('a day as YYYY-MM-DD', (value) => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  return year !== undefined && midnightOf(Number(year), Number(month), Number(date)) !== null;
});

const project = object<Project>({
  lead: name,
  deadline: nullable(calendarDay),
  depth: oneOf('tags', 'subtags'),
  adding: oneOf('everybody', 'lead'),
});

const path = object<TagPath>({ tag: text, subtag: text });

const CHANGES: { [K in TagChange['kind']]: Shape<Extract<TagChange, { kind: K }>> } = {
  add: object({ kind: oneOf('add'), path }),
  rename: object({ kind: oneOf('rename'), path, name: text }),
  merge: object({ kind: oneOf('merge'), path, into: path }),
  move: object({ kind: oneOf('move'), path, to: text }),
  retire: object({ kind: oneOf('retire'), path }),
  revive: object({ kind: oneOf('revive'), path }),
  tidy: object({ kind: oneOf('tidy'), path }),
  edited: object({ kind: oneOf('edited') }),
};

const change: Shape<TagChange> = (value, where, faults) => {
  const kinds = Object.keys(CHANGES) as TagChange['kind'][];
  const { kind } = object({ kind: oneOf(...kinds) })(value, where, faults);
  return kinds.includes(kind) ? CHANGES[kind](value, where, faults) : { kind: 'edited' };
};

const fix = object<Fix>({ from: object({ tag: nullable(text), subtag: nullable(text) }), to: path });

const fixes: Shape<Fix[]> = (value, where, faults) => {
  const found = list(fix)(value, where, faults);
  const all = found.some(({ from }) => from.tag === null && from.subtag === null);
  if (found.length === 0 || all) faults.push(`${where}: repairs were expected that name a tag or a subtag`);
  return found;
};

const column = nullable(object({ index, header: text }));

const setupChoice = object<SetupChoice>({
  tab: name,
  alreadySetUp: yesOrNo,
  roles: object(
    Object.fromEntries(ROLES.map((role) => [role, column])) as Record<(typeof ROLES)[number], typeof column>,
  ),
  dates: object({ order: nullable(oneOf('day-first', 'month-first')), year: nullable(whole(1900, 2200)) }),
  addKey: yesOrNo,
  useOwnTagColumns: yesOrNo,
  replaceRules: yesOrNo,
  existing: oneOf('ignore', 'show', 'take over'),
  nested: oneOf('none', 'signs', 'slash'),
  tags: source,
  protect: yesOrNo,
});

const also = <T extends object>(entries: { [K in keyof T]: Shape<T[K]> }) =>
  object<T & { account: string }>({ account: key, ...entries } as never);

const asking = also({});

/** The shape of every call's argument. */
export const requests: Requests = {
  open: object({}),
  propose: also({ tab: nullable(name) }),
  dateColumn: also({ tab: name, column: index }),
  showCell: also({ tab: name, row, column: index }),
  startingList: also({
    tab: name,
    columns: nullable(object({ tag: index, subtag: nullable(index), headed: yesOrNo })),
    tickets: yesOrNo,
  }),
  setup: also({ choice: setupChoice }),
  rename: also({ name }),
  setSettings: also({ settings: object({ lastDigitSaves: yesOrNo, order }) }),
  refill: also({ holding: list(id), count: whole(0, 100), second: yesOrNo }),
  team: asking,
  release: also({ name: nullable(name), keep: list(id), claim: nullable(index) }),
  setProject: also({ project }),
  rebuild: also({ operation: key, preview: yesOrNo, cleared: yesOrNo }),
  compactLog: asking,
  waiting: asking,
  save: also({ sheetId: index, operation: key, choices, revision: index }),
  ticket: also({ id: nullable(text) }),
  selection: asking,
  showTicket: also({ id, row }),
  addTag: also({ tag: name, subtag: name, belongs: text, example: text }),
  previewChange: also({ change }),
  changeTags: also({ operation: key, change, revision: index }),
  undoChange: also({ operation: key }),
  settleProposal: also({ operation: key, path, accept: yesOrNo }),
  fixTags: also({ operation: key, fixes, preview: yesOrNo }),
  check: asking,
  showProblem: also({
    problem: object({
      kind: oneOf(...TICKET_KINDS, ...LIST_KINDS),
      cells: object({ tag: nullable(text), subtag: nullable(text) }),
    }),
  }),
  privateData: asking,
  summary: asking,
  periods: asking,
  reshape: also({ tab: name, fix: oneOf('fold', 'tidy') }),
  proposeAdd: also({ tab: nullable(name) }),
  addExport: also({ operation: key, tab: name }),
  takeOut: also({ operation: key }),
  proposeSample: asking,
  sample: also({
    operation: key,
    choice: object({ size: whole(1), byChannel: yesOrNo, seed: whole(0, HIGHEST_SEED) }),
  }),
};
