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
  const reply = { ok: true, value: { checked: 3, problems: [] } };
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

test('an exception is a failure that may be tried again, in plain words', async () => {
  googleThat((_done, failed) => failed(new Error('Exception: Service Spreadsheets timed out')));
  expect(await call()).toMatchObject({
    ok: false,
    error: { code: 'internal', retry: true, message: expect.stringContaining('(Service Spreadsheets timed out)') },
  });
});

test.each([null, undefined, 'text', {}])('an answer that is none: %p', async (value) => {
  googleThat((done) => done(value));
  expect(await call()).toMatchObject({ ok: false, error: { code: 'internal', retry: true } });
});
