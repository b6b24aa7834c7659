/** Where setup takes the tag list from: what each way would give is shown before anything is written. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { SetupProposal, TagSource } from '../../src/contract/setup';
import { type Pasted, readPasted } from '../../src/core/starting/pastedRows';
import { FIRST_OF_ODD, type ListPreview, previewList } from '../../src/core/starting/preview';
import { starterList } from '../../src/core/starting/starterList';
import { tagListRows } from '../../src/core/tags/tagTable';
import { createListReading, type ListReading } from './listReading';
import { createNestingChoice, type NestingChoice } from './nestingChoice';
import type { Ask } from './ports';

/** `lines`: typed or pasted. `column`: the old tags of the tickets. `starter`: the panel's own list. */
export type ListFrom = 'keep' | 'lines' | 'column' | 'tab' | 'starter' | 'empty';

export interface SetupList {
  from: ReadonlySignal<ListFrom>;
  lines: Signal<string>;
  linesNesting: NestingChoice;
  /** How the lines were read, where not all alike. */
  mixed: ReadonlySignal<Pasted['mixed']>;
  /** The old tags of the tickets. */
  column: ListReading;
  /** Another tab. */
  other: ListReading;
  /** Null where the way shows nothing, or has nothing to show yet. */
  preview: ReadonlySignal<ListPreview | null>;
  /** Why the step cannot be left yet; '' when it can. */
  missing: ReadonlySignal<string>;
  choose(from: ListFrom): void;
  /** Reads the old tags; nothing is asked twice. */
  readColumn(): Promise<void>;
  /** Other tickets are looked at. */
  begin(proposal: SetupProposal): void;
  source(): TagSource;
}

const NOTHING_YET: Partial<Record<ListFrom, string>> = {
  lines: 'Type at least one reason, or choose another way.',
  column: 'There are no old tags to start from. Choose another way.',
  tab: 'This tab gives no tags. Choose other columns, another tab, or another way.',
};

export function createSetupList(
  ask: Ask,
  first: SetupProposal,
  oldTags: ReadonlySignal<{ tab: string; tag: number | null; subtag: number | null }>,
): SetupList {
  const proposal = signal(first);
  const firstWay = ({ listed }: SetupProposal): ListFrom => (listed > 0 ? 'keep' : 'lines');
  const from = signal(firstWay(first));
  const lines = signal('');
  const pasted = computed(() => readPasted(lines.value));
  const typed = computed(() => pasted.value.rows);
  const linesNesting = createNestingChoice(
    computed(() => typed.value.flatMap(([tag = '', subtag = '']) => (subtag === '' ? [tag] : []))),
  );
  const typedPreview = computed(() =>
    previewList(typed.value, linesNesting.nesting.value, pasted.value.mixed === null ? undefined : FIRST_OF_ODD),
  );
  const column = createListReading(ask, true);
  const other = createListReading(ask, false);

  const preview = computed<ListPreview | null>(() => {
    if (from.value === 'lines') return typedPreview.value;
    if (from.value === 'column') return column.preview.value;
    return from.value === 'tab' ? other.preview.value : null;
  });
  const reading = computed(
    () => (from.value === 'column' && column.reading.value) || (from.value === 'tab' && other.reading.value),
  );

  async function readColumn(): Promise<void> {
    const { tab, tag, subtag } = oldTags.value;
    if (tag !== null) await column.read(tab, { tag, subtag, headed: true });
  }

  return {
    from,
    lines,
    linesNesting,
    mixed: computed(() => pasted.value.mixed),
    column,
    other,
    preview,
    missing: computed(() => {
      const nothing = NOTHING_YET[from.value];
      if (nothing === undefined) return '';
      if (reading.value) return 'Reading the tags …';
      const { tags = 0, subtags = 0 } = preview.value ?? {};
      return tags + subtags > 0 ? '' : nothing;
    }),
    choose(next) {
      from.value = next;
      if (next === 'column') void readColumn();
      const [likeliest] = proposal.value.listTabs;
      if (next === 'tab' && other.tab.value === '' && likeliest !== undefined) void other.read(likeliest, null);
    },
    readColumn,
    begin(next) {
      proposal.value = next;
      from.value = firstWay(next);
      column.forget();
      other.forget();
    },
    source() {
      if (from.value === 'starter') return { from: 'rows', rows: tagListRows(starterList()) };
      if (from.value === 'keep' || from.value === 'empty') return { from: from.value };
      return preview.value === null ? { from: 'empty' } : { from: 'rows', rows: tagListRows(preview.value.list) };
    },
  };
}
