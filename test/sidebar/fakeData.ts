/** The jobs on the whole dump, as a server in memory answers them: in two calls each, so that the panel asks again. */
import type { Args, Method, Reply, Session, Value } from '../../src/contract';

type Job = 'proposeSample' | 'sample';

type Jobs = { [M in Job & Method]: (args: Args<M>) => Reply<Value<M>> };

export function fakeJobs(session: () => Session): Jobs {
  const begun = new Set<string>();
  const again = (operation: string): boolean => begun.has(operation) || !begun.add(operation);
  return {
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
