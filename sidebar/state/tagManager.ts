/** The tag list as a screen: finding a tag in it, and what can be done with it. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { pathAfter, type TagChange } from '../../src/core/tags/tagChange';
import { formatTagPath, type TagPath } from '../../src/core/tags/tagPath';
import type { Changing } from './changing';
import type { Frame } from './frame';
import { mayChange } from './offered';
import { samePath } from './samePath';
import { searchIndex } from './search';
import { drawnFrom, type TreeRow, treeRows } from './tagTree';

/** What can be done with the highlighted tag: each by its digit. */
export type TagWay = 'rename' | 'merge' | 'move' | 'retire' | 'bring back' | 'second level';

/** What asks for a name or another tag before it can be shown. */
export type TagForm = 'rename' | 'merge' | 'move';

export interface TagManager {
  text: ReadonlySignal<string>;
  /** The whole list, or what the text finds, best first. */
  rows: ReadonlySignal<readonly TreeRow[]>;
  /** Index of the first row that is drawn. */
  from: ReadonlySignal<number>;
  at: ReadonlySignal<number>;
  row: ReadonlySignal<TreeRow | null>;
  ways: ReadonlySignal<ReadonlyMap<string, TagWay>>;
  form: ReadonlySignal<TagForm | null>;
  /** Offered paths that a text finds and that fit, best first; '' gives the first ones. At most six. */
  find(text: string, fits: (path: TagPath) => boolean): TagPath[];
  open(path?: TagPath): void;
  type(text: string): void;
  step(by: number): void;
  highlight(index: number): void;
  /** Enter: the text has found its tag; the digits mean what can be done with it. */
  take(): void;
  act(digit: string): boolean;
  closeForm(): void;
  rename(name: string): void;
  merge(into: TagPath): void;
  move(tag: string): void;
}

const NO_PATH: TagPath = { tag: '', subtag: '' };
const FOUND = 30;
const FEW = 6;

/** Digits stay what they are, whatever a row can do: a gap is a way that this row lacks. */
function waysOf(row: TreeRow | null, mayRewrite: boolean, isTwoLevel: boolean): ReadonlyMap<string, TagWay> {
  const ways = new Map<string, TagWay>();
  if (row === null) return ways;
  const { path, isBuiltIn, retired, count } = row;
  if (mayRewrite && !isBuiltIn) {
    ways.set('1', 'rename').set('2', 'merge');
    if (path.subtag !== '') ways.set('3', 'move');
    ways.set('4', retired ? 'bring back' : 'retire');
  }
  if (path.subtag === '' && count > 0 && isTwoLevel) ways.set('5', 'second level');
  return ways;
}

export interface TagManagerPorts {
  changing: Changing;
  secondLevel(tag: string): void;
}

export function createTagManager(frame: Frame, { changing, secondLevel }: TagManagerPorts): TagManager {
  const { work, goTo } = frame;
  const text = signal('');
  /** The path, and the place that it had: the list may change underneath. */
  const chosen = signal<{ path: TagPath | null; at: number }>({ path: null, at: 0 });
  const drawn = signal(0);
  const form = signal<TagForm | null>(null);
  const sheet = computed(() => work.value?.sheet.value ?? null);
  const all = computed(() =>
    sheet.value === null ? [] : treeRows(sheet.value.tags, work.value?.ledger.counts.value.use ?? []),
  );
  const search = computed(() => searchIndex(sheet.value?.tags ?? { tags: [] }, FOUND));

  const rows = computed((): readonly TreeRow[] => {
    if (text.value.trim() === '') return all.value;
    const found = search.value(text.value, null);
    return found.flatMap((one) => all.value.find(({ path }) => samePath(path, one)) ?? []);
  });
  const at = computed(() => {
    const { path, at: before } = chosen.value;
    const isAt = (index: number): boolean => path !== null && samePath(rows.value[index]?.path ?? NO_PATH, path);
    if (path === null || isAt(before)) return before;
    const found = rows.value.findIndex((_, index) => isAt(index));
    return found === -1 ? Math.max(0, Math.min(rows.value.length - 1, before)) : found;
  });
  const from = computed(() => drawnFrom(at.value, drawn.value, rows.value.length));
  const row = computed(() => rows.value[at.value] ?? null);
  const ways = computed(() => {
    const { value } = sheet;
    return waysOf(row.value, value !== null && mayChange(value), value?.project.depth === 'subtags');
  });

  const highlight = (index: number): void => {
    const place = Math.max(0, Math.min(rows.value.length - 1, index));
    chosen.value = { path: rows.value[place]?.path ?? null, at: place };
    drawn.value = drawnFrom(place, drawn.value, rows.value.length);
  };

  const highlightPath = (path: TagPath): void => {
    text.value = '';
    highlight(
      Math.max(
        0,
        all.value.findIndex((one) => samePath(one.path, path)),
      ),
    );
  };

  frame.whenRenamed((named) => {
    const { path } = chosen.value;
    if (path !== null) chosen.value = { ...chosen.value, path: named(path) };
  });
  // A form is about one tag, and never about the one that took its place.
  effect(() => {
    const { path } = chosen.value;
    if (form.value === null || path === null || row.value === null || samePath(row.value.path, path)) return;
    form.value = null;
    frame.leaveForm();
    frame.said.value = `“${formatTagPath(path)}” is not on the list any more.`;
  });

  const open = (path?: TagPath): void => {
    form.value = null;
    if (path !== undefined) highlightPath(path);
    goTo('tags');
  };

  const askFor = (change: Exclude<TagChange, { kind: 'edited' }>): void =>
    changing.askFor(change, { done: () => open(pathAfter(change, change.path)), leave: open });

  const does: Record<TagWay, (path: TagPath) => void> = {
    rename: () => {
      form.value = 'rename';
    },
    merge: () => {
      form.value = 'merge';
    },
    move: () => {
      form.value = 'move';
    },
    retire: (path) => askFor({ kind: 'retire', path }),
    'bring back': (path) => askFor({ kind: 'revive', path }),
    'second level': ({ tag }) => secondLevel(tag),
  };

  const onPath = (use: (path: TagPath) => void): void => {
    if (row.value !== null) use(row.value.path);
  };

  return {
    text,
    rows,
    from,
    at,
    row,
    ways,
    form,
    find(wanted, fits) {
      const paths =
        wanted.trim() === ''
          ? all.value.filter(({ retired }) => !retired).map(({ path }) => path)
          : search
              .value(wanted, null)
              .filter((one) => !all.value.some(({ path, retired }) => retired && samePath(path, one)))
              .map(({ tag, subtag }) => ({ tag, subtag }));
      return paths.filter(fits).slice(0, FEW);
    },
    open,
    type(typed) {
      text.value = typed;
      highlight(0);
    },
    step: (by) => highlight(at.value + by),
    highlight,
    take: () => onPath(highlightPath),
    act(digit) {
      const way = ways.value.get(digit);
      if (way === undefined) return false;
      frame.said.value = '';
      onPath(does[way]);
      return true;
    },
    closeForm() {
      frame.leaveForm();
      form.value = null;
    },
    rename: (name) => onPath((path) => askFor({ kind: 'rename', path, name })),
    merge: (into) => onPath((path) => askFor({ kind: 'merge', path, into })),
    move: (tag) => onPath((path) => askFor({ kind: 'move', path, to: tag })),
  };
}
