/** A text as the finders read it: digits are ASCII digits, and what cannot be seen is gone. */

export interface FoldedText {
  text: string;
  /** For each unit of `text` its place in the original, and one more: the length of the original. Null: the same places. */
  places: readonly number[] | null;
}

const ALL_ASCII = /^[\0-\x7f]*$/;

/** What takes no room: zero-width and direction characters, soft hyphen, the parts of a keycap emoji. */
const UNSEEN = /\u034f|\u20e3|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/;
const BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63]/;

/** Where each script's digit nought stands; the nine others follow it. */
const NOUGHTS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
];
/** The mathematical alphabets hold the ten digits five times over. */
const [FIRST_MATHS_DIGIT, LAST_MATHS_DIGIT] = [0x1d7ce, 0x1d7ff];

function plain(char: string, code: number): string {
  if (code < 0x80) return char;
  if (code >= FIRST_MATHS_DIGIT && code <= LAST_MATHS_DIGIT) return String((code - FIRST_MATHS_DIGIT) % 10);
  // Full-width forms lie as ASCII does.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (UNSEEN.test(char)) return '';
  if (BLANK.test(char)) return ' ';
  if (DASH.test(char)) return '-';
  const nought = NOUGHTS.find((first) => code >= first && code <= first + 9);
  return nought === undefined ? char : String(code - nought);
}

/**
 * Full-width and other scripts' digits made plain, all blanks and dashes one of a kind, unseen characters left out.
 * @example foldedText('4\u200b１').text // '41'
 */
export function foldedText(text: string): FoldedText {
  if (ALL_ASCII.test(text)) return { text, places: null };
  const parts: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const char of text) {
    const folded = plain(char, char.codePointAt(0) ?? 0);
    for (let unit = 0; unit < folded.length; unit += 1) places.push(at + (folded === char ? unit : 0));
    parts.push(folded);
    at += char.length;
  }
  places.push(text.length);
  return { text: parts.join(''), places };
}
