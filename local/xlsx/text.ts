/** Text as a cell of Excel holds it. */

/** The most characters that Excel takes in one cell. */
export const MOST_CHARACTERS = 32_767;

export interface CellText {
  text: string;
  /** Cut at the limit: how long it was. */
  was: number | null;
  /** Lost characters that no XML file may hold. */
  cleaned: boolean;
}

/** Control characters, and the two code points that Unicode keeps out of texts. */
const ILLEGAL = /[^\P{Cc}\t\n\u0080-\u009F]|[\uFFFE\uFFFF]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
/** Excel reads `_x0041_` as `A`: an underscore that looks like the beginning of one is written as such. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Line ends become `\n`, half characters `�`; what no XML file may hold is dropped. */
export const legalText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(LONE_SURROGATE, '\uFFFD').replace(ILLEGAL, '');

/** Legal text, written so that Excel reads exactly that. */
export const escapedText = (text: string): string => text.replace(ESCAPE_LIKE, '_x005F_');

function cutAt(text: string, most: number): string {
  const end = most - 1;
  const half = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  return `${text.slice(0, half ? end - 1 : end)}…`;
}

/** A text of any length and content as a cell takes it; not escaped yet. */
export function cellText(raw: string): CellText {
  const legal = legalText(raw);
  const cleaned = legal !== raw && legal !== raw.replace(/\r\n?/g, '\n');
  const long = legal.length > MOST_CHARACTERS;
  return { text: long ? cutAt(legal, MOST_CHARACTERS) : legal, was: long ? raw.length : null, cleaned };
}

/** Would Excel take the text for something else, were it typed again? */
export const looksTyped = (text: string): boolean => /^\s*(?:[=+\-@'(.,#$€£¥\d]|true\s*$|false\s*$)/i.test(text);
