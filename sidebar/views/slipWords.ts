/** In what a text differs from the name that was meant, where it is nothing but carelessness. */
import { inWords } from '../../src/core/check/problemText';

type Form = (text: string) => string;

const bare: Form = (text) => text.replace(/\s+/g, '');
const small: Form = (text) => text.toUpperCase().toLowerCase();
const plain: Form = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Each with the forms that leave only this one. */
const DIFFERENCES: readonly [string, Form, Form][] = [
  ['capitals', bare, plain],
  ['blanks', small, plain],
  ['accents', bare, small],
];

const isAlike = (a: string, b: string, ...forms: Form[]): boolean => {
  const formOf = (text: string): string => forms.reduce((form, next) => next(form), text);
  return formOf(a) === formOf(b);
};

/**
 * All of capitals, blanks and accents that differ; `''` where anything else does.
 * @example slipWords('order  change', 'Order Change') // 'only capitals and blanks differ'
 */
export function slipWords(text: string, name: string): string {
  if (text === name || !isAlike(text, name, bare, small, plain)) return '';
  const differing = DIFFERENCES.filter(([, one, other]) => !isAlike(text, name, one, other)).map(([what]) => what);
  return differing.length === 0 ? '' : `only ${inWords(differing, 'and')} differ`;
}
