/** Waits until the sheet holds every decision of this panel. */
import { effect } from '@preact/signals';
import type { Failure } from '../../src/contract';
import type { Saver } from './saver';

/** Sends what waits, what was refused too; resolves with null once all is acknowledged, or with why saving stopped. */
export const allSaved = (saver: Saver): Promise<Failure | null> =>
  new Promise((resolve) => {
    saver.tryAgain();
    const stop = effect(() => {
      const refused = saver.refused.value;
      if (refused === null && saver.unsaved.value > 0) return;
      Promise.resolve().then(() => stop());
      resolve(refused);
    });
  });
