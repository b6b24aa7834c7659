/** What crosses the wire between the panel and the server. Types only; every value is plain JSON. */
import type { Problem } from './core/check';
import type { DateOrder } from './core/dateReading';
import type { Failure } from './core/failure';
import type { PrivateColumn, PrivateCounts } from './core/privateReport';
import type { Confidence, Role } from './core/roles';
import type { SampleGroup } from './core/sample';
import type { Summary } from './core/summary';
import type { ShapeFix, ShapeNote } from './core/tabShape';
import type { TagList } from './core/tagList';
import type { Order } from './core/ticketOrder';
import type { TicketState } from './core/ticketState';

export type { Failure, Reply } from './core/failure';

/** Who is tagging. `key` is random and says nothing of the person; `name` is what colleagues see, null until asked. */
export interface Account {
  key: string;
  name: string | null;
}

export interface Settings {
  /** The last digit saves at once: two keys a ticket. Off at first. */
  lastDigitSaves: boolean;
  /** Which tickets come first. */
  order: Order;
}

/** One ticket as the panel shows it. Texts are shown as text, never as HTML. */
export interface Ticket {
  id: string;
  /** 1-based row at the time of reading: a hint for the save, never an identity. */
  row: number;
  /** Day and time as people read them, in the spreadsheet's time zone; `''` where there is none. */
  date: string;
  subject: string;
  content: string;
  responses: string;
  channel: string;
  requester: string;
  /** Where the helpdesk shows the ticket: a web address, or `''`. */
  url: string;
  /** The user's own tag of old, shown grey; `''` where none or not wanted. */
  existing: string;
  state: TicketState;
  taggedBy: string;
}

/** Counts over the whole dump. `left` = tickets − tagged − aside. */
export interface Progress {
  tickets: number;
  tagged: number;
  aside: number;
  notAContact: number;
  uncategorized: number;
  left: number;
}

/** What I did today: tickets decided, median seconds a ticket (pauses over two minutes left out; null under three). */
export interface Today {
  decided: number;
  secondsEach: number | null;
}

/** How often each tag path was used so far; `subtag` '' counts all tickets of the tag. */
export interface TagUse {
  tag: string;
  subtag: string;
  count: number;
}

/** Everything the panel needs to start tagging. */
export interface Session {
  dump: string;
  /** Which tab the tickets are of, whatever it is called: sent back with every save. */
  sheetId: number;
  /** The user's header of each role, null where no column plays it. */
  columns: Record<Role, string | null>;
  tags: TagList;
  use: TagUse[];
  progress: Progress;
  today: Today;
  queue: Ticket[];
  /** Tickets that this panel named as held, and that are a colleague's now. */
  taken: string[];
  /** Undecided tickets that colleagues hold. */
  withColleagues: number;
  /** Which claim these tickets are under: sent back when they are given back. */
  claim: number;
  /** Rows that cannot be tagged because their ticket ID is missing or doubled: setup can add a key column. */
  ids: { blank: number; doubled: number };
}

/** A column that setup found or could use. `sample` is a value from the first rows, cut to 80 characters. */
export interface ColumnOffer {
  header: string;
  sample: string;
}

/** What a column of dates tells of itself, before anything is chosen. */
export interface DateColumn {
  /** Tickets with a date that can be read, if not sure how; with one that cannot; and with none. */
  readable: number;
  unread: number;
  blank: number;
  /** The first that cannot be read: `row` is 1-based, `text` cut to 80 characters. */
  unreadCells: { row: number; text: string }[];
  /** `open`: all dates could be day first or month first. `mixed`: some are the one, others the other. */
  order: 'told' | 'open' | 'mixed' | 'unneeded';
  /** A date that could be either, with both readings; null where there is none. */
  example: { text: string; readings: Record<DateOrder, string> } | null;
  /** Dates without a year, in a column that does not tell it. */
  yearless: number;
  /** Date cells whose day and month Sheets seems to have swapped on import. */
  swapped: number;
}

/** What a person says of dates where the column does not tell: null leaves such tickets without a date. */
export interface DateChoice {
  order: DateOrder | null;
  year: number | null;
}

