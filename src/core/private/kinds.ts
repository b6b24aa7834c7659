/** The kinds of private data that are looked for, and what a finding is. */

/** In the order in which a doubtful place is decided: an access key may hold digits that look like a card. */
export const PRIVATE_KINDS = ['key', 'iban', 'email', 'card', 'phone'] as const;

export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** A place in a text: `start` is the first UTF-16 unit of it, `end` the first one after it. */
export interface Span {
  start: number;
  end: number;
}

export interface Finding extends Span {
  kind: PrivateKind;
}
