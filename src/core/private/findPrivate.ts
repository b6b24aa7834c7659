/** Where a text holds private data. Pure: nothing is kept, counted or sent. */
import { findAccessKeys } from './accessKeys';
import { findCards } from './cards';
import { findEmails } from './emails';
import { foldedText } from './foldedText';
import { findIbans } from './ibans';
import { type Finding, PRIVATE_KINDS, type PrivateKind, type Span } from './kinds';
import { findPhones } from './phones';

const FINDERS: Record<PrivateKind, (text: string) => Span[]> = {
  key: findAccessKeys,
  iban: findIbans,
  email: findEmails,
  card: findCards,
  phone: findPhones,
};

/** Without a digit or an `@` a text holds none of them; most subjects end here. */
const MAY_HOLD =
  /[\d@]|[[({]at[\])}]|password|passwor|pwd?|kennwort|passe|passwd|passcode|contrase|senha|wachtwoord|パスワード|PRIVATE KEY/i;

/** Of two that overlap, the one whose kind is asked first stays; within a kind, the longer one. */
function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const rank = ({ kind }: Finding): number => PRIVATE_KINDS.indexOf(kind);
  const ordered = [...findings].sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const kept: Finding[] = [];
  for (const next of ordered) {
    const last = kept[kept.length - 1];
    if (!last || next.start >= last.end) kept.push(next);
    else if (rank(next) < rank(last) || (rank(next) === rank(last) && next.end - next.start > last.end - last.start))
      kept[kept.length - 1] = next;
  }
  return kept;
}

/**
 * Card numbers, IBANs, e-mail addresses, telephone numbers and access keys: sorted, none overlapping another. Takes
 * time in proportion to the text.
 * @example findPrivate('I am jo@example.com') // [{kind: 'email', start: 5, end: 19}]
 */
export function findPrivate(text: string): Finding[] {
  const { text: folded, places } = foldedText(text);
  if (!MAY_HOLD.test(folded)) return [];
  const found = PRIVATE_KINDS.flatMap((kind) => FINDERS[kind](folded).map((span) => ({ kind, ...span })));
  const kept = withoutOverlaps(found);
  if (places === null) return kept;
  return kept.map(({ kind, start, end }) => ({ kind, start: places[start] ?? 0, end: places[end] ?? text.length }));
}
