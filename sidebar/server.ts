/** The one door to the server: google.script.run, typed, and never without an answer. */
import type { Failure, Reply } from '../src/contract';
import type { Call } from './state/ports';

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  rpc(method: string, args: unknown): void;
}

declare const google: { script: { run: Runner } };

/** A lost answer calls no handler at all: after this long (ms) nobody knows what became of the call. */
export const UNKNOWN_AFTER = 60_000;

const forNow = (code: Failure['code'], message: string): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, message, retry: true },
});

const unknown = () => forNow('time-out', 'No answer from Google for 60 s. Check your connection, then try again.');

const thrown = (error: Error) =>
  forNow('internal', `Google did not carry that out (${error.message.replace(/^\w+: /, '')}). Try again.`);

const isReply = (value: unknown): value is Reply<never> => typeof value === 'object' && value !== null && 'ok' in value;

/** Waits at most a minute. An answer that comes later is dropped: what the caller does again, the server does once. */
export const callServer: Call = (method, args) =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(unknown()), UNKNOWN_AFTER);
    const answer = (reply: Reply<never>): void => {
      clearTimeout(timer);
      resolve(reply);
    };
    google.script.run
      .withSuccessHandler((value) =>
        answer(isReply(value) ? value : forNow('internal', 'Google sent an empty answer. Try again.')),
      )
      .withFailureHandler((error) => answer(thrown(error)))
      .rpc(method, args);
  });
