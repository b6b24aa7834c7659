/** A text with its private data covered, so that it still reads. */
import { findPrivate } from './findPrivate';
import { type Finding, PRIVATE_KINDS, type PrivateKind } from './kinds';

/** A stretch of a text: as it is where `kind` is null, else what stands in its place. */
export interface Piece {
  kind: PrivateKind | null;
  text: string;
}

const NAMES: Record<PrivateKind, string> = {
  card: 'card',
  iban: 'IBAN',
  email: 'e-mail',
  phone: 'phone',
  key: 'access key',
};

/** The last two digits tell two cards of one ticket apart, and are no secret. */
function nameOf(kind: PrivateKind, hidden: string): string {
  const digits = hidden.normalize('NFKC').replace(/\D/g, '');
  return kind === 'card' ? `${NAMES.card} ••${digits.slice(-2)}` : NAMES[kind];
}

/**
 * The text cut at its findings, each finding replaced by its name.
 * @example maskedPieces('card 4242424242424242!') // [… {kind: 'card', text: 'card ••42'}, {kind: null, text: '!'}]
 */
export function maskedPieces(text: string, findings: readonly Finding[] = findPrivate(text)): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const keep = (end: number): void => {
    if (end > at) pieces.push({ kind: null, text: text.slice(at, end) });
  };
  for (const { kind, start, end } of findings) {
    keep(start);
    pieces.push({ kind, text: nameOf(kind, text.slice(start, end)) });
    at = end;
  }
  keep(text.length);
  return pieces;
}

/**
 * The same as one text, each name in brackets: for a place that holds plain text only.
 * @example masked('I am jo@example.com') // 'I am [e-mail]'
 */
export const masked = (text: string): string =>
  maskedPieces(text)
    .map(({ kind, text: shown }) => (kind === null ? shown : `[${shown}]`))
    .join('');

/** How many findings of each kind; kinds without any have 0. */
export function countPrivate(text: string, counts: Record<PrivateKind, number>): void {
  for (const { kind } of findPrivate(text)) counts[kind] += 1;
}

/** Nothing found yet. */
export const noPrivate = (): Record<PrivateKind, number> =>
  Object.fromEntries(PRIVATE_KINDS.map((kind) => [kind, 0])) as Record<PrivateKind, number>;
