/** Whether names are too long for half the panel's width, so that the list gives each row two lines. Pure. */
import type { Project } from '../../src/contract/project';
import type { TagList } from '../../src/core/tags/tagList';
import { ownTags } from './listing';

/** As many letters as half of 300 px takes, beside a digit. */
const FITS = 18;
const ROWS = 5;
const DIGITS = 9;

/** In the first column the last row shares its line with what every list has; with more names all rows do. */
function isCut(names: readonly { name: string }[]): boolean {
  const halved = names.length > ROWS ? names.slice(0, DIGITS) : names.slice(ROWS - 1);
  return halved.some(({ name }) => name.length > FITS);
}

/** The same whatever of the list is on screen, so that nothing moves while a ticket is tagged. */
export function hasLongNames(list: TagList, depth: Project['depth']): boolean {
  const tags = ownTags(list);
  return isCut(tags) || (depth === 'subtags' && tags.some(({ subtags }) => subtags.length > ROWS && isCut(subtags)));
}
