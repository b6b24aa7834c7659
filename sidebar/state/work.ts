/** Everything behind the tagging screen of one account on one tab, wired together. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Session, Settings } from '../../src/contract/session';
import type { TagChange } from '../../src/core/tags/tagChange';
import { heldIds } from './desk';
import { createKeeping, placeOf } from './keeping';
import { createKeptUnsettled } from './keptUnsettled';
import { type Correction, createLedger, type Ledger } from './ledger';
import { createNews, type News } from './news';
import { type Kept, type Operation, revisionOf, unsavedIds } from './outbox';
import type { Ask, Clock, Store } from './ports';
import { keptRenamed, type Named } from './renaming';
import { createSaver, type Saver } from './saver';
import { createSettling, type Settling } from './settling';
import { createSupply, type Supply } from './supply';
import { createTagging, type Sheet, type Tagging } from './tagging';
import { countsOf, createTakingIn, type ListAnswer, sheetOf } from './takingIn';

export interface WorkPorts {
  ask: Ask;
  clock: Clock;
  store: Store;
  newId(): string;
  spreadsheet: string;
  account: string;
  /** The name that colleagues know me by. */
  me(): string;
  settings(): Settings;
  /** The tag list changed: what is set, found or highlighted may name a tag. */
  renamed(named: Named): void;
  openScreen(screen: 'add' | 'keys'): void;
  selectionDone(): void;
}

export interface Work {
  saver: Saver;
  ledger: Ledger;
  settling: Settling;
  news: News;
  supply: Supply;
  tagging: Tagging;
  sheet: Signal<Sheet>;
  /** The tab that Tagsheet works on now, where that is another than the one of these tickets. */
  elsewhere: ReadonlySignal<string | null>;
  /** Decisions on other tabs that wait on this computer. */
  waitingElsewhere(): number;
  /** Decisions of other accounts that wait on this computer. */
  waitingOfOthers(): number;
  /** Undecided tickets that colleagues hold. */
  withColleagues: ReadonlySignal<number>;
  /** No ticket is open. */
  isIdle: ReadonlySignal<boolean>;
  /** Nothing is left for me in the first pass, and put-aside tickets wait. */
  offersSecondPass: ReadonlySignal<boolean>;
  beginSecondPass(): void;
  /** Another order was chosen: the open ticket stays, the others are fetched anew. */
  reorder(): void;
  /** Colleagues may have what I hold, but for what is not saved yet. */
  giveBack(): void;
  /** Starts over with what setup or opening answered; unsaved decisions stay. */
  begin(session: Session): void;
  /**
   * Takes in the tag list that an action answered. Where more changed than `change` (null: nobody knows what), all news
   * come first: the names of a list are never used without what became of the old ones.
   */
  learnList(answer: ListAnswer, change: TagChange | null): Promise<void>;
  /** Gives up the decisions that saving stopped at; their tickets come again. */
  leaveOut(): void;
}

export function createWork(ports: WorkPorts, session: Session): Work {
  const { ask, clock, newId, spreadsheet, account } = ports;
  const { sheetId } = session;
  const sheet = signal(sheetOf(session));
  const second = signal(false);
  const place = { spreadsheet, account, sheetId };
  const keeping = createKeeping(ports.store, place);
  const unsaved = (): string[] => unsavedIds(saver.outbox.value);
  const correct = (corrections: readonly Correction[]): void => {
    for (const { id, state } of corrections) tagging.correct(id, state);
    supply.wantAgain();
  };
  const saver = createSaver({
    ask,
    clock,
    keeping,
    sheetId,
    newId,
    saved(answer, operation) {
      correct(ledger.settle(answer, { choices: choicesNow(operation) }));
      if (answer.revision !== news.revision()) supply.learn();
    },
  });
  const news = createNews({ store: ports.store, place: `${spreadsheet}:${account}`, me: ports.me });
  news.learn(session);
  /** By the names of today: an operation keeps those that it was decided with, and says which. */
  const choicesNow = (operation: Operation): Kept[] => {
    const named = news.since(revisionOf(operation));
    return operation.choices.map((kept) => keptRenamed(kept, named));
  };
  const settling = createSettling({
    kept: createKeptUnsettled(ports.store, placeOf(place), news),
    me: ports.me,
    decide(id, state, chosen) {
      ledger.decide([{ id, row: ledger.rowOf(id), state, ticket: null }], () => chosen, 'panel');
      tagging.correct(id, chosen);
    },
  });
  const ledger = createLedger({
    clock,
    saver,
    first: countsOf(session),
    revision: news.revision,
    tell: settling.tell,
    settled: settling.drop,
    say(sentence) {
      tagging.notice.value = sentence;
    },
  });
  const tagging = createTagging({
    ledger,
    sheet,
    clock,
    settings: ports.settings,
    want: () => supply.want(),
    openScreen: ports.openScreen,
    selectionDone: ports.selectionDone,
  });
  const supply = createSupply({
    ask,
    clock,
    saver,
    ahead: () => tagging.desk.value.queue.length,
    aboutToAsk: ledger.forgetSaved,
    second: () => second.value,
    holding: () => [...new Set([...heldIds(tagging.desk.value), ...unsaved(), ...lookedAt()])],
    takeIn: (answer, exact) => takingIn.takeIn(answer, exact),
  });
  const takingIn = createTakingIn(
    {
      sheet,
      news,
      ledger,
      settling,
      tagging,
      unsaved: () => saver.outbox.value.flatMap(choicesNow),
      mine: () => [...unsaved(), ...ledger.recent, ...lookedAt()],
      me: ports.me,
      renamed: ports.renamed,
    },
    session,
  );

  /** A second look would give the same tickets again, because looking at one changes nothing. */
  const lookedAt = (): string[] => (ports.settings().order.by === 'tag' ? ledger.decidedSince() : []);

  const isIdle = computed(() => tagging.ticket.value === null && tagging.selection.value === null);
  const offersSecondPass = computed(
    () => !second.value && isIdle.value && !supply.asking.value && ledger.counts.value.progress.aside > 0,
  );

  function leftOut(): Kept[] {
    const operation = saver.leaveOut();
    return operation === null ? [] : choicesNow(operation);
  }

  return {
    saver,
    ledger,
    settling,
    news,
    supply,
    tagging,
    sheet,
    elsewhere: takingIn.elsewhere,
    waitingElsewhere: keeping.elsewhere,
    waitingOfOthers: keeping.ofOthers,
    withColleagues: takingIn.withColleagues,
    isIdle,
    offersSecondPass,
    beginSecondPass() {
      second.value = true;
      supply.wantAgain();
    },
    reorder() {
      const { desk } = tagging;
      ledger.lookAnew();
      desk.value = { ...desk.value, queue: desk.value.queue.slice(0, 1) };
      supply.wantAgain();
    },
    giveBack() {
      supply.pause();
      void ask('release', { name: null, keep: unsaved(), claim: takingIn.claim() });
    },
    begin(answer) {
      batch(() => {
        saver.resume();
        second.value = false;
        supply.outdate();
        takingIn.begin(answer);
      });
      saver.tryAgain();
      supply.wantAgain();
    },
    async learnList(answer, change) {
      const known = news.revision();
      supply.outdate();
      if (answer.revision === known) sheet.value = { ...sheet.value, tags: answer.tags };
      else if (change !== null && answer.revision === known + 1) takingIn.learnChange(change, answer);
      else await supply.fresh();
    },
    leaveOut: () => batch(() => correct(ledger.takeBack(leftOut()))),
  };
}
