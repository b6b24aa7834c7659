/** What somebody meant by a text that is not on the list: the order in which it is looked for. */
import type { Meant } from '../names/nameFinder';
import { formatTagPath, type TagPath } from '../tags/tagPath';
import type { Listed } from './listed';
import type { NearReason, ProblemKind, Suggestion } from './problem';
import { inWords, quoted } from './problemText';
import { severalTags } from './severalTags';

/** What is wrong with a cell, and what was probably meant. */
export interface Finding {
  kind: ProblemKind;
  suggestion: Suggestion | null;
  detail: string;
}

const finding = (kind: ProblemKind, suggestion: Suggestion | null = null, detail = ''): Finding => ({
  kind,
  suggestion,
  detail,
});

type Search = () => Finding | null;

function firstOf(searches: readonly Search[]): Finding | null {
  for (const search of searches) {
    const found = search();
    if (found !== null) return found;
  }
  return null;
}

const named = (names: readonly string[], joint: 'and' | 'or'): string => inWords(names.map(quoted), joint);

/** Several paths that fit equally well are no suggestion, and are named. */
function asFinding(kind: ProblemKind, meant: Meant | null, change: Partial<Suggestion> = {}): Finding | null {
  if (meant === null) return null;
  const [path] = meant.paths;
  if (path === undefined || meant.paths.length > 1) {
    return finding(kind, null, `it may be ${named(meant.paths.map(formatTagPath), 'or')}`);
  }
  return finding(kind, { path, reason: meant.reason, sure: meant.sure, ...change });
}

/** Whatever stands between the two names, the signs are no slip. */
const pathReason = ({ reason }: Meant): NearReason => (reason === 'swapped' || reason === 'letters' ? reason : 'path');

const asPath = (meant: Meant | null): Finding | null =>
  meant && asFinding('path-in-one-cell', meant, { reason: pathReason(meant) });

/** A path has a sign between its names, and one within may stand in a name as well. */
const SEPARATED = /[^\p{L}\p{N}\p{M}\s'’]/u;

const asSeveral = (text: string, meant: (part: string) => Meant | null): Finding | null => {
  const paths = severalTags(text, (part) => meant(part)?.paths[0] ?? null);
  return paths && finding('several-tags', null, named(paths.map(formatTagPath), 'and'));
};

const renamed = (path: TagPath | null, kind: ProblemKind): Finding | null =>
  path && finding(kind, { path, reason: 'renamed', sure: true });

/** A text in the Tag column: a tag, a whole path, several tags, or a subtag in the wrong column. */
export function tagFinding(text: string, listed: Listed): Finding {
  const kind = 'unknown-tag';
  const isSeparated = SEPARATED.test(text);
  const isOfTags = (part: string) => listed.tagNames().careless(part);
  const isOfList = (part: string) =>
    isOfTags(part) ?? listed.wholePaths().careless(part) ?? listed.subtagNames().careless(part);
  const searches: Search[] = [
    () => renamed(listed.renamed({ tag: text, subtag: '' }), kind),
    () => asFinding(kind, isOfTags(text)),
    () => (isSeparated ? asSeveral(text, isOfTags) : null),
    () => asPath(listed.wholePaths().careless(text)),
    () => (isSeparated ? asSeveral(text, isOfList) : null),
    () => asFinding(kind, listed.subtagNames().careless(text), { reason: 'path', sure: false }),
    () => asFinding(kind, listed.tagNames().mistyped(text)),
    () => (isSeparated ? asPath(listed.wholePaths().mistyped(text)) : null),
    () => asFinding(kind, listed.subtagNames().mistyped(text), { sure: false }),
  ];
  return firstOf(searches) ?? finding(kind);
}

/** A subtag that the tag does not have, but others. */
function underOthers(subtag: string, written: string, owners: readonly string[]): Finding {
  const [tag] = owners;
  const suggestion: Suggestion | null =
    tag !== undefined && owners.length === 1 ? { path: { tag, subtag }, reason: 'other-tag', sure: false } : null;
  const whose = `${quoted(subtag)} is a subtag of ${inWords(owners, 'and')}, not of ${written}`;
  return finding('subtag-of-another-tag', suggestion, whose);
}

const elsewhere = (meant: Meant | null): Finding | null =>
  asFinding('unknown-subtag', meant, { reason: 'other-tag', sure: false });

/** A text in the Subtag column beside a tag of the list that has no such subtag. */
export function subtagFinding(text: string, tag: string, listed: Listed): Finding {
  const kind = 'unknown-subtag';
  const own = listed.subtagsOf(tag);
  const owners = listed.tagsWith(text);
  const isSeparated = SEPARATED.test(text);
  const searches: Search[] = [
    () => renamed(listed.renamed({ tag, subtag: text }), kind),
    () => (owners.length > 0 ? underOthers(text, tag, owners) : null),
    () => asFinding(kind, own?.careless(text) ?? null),
    () => (isSeparated ? asSeveral(text, (part) => own?.careless(part) ?? null) : null),
    () => elsewhere(listed.subtagNames().careless(text)),
    () => asFinding(kind, own?.mistyped(text) ?? null),
    () => (isSeparated ? asPath(listed.wholePaths().careless(text)) : null),
    () => (isSeparated ? asPath(listed.wholePaths().mistyped(text)) : null),
  ];
  return firstOf(searches) ?? finding(kind);
}

/** A text in the Subtag column where there is no tag to judge it by. */
export function loneSubtagFinding(text: string, kind: ProblemKind, listed: Listed): Finding {
  const unsure = { reason: 'path', sure: false } as const;
  const owners = listed.tagsWith(text);
  const exact = owners.map((tag) => ({ tag, subtag: text }));
  const searches: Search[] = [
    () => (exact.length > 0 ? asFinding(kind, { paths: exact, reason: 'case', sure: false }, unsure) : null),
    () => asFinding(kind, listed.subtagNames().careless(text), unsure),
    () => (SEPARATED.test(text) ? asPath(listed.wholePaths().careless(text)) : null),
    () => asFinding(kind, listed.subtagNames().mistyped(text), { sure: false }),
  ];
  return firstOf(searches) ?? finding(kind);
}
