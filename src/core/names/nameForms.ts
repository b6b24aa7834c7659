/** Forms of a name that make careless spellings alike. */

/** In what two spellings of one name differ. */
export type Carelessness = 'blanks' | 'invisible' | 'width' | 'case' | 'accents' | 'punctuation' | 'plural';

/** Marks above and below letters where they are not letters themselves: Latin, Greek, Cyrillic, Hebrew and Arabic ones. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** Letters that are people's accents, though Unicode does not take them apart. */
const STROKES: Record<string, string> = { ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' };

/** Zero widths, soft hyphens, marks of direction and of how an emoji is drawn. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;

const singleBlanks = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

const visible = (text: string): string =>
  singleBlanks(text.replace(INVISIBLE, '').replace(/\s/g, ' ')).normalize('NFC');

/** Upper case first: `ß` and `SS` are one. */
const caseless = (text: string): string => text.toUpperCase().toLowerCase();

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/[øđðłħæœþı]/g, (letter) => STROKES[letter] ?? letter);

const ASCII = /^[ -~]*$/;

/** Most names are ASCII, which has nothing to take away: a tenth of the time. */
const plainForm = (name: string): string =>
  ASCII.test(name) ? singleBlanks(name).toLowerCase() : plain(caseless(visible(name).normalize('NFKC')));

/** English plurals, and their singulars with an `e` that may belong to either: "purchase", "boxes". */
function singular(word: string): string {
  if (word.length <= 3 || /[sui]s$/.test(word)) return word;
  if (word.length > 4 && /ies?$/.test(word)) return word.replace(/ies?$/, 'y');
  const base = word.replace(/(s|x|z|ch|sh)es?$/, '$1');
  return base !== word && base.length >= 3 ? base : word.replace(/s$/, '');
}

const wordsIn = (plainText: string): string[] =>
  plainText
    .replace(/&|\+(?=\s*\p{L})/gu, ' and ')
    .replace(/['’‘`´]/g, '')
    .match(/[\p{L}\p{N}\p{M}]+[+#%]*|[+#%]+/gu) ?? [];

/** A name's words, without case, accents and punctuation. */
export const plainWords = (name: string): string[] => wordsIn(plainForm(name));

/**
 * A name's words, without case, accents, punctuation and plurals; `&` is "and". `[]` where there is no letter or digit.
 * @example looseWords('Réturns & Exchange') // ['return', 'and', 'exchange']
 */
export const looseWords = (name: string): string[] => plainWords(name).map(singular);

/** The loose words as one text; of a name of signs only, the signs. */
export const looseForm = (name: string): string => looseWords(name).join('') || plainForm(name).replace(/ /g, '');

/** Each makes more spellings alike than the one before. */
const FORMS: readonly [Carelessness, (name: string) => string][] = [
  ['blanks', singleBlanks],
  ['invisible', visible],
  ['width', (name) => visible(name).normalize('NFKC')],
  ['case', (name) => caseless(visible(name).normalize('NFKC'))],
  ['accents', plainForm],
  ['blanks', (name) => plainForm(name).replace(/ /g, '')],
  ['punctuation', (name) => plainWords(name).join('')],
  ['plural', looseForm],
];

/** How two names differ, told by the first form in which they are alike, and how far down that is; null for others. */
export function carelessness(a: string, b: string): { reason: Carelessness; grade: number } | null {
  const grade = FORMS.findIndex(([, form]) => form(a) === form(b) && form(a) !== '');
  const found = FORMS[grade];
  return found ? { reason: found[0], grade } : null;
}

/**
 * What is put into a name on purpose: numbers and what compares them, currencies and little pictures. Names that differ in these are
 * two names, however alike their letters are.
 * @example meaningOf('< 5 days') // '< 5'
 */
export const meaningOf = (name: string): string =>
  (name.normalize('NFKC').match(/(?:[<>≤≥]\s*)?\p{N}+|[+\p{Sc}\p{So}]/gu) ?? []).join(' ');
