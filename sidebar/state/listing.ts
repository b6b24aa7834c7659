/** The rows of the list under the box: tags, the picked tag's subtags, matches, or reasons to put aside. */
import type { Project } from '../../src/contract/project';
import type { TagUse } from '../../src/contract/session';
import type { Subtag, TagList } from '../../src/core/tags/tagList';
import { BUILT_IN, formatTagPath, NOT_A_CONTACT, UNCATEGORIZED } from '../../src/core/tags/tagPath';
import { timesUsed } from './counts';
import type { Picker, Row } from './picker';
import type { Findable, SearchIndex } from './search';

/** `columns` 2: column by column, five rows each. `more`: not shown, found by typing. */
export interface Listing {
  rows: Row[];
  columns: 1 | 2;
  more: number;
  /** Said at the top where no row is. */
  none: string;
}

/** Digits there are; what comes after is found by typing. */
const DIGITS = 9;
/** As many subtags fit in one column, with their counts; two columns have no room for them. */
const ONE_COLUMN = 5;

export const REASONS: readonly string[] = ['Unclear', 'Needs data', 'Needs a tag', 'Other language'];
export const LATER = 'Later';

/** Tags that digits pick: in the order of the list, built-ins not counted. */
export const ownTags = (list: TagList): TagList['tags'] => list.tags.filter((tag) => !BUILT_IN.includes(tag.name));

const findTag = (list: TagList, name: string) => list.tags.find((tag) => tag.name === name);

export const subtagsOf = (list: TagList, tag: string): Subtag[] => findTag(list, tag)?.subtags ?? [];

/** What the rows are made of. `search` finds offered tags only. */
export interface Listed {
  list: TagList;
  depth: Project['depth'];
  use: readonly TagUse[];
  search: SearchIndex;
}

/** The digit of a place, and what is offered under one: what is retired leaves a gap, so that no other digit changes. */
function byDigit<T extends Subtag>(entries: readonly T[]): { rows: { entry: T; digit: string }[]; more: number } {
  const rows = entries.slice(0, DIGITS).map((entry, index) => ({ entry, digit: String(index + 1) }));
  return {
    rows: rows.filter(({ entry }) => !entry.retired),
    more: entries.slice(DIGITS).filter(({ retired }) => !retired).length,
  };
}

function tagRows({ list, depth }: Listed): Listing {
  const { rows, more } = byDigit(ownTags(list));
  const rowOf = (name: string, digit: string): Row => {
    const { belongs = '', example = '' } = findTag(list, name) ?? {};
    const takes = { tag: name, subtag: depth === 'tags' ? '' : null };
    return { digit, label: name, belongs, example, count: null, takes };
  };
  return {
    rows: [
      ...rows.map(({ entry, digit }) => rowOf(entry.name, digit)),
      rowOf(UNCATEGORIZED, '0'),
      rowOf(NOT_A_CONTACT, '/'),
    ],
    columns: 2,
    more,
    none: '',
  };
}

const noSubtag = (list: TagList, tag: string): Row => {
  const { belongs = '', example = '' } = findTag(list, tag) ?? {};
  return { digit: '0', label: 'No subtag', belongs, example, count: null, takes: { tag, subtag: '' } };
};

function subtagRows({ list, use }: Listed, tag: string): Listing {
  const subtags = subtagsOf(list, tag);
  const columns = subtags.length > ONE_COLUMN ? 2 : 1;
  const { rows, more } = byDigit(subtags);
  const rowOf = ({ name, belongs, example }: Subtag, digit: string): Row => ({
    digit,
    label: name,
    belongs,
    example,
    count: columns === 1 ? timesUsed(use, tag, name) : null,
    takes: { tag, subtag: name },
  });
  return {
    rows: [...rows.map(({ entry, digit }) => rowOf(entry, digit)), noSubtag(list, tag)],
    columns,
    more,
    none: rows.length === 0 ? `${tag} has no subtags. ⏎ saves it.` : '',
  };
}

const foundRow = (found: Findable, use: readonly TagUse[], within: string | null): Row => ({
  digit: '',
  label: within === null ? formatTagPath(found) : found.subtag,
  belongs: found.belongs,
  example: found.example,
  count: timesUsed(use, found.tag, found.subtag),
  takes: { tag: found.tag, subtag: found.subtag === '' ? null : found.subtag },
});

const reasonRow = (reason: string, digit: string): Row => ({
  digit,
  label: reason,
  belongs: 'Waits for the second pass; the lead sees the reason in the sheet.',
  example: '',
  count: null,
  takes: { reason },
});

const OWN_WORDS = 'Own words';

function reasonRows(text: string): Listing {
  const wanted = text.trim().toLowerCase();
  const matching = REASONS.map((reason, index) => reasonRow(reason, wanted === '' ? String(index + 1) : '')).filter(
    (row) => row.label.toLowerCase().includes(wanted),
  );
  const own: Row =
    wanted === ''
      ? { ...reasonRow(OWN_WORDS, String(REASONS.length + 1)), label: `${OWN_WORDS} …`, takes: 'own words' }
      : { ...reasonRow(text.trim(), ''), label: `${OWN_WORDS}: ${text.trim()}` };
  return { rows: [...matching, own], columns: 1, more: 0, none: '' };
}

/** What the list shows for a picker. At depth `tags` a picked tag leaves the tags in sight: it ends the choice. */
export function listing(picker: Picker, listed: Listed): Listing {
  if (picker.mode === 'words') return { rows: [], columns: 1, more: 0, none: 'Type why, then ⏎. Esc goes back.' };
  if (picker.mode === 'reason') return reasonRows(picker.text);
  const within = listed.depth === 'tags' ? null : picker.tag;
  if (picker.text.trim() !== '') {
    const rows = listed.search(picker.text, within).map((found) => foundRow(found, listed.use, within));
    return {
      rows,
      columns: 1,
      more: 0,
      none: rows.length === 0 ? 'No match. Esc clears the box; then + adds a tag.' : '',
    };
  }
  return within === null ? tagRows(listed) : subtagRows(listed, within);
}

/** The row a digit picks, null where none has it. */
export const rowOfDigit = (rows: readonly Row[], digit: string): Row | null =>
  rows.find((row) => row.digit === digit) ?? null;