/** What setup proposes for one tab. */
export interface SetupProposal {
  /** Tabs that could be the dump, the proposed one included. */
  tabs: string[];
  tab: string;
  tickets: number;
  columns: ColumnOffer[];
  /** Index into `columns`, null where nothing was found. */
  roles: Record<Role, number | null>;
  /** How sure each of them is, null where nothing was found or where a person has chosen before. */
  confidence: Record<Role, Confidence | null>;
  /** The proposed column of dates, null where there is none. */
  dates: DateColumn | null;
  /** How setup settled that its dates are read, when it ran before. */
  dateChoice: DateChoice;
  /** What is wrong with the ticket IDs of the proposed column; all zero when they are fine. */
  ids: { blank: number; doubled: number };
  /** Tagsheet already works on this tab; running setup again changes nothing but what is asked for. */
  alreadySetUp: boolean;
  /** The user's own `Tag` or `Subtag` column, made by hand: may we write into it? */
  ownTagColumns: string[];
  /** Distinct values and tagged rows of the existing tag column, if there is one. */
  existing: { distinct: number; rows: number } | null;
  /** What was chosen for them when setup ran before; null where it did not. */
  existingChoice: 'ignore' | 'show' | null;
  /** Paths on a tag list that is there already: then it is kept unless another is chosen. */
  listed: number;
  /** The headers that setup would add at the right. */
  adds: string[];
  /** What is odd about the tab besides its columns, and what Tagsheet can do about it. */
  shape: ShapeNote[];
  /** Why this tab cannot be the dump yet; `columns` is then empty, and another tab may be chosen. */
  trouble: Failure | null;
}

export type TagSource =
  | { from: 'lines'; lines: string }
  | { from: 'column' }
  | { from: 'rows'; rows: string[][] }
  | { from: 'empty' }
  | { from: 'keep' };

export interface SetupChoice {
  tab: string;
  /** Index into the proposal's `columns`; the header is sent along, so that a moved column is noticed. */
  roles: Record<Role, { index: number; header: string } | null>;
  dates: DateChoice;
  /** Add `Tagsheet key` because IDs are missing or doubled. */
  addKey: boolean;
  /** Write into the user's own `Tag` and `Subtag` columns. */
  useOwnTagColumns: boolean;
  existing: 'ignore' | 'show' | 'take over';
  tags: TagSource;
  protect: boolean;
}

/** One decision. `secondsAgo`: how long before sending it was made, so that no computer's clock matters. */
export interface Choice {
  id: string;
  row: number;
  seen: TicketState;
  chosen: TicketState;
  secondsAgo: number;
  how: 'panel' | 'undo' | 'selection';
}

export interface Conflict {
  id: string;
  /** `gone`: no row has this ID any more. `changed`: the cells hold `theirs`, not what was seen. */
  kind: 'changed' | 'gone' | 'moving';
  theirs: TicketState;
  by: string;
  chosen: TicketState;
}

export interface SaveAnswer {
  /** Tickets that now hold what was chosen, with their row. */
  saved: { id: string; row: number }[];
  conflicts: Conflict[];
  /** Decisions that this sheet will never take as they are; `message` says why and what to do. Nothing waits for them. */
  refused: { id: string; message: string }[];
}

/** What the selected rows hold, for "Tag the selected rows". */
export interface Selection {
  tickets: Pick<Ticket, 'id' | 'row' | 'subject' | 'state'>[];
  /** Selected rows left out because a filter or a person hides them. */
  hidden: number;
}

/** Where a ticket or a finding is: the cell is selected for the user. */
export interface Shown {
  row: number;
  /** The row is hidden by a filter or by hand, so the user may not see it. */
  hidden: boolean;
}

export interface CheckReport {
  checked: number;
  problems: Problem[];
}

/** Private data in the user's columns: counts only, never a value. */
export interface PrivateReport {
  rows: number;
  /** The columns that hold any, the fullest first. */
  columns: PrivateColumn[];
  /** Of all columns together. */
  counts: PrivateCounts;
}

/** A built sheet: its tab's name, and one sentence on what it says. */
export interface Built {
  tab: string;
  sentence: string;
}

export interface SummaryBuilt extends Built {
  summary: Summary;
}

/** Days as `YYYY-MM-DD`. */
export interface CoveredPeriod {
  first: string;
  last: string;
  days: number;
  tickets: number;
  tagged: number;
}

export interface PeriodsBuilt extends Built {
  periods: CoveredPeriod[];
  /** Tickets whose date cannot be read, and the first of them with what stands there. */
  unread: number;
  unreadTickets: { id: string; row: number; text: string }[];
}

/** A job that may take several calls: the same call again, with the same operation ID, goes on. `doing` says with what. */
export type Stepwise<T> = { done: false; doing: string } | { done: true; value: T };

/** The dump was added to, or made a sample of. */
export interface DataDone extends Built {
  session: Session;
  /** The operation that can be taken back, if any. */
  undo: string | null;
}

/** What adding another export to the dump would do. */
export interface AddProposal {
  /** Tabs that could hold one. */
  tabs: string[];
  /** `''` where there is none. */
  tab: string;
  /** Tickets that the dump has not. */
  fresh: number;
  known: number;
  /** Rows that repeat the ID of a row above, and rows without one: both are left out. */
  doubled: number;
  blank: number;
  /** Each column of the dump, and the export's that goes there; null where none does. */
  columns: { into: string; from: string | null }[];
  /** Columns of the export that have no place in the dump. */
  leftOut: string[];
  /** Exports that were added before and can be taken out again, latest first. */
  added: { operation: string; from: string; when: string; tickets: number }[];
  trouble: Failure | null;
}

