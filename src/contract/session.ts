/** What the panel knows of the person, the dump and the tickets ahead. */
import type { Failure } from '../core/failure';
import type { Role } from '../core/headers/roles';
import type { TagList } from '../core/tags/tagList';
import type { Order } from '../core/tickets/ticketOrder';
import type { TicketState } from '../core/tickets/ticketState';
import type { Forecast, Project } from './project';
import type { Proposal, TagNews } from './tags';

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
  project: Project;
  isLead: boolean;
  /** Of the tag list: sent back with every save, so that a tag renamed meanwhile is known by its new name. */
  revision: number;
  /** The latest changes of the list, the oldest first. */
  news: TagNews[];
  /** Tags that taggers would like to have. */
  proposals: Proposal[];
  forecast: Forecast;
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
