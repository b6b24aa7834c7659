/** What crosses the wire between the panel and the server. Types only; every value is plain JSON. */

import type { AddProposal, DataDone, SampleChoice, SampleProposal, Stepwise } from './contract/data';
import type { OpenedTicket, Selection, Shown } from './contract/find';
import type { Project, Rebuilt } from './contract/project';
import type { CheckReport, PeriodsBuilt, PrivateReport, SummaryBuilt } from './contract/reports';
import type { Choice, SaveAnswer } from './contract/save';
import type { Account, Opening, Session, Settings } from './contract/session';
import type { DateColumn, ListOffer, SetupChoice, SetupProposal } from './contract/setup';
import type { ChangeDone, ChangePreview, Fix, FixesDone } from './contract/tags';
import type { Team, Waiting } from './contract/team';
import type { Problem } from './core/check/problem';
import type { ShapeFix } from './core/exports/tabShape';
import type { ListColumns } from './core/starting/listColumns';
import type { TagChange } from './core/tags/tagChange';
import type { TagList } from './core/tags/tagList';
import type { TagPath } from './core/tags/tagPath';

export type { Failure, Reply } from './core/failure';

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
  /** `columns`: what to read, 0-based; null: the likeliest. `tickets`: they stand on tickets, and are no list. */
  startingList: { args: Asking & { tab: string; columns: ListColumns | null; tickets: boolean }; value: ListOffer };
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
  /** Fails with `not-lead` where somebody else is. */
  setProject: { args: Asking & { project: Project }; value: Project };
  /** Fills blank cells from the log, and lists what differs; `preview`: only says what it would do. */
  rebuild: { args: Asking & { operation: string; preview: boolean; cleared: boolean }; value: Stepwise<Rebuilt> };
  /** A log of more than 200,000 lines keeps its newest ones, and of the rest the last one of each ticket. */
  compactLog: { args: Asking; value: Stepwise<{ lines: number; sentence: string }> };
  /** The put-aside tickets, the oldest first. */
  waiting: { args: Asking; value: Waiting[] };
  /** `revision`: of the tag list that the choices were named after; what was renamed since is renamed in them. */
  save: {
    args: Asking & { sheetId: number; operation: string; choices: Choice[]; revision: number };
    value: SaveAnswer;
  };
  /** `id` null: the ticket of the selected row. */
  ticket: { args: Asking & { id: string | null }; value: OpenedTicket };
  selection: { args: Asking; value: Selection };
  showTicket: { args: Asking & { id: string; row: number }; value: Shown };
  /** Where only the lead changes the list, anybody else's tag becomes a proposal. */
  addTag: {
    args: Asking & { tag: string; subtag: string; belongs: string; example: string };
    value: { tags: TagList; revision: number; proposed: boolean };
  };
  previewChange: { args: Asking & { change: TagChange }; value: ChangePreview };
  /** Changes the list and the tickets together. `revision`: of the list that the change was chosen in. */
  changeTags: { args: Asking & { operation: string; change: TagChange; revision: number }; value: ChangeDone };
  /** Takes back a change or a repair. `operation`: the one of what is taken back. */
  undoChange: { args: Asking & { operation: string }; value: ChangeDone };
  settleProposal: { args: Asking & { operation: string; path: TagPath; accept: boolean }; value: ChangeDone };
  /** Replaces what stands in tickets' cells; the list stays. `preview`: only counts. */
  fixTags: { args: Asking & { operation: string; fixes: Fix[]; preview: boolean }; value: FixesDone };
  check: { args: Asking; value: CheckReport };
  /** Selects the first cell of a finding: of a fault of the list in its tab. */
  showProblem: { args: Asking & { problem: Pick<Problem, 'kind' | 'cells'> }; value: Shown };
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

export type Method = keyof Api;

export type Args<M extends Method> = Api[M]['args'];

export type Value<M extends Method> = Api[M]['value'];
