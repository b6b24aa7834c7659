/** The panel's state on a fake server, driven by keys as a person would. */
import { meaningOf } from '../../sidebar/keys';
import { createPanel, type Panel } from '../../sidebar/state/panel';
import type { Work } from '../../sidebar/state/work';
import { type FakeClock, fakeClock, settled } from './fakeClock';
import { type FakeServer, fakeServer } from './fakeServer';
import { type MemoryStore, memoryStore } from './memoryStore';

export interface Bench {
  panel: Panel;
  server: FakeServer;
  clock: FakeClock;
  store: MemoryStore;
  /** The panel's tab is in the background. */
  hidden: boolean;
  work(): Work;
  /** Keys by their `event.key`; `^z` is Ctrl+Z; texts of several letters that name no key are typed. */
  keys(...keys: string[]): void;
  /** Lets every decision be saved. */
  saved(): Promise<void>;
}

const NAMED = /^(Arrow|Page|Enter$|Escape$|Backspace$)/;

/** Never the same twice: a panel opened later must not meet the IDs of the one before. */
let ids = 0;

export async function openBench(server = fakeServer(), store = memoryStore()): Promise<Bench> {
  const clock = fakeClock();
  const newId = (): string => `id-${++ids}`;
  const panel = createPanel({
    call: (method, args) => server.call(method, args),
    store,
    clock,
    newId,
    isHidden: () => bench.hidden,
  });
  const work = (): Work => {
    if (panel.work.value === null) throw new Error('Nothing is set up.');
    return panel.work.value;
  };
  const one = (key: string): void => {
    const { tagging } = work();
    const { text, mode } = tagging.picker.value;
    const ctrl = key.startsWith('^');
    const plain = ctrl ? key.slice(1) : key;
    const press = {
      key: plain,
      ctrl,
      meta: false,
      alt: false,
      shift: false,
      altGraph: false,
      repeat: false,
      composing: false,
    };
    const meaning = meaningOf(press, text === '' && mode !== 'words');
    if (meaning === 'text') tagging.type(text + plain);
    else if (meaning !== 'nothing') tagging.act(meaning, plain);
  };
  const bench: Bench = {
    hidden: false,
    panel,
    server,
    clock,
    store,
    work,
    keys(...keys) {
      for (const key of keys) {
        if (key.length === 1 || key.startsWith('^') || NAMED.test(key)) one(key);
        else for (const letter of key) one(letter);
      }
    },
    async saved() {
      work().saver.flush();
      await clock.pass(1_000);
    },
  };
  panel.open();
  await settled();
  return bench;
}
