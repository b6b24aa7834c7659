/** Somebody who tags, at the real panel's state, with storage that outlives the panel. */
import type { Person } from '../../../local/view';
import { createPanel, type Panel } from '../../../sidebar/state/panel';
import type { Work } from '../../../sidebar/state/work';
import { memoryStore } from '../../sidebar/memoryStore';
import { type Client, createClient } from '../client';
import type { Random } from '../random';
import type { World } from '../world';

export interface Tagger {
  person: Person;
  /** One thing that a person does. */
  step(random: Random): void;
  /** Everything decided is acknowledged, and nothing is under way. */
  quiet(): boolean;
  /** Why saving stopped for good, null where it did not. */
  stopped(): string | null;
  /** Opens the panel once more where that has failed. */
  insist(): void;
  open(): void;
  close(): void;
}

const DOINGS = {
  'give back': 0.5,
  'lose the network': 0.3,
  tag: 12,
  'put aside': 2,
  undo: 2,
  'look back': 2,
  find: 2,
  flush: 1,
  settle: 3,
  reload: 1,
};
type Doing = keyof typeof DOINGS;

const HOUR = 3_600_000;

type Chosen = { tag: string; subtag: string; aside: string };

function anyPath(work: Work, random: Random): { tag: string; subtag: string | null } {
  const tag = random.pick(work.sheet.value.tags.tags);
  const subtag = tag.subtags.length > 0 && random.chance(0.8) ? random.pick(tag.subtags).name : null;
  return { tag: tag.name, subtag };
}

/** @param browser what the person's panels share: the same for two panels of one person */
export function createTagger(world: World, person: Person, panelNumber = 1, browser = memoryStore()): Tagger {
  const store = browser;
  const { time, watch, trace } = world;
  let panel: Panel | null = null;
  let client: Client | null = null;
  let ids = 0;

  const newId = (): string => `${person.id.slice(-1)}${panelNumber === 1 ? '' : `-${panelNumber}`}.${++ids}`;

  function open(): void {
    const opened = createClient(world, person);
    const clock = {
      now: time.now,
      after: (ms: number, then: () => void) =>
        time.after(ms, () => {
          if (client === opened) then();
        }),
    };
    client = opened;
    panel = createPanel({ call: opened.call, store, clock, newId, isHidden: () => false });
    panel.open();
  }

  function close(): void {
    client?.close();
    client = null;
    panel = null;
  }

  const kept = (work: Work): string[] =>
    work.saver.outbox.value.flatMap(({ id, choices }) => choices.map((choice) => JSON.stringify([id, choice.id])));

  /** Acts, and tells the watch of every decision that came of it. */
  function deciding(work: Work, what: string, act: () => void): void {
    const before = new Set(kept(work));
    act();
    const made = kept(work).filter((key) => !before.has(key));
    for (const key of made) {
      const [operation, ticket] = JSON.parse(key) as [string, string];
      watch.decided(person, operation, ticket);
      trace.say(`${person.id} ${what} #${ticket} (${operation})`);
    }
  }

  /** A decision on the open ticket, which has to be kept with exactly what was chosen. */
  function decide(work: Work, what: string, chosen: Chosen, act: () => void): void {
    const ticket = work.tagging.ticket.value;
    deciding(work, `${what} ${Object.values(chosen).filter(Boolean).join('/')}`, act);
    const last = work.saver.outbox.value.flatMap(({ choices }) => choices).filter(({ id }) => id === ticket?.id);
    const keeps = JSON.stringify(last[last.length - 1]?.chosen);
    if (keeps !== JSON.stringify(chosen)) watch.wrong(ticket?.id ?? '', `the panel did not keep ${what}: ${keeps}`);
  }

  const tag = (work: Work, random: Random): void => {
    if (work.tagging.ticket.value === null || work.tagging.selection.value !== null) return;
    const path = anyPath(work, random);
    decide(work, 'tags', { tag: path.tag, subtag: path.subtag ?? '', aside: '' }, () => {
      work.tagging.pick(path.tag, path.subtag);
      work.tagging.act('enter', 'Enter');
    });
  };

  const settle = (work: Work, random: Random): void => {
    const [one] = work.settling.all.value;
    if (one === undefined) return;
    deciding(work, 'insists on', () =>
      random.chance(0.5) ? work.settling.useMine(one.id) : work.settling.keepTheirs(one.id),
    );
  };

  const acts: Record<Exclude<Doing, 'reload' | 'lose the network'>, (work: Work, random: Random) => void> = {
    tag,
    settle,
    'put aside': (work) => deciding(work, 'puts aside', () => work.tagging.act('later', '-')),
    undo: (work) => deciding(work, 'undoes', () => work.tagging.act('undo', 'z')),
    'look back': (work, random) => {
      work.tagging.act('back', 'ArrowLeft');
      if (random.chance(0.5)) tag(work, random);
    },
    find: (_work, random) => panel?.find(String(1001 + random.below(40))),
    flush: (work) => work.saver.flush(),
    'give back': (work) => work.giveBack(),
  };

  return {
    person,
    open,
    close,
    step(random) {
      const doing = random.weighted<Doing>(DOINGS);
      if (doing === 'lose the network') {
        trace.say(`${person.id} is offline for an hour`);
        world.loseNetwork(person, HOUR);
        return;
      }
      if (doing === 'reload' || panel === null) {
        trace.say(`${person.id} reloads the panel`);
        close();
        open();
      } else if (panel.work.value !== null) acts[doing](panel.work.value, random);
      else if (panel.task.running.value?.failure != null) panel.task.again();
    },
    quiet: () => {
      const work = panel?.work.value ?? null;
      return work !== null && work.saver.unsaved.value === 0 && !work.saver.sending.value && !work.supply.asking.value;
    },
    insist() {
      if (panel?.task.running.value?.failure != null) panel.task.again();
    },
    stopped: () => {
      const refused = panel?.work.value?.saver.refused.value ?? null;
      return refused === null ? null : `${refused.code}: ${refused.message}`;
    },
  };
}
