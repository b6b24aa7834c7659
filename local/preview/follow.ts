/** Tells the pages of changes to the workbook, and the saver. */
import type { Workbook } from '../workbook';
import type { Pages } from './pages';
import type { Saver } from './saver';

/** Changes that follow each other this closely go to the pages together. */
const GATHER = 20;

export interface Following {
  /** Tells at once what waits. */
  now(): void;
  stop(): void;
}

/** Both soon, neither in the middle of an execution. */
export const follow = (workbook: Workbook, pages: Pages, saver: Saver): Following => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    pages.update((since) => {
      const changes = workbook.changesSince(since);
      return changes.version === since ? null : { kind: 'changes', changes };
    });
  };
  const off = workbook.onChange(() => {
    waiting ??= setTimeout(now, GATHER);
    saver.soon();
  });
  const stop = (): void => {
    off();
    clearTimeout(waiting);
  };
  return { now, stop };
};
