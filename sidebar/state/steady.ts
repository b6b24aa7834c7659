/** The highlight stays on its row while the list changes underneath: Enter never means a tag that nobody chose. */
import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Listing } from './listing';
import type { Picker, Row } from './picker';
import type { Named } from './renaming';

type Takes = Row['takes'];

const keyOf = (takes: Takes): string => JSON.stringify(takes);

const takesRenamed = (takes: Takes, named: Named): Takes => {
  if (takes === 'own words' || 'reason' in takes) return takes;
  const { tag, subtag } = named({ tag: takes.tag, subtag: takes.subtag ?? '' });
  return { tag, subtag: subtag === '' ? takes.subtag && '' : subtag };
};

export interface Steady {
  /** The tag list changed; the list that is shown follows in the same batch. */
  rename(named: Named): void;
}

export function createSteady(picker: Signal<Picker>, list: ReadonlySignal<Listing>): Steady {
  const takesAt = ({ cursor }: Picker): Takes | null => list.value.rows[cursor ?? -1]?.takes ?? null;
  let seen = { picker: picker.value, takes: takesAt(picker.value) };

  effect(() => {
    const { rows } = list.value;
    const now = picker.value;
    const { takes } = seen;
    // The same picker: nobody moved the highlight.
    if (now === seen.picker && now.cursor !== null && takes !== null) {
      const at = rows.findIndex((row) => keyOf(row.takes) === keyOf(takes));
      if (at !== now.cursor) picker.value = { ...now, cursor: at === -1 ? null : at };
    }
    seen = { picker: picker.value, takes: takesAt(picker.value) };
  });

  return {
    rename(named) {
      seen = { picker: picker.value, takes: seen.takes && takesRenamed(seen.takes, named) };
    },
  };
}
