import { callServer, UNKNOWN_AFTER } from '../../sidebar/server';

type Handler = (value: never) => void;

/** google.script.run with one call whose answer the test gives. */
function googleThat(answers: (done: (value: unknown) => void, failed: (error: Error) => void) => void) {
  const runner = (done: Handler, failed: Handler): unknown => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failed),
    withFailureHandler: (handler: Handler) => runner(done, handler),
    rpc: () => answers(done as (value: unknown) => void, failed as (error: Error) => void),
  });
  Object.assign(globalThis, {
    google: {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
      },
    },
  });
}

const call = () => callServer('check', { account: 'key' });

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'google');
});

test('an answer comes through as it is', async () => {
  const reply = { ok: true, value: { checked: 3, logLines: 0, problems: [] } };
  googleThat((done) => done(reply));
  expect(await call()).toBe(reply);
});

test('no answer for a minute is unknown, and may be tried again; a later answer is dropped', async () => {
  let late: (value: unknown) => void = () => {};
  googleThat((done) => {
    late = done;
  });
  const reply = call();
  jest.advanceTimersByTime(UNKNOWN_AFTER);
  late({ ok: true, value: 1 });
  expect(await reply).toMatchObject({ ok: false, error: { code: 'time-out', retry: true } });
});

const SHUT_OUT =
  'ScriptError: We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.';

test.each([
  [SHUT_OUT, 'other-account', false, /several Google accounts/],
  ['NetworkError: Connection failure due to HTTP 403', 'other-account', false, /reload/],
  ['NetworkError: Connection failure due to HTTP 0', 'time-out', true, /cannot be reached/],
  ['ScriptError: Authorization is required to perform that action.', 'view-only', false, /allow Tagsheet once more/],
  ['Exception: Service Spreadsheets timed out', 'time-out', true, /took too long/],
  ['Exception: Service invoked too many times for one day: rpc.', 'busy', false, /Go on tomorrow/],
  ['TypeError: x is not a function', 'internal', true, /\(x is not a function\)\. Try again/],
])('an exception is a failure in plain words: %s', async (thrown, code, retry, words) => {
  googleThat((_done, failed) => failed(new Error(thrown)));
  expect(await call()).toMatchObject({ ok: false, error: { code, retry, message: expect.stringMatching(words) } });
});

test.each([null, undefined, 'text', {}])('an answer that is none: %p', async (value) => {
  googleThat((done) => done(value));
  expect(await call()).toMatchObject({ ok: false, error: { code: 'internal', retry: true } });
});
