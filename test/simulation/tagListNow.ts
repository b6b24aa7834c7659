/** The tag list as it stands in the shared sheet, read past every line of the product. */
import type { Book } from '../../local/backend/book';
import { textOf } from './dumpNow';

export interface Listed {
  name: string;
  subtags: string[];
  /** Of its first line, 1-based. */
  row: number;
}

const BUILT_IN = ['Uncategorized', 'Not a contact'];

/** The team's own tags, in the order of the list. */
export function listedTags({ state }: Book): Listed[] {
  const sheet = state.sheets.find(({ name }) => name === 'Tags');
  const tags = new Map<string, Listed>();
  (sheet?.values ?? []).forEach((row, index) => {
    const [name, subtag] = [textOf(row?.[0]), textOf(row?.[1])];
    if (index === 0 || name === '' || BUILT_IN.includes(name)) return;
    const tag = tags.get(name) ?? { name, subtags: [], row: index + 1 };
    tags.set(name, tag);
    if (subtag !== '') tag.subtags.push(subtag);
  });
  return [...tags.values()];
}
