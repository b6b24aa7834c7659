import type { Ask } from '../../../sidebar/state/ports';
import { createSetup } from '../../../sidebar/state/setup';
import type { DateColumn, SetupChoice, SetupProposal } from '../../../src/contract/setup';
import { settled } from '../fakeClock';
import { fakeServer, OPEN_DATES } from '../fakeServer';

const CLEAR: DateColumn = { ...OPEN_DATES, order: 'told', unread: 0, unreadCells: [] };

function bench(dates: DateColumn | null, change: Partial<SetupProposal> = {}) {
  const server = fakeServer();
  server.proposal = { ...server.proposal, ids: { blank: 0, doubled: 0 }, dates, ...change };
  const ask: Ask = (method, args) => server.call(method, { account: 'key-1', ...args } as never) as never;
  const setup = createSetup(ask, server.proposal, () => undefined);
  const asked = (method: string) => server.calls.filter((call) => call.method === method).map(({ args }) => args);
  const finish = async (): Promise<SetupChoice['dates']> => {
    setup.list.choose('starter');
    for (let n = 0; n < 9 && asked('setup').length === 0; n += 1) {
      setup.next();
      await settled();
    }
    return (asked('setup')[0] as { choice: SetupChoice }).choice.dates;
  };
  return { server, setup, asked, finish };
}

test('dates that tell themselves ask nothing', async () => {
  const { setup, finish } = bench(CLEAR);
  expect(setup.steps.value).toEqual(['columns', 'old tags', 'list', 'start']);
  expect(await finish()).toEqual({ order: null, year: null });
  expect(bench(null).setup.steps.value).not.toContain('dates');
});

test('dates that could be either are asked for once, and not left before', async () => {
  const { setup, finish } = bench(OPEN_DATES);
  setup.next();
  expect([setup.step.value, setup.missing.value]).toEqual(['dates', 'Choose how these dates are read.']);
  setup.next();
  expect(setup.step.value).toBe('dates');
  setup.dates.order.value = 'month-first';
  expect(await finish()).toEqual({ order: 'month-first', year: null });
});

test('not to know is an answer', async () => {
  const { setup, finish } = bench({ ...OPEN_DATES, order: 'mixed' });
  setup.dates.order.value = 'none';
  expect(await finish()).toEqual({ order: null, year: null });
});

test('dates with dots are proposed day first', () => {
  const dotted = {
    text: '04.05.2026',
    readings: OPEN_DATES.example?.readings ?? { 'day-first': '', 'month-first': '' },
  };
  expect(bench({ ...OPEN_DATES, example: dotted }).setup.dates.order.value).toBe('day-first');
  expect(bench({ ...OPEN_DATES, order: 'mixed', example: dotted }).setup.dates.order.value).toBe('unset');
});

test('a year is asked for where dates have none; what is no year is not taken', async () => {
  const { setup, finish } = bench({ ...CLEAR, yearless: 3 });
  setup.next();
  expect([setup.step.value, setup.missing.value]).toEqual(['dates', '']);
  setup.dates.year.value = '26';
  expect(setup.missing.value).toMatch(/Type a year such as 2026/);
  setup.dates.year.value = ' 2026 ';
  expect(await finish()).toEqual({ order: null, year: 2026 });
});

test('dates that the import has swapped are worth a step', () => {
  expect(bench({ ...CLEAR, swapped: 2 }).setup.steps.value).toContain('dates');
  expect(bench(CLEAR).setup.steps.value).not.toContain('dates');
});

test('cells that cannot be read are worth a step, and shown in the sheet', async () => {
  const { setup, asked } = bench({ ...CLEAR, unread: 1, unreadCells: [{ row: 7, text: 'soon' }] });
  expect(setup.steps.value).toContain('dates');
  setup.showDate(7);
  await settled();
  expect(asked('showCell')).toEqual([{ account: 'key-1', tab: 'Tickets', row: 7, column: 0 }]);
});

test('another column of dates is looked at before going on', async () => {
  const { setup, asked } = bench(CLEAR);
  setup.choose('date', 4);
  setup.next();
  expect([setup.step.value, setup.working.value]).toEqual(['columns', true]);
  await settled();
  expect(asked('dateColumn')).toEqual([{ account: 'key-1', tab: 'Tickets', column: 4 }]);
  expect([setup.dates.facts.value?.order, setup.steps.value.includes('dates')]).toEqual(['open', true]);
  setup.choose('date', null);
  expect(setup.steps.value).not.toContain('dates');
});

test('a column that cannot be looked at says why', async () => {
  const { server, setup } = bench(CLEAR);
  const failure = { code: 'column-gone', message: 'gone', retry: false } as const;
  server.meddle = (method) => (method === 'dateColumn' ? { failure, landed: false } : null);
  setup.choose('date', 4);
  await settled();
  expect([setup.failure.value?.message, setup.dates.facts.value, setup.working.value]).toEqual(['gone', null, false]);
});

test('setting up again begins with what was said before', async () => {
  const { setup, finish } = bench(
    { ...OPEN_DATES, yearless: 2 },
    { alreadySetUp: true, dateChoice: { order: 'day-first', year: 2025 } },
  );
  expect([setup.dates.order.value, setup.dates.year.value]).toEqual(['day-first', '2025']);
  expect(await finish()).toEqual({ order: 'day-first', year: 2025 });
  const unsaid = bench(OPEN_DATES, { alreadySetUp: true }).setup.dates.order.value;
  expect(unsaid).toBe('none');
});
