/** Who else works here, what waits for the second pass, and what may come first. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../../src/contract/session';
import type { TagNews } from '../../src/contract/tags';
import type { Team, Waiting } from '../../src/contract/team';
import type { SampleGroup } from '../../src/core/samples/sample';
import { UNCATEGORIZED } from '../../src/core/tags/tagPath';
import type { Order } from '../../src/core/tickets/ticketOrder';
import type { Frame } from './frame';
import { calm } from './ticketText';

/** What the dump has to choose from: sampling periods, days as `YYYY-MM-DD`, and channels. */
export interface Firsts {
  periods: { first: string; last: string }[];
  channels: string[];
}

export interface Teamwork {
  team: ReadonlySignal<Team | null>;
  waiting: ReadonlySignal<readonly Waiting[]>;
  /** Null until asked for. */
  firsts: ReadonlySignal<Firsts | null>;
  seeTeam(): void;
  /** Everybody's again: the tickets that this person holds. */
  releaseOf(name: string): void;
  seeWaiting(): void;
  /** The order that is being chosen, while it is not said yet which period, channel or tag. */
  askedOrder: ReadonlySignal<Order['by'] | null>;
  askOrder(by: Order['by']): void;
  setSettings(settings: Settings): void;
  /** Tickets that were decided before a tag was there, and may belong to it, come as a second look. */
  showEarlier(news: TagNews): void;
}

const firstsOf = (groups: readonly SampleGroup[], channels: readonly string[] | null): Firsts => {
  const periods = new Map(groups.flatMap(({ period }) => (period === null ? [] : [[period.first, period] as const])));
  return { periods: [...periods.values()], channels: [...(channels ?? [])] };
};

export function createTeamwork({ task, ask, goTo, said, inForm, saved, settings, work }: Frame): Teamwork {
  const team = signal<Team | null>(null);
  const waiting = signal<readonly Waiting[]>([]);
  const firsts = signal<Firsts | null>(null);
  const askedOrder = signal<Order['by'] | null>(null);

  async function setSettings(next: Settings): Promise<void> {
    const before = settings.value;
    settings.value = next;
    askedOrder.value = null;
    const reply = await ask('setSettings', { settings: next });
    said.value = reply.ok ? 'Saved.' : reply.error.message;
    if (!reply.ok) {
      if (settings.value === next) settings.value = before;
      if (work.value !== null) work.value.tagging.notice.value = reply.error.message;
    } else if (JSON.stringify(before.order) !== JSON.stringify(next.order)) work.value?.reorder();
  }

  return {
    team,
    waiting,
    firsts,
    seeTeam: () =>
      task.run(
        'Looking who is here …',
        () => saved(() => ask('team', {})),
        (value) => {
          team.value = value;
          goTo('team');
        },
      ),
    releaseOf: (name) =>
      inForm('Giving them back …', ask('release', { name, keep: [], claim: null }), ({ released }) => {
        const { value } = team;
        const freed = (one: Team['teammates'][number]) =>
          one.name === name ? { ...one, held: 0, minutes: null } : one;
        if (value !== null) team.value = { ...value, teammates: value.teammates.map(freed) };
        said.value = `${released === 1 ? '1 ticket is' : `${released} tickets are`} anybody’s again.`;
        work.value?.supply.wantAgain();
      }),
    seeWaiting: () =>
      task.run(
        'Looking what waits …',
        () => saved(() => ask('waiting', {})),
        (value) => {
          waiting.value = value;
          goTo('waiting');
        },
      ),
    askedOrder,
    askOrder(by) {
      askedOrder.value = by;
      if (by === 'tag' || firsts.value !== null) return;
      inForm('Looking which periods and channels there are …', ask('proposeSample', {}), ({ groups, channels }) => {
        firsts.value = firstsOf(groups, channels);
        said.value = '';
      });
    },
    showEarlier({ change, revision }) {
      const now = work.value;
      now?.news.read();
      if (change.kind !== 'add' || now === null) return;
      const tag = change.path.subtag === '' ? UNCATEGORIZED : now.news.since(revision)(change.path).tag;
      const next: Settings = { ...settings.value, order: { by: 'tag', tag } };
      void setSettings(next).then(() => {
        if (settings.value !== next || work.value !== now) return;
        // The open ticket gives way too: it was not decided, so it comes again.
        now.tagging.desk.value = { ...now.tagging.desk.value, queue: [], visit: null };
        now.supply.wantAgain();
        now.tagging.notice.value = `The tickets of ${calm(tag)} come now, for a second look. Settings has the usual order.`;
      });
    },
    setSettings,
  };
}
