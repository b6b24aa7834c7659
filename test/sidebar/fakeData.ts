/** The jobs on the whole dump, as a server in memory answers them: in two calls each, so that the panel asks again. */
import type { Args, Method, Reply, Value } from '../../src/contract';
import type { DataDone, Stepwise } from '../../src/contract/data';
import type { Session } from '../../src/contract/session';

type Job = 'reshape' | 'proposeAdd' | 'addExport' | 'takeOut' | 'proposeSample' | 'sample';

type Jobs = { [M in Job & Method]: (args: Args<M>) => Reply<Value<M>> };

export function fakeJobs(session: () => Session): Jobs {
  const begun = new Set<string>();
  const again = (operation: string): boolean => begun.has(operation) || !begun.add(operation);
  const inSteps = (
    operation: string,
    doing: string,
    sentence: string,
    undo: string | null,
  ): Reply<Stepwise<DataDone>> =>
    again(operation)
      ? { ok: true, value: { done: true, value: { tab: 'Tickets', sentence, undo, session: session() } } }
      : { ok: true, value: { done: false, doing } };
  return {
    reshape: ({ tab, fix }) =>
      again(`${fix} ${tab}`)
        ? { ok: true, value: { done: true, value: { tab: `${tab} (${fix})` } } }
        : { ok: true, value: { done: false, doing: 'Putting messages together …' } },
    proposeAdd: ({ tab }) => ({
      ok: true,
      value: {
        tabs: ['March', 'April'],
        tab: tab ?? 'April',
        fresh: 1200,
        known: 30,
        doubled: 4,
        blank: 1,
        columns: [
          { into: 'Ticket ID', from: 'Id' },
          { into: 'Created at', from: 'Created at' },
          { into: 'Description', from: 'Body' },
          { into: 'Reply', from: null },
        ],
        leftOut: ['Group', 'Priority'],
        added: [{ operation: 'job-0', from: 'March', when: '4 Mar 2026 12:00', tickets: 800 }],
        trouble: null,
      },
    }),
    addExport: ({ operation, tab }) =>
      inSteps(
        operation,
        '600 of 1,200 tickets are there; the next follow …',
        `1,200 tickets of “${tab}” added.`,
        operation,
      ),
    takeOut: ({ operation }) =>
      inSteps(`out ${operation}`, '600 of 1,200 tickets are out; the next follow …', 'All 1,200 are out again.', null),
    proposeSample: () => ({
      ok: true,
      value: {
        tab: 'Tickets',
        tickets: 100_000,
        groups: [
          { period: { first: '2026-01-01', last: '2026-01-31' }, channel: 'chat', tickets: 20_000 },
          { period: { first: '2026-01-01', last: '2026-01-31' }, channel: 'e-mail', tickets: 40_000 },
          { period: { first: '2026-04-01', last: '2026-04-30' }, channel: 'e-mail', tickets: 38_000 },
          { period: null, channel: 'e-mail', tickets: 2000 },
        ],
        channels: ['chat', 'e-mail'],
        size: 2000,
        seed: 4711,
      },
    }),
    sample: ({ operation, choice }) =>
      again(operation)
        ? {
            ok: true,
            value: {
              done: true,
              value: {
                tab: 'Tickets (sample)',
                sentence: `${choice.size} of 100,000 tickets are on the new tab “Tickets (sample)”. Seed ${choice.seed}.`,
                undo: null,
                session: session(),
              },
            },
          }
        : { ok: true, value: { done: false, doing: `Drawing ${choice.size} tickets …` } },
  };
}
