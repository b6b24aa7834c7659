import type { Ask } from '../../../sidebar/state/ports';
import { createSetup } from '../../../sidebar/state/setup';
import type { Session } from '../../../src/contract/session';
import type { SetupChoice, SetupProposal } from '../../../src/contract/setup';
import { listFromLines } from '../../../src/core/starting/startingList';
import { tagListRows } from '../../../src/core/tags/tagTable';
import { settled } from '../fakeClock';
import { fakeServer } from '../fakeServer';

function bench(change: Partial<SetupProposal> = {}) {
  const server = fakeServer();
  const sessions: Session[] = [];
  const notices: string[] = [];
  const ask: Ask = (method, args) => server.call(method, { account: 'key-1', ...args } as never) as never;
  server.proposal = { ...server.proposal, ...change };
  const setup = createSetup(ask, server.proposal, (session, notice = '') => {
    sessions.push(session);
    notices.push(notice);
  });
  const choice = (): SetupChoice | undefined => {
    const call = server.calls.find(({ method }) => method === 'setup');
    return (call?.args as { choice: SetupChoice } | undefined)?.choice;
  };
  const through = async (): Promise<void> => {
    for (let n = 0; n < 9 && sessions.length === 0; n += 1) {
      setup.next();
      await settled();
    }
  };
  return { server, sessions, notices, setup, choice, through };
}

const FINE = { ids: { blank: 0, doubled: 0 } };

test('what was found is sent with its headers', async () => {
  const { setup, through, choice, sessions } = bench();
  setup.list.lines.value = 'Late';
  await through();
  expect(sessions).toHaveLength(1);
  expect(choice()).toMatchObject({
    tab: 'Tickets',
    roles: { date: { index: 0, header: 'Created at' }, tag: { index: 7, header: 'Reason' }, subtag: null },
    addKey: true,
    useOwnTagColumns: false,
    existing: 'show',
    tags: { from: 'rows', rows: tagListRows(listFromLines('Late')) },
    replaceRules: false,
    nested: 'none',
    protect: false,
  });
});

test('fine IDs ask no question', () => {
  expect(bench(FINE).setup.steps.value).toEqual(['columns', 'old tags', 'list', 'start']);
  expect(bench().setup.steps.value).toContain('ids');
});

test('without an ID column the key column is added, and announced', async () => {
  const { setup, through, choice } = bench(FINE);
  setup.choose('id', null);
  expect(setup.steps.value).toContain('ids');
  expect(setup.adds.value).toContain('Tagsheet key');
  setup.list.choose('starter');
  await through();
  expect(choice()?.addKey).toBe(true);
});

test('another ID column is taken at the user’s word', async () => {
  const { setup, through, choice } = bench();
  setup.choose('id', 6);
  setup.choose('requester', null);
  expect(setup.steps.value).not.toContain('ids');
  setup.list.choose('starter');
  await through();
  expect(choice()).toMatchObject({ addKey: false, roles: { id: { index: 6, header: 'Customer' } } });
});

test('the key column can be declined', async () => {
  const { setup, through, choice } = bench();
  setup.addKey.value = false;
  setup.list.choose('empty');
  await through();
  expect(choice()).toMatchObject({ addKey: false, tags: { from: 'empty' } });
});

test('one column cannot play two parts', () => {
  const { setup } = bench();
  setup.choose('subject', 3);
  expect(setup.missing.value).toMatch(/“Description” is chosen twice/);
  setup.next();
  expect(setup.step.value).toBe('columns');
});

test('a tab that cannot be the dump says why, and another can be chosen', () => {
  const { setup } = bench({ trouble: { code: 'no-header', message: 'Row 1 holds no headers.', retry: false } });
  expect(setup.missing.value).toBe('Row 1 holds no headers.');
  setup.next();
  expect(setup.step.value).toBe('columns');
});

test('there must be something to read', () => {
  const { setup } = bench();
  setup.choose('subject', null);
  setup.choose('content', null);
  expect(setup.missing.value).toMatch(/subject or the content/);
});

test('typed reasons need one line at least', () => {
  const { setup } = bench(FINE);
  setup.next();
  setup.next();
  expect([setup.step.value, setup.missing.value]).toEqual(['list', expect.stringMatching(/at least one reason/)]);
  setup.list.lines.value = ' \n';
  expect(setup.missing.value).not.toBe('');
  setup.list.lines.value = 'Late';
  expect(setup.missing.value).toBe('');
});

test('a list that is there is kept unless another is chosen', () => {
  expect(bench({ listed: 12 }).setup.list.from.value).toBe('keep');
  expect(bench({ listed: 0 }).setup.list.from.value).toBe('lines');
});

test('set up again keeps what was chosen for old tags', () => {
  expect(bench().setup.existing.value).toBe('show');
  expect(bench({ existingChoice: 'ignore' }).setup.existing.value).toBe('ignore');
});

test('another tab starts over with its own columns', async () => {
  const { setup, server } = bench();
  setup.next();
  const roles = { ...server.proposal.roles, tag: null };
  server.proposal = { ...server.proposal, ...FINE, roles, existingChoice: 'ignore' };
  setup.chooseTab('Old tickets');
  await settled();
  expect([setup.step.value, setup.proposal.value.tab, setup.roles.value.tag]).toEqual(['columns', 'Old tickets', null]);
  expect(setup.existing.value).toBe('ignore');
});

test('a refusal is said, and setup can go on', async () => {
  const { setup, server, sessions, through } = bench();
  setup.list.choose('starter');
  server.meddle = () => ({ failure: { code: 'protected', message: 'Protected.', retry: false }, landed: false });
  await through();
  expect([sessions.length, setup.failure.value?.message, setup.working.value]).toEqual([0, 'Protected.', false]);
  server.meddle = () => null;
  setup.next();
  await settled();
  expect(sessions).toHaveLength(1);
});

test('an ID column chosen by hand that the server finds wanting leads back to the offer of a key', async () => {
  const { server, setup, through, sessions } = bench(FINE);
  setup.choose('id', 6);
  setup.choose('requester', null);
  setup.list.choose('starter');
  const failure = { code: 'ids-faulty' as const, message: '3 doubled', retry: false };
  server.meddle = (method) => (method === 'setup' && !setup.addKey.value ? { failure, landed: false } : null);
  for (let n = 0; n < 4; n += 1) {
    setup.next();
    await settled();
  }
  expect(sessions).toHaveLength(0);
  expect(setup.step.value).toBe('ids');
  expect(setup.addKey.value).toBe(true);
  await through();
  expect(sessions).toHaveLength(1);
});

test('where a colleague was faster, the work goes on with what was set up, and that is told', async () => {
  const { server, setup, through, choice, sessions, notices } = bench(FINE);
  const message = 'Ann has set this tab up meanwhile.';
  const call = server.call;
  server.call = ((method: string, args: never) =>
    method === 'setup'
      ? call(method, args).then(() => ({ ok: false, error: { code: 'set-up-meanwhile', message, retry: false } }))
      : call(method as never, args)) as never;
  setup.list.choose('starter');
  await through();
  expect(choice()?.alreadySetUp).toBe(false);
  expect([sessions.length, notices]).toEqual([1, [message]]);
});
