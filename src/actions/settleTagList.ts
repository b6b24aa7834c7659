/** The tag list that setup leaves: made from what was chosen, or added to the one that is there. */
import type { TagSource } from '../contract/setup';
import { listFromLines, listFromPaths } from '../core/starting/startingList';
import { missingTags } from '../core/tags/missingTags';
import type { TagList } from '../core/tags/tagList';
import type { TagPath } from '../core/tags/tagPath';
import { parseTagList, TAG_LIST_HEADER } from '../core/tags/tagTable';
import { appendToTagsTab, findTagsTab, makeTagsTab, type TagsTab } from '../sheets/tagsTab';

const noTags = (): TagList => listFromLines('');

/** Rows as a file holds them: with the header of a tag list, or bare tags and subtags. */
function listFromRows(rows: string[][]): TagList {
  const parsed = parseTagList(rows);
  if (!('error' in parsed)) return parsed.list;
  const bare = parseTagList([TAG_LIST_HEADER.slice(0, 2), ...rows]);
  return 'error' in bare ? noTags() : bare.list;
}

function wantedList(source: TagSource, paths: readonly TagPath[]): TagList {
  switch (source.from) {
    case 'lines':
      return listFromLines(source.lines);
    case 'column':
      return listFromPaths(paths.map(({ tag, subtag }) => ({ tag: tag.trim(), subtag: subtag.trim() })));
    case 'rows':
      return listFromRows(source.rows);
    default:
      return noTags();
  }
}

/**
 * The tab of the list, with every tag that was chosen on it. An existing list only grows: its rows were written by people.
 * @param paths the existing tags of the dump, for the source `column`
 */
export function settleTagList(source: TagSource, paths: readonly TagPath[]): TagsTab {
  const wanted = wantedList(source, paths);
  const found = findTagsTab();
  if (!found) return makeTagsTab(wanted);
  appendToTagsTab(found, missingTags(found.list, wanted));
  return found;
}
