import type { Cases } from '../contract';

/** `Lock`. */
export const lockCases: Cases = {
  'a lock that is free is had at once, and again': ({ equal }) => {
    const lock = LockService.getDocumentLock();
    equal([lock?.tryLock(100), lock?.hasLock(), lock?.tryLock(100)], [true, true, true]);
    lock?.releaseLock();
    equal(lock?.hasLock(), false);
  },
  'releasing a lock that is not held does nothing': () => {
    LockService.getDocumentLock()?.releaseLock();
  },
};
