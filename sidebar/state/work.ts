/** Everything behind the tagging screen of one account in one spreadsheet, wired together. */
import { batch, signal } from '@preact/signals';
import type { Session } from '../../src/contract';
import { type Counts, countsAfter } from './counts';
import { EMPTY_DESK, heldIds } from './desk';
import { createKeeping } from './keeping';
import { createLedger, type Ledger } from './ledger';
import { type Outbox, unsavedIds } from './outbox';
import type { Ask, Clock, Store } from './ports';
import { admit } from './queue';
import { createSaver, type Saver } from './saver';
import { createSupply, type Supply } from './supply';
import { createTagging, type Sheet, type Tagging } from './tagging';

export interface WorkPorts {
  ask: Ask;
  clock: Clock;
  store: Store;
  newId(): string;
  spreadsheet: string;
  account: string;
  lastDigitSaves(): boolean;
  openScreen(screen: 'add' | 'keys'): void;
  selectionDone(): void;
}

export interface Work {
  saver: Saver;
  ledger: Ledger;
  supply: Supply;
  tagging: Tagging;
  sheet: { value: Sheet };
  /** Starts over with what setup or opening answered; unsaved decisions stay. */
  begin(session: Session): void;
}

/** The server's figures, and on top what it has not been told yet. */
function withUnsaved(counts: Counts, outbox: Outbox): Counts {
  const choices = outbox.flatMap((operation) => operation.choices);
  return choices.reduce(
    (sum, { seen, chosen, how }) => countsAfter(sum, seen, chosen, how === 'undo' ? -1 : 1),
    counts,
  );
}

const countsOf = ({ progress, today, use }: Session): Counts => ({ progress, today, use });
const sheetOf = ({ dump, columns, tags, ids }: Session): Sheet => ({ dump, columns, tags, ids });

export function createWork(ports: WorkPorts, session: Session): Work {
  const { ask, clock, newId } = ports;
  const sheet = signal(sheetOf(session));
  const keeping = createKeeping(ports.store, ports.spreadsheet, ports.account);
  const saver = createSaver({
    ask,
    clock,
    keeping,
    newId,
    saved(answer) {
      for (const { id, theirs } of ledger.settle(answer)) tagging.correct(id, theirs);
      supply.wantAgain();
    },
  });
  const ledger = createLedger(clock, saver, countsOf(session));
  const tagging = createTagging({
    ledger,
    sheet,
    lastDigitSaves: ports.lastDigitSaves,
    want: () => supply.want(),
    openScreen: ports.openScreen,
    selectionDone: ports.selectionDone,
  });
  const supply = createSupply({
    ask,
    clock,
    saver,
    ahead: () => tagging.desk.value.queue.length,
    holding: () => [...new Set([...heldIds(tagging.desk.value), ...unsavedIds(saver.outbox.value)])],
    takeIn,
  });

  function admitted(incoming: Session['queue']): number {
    const { queue } = tagging.desk.value;
    const next = admit(queue, incoming, new Set(unsavedIds(saver.outbox.value)), ledger.decided);
    tagging.desk.value = { ...tagging.desk.value, queue: next };
    return next.length - queue.length;
  }

  function recount(answer: Session): void {
    const mine = ledger.counts.value.today.secondsEach;
    const fresh = withUnsaved(countsOf(answer), saver.outbox.value);
    const secondsEach = mine ?? fresh.today.secondsEach;
    ledger.counts.value = { ...fresh, today: { ...fresh.today, secondsEach } };
  }

  function takeIn(answer: Session, exact: boolean): number {
    return batch(() => {
      sheet.value = sheetOf(answer);
      if (exact) recount(answer);
      return admitted(answer.queue);
    });
  }

  return {
    saver,
    ledger,
    supply,
    tagging,
    sheet,
    begin(answer) {
      batch(() => {
        saver.resume();
        if (answer.dump !== sheet.value.dump) ledger.forget();
        sheet.value = sheetOf(answer);
        recount(answer);
        tagging.desk.value = EMPTY_DESK;
        admitted(answer.queue);
      });
      saver.tryAgain();
      supply.wantAgain();
    },
  };
}
