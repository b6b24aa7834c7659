/** A ticket's text made readable: as text, never as HTML. */

import { grouped } from '../../src/core/counted';
import { findPrivate } from '../../src/core/private/findPrivate';

/** Longer texts are cut: the browser would take long to lay them out. */
export const LONGEST_SHOWN = 20_000;

/** No number that the cut could fall into is longer. */
const AROUND_CUT = 300;

/** Control characters, and those that turn the reading direction about: what stands behind them would show elsewhere. */
const UNRULY = /(?!\s)\p{Cc}|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu;

/** More marks on one letter would be drawn over the lines above and below. */
const HEAPED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * The text without characters that would draw over, hide or turn about what stands beside it. Emoji, joiners and
 * right-to-left letters are left alone.
 * @example calm('a\u202egpj.exe') // 'agpj.exe'
 */
export const calm = (text: string): string => text.replace(UNRULY, '').replace(HEAPED_MARKS, '$1');

/** As much of a name as a sentence can bear; a cell may hold 50,000 characters. */
const LONGEST_NAMED = 120;

/**
 * A name as part of a sentence: calm, and cut where it is endless.
 * @example brief('Billing') // 'Billing'
 */
export function brief(text: string): string {
  const letters = [...calm(text.slice(0, 4 * LONGEST_NAMED))];
  const isCut = text.length > 4 * LONGEST_NAMED || letters.length > LONGEST_NAMED;
  return isCut ? `${letters.slice(0, LONGEST_NAMED).join('')}…` : letters.join('');
}

const tidied = (text: string): string =>
  calm(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Where to cut so that no half of a number is left, which nothing could tell for private. */
function cutAt(text: string): number {
  const from = LONGEST_SHOWN - AROUND_CUT;
  const around = findPrivate(text.slice(from, LONGEST_SHOWN + AROUND_CUT));
  const crossing = around.find(({ start, end }) => from + start < LONGEST_SHOWN && from + end > LONGEST_SHOWN);
  return crossing === undefined ? LONGEST_SHOWN : from + crossing.start;
}

/** Runs of blanks and empty lines shortened; past 20,000 characters cut, and said so. */
export function readable(text: string): string {
  if (text.length <= LONGEST_SHOWN) return tidied(text);
  const total = grouped(text.length);
  return `${tidied(text.slice(0, cutAt(text)))}…\n\n[Cut here: the ticket has ${total} characters. The sheet holds them all.]`;
}

/** One line: for subjects and names. */
export const oneLine = (text: string): string => calm(text.slice(0, 500)).replace(/\s+/g, ' ').trim();
