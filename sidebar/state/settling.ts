/** The list of what is to settle, and what becomes of each: theirs, mine, or a question to the group. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TicketState } from '../../src/core/tickets/ticketState';
import type { KeptUnsettled } from './keptUnsettled';
import type { Named } from './renaming';
import {
  askTheGroup,
  type ConflictHere,
  canUseMine,
  type Unsettled,
  unsettledRenamed,
  withoutUnsettled,
  withUnsettled,
} from './unsettled';

export interface SettlingPorts {
  kept: KeptUnsettled;
  /** The name that colleagues know me by. */
  me(): string;
  /** Over what stands there now: `theirs` is what was seen. */
  decide(id: string, theirs: TicketState, chosen: TicketState): void;
}

export interface Settling {
  all: ReadonlySignal<readonly Unsettled[]>;
  /** What came last, while it still waits: said aloud. */
  arrived: ReadonlySignal<readonly Unsettled[]>;
  /** The one that keys act on; null where nothing is to settle. */
  current: ReadonlySignal<Unsettled | null>;
  move(by: 1 | -1): void;
  tell(more: readonly Unsettled[]): void;
  /** Decided again, so there is nothing to settle any more. */
  drop(id: string): void;
  keepTheirs(id: string): void;
  useMine(id: string): void;
  askGroup(id: string): void;
  /** The tag list changed. */
  rename(named: Named): void;
}

export function createSettling({ kept, me, decide }: SettlingPorts): Settling {
  const all = signal<readonly Unsettled[]>(kept.read());
  const last = signal<readonly string[]>([]);
  /** The ticket, and the place that it had: conflicts come and go by themselves. */
  const chosen = signal<{ id: string | null; at: number }>({ id: null, at: 0 });
  const at = computed(() => {
    const found = all.value.findIndex(({ id }) => id === chosen.value.id);
    return found === -1 ? Math.max(0, Math.min(all.value.length - 1, chosen.value.at)) : found;
  });
  const choose = (index: number): void => {
    const place = Math.max(0, Math.min(all.value.length - 1, index));
    chosen.value = { id: all.value[place]?.id ?? null, at: place };
  };

  const change = (next: (known: readonly Unsettled[]) => readonly Unsettled[]): void => {
    const before = all.value;
    all.value = next(before);
    if (all.value.length !== before.length || before.length > 0) kept.write(next(kept.read()));
  };
  const drop = (id: string): void => {
    if (!all.value.some((one) => one.id === id)) return;
    const place = at.value;
    const isChosen = all.value[place]?.id === id;
    change((known) => withoutUnsettled(known, id));
    if (isChosen) choose(place);
  };
  const settle = (id: string, chosen: (conflict: ConflictHere) => TicketState): void => {
    const found = all.value.find((one) => one.id === id);
    drop(id);
    if (found !== undefined && canUseMine(found)) decide(id, found.theirs, chosen(found));
  };

  return {
    all,
    arrived: computed(() => all.value.filter(({ id }) => last.value.includes(id))),
    current: computed(() => all.value[at.value] ?? null),
    move: (by) => choose(at.value + by),
    tell(more) {
      if (more.length === 0) return;
      change((known) => withUnsettled(known, more));
      last.value = more.map(({ id }) => id);
    },
    drop,
    keepTheirs: drop,
    useMine: (id) => settle(id, ({ chosen }) => chosen),
    askGroup: (id) => settle(id, (conflict) => askTheGroup(conflict, me())),
    rename(named) {
      if (all.value.length === 0) return;
      all.value = unsettledRenamed(all.value, named);
      kept.write(kept.read());
    },
  };
}
