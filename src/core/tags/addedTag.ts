/** One more tag on the list. */
import { oneLine } from '../oneLine';
import { sameName } from '../sameName';
import type { Tag, TagList } from './tagList';
import { BUILT_IN } from './tagPath';

/** Why a tag cannot be added. */
export type TagFault = 'blank' | 'too-long' | 'separator' | 'exists';

/** Long enough for any name that a panel 300 pixels wide can show in full. */
const LONGEST_NAME = 100;

/** What is wrong with these names for a new tag, and maybe its subtag; null where nothing is. */
export function nameFault(tag: string, subtag: string): TagFault | null {
  if (tag === '') return 'blank';
  if ([tag, subtag].some((name) => [...name].length > LONGEST_NAME)) return 'too-long';
  return `${tag}${subtag}`.includes('›') ? 'separator' : null;
}

/**
 * The list with one more tag, or one more subtag under a tag (which is made where it is missing), at the end of its
 * level so that nobody's digit changes. `belongs` and `example` describe the new name; the given list stays as it is.
 * Fails with `exists` where the name is there in any case.
 */
export function withTag(
  list: TagList,
  added: { tag: string; subtag: string; belongs: string; example: string },
): { list: TagList } | { error: TagFault } {
  const [tag, subtag] = [oneLine(added.tag), oneLine(added.subtag)];
  const fault = nameFault(tag, subtag);
  if (fault !== null) return { error: fault };
  const parent = list.tags.find(({ name }) => sameName(name, tag));
  if (parent !== undefined && (subtag === '' || parent.subtags.some(({ name }) => sameName(name, subtag)))) {
    return { error: 'exists' };
  }
  const entry = { belongs: added.belongs.trim(), example: added.example.trim(), otherWords: [], retired: false };
  if (parent === undefined) {
    const bare = { name: tag, belongs: '', example: '', otherWords: [], retired: false, group: '' };
    const made: Tag =
      subtag === '' ? { ...bare, ...entry, subtags: [] } : { ...bare, subtags: [{ name: subtag, ...entry }] };
    const own = list.tags.filter(({ name }) => !BUILT_IN.includes(name));
    return { list: { tags: [...own, made, ...list.tags.filter(({ name }) => BUILT_IN.includes(name))] } };
  }
  const longer = { ...parent, subtags: [...parent.subtags, { name: subtag, ...entry }] };
  return { list: { tags: list.tags.map((each) => (each === parent ? longer : each)) } };
}

/** What is wrong with a new tag's name, and what to do, in a sentence. */
export const explainTagFault = (fault: TagFault): string =>
  ({
    blank: 'A tag needs a name. Type one, then what belongs there.',
    'too-long': `That name is too long. Use at most ${LONGEST_NAME} characters, and say the rest in “What belongs here”.`,
    separator: 'A name cannot hold “›”: it stands between tag and subtag. Type the two in their own boxes.',
    exists: 'That tag is on the list already. Pick it, or choose another name.',
  })[fault];
