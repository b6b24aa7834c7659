/** A ticket's text made readable: as text, never as HTML. */

import { grouped } from '../../src/core/counted';

/** Longer texts are cut: the browser would take long to lay them out. */
export const LONGEST_SHOWN = 20_000;

const tidied = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Runs of blanks and empty lines shortened; past 20,000 characters cut, and said so. */
export function readable(text: string): string {
  if (text.length <= LONGEST_SHOWN) return tidied(text);
  const total = grouped(text.length);
  return `${tidied(text.slice(0, LONGEST_SHOWN))}…\n\n[Cut here: the ticket has ${total} characters. The sheet holds them all.]`;
}

/** One line: for subjects and names. */
export const oneLine = (text: string): string => text.slice(0, 500).replace(/\s+/g, ' ').trim();
