/** Forms of a name that make careless spellings alike. */
import { oneLine } from './oneLine';

const singular = (word: string): string =>
  word.length <= 3 ? word : word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');

/**
 * The name without case, accents, punctuation, blanks and plurals; `&` is "and". `''` where there is no letter or digit.
 * @example looseForm('Réturns & Exchange') // 'returnandexchange'
 */
export function looseForm(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u);
  return words.map(singular).join('');
}

/** Strictest first: blanks do not count; nor does case; nor accents, punctuation and plurals. */
export const NAME_FORMS: readonly ((name: string) => string)[] = [
  oneLine,
  (name) => oneLine(name).toLowerCase(),
  looseForm,
];
