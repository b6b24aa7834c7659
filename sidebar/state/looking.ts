/** While nothing is left, the panel looks again by itself: colleagues give back, put aside and clear. */
import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Screen } from './frame';
import type { Clock } from './ports';
import type { Work } from './work';

/** Often enough to be of use, seldom enough to cost nothing (ms). */
export const LOOK_AGAIN = 60_000;

export interface LookingPorts {
  clock: Clock;
  /** Nobody sees the page now. */
  isHidden(): boolean;
  work: ReadonlySignal<Work | null>;
  /** Stopped on purpose: nothing is fetched. */
  isStopped(): boolean;
}

export function lookWhileIdle({ clock, isHidden, work, isStopped }: LookingPorts): void {
  effect(() => {
    const now = work.value;
    if (now === null || !now.isIdle.value || isStopped()) return;
    let cancel = (): void => {};
    const later = (): void => {
      cancel = clock.after(LOOK_AGAIN, () => {
        if (!isHidden()) now.supply.look();
        later();
      });
    };
    later();
    return () => cancel();
  });
}

/** How old (ms) the last answer may be for a screen that shows what colleagues do: proposals, and who may add tags. */
const FRESH: Partial<Record<Screen, number>> = { menu: LOOK_AGAIN, proposals: 5_000, add: 5_000 };

export function lookOnOpening(screen: ReadonlySignal<Screen>, work: ReadonlySignal<Work | null>): void {
  effect(() => {
    const age = FRESH[screen.value];
    if (age !== undefined) untracked(() => work.value?.supply.lookIfOlder(age));
  });
}
