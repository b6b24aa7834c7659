/** What the lead decides, and when the team will be through. */
import type { Project } from '../../src/contract/project';
import { ann, type Bench, bob, choiceFrom, choose, plainTickets, readyBench } from './bench';

const DAY = 86_400_000;

const AT_FIRST: Project = { lead: 'Ann', deadline: null, depth: 'subtags', adding: 'everybody' };
const LEADS: Project = { lead: 'Ann', deadline: '2026-03-10', depth: 'tags', adding: 'lead' };

function twoPeople(): Bench {
  const bench = readyBench({ rows: plainTickets(40) });
  bench.ask('rename', { name: 'Bob' }, bob);
  return bench;
}

function session(bench: Bench, person = ann) {
  const found = bench.ask('open', {}, person).session;
  if (!found) throw new Error('no session');
  return found;
}

const seen = (bench: Bench, person = ann) => {
  const { project, isLead } = session(bench, person);
  return [project, isLead];
};

test('whoever set Tagsheet up leads, and everybody sees what the lead decided', () => {
  const bench = twoPeople();
  expect([seen(bench), seen(bench, bob)]).toEqual([
    [AT_FIRST, true],
    [AT_FIRST, false],
  ]);
  expect(bench.ask('setProject', { project: LEADS })).toEqual(LEADS);
  expect([seen(bench), seen(bench, bob)]).toEqual([
    [LEADS, true],
    [LEADS, false],
  ]);
});

test('nobody else decides, and setting up again makes no other lead', () => {
  const bench = twoPeople();
  const { code, message } = bench.refusal('setProject', { project: { ...LEADS, lead: 'Bob' } }, bob);
  expect([code, message]).toEqual(['not-lead', expect.stringContaining('Ann leads this work')]);
  const choice = choiceFrom(bench.ask('propose', { tab: 'Tickets' }, bob), { tags: { from: 'keep' } });
  bench.ask('setup', { choice }, bob);
  expect(seen(bench)).toEqual([AT_FIRST, true]);
});

test('the lead names another one, who decides from then on', () => {
  const bench = twoPeople();
  expect(bench.ask('setProject', { project: { ...LEADS, lead: 'bob' } }).lead).toBe('Bob');
  expect(seen(bench, bob)).toEqual([{ ...LEADS, lead: 'Bob' }, true]);
  expect(bench.refusal('setProject', { project: LEADS }).code).toBe('not-lead');
  expect(bench.ask('setProject', { project: LEADS }, bob).lead).toBe('Ann');
});

test('only somebody who has a name here can be named', () => {
  const bench = twoPeople();
  const { code, message } = bench.refusal('setProject', { project: { ...LEADS, lead: 'Zoe' } });
  expect([code, message]).toEqual(['bad-name', expect.stringContaining('“Zoe”')]);
  expect(seen(bench)).toEqual([AT_FIRST, true]);
});

test('a lead under another name is the lead still, and nobody gets there by taking the old one', () => {
  const bench = twoPeople();
  bench.ask('rename', { name: 'Anna' });
  bench.ask('rename', { name: 'Ann' }, bob);
  expect(seen(bench)).toEqual([{ ...AT_FIRST, lead: 'Anna' }, true]);
  expect(seen(bench, bob)[1]).toBe(false);
});

test('a copied file has no lead: whoever decides first is', () => {
  const bench = twoPeople();
  bench.workbook.book.properties.delete('document');
  const [project, isLead] = seen(bench, bob);
  expect([project, isLead]).toEqual([{ ...AT_FIRST, lead: '' }, false]);
  expect(bench.ask('setProject', { project: { ...LEADS, lead: '' } }, bob)).toEqual({ ...LEADS, lead: 'Bob' });
  expect(seen(bench, bob)[1]).toBe(true);
});

test.each(['2026-02-30', '2026-3-4', 'soon', ''])('“%s” is no day to be through by', (deadline) => {
  const bench = twoPeople();
  expect(bench.refusal('setProject', { project: { ...LEADS, deadline } }).code).toBe('bad-request');
});

test('the day on which the team will be through, from what stands in the sheet', () => {
  const bench = twoPeople();
  expect(session(bench).forecast).toEqual({ perDay: null, daysWorked: 0, finish: null });
  const ten = Array.from({ length: 10 }, (_, at) => choose(1001 + at, 'Refunds'));
  bench.ask('save', { operation: 'a', choices: ten });
  bench.workbook.book.clock.pass(DAY);
  expect(session(bench).forecast).toEqual({ perDay: 10, daysWorked: 1, finish: '2026-03-09' });
});

test('tags taken over were no day’s work', () => {
  const bench = readyBench({
    header: ['Ticket ID', 'Created at', 'Subject', 'Ticket Content', 'Reason'],
    rows: plainTickets(4).map(([id = '', date = '', , , subject = '', content = '']) => [
      id,
      date,
      subject,
      content,
      'Orders',
    ]),
    wishes: { existing: 'take over', tags: { from: 'column' } },
    roles: { tag: 4 },
  });
  bench.workbook.book.clock.pass(DAY);
  const { progress, forecast } = session(bench);
  expect([progress.tagged, forecast.daysWorked]).toEqual([4, 0]);
});
