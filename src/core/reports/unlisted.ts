/** Tickets that a summary counts under names which are not on the list. */
import { counted } from '../counted';
import type { TagList } from '../tags/tagList';
import { BUILT_IN } from '../tags/tagPath';
import type { SummaryRow } from './summary';

/**
 * Tickets with a tag or a subtag that is not on the list exactly so; retired ones are on it.
 * @param rows as `summarise` gives them
 */
export function unlistedTickets(rows: readonly SummaryRow[], list: TagList): number {
  const listed = new Map(list.tags.map(({ name, subtags }) => [name, new Set(subtags.map((one) => one.name))]));
  let unlisted = 0;
  for (const { tag, subtag, count } of rows) {
    const isTagListed = listed.has(tag) || BUILT_IN.includes(tag);
    if (subtag === null ? !isTagListed : isTagListed && !listed.get(tag)?.has(subtag)) unlisted += count;
  }
  return unlisted;
}

/** What a person is told of them; `''` where there are none. */
export function unlistedSentence(tickets: number): string {
  if (tickets === 0) return '';
  const have = tickets === 1 ? 'has a tag that is' : 'have tags that are';
  return `${counted(tickets, 'ticket')} ${have} not on the list: run Check tags.`;
}
