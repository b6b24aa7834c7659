/** Bad days: calls that take long, fail, land and still fail, or never answer. */
import { openWeather, randomOf } from '../../../local/preview/conditions';
import type { Preview } from '../../../local/preview/preview';
import type { Answer, Conditions } from '../../../local/preview/wire';
import { makeSmall, type Small, startSmall } from './smallAddOn';
import { visit } from './visitor';

const SORRY = "We're sorry, a server error occurred. Please wait a bit and try again.";
const CALLS = 400;

const kindOf = (answer: Answer<unknown>): string => {
  if ('lost' in answer) return 'lost';
  return 'error' in answer ? answer.error.message : 'value';
};

/** How many of many calls ran, and what they answered. */
const many = async (conditions: Conditions, seed = 1) => {
  const weather = openWeather(0, seed);
  weather.set(conditions);
  let ran = 0;
  const kinds: string[] = [];
  for (let call = 0; call < CALLS; call += 1) {
    const answer = await weather.under(() => {
      ran += 1;
      return { value: call };
    });
    kinds.push(kindOf(answer));
  }
  return { ran, kinds, count: (kind: string) => kinds.filter((one) => one === kind).length };
};

const fair = { delay: 0, failing: 0, lateThrows: false };

test('numbers are spread evenly, and the same for the same seed', () => {
  const random = randomOf(7);
  const numbers = Array.from({ length: 10_000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => numbers.filter((number) => Math.floor(number * 10) === tenth).length,
  );
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
  expect(Array.from({ length: 10_000 }, randomOf(7))).toEqual(numbers);
  expect(Array.from({ length: 10_000 }, randomOf(8))).not.toEqual(numbers);
});

test('on a good day every call runs and answers', async () => {
  const { ran, count } = await many(fair);
  expect([ran, count('value')]).toEqual([CALLS, CALLS]);
});

test('half of the calls fail before they do anything, in Google’s words', async () => {
  const { ran, count } = await many({ ...fair, failing: 0.5 });
  expect(count(SORRY)).toBe(CALLS - ran);
  expect(Math.abs(count(SORRY) - CALLS / 2)).toBeLessThan(40);
});

test('with late throws, half of the failing calls have landed: they throw or never answer', async () => {
  const { ran, count } = await many({ ...fair, failing: 0.5, lateThrows: true });
  const failed = CALLS - count('value');
  const landed = ran - count('value');
  expect(Math.abs(failed - CALLS / 2)).toBeLessThan(40);
  expect(Math.abs(landed - failed / 2)).toBeLessThan(30);
  expect(Math.abs(count('lost') - landed / 2)).toBeLessThan(25);
  expect(count(SORRY) + count('lost')).toBe(failed);
});

test('late throws alone make nothing fail', async () => {
  expect((await many({ ...fair, lateThrows: true })).count('value')).toBe(CALLS);
});

test('the same seed fails in the same places', async () => {
  const half = { ...fair, failing: 0.5, lateThrows: true };
  expect((await many(half, 5)).kinds).toEqual((await many(half, 5)).kinds);
  expect((await many(half, 5)).kinds).not.toEqual((await many(half, 6)).kinds);
});

test('a call runs in the middle of its delay', async () => {
  const weather = openWeather(200, 1);
  const before = performance.now();
  let ran = 0;
  await weather.under(() => {
    ran = performance.now() - before;
    return { value: null };
  });
  expect(ran).toBeGreaterThanOrEqual(95);
  expect(performance.now() - before - ran).toBeGreaterThanOrEqual(95);
});

test.each([{ delay: -1 }, { delay: Number.NaN }, { delay: 1e9 }, { failing: 1.1 }, { failing: -0.1 }])(
  '%j is no condition',
  (wrong) => {
    const weather = openWeather(0, 1);
    expect(() => weather.set({ ...fair, ...wrong })).toThrow(/^The (delay|share)/);
    expect(weather.now()).toEqual(fair);
  },
);

describe('on the server', () => {
  let small: Small;
  let preview: Preview;

  beforeEach(async () => {
    small = makeSmall({ page: false });
    preview = await startSmall({ ...small.options, seed: 3 });
  });
  afterEach(async () => {
    await preview.close();
    small.remove();
  });

  test('one page sets them, all pages hear of it, a new page reads them', async () => {
    const [one, other] = [visit(preview, 'one'), visit(preview, 'other')];
    const line = await other.listen();
    const wanted = { delay: 500, failing: 0.1, lateThrows: true };
    expect(await one.post('/conditions', wanted)).toEqual({ value: null });
    const told = await line.until((got) => got.some(({ kind }) => kind === 'conditions'));
    line.close();
    expect(told).toContainEqual({ kind: 'conditions', conditions: wanted });
    expect(await other.get('/book')).toMatchObject({ conditions: wanted });
  });

  test('what is no condition is refused with a sentence', async () => {
    const answer = await visit(preview).post('/conditions', { delay: 'x', failing: 0, lateThrows: false });
    expect(answer).toMatchObject({ error: { message: expect.stringContaining('The delay is a number') } });
  });

  test('a call that fails before landing leaves the cell, one that throws late has written it', async () => {
    const page = visit(preview);
    await page.post('/conditions', { delay: 0, failing: 1, lateThrows: true });
    const seen = new Set<string>();
    for (let row = 2; row < 40 && seen.size < 3; row += 1) {
      const answer = (await page.post('/run', { name: 'write', args: [row, 5, 'landed'] })) as Answer<unknown>;
      seen.add(`${kindOf(answer)} ${preview.workbook.text(0, row, 5)}`);
    }
    expect(seen).toEqual(new Set(['lost landed', `${SORRY} `, `${SORRY} landed`]));
  });

  test('edits and menus are not part of it', async () => {
    const page = visit(preview);
    await page.post('/conditions', { delay: 0, failing: 1, lateThrows: false });
    await page.post('/edit', { edit: { kind: 'enter', sheet: 0, row: 2, column: 1, texts: [['typed']] } });
    expect(await page.post('/menu', { name: 'sayHello' })).toEqual({ value: null });
    expect(preview.workbook.text(0, 2, 1)).toBe('typed');
  });
});
