/** The one door to the server: google.script.run, typed, and never without an answer. */
import type { Failure, Reply } from '../src/contract';
import { explainServiceError } from '../src/core/serviceError';
import type { Call } from './state/ports';

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  rpc(method: string, args: unknown): void;
}

declare const google: { script: { run: Runner } };

/** A lost answer calls no handler at all: after this long (ms) nobody knows what became of the call. */
export const UNKNOWN_AFTER = 60_000;

type Failed = { ok: false; error: Failure };

const forNow = (code: Failure['code'], message: string): Failed => ({
  ok: false,
  error: { code, message, retry: true },
});

const unknown = () => forNow('time-out', 'No answer from Google for 60 s. Check your connection, then try again.');

/** What Google says before the script has begun: to a browser with several accounts, or to one that is offline. */
const SHUT_OUT = /permission_denied|http 40[13]/i;
const OFFLINE = /networkerror|connection failure|failed to fetch/i;

const shutOut: Failed = {
  ok: false,
  error: {
    code: 'other-account',
    message:
      'Google did not let this account in; nothing was saved. Where several Google accounts are signed in, sign out of the others, then reload this page. Else ask for the right to edit the spreadsheet.',
    retry: false,
  },
};

/** An exception that no action met: Google's own, before, after or instead of the script. */
function thrown({ message }: Error): Failed {
  if (SHUT_OUT.test(message)) return shutOut;
  if (OFFLINE.test(message))
    return forNow('time-out', 'Google cannot be reached. Check your connection, then try again.');
  const explained = explainServiceError(message);
  if (explained !== null) return { ok: false, error: explained };
  return forNow('internal', `Google did not carry that out (${message.replace(/^\w+: /, '')}). Try again.`);
}

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
