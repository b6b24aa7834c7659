/** A ticket's texts as the panel shows them: private data covered until somebody asks. Kept in this page only. */
import type { Ticket } from '../../src/contract/session';
import { maskedPieces, type Piece } from '../../src/core/private/mask';
import { oneLine, readable } from './ticketText';

/** One text, both ways. */
export interface ShownText {
  bare: string;
  masked: readonly Piece[];
}

export interface MaskedTicket {
  subject: ShownText;
  requester: ShownText;
  content: ShownText;
  responses: ShownText;
  /** How many places of the subject and the two texts are covered; the requester is told only where one points. */
  covered: number;
}

/** A text made readable, with its private data found. */
export const shownText = (bare: string): ShownText => ({ bare, masked: maskedPieces(bare) });

/** More than a tall screen takes of a text; the rest costs the browser time that the next ticket must not wait for. */
const BEGINNING = 4_000;

function firstPieces(pieces: readonly Piece[], length: number): Piece[] {
  const first: Piece[] = [];
  let left = length;
  for (const piece of pieces) {
    if (left <= 0) break;
    first.push(piece.kind === null ? { ...piece, text: piece.text.slice(0, left) } : piece);
    left -= piece.text.length;
  }
  return first;
}

/** What is laid out of a text before anybody scrolls to more of it; a short text is its own beginning. */
export const beginning = (text: ShownText): ShownText =>
  text.bare.length <= BEGINNING
    ? text
    : { bare: text.bare.slice(0, BEGINNING), masked: firstPieces(text.masked, BEGINNING) };

const coveredIn = ({ masked }: ShownText): number => masked.filter(({ kind }) => kind !== null).length;

/** Takes time in proportion to the texts: done once a ticket. */
export function maskedTicket({ subject, requester, content, responses }: Ticket): MaskedTicket {
  const texts = {
    subject: shownText(oneLine(subject)),
    requester: shownText(oneLine(requester)),
    content: shownText(readable(content)),
    responses: shownText(readable(responses)),
  };
  return { ...texts, covered: coveredIn(texts.subject) + coveredIn(texts.content) + coveredIn(texts.responses) };
}

/** As plain text, for titles and for those who hear the panel. */
export const spoken = ({ bare, masked }: ShownText, isBare: boolean): string =>
  isBare ? bare : masked.map(({ text }) => text).join('');