/** What a sample could be taken of. */
export interface SampleProposal {
  tab: string;
  tickets: number;
  /** Periods, each parted by channel where there are channels. */
  groups: SampleGroup[];
  /** Null where no column holds channels, or too many different ones. */
  channels: string[] | null;
  size: number;
  seed: number;
}

export interface SampleChoice {
  size: number;
  /** The same share of every channel too, not of every period only. */
  byChannel: boolean;
  seed: number;
}

/** One person of the team, as the sheet and the claims know them. */
export interface Teammate {
  name: string;
  tagged: number;
  aside: number;
  /** Tickets handed out to them and not decided yet. */
  held: number;
  /** Minutes since the last sign of life; null where there was none for ten minutes. */
  minutes: number | null;
}

/** Everybody who tagged here or holds tickets, those at work first. */
export interface Team {
  me: string;
  teammates: Teammate[];
  left: number;
}

/** A ticket that waits for the second pass. */
export interface Waiting {
  id: string;
  row: number;
  reason: string;
  by: string;
}

type Asking = { account: string };

/**
 * Every call the panel can make: argument and answer. `account` is the key the panel got from `open`;
 * the server compares it, so that a change of Google account is noticed before anything is written.
 */
export interface Api {
  open: { args: Record<string, never>; value: Opening };
  propose: { args: Asking & { tab: string | null }; value: SetupProposal };
  /** `column`: 0-based index into the proposal's `columns`. */
  dateColumn: { args: Asking & { tab: string; column: number }; value: DateColumn };
  /** Selects a cell of a tab that is not set up yet; 1-based `row`, 0-based `column`. */
  showCell: { args: Asking & { tab: string; row: number; column: number }; value: Shown };
  setup: { args: Asking & { choice: SetupChoice }; value: Session };
  rename: { args: Asking & { name: string }; value: Account };
  setSettings: { args: Asking & { settings: Settings }; value: Settings };
  /** `holding`: all tickets that this panel has or has not saved yet. `second`: the put-aside ones too. `count` 0: only a sign of life. */
  refill: { args: Asking & { holding: string[]; count: number; second: boolean }; value: Session };
  team: { args: Asking; value: Team };
  /**
   * Gives back what `name` holds, null: what I hold; but for `keep`. `claim`: only if nothing was handed out since;
   * null: in any case.
   */
  release: {
    args: Asking & { name: string | null; keep: string[]; claim: number | null };
    value: { released: number };
  };
  /** The put-aside tickets, the oldest first. */
  waiting: { args: Asking; value: Waiting[] };
  save: { args: Asking & { sheetId: number; operation: string; choices: Choice[] }; value: SaveAnswer };
  /** `id` null: the ticket of the selected row. */
  ticket: { args: Asking & { id: string | null }; value: Ticket };
  selection: { args: Asking; value: Selection };
  showTicket: { args: Asking & { id: string; row: number }; value: Shown };
  addTag: { args: Asking & { tag: string; subtag: string; belongs: string }; value: TagList };
  check: { args: Asking; value: CheckReport };
  showProblem: { args: Asking & { kind: Problem['kind']; value: string }; value: Shown };
  privateData: { args: Asking; value: PrivateReport };
  summary: { args: Asking; value: SummaryBuilt };
  periods: { args: Asking; value: PeriodsBuilt };
  reshape: { args: Asking & { tab: string; fix: ShapeFix }; value: Stepwise<{ tab: string }> };
  proposeAdd: { args: Asking & { tab: string | null }; value: AddProposal };
  addExport: { args: Asking & { operation: string; tab: string }; value: Stepwise<DataDone> };
  takeOut: { args: Asking & { operation: string }; value: Stepwise<DataDone> };
  proposeSample: { args: Asking; value: SampleProposal };
  sample: { args: Asking & { operation: string; choice: SampleChoice }; value: Stepwise<DataDone> };
}

export interface Opening {
  /** Keys stored data in the panel; says nothing of the spreadsheet's content. */
  spreadsheet: string;
  account: Account;
  settings: Settings;
  /** Null until set up: the panel then asks for a proposal. */
  session: Session | null;
  /** Set up, but something is in the way (a tab or column is gone): the panel shows it and offers setup. */
  trouble: Failure | null;
}

export type Method = keyof Api;
export type Args<M extends Method> = Api[M]['args'];
export type Value<M extends Method> = Api[M]['value'];
