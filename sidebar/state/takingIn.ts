/** What the server answers, taken in: names, figures and tickets, without losing what it does not know yet. */
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Session } from '../../src/contract/session';
import type { TagChange } from '../../src/core/tags/tagChange';
import { type Counts, countsAfter } from './counts';
import { EMPTY_DESK, shownTicket } from './desk';
import type { Ledger } from './ledger';
import type { News } from './news';
import type { Kept } from './outbox';
import { admit, withoutTaken } from './queue';
import type { Named } from './renaming';
import type { Settling } from './settling';
import type { Sheet, Tagging } from './tagging';

export interface TakingInPorts {
  sheet: Signal<Sheet>;
  news: News;
  ledger: Ledger;
  settling: Settling;
  tagging: Tagging;
  /** What is not saved yet, by the names of today. */
  unsaved(): Kept[];
  /** IDs of tickets that must not come again: the answer may be older than my decisions. */
  mine(): Iterable<string>;
  /** The name that changes of one's own bear. */
  me(): string;
  /** What else may name a tag. */
  renamed(named: Named): void;
}

export interface TakingIn {
  /** The tab that Tagsheet works on now, where that is another than the one of these tickets. */
  elsewhere: ReadonlySignal<string | null>;
  /** Undecided tickets that colleagues hold. */
  withColleagues: ReadonlySignal<number>;
  /** Which claim the tickets here are under. */
  claim(): number;
  /** Gives how many tickets were new. `exact`: it is known which of my decisions the figures contain. */
  takeIn(answer: Session, exact: boolean): number;
  /** Takes in one change of the list that was made here: nothing else changed since the last answer. */
  learnChange(change: TagChange, answer: ListAnswer): void;
  /** Starts over with an answer; unsaved decisions stay. */
  begin(answer: Session): void;
}

/** The tag list as an action leaves it. */
export type ListAnswer = Pick<Session, 'tags' | 'revision'>;

export const countsOf = ({ progress, today, use }: Session): Counts => ({ progress, today, use });

export const sheetOf = ({ dump, columns, tags, ids, project, isLead, revision, ...more }: Session): Sheet => {
  const { proposals, forecast } = more;
  return { dump, columns, tags, ids, project, isLead, revision, proposals, forecast };
};

/** The server's figures, and on top what it has not been told yet. */
const withUnsaved = (counts: Counts, choices: readonly Kept[]): Counts =>
  choices.reduce((sum, { seen, chosen, how }) => countsAfter(sum, seen, chosen, how === 'undo' ? -1 : 1), counts);

export function createTakingIn(ports: TakingInPorts, { sheetId, ...first }: Session): TakingIn {
  const { sheet, news, ledger, settling, tagging, renamed } = ports;
  const elsewhere = signal<string | null>(null);
  const withColleagues = signal(first.withColleagues);
  let { claim } = first;

  /** What is picked, ahead, decided and waiting keeps its meaning when the list gets other names. */
  function learnNames(answer: Pick<Session, 'revision' | 'news'>): void {
    const named = news.learn(answer);
    if (named === null) return;
    tagging.rename(named);
    ledger.rename(named);
    settling.rename(named);
    renamed(named);
  }

  function recount(answer: Session): void {
    const mine = ledger.counts.value.today.secondsEach;
    const fresh = withUnsaved(countsOf(answer), ports.unsaved());
    const secondsEach = mine ?? fresh.today.secondsEach;
    ledger.counts.value = { ...fresh, today: { ...fresh.today, secondsEach } };
  }

  function admitted({ queue: incoming, taken, ...answer }: Session): number {
    const { desk } = tagging;
    const kept = withoutTaken(desk.value.queue, taken, shownTicket(desk.value)?.id);
    const next = admit(kept, incoming, new Set(ports.mine()));
    desk.value = { ...desk.value, queue: next };
    claim = answer.claim;
    withColleagues.value = answer.withColleagues;
    return next.length - kept.length;
  }

  return {
    elsewhere,
    withColleagues,
    claim: () => claim,
    /** Somebody may have set up another tab meanwhile: its tickets are no business of this desk. */
    takeIn: (answer, exact) =>
      batch(() => {
        elsewhere.value = answer.sheetId === sheetId ? null : answer.dump;
        if (elsewhere.value !== null) return 0;
        learnNames(answer);
        sheet.value = sheetOf(answer);
        if (exact) recount(answer);
        return admitted(answer);
      }),
    learnChange: (change, { tags, revision }) =>
      batch(() => {
        learnNames({ revision, news: [{ revision, by: ports.me(), change, earlier: 0 }] });
        sheet.value = { ...sheet.value, tags, revision };
      }),
    begin: (answer) =>
      batch(() => {
        elsewhere.value = null;
        learnNames(answer);
        sheet.value = sheetOf(answer);
        recount(answer);
        tagging.desk.value = EMPTY_DESK;
        admitted(answer);
      }),
  };
}
