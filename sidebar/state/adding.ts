/** A new tag for everybody's list, or one that the lead is asked for. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Reply } from '../../src/contract';
import { sameName } from '../../src/core/sameName';
import type { TagList } from '../../src/core/tags/tagList';
import { formatTagPath, type TagPath } from '../../src/core/tags/tagPath';
import type { Frame } from './frame';
import { type NearNames, nearNames } from './nearNames';
import { mayChange } from './offered';

/** What the form begins with, and where it leads. */
export interface Draft {
  /** Under which tag, and the new name; `''` where they are to be typed. */
  path: TagPath;
  /** What comes after the tag was added, or only proposed. */
  added: (path: TagPath, proposed: boolean) => void;
  leave: () => void;
}

export interface NewTag extends TagPath {
  belongs: string;
  example: string;
}

export interface Adding {
  /** Null: from the open ticket, which the tag is then picked for. */
  draft: ReadonlySignal<Draft | null>;
  /** The list is the lead's, who is somebody else. */
  proposes: ReadonlySignal<boolean>;
  near: ReadonlySignal<NearNames>;
  startAdding(draft: Draft): void;
  forgetDraft(): void;
  leaveAdding(): void;
  /** `subtag` '' adds a tag. */
  addTag(added: NewTag): void;
  /** Instead of adding one: the open ticket gets this listed tag. */
  pickInstead(path: TagPath): void;
}

/** A path as the list spells it, null where it is not on the list. `subtag` null: a tag of the first level. */
function spelledAsListed(list: TagList, tag: string, subtag: string) {
  const parent = list.tags.find(({ name }) => sameName(name, tag));
  if (parent === undefined || subtag === '') return parent && { tag: parent.name, subtag: null };
  const child = parent.subtags.find(({ name }) => sameName(name, subtag));
  return child && { tag: parent.name, subtag: child.name };
}

interface Added {
  proposed: boolean;
  /** It was there before. */
  old: boolean;
  /** The form said that it would be the other of proposed and added. */
  isOtherwise: boolean;
}

/** Why a ticket waits whose tag is proposed; the tag's acceptance looks for exactly this. */
export const waitsFor = (path: TagPath): string => `needs a tag: ${formatTagPath(path)}`;

export function createAdding({ ask, inForm, goTo, home, work }: Frame): Adding {
  const draft = signal<Draft | null>(null);
  const sheet = computed(() => work.value?.sheet.value ?? null);
  const proposes = computed(() => sheet.value !== null && !mayChange(sheet.value));

  /** It may be there already: by a colleague, or by a first try whose answer was lost. Then the list is read again. */
  async function add(wanted: NewTag): Promise<Reply<Added>> {
    const saysPropose = proposes.value;
    const now = work.value;
    const { tag, subtag } = wanted;
    const added = await ask('addTag', wanted);
    if (added.ok) {
      const { proposed } = added.value;
      await now?.learnList(added.value, proposed ? { kind: 'edited' } : { kind: 'add', path: { tag, subtag } });
      const isOtherwise = proposed !== saysPropose;
      // Who may add tags has changed since the last answer.
      if (isOtherwise) now?.supply.learn();
      return { ok: true, value: { proposed, old: false, isOtherwise } };
    }
    if (added.error.code !== 'tag-exists') return added;
    await now?.supply.fresh();
    const isListed = now !== null && spelledAsListed(now.sheet.value.tags, tag, subtag) !== undefined;
    return isListed ? { ok: true, value: { proposed: false, old: true, isOtherwise: false } } : added;
  }

  /** The open ticket waits for what was proposed, or gets what was added. */
  function goOn(wanted: NewTag, { proposed, old, isOtherwise }: Added): void {
    const now = work.value;
    if (now === null) return;
    const words = formatTagPath(wanted);
    goTo('tagging');
    if (proposed) {
      const waits = now.tagging.putAside(waitsFor(wanted));
      const what = isOtherwise
        ? `The lead decides on the list by now, so it is proposed: ${words}.`
        : `Proposed: ${words}.`;
      now.tagging.notice.value = `${what}${waits ? ' The ticket waits for the lead’s answer.' : ''}`;
      return;
    }
    const path = spelledAsListed(now.sheet.value.tags, wanted.tag, wanted.subtag);
    if (path !== undefined) now.tagging.pick(path.tag, path.subtag);
    if (path === undefined)
      now.tagging.notice.value = `“${words}” is on the list, and comes with Google’s next answer.`;
    else if (isOtherwise)
      now.tagging.notice.value = `You may add tags by now, so “${words}” is on the list already; it is picked.`;
    else if (old) now.tagging.notice.value = `“${words}” is on the list; it is picked.`;
  }

  return {
    draft,
    proposes,
    near: computed(() => nearNames(sheet.value?.tags ?? { tags: [] })),
    startAdding(next) {
      draft.value = next;
      goTo('add');
    },
    forgetDraft() {
      draft.value = null;
    },
    leaveAdding: () => (draft.value?.leave ?? home)(),
    addTag: (wanted) =>
      inForm('Adding …', add(wanted), (answer) => {
        if (draft.value === null) goOn(wanted, answer);
        else draft.value.added(wanted, answer.proposed);
      }),
    pickInstead({ tag, subtag }) {
      goTo('tagging');
      work.value?.tagging.pick(tag, subtag === '' ? null : subtag);
    },
  };
}
