/** The summary: how many tickets each tag and subtag has, and what share of the contacts that is. */
import { BUILT_IN, NOT_A_CONTACT, UNCATEGORIZED } from '../tags/tagPath';

/** A tag's own total (`subtag` null) or one of its subtags. `share` is of the contacts, 0–1; null outside them. */
export interface SummaryRow {
  tag: string;
  subtag: string | null;
  count: number;
  share: number | null;
}

/**
 * Counts of tickets. tagged + untagged = tickets; `aside` are untagged; left = untagged − aside;
 * contacts = tagged − notAContact. `rows`: each tag's total, then its subtags.
 */
export interface Summary {
  tickets: number;
  tagged: number;
  untagged: number;
  aside: number;
  left: number;
  notAContact: number;
  uncategorized: number;
  contacts: number;
  rows: SummaryRow[];
}

interface TagCount {
  count: number;
  subtags: Map<string, number>;
}

function addTo(counts: Map<string, TagCount>, tag: string, subtag: string): void {
  const entry = counts.get(tag) ?? { count: 0, subtags: new Map<string, number>() };
  entry.count += 1;
  if (subtag !== '') entry.subtags.set(subtag, (entry.subtags.get(subtag) ?? 0) + 1);
  counts.set(tag, entry);
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Most frequent first, then by name; the built-in tags last, in their own order. */
const inOrder = (counts: Map<string, TagCount>): [string, TagCount][] =>
  [...counts].sort(([a, x], [b, y]) => BUILT_IN.indexOf(a) - BUILT_IN.indexOf(b) || y.count - x.count || byName(a, b));

function rowsOf([tag, { count, subtags }]: [string, TagCount], contacts: number): SummaryRow[] {
  const share = (part: number): number | null => (tag === NOT_A_CONTACT ? null : part / contacts);
  const below = [...subtags].sort(([a, x], [b, y]) => y - x || byName(a, b));
  return [
    { tag, subtag: null, count, share: share(count) },
    ...below.map(([subtag, part]) => ({ tag, subtag, count: part, share: share(part) })),
  ];
}

/**
 * Counts the tickets' cells. Names are trimmed, their case is kept; a subtag without tag is no tag.
 * @example summarise([{tag: 'Orders', subtag: 'Late', aside: ''}]).rows
 * // [{tag: 'Orders', subtag: null, count: 1, share: 1}, {tag: 'Orders', subtag: 'Late', count: 1, share: 1}]
 */
export function summarise(states: { tag: string; subtag: string; aside: string }[]): Summary {
  const counts = new Map<string, TagCount>();
  let [tagged, aside] = [0, 0];
  for (const state of states) {
    const tag = state.tag.trim();
    if (tag !== '') {
      tagged += 1;
      addTo(counts, tag, state.subtag.trim());
    } else if (state.aside.trim() !== '') aside += 1;
  }
  const notAContact = counts.get(NOT_A_CONTACT)?.count ?? 0;
  const contacts = tagged - notAContact;
  return {
    tickets: states.length,
    tagged,
    untagged: states.length - tagged,
    aside,
    left: states.length - tagged - aside,
    notAContact,
    uncategorized: counts.get(UNCATEGORIZED)?.count ?? 0,
    contacts,
    rows: inOrder(counts).flatMap((entry) => rowsOf(entry, contacts)),
  };
}

/** Before so many tickets are tagged, a share says nothing. */
const FEWEST_TO_JUDGE = 200;

/** What the share of Uncategorized says about the tag list, against the method's 1–5 %, and what to do about it. */
export function judgeUncategorized({ tagged, contacts, uncategorized }: Summary): string {
  if (tagged < FEWEST_TO_JUDGE || contacts === 0) {
    return `Too early to judge: from ${FEWEST_TO_JUDGE} tagged tickets on, 1–5 % Uncategorized is healthy.`;
  }
  // Judged as shown: a share that reads 5.0 % is not more than 5 %.
  const percent = Math.round((uncategorized / contacts) * 1000) / 10;
  const found = `${percent.toFixed(1)} % of the contacts are Uncategorized`;
  if (percent > 5) {
    return `${found}, more than the healthy 1–5 %. Read them again: a reason that comes up more than once deserves a tag.`;
  }
  if (percent < 1) {
    return `${found}, less than the healthy 1–5 %. Look whether tickets were pressed into tags that do not quite fit.`;
  }
  return `${found}: inside the healthy 1–5 %. The tag list fits these tickets.`;
}
