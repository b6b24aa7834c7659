/** Expected failures as values: what the user did or met, and what to do next. */

export type ErrorCode =
  | 'bad-request'
  | 'unknown-method'
  | 'internal'
  | 'not-set-up'
  | 'set-up-meanwhile'
  | 'no-tickets'
  | 'no-header'
  | 'dump-gone'
  | 'other-dump'
  | 'column-gone'
  | 'column-doubled'
  | 'ids-faulty'
  | 'tags-missing'
  | 'tags-empty'
  | 'no-selection'
  | 'other-tab'
  | 'too-many'
  | 'ticket-gone'
  | 'other-account'
  | 'name-taken'
  | 'bad-name'
  | 'tag-exists'
  | 'bad-tag'
  | 'not-lead'
  | 'busy'
  | 'protected'
  | 'rejecting-rule'
  | 'view-only'
  | 'too-large'
  | 'time-out';

/** `message` says what is wrong and what to do next. `retry`: the same call may succeed later. */
export interface Failure {
  code: ErrorCode;
  message: string;
  retry: boolean;
}

export type Reply<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** A failure that the same call would meet again. */
export const failed = (code: ErrorCode, message: string): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, message, retry: false },
});

/** A failure that may be over at the next try. */
export const failedForNow = (code: ErrorCode, message: string): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, message, retry: true },
});

export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
