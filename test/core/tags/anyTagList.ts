import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import type { TagList } from '../../../src/core/tags/tagList';
import { parseTagList, TAG_LIST_HEADER } from '../../../src/core/tags/tagTable';

/** The list of these rows, which must be one. */
export const parsed = (rows: Cell[][]): TagList => {
  const result = parseTagList(rows);
  if ('error' in result) throw new Error(result.error);
  return result.list;
};

/** Names with letters that need care. */
export const name = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '›', '=', '"'), minLength: 1, maxLength: 3 });
const text = fc.string({ unit: fc.constantFrom('x', 'y', '.', '\n') }).map((each) => each.trim());
const row = fc.tuple(
  name,
  fc.option(name, { nil: '' }),
  text,
  text,
  fc.constantFrom('', 'p', 'p, q'),
  fc.constantFrom('', 'g'),
);
/** Any tag list, as a tab may hold it. */
export const anyList = fc.array(row, { minLength: 1 }).map((rows) => parsed([[...TAG_LIST_HEADER], ...rows]));
