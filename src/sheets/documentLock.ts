/** One execution at a time writes to a spreadsheet. The lock binds scripts, not people. */
import { failedForNow, type Reply } from '../core/failure';

const WAIT_MS = 20000;

/** Publishes what was written: buffered writes are invisible to others, and to a check of what really landed. */
export const publish = (): void => {
  SpreadsheetApp.flush();
};

/** For what is worth a wait, and no more: ms. */
const SHORT_WAIT_MS = 5000;

/**
 * Runs `work` under the document lock where that is free soon, else without it: for what writes no cell, and does no
 * harm where two do it at once. The lock is kept to the end of the execution, which gives it back without a call.
 */
export function underLockIfFree<T>(work: () => T): T {
  LockService.getDocumentLock()?.tryLock(SHORT_WAIT_MS);
  return work();
}

/**
 * Runs `work` under the document lock. `work` publishes what it wrote before it returns; what a throw leaves behind is
 * published here, because nothing may land after the lock is given back.
 * Fails with `busy` where a colleague's save holds the lock for 20 s. Where there is no lock, work runs unlocked rather
 * than not at all: a document always has one.
 */
export function underDocumentLock<T>(work: () => Reply<T>): Reply<T> {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(WAIT_MS)) {
    return failedForNow(
      'busy',
      'Somebody else is saving at the moment. Nothing was changed; try again in a few seconds.',
    );
  }
  let published = false;
  try {
    const reply = work();
    published = true;
    return reply;
  } finally {
    if (!published) publish();
    lock?.releaseLock();
  }
}
