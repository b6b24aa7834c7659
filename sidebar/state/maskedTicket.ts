/** A ticket's texts as the panel shows them: private data covered until somebody asks. Kept in this page only. */
import type { Ticket } from '../../src/contract';
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
  /** How many places are covered. */
  covered: number;
}

/** A text made readable, with its private data found. */
export const shownText = (bare: string): ShownText => ({ bare, masked: maskedPieces(bare) });

const coveredIn = ({ masked }: ShownText): number => masked.filter(({ kind }) => kind !== null).length;

/** Takes time in proportion to the texts: done once a ticket. */
export function maskedTicket({ subject, requester, content, responses }: Ticket): MaskedTicket {
  const texts = {
    subject: shownText(oneLine(subject)),
    requester: shownText(oneLine(requester)),
    content: shownText(readable(content)),
    responses: shownText(readable(responses)),
  };
  return { ...texts, covered: Object.values(texts).reduce((sum, text) => sum + coveredIn(text), 0) };
}

/** As plain text, for titles and for those who hear the panel. */
export const spoken = ({ bare, masked }: ShownText, isBare: boolean): string =>
  isBare ? bare : masked.map(({ text }) => text).join('');
