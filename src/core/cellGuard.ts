/** Sheets parses what a script writes as if it were typed: some text needs a leading apostrophe to stay text. */

/** TRUE and FALSE as the languages of Sheets write them, a blank on either side; typed, they become a checkbox value. */
const BOOLEAN_WORDS =
  ' true false wahr falsch vrai faux verdadero falso verdadeiro vero waar onwaar sant falskt sand falsk sann usann ' +
  'tosi epätosi prawda fałsz pravda nepravda igaz hamis истина ложь істина хибність doğru yanlış adevărat fals cert ' +
  'αληθής ψευδής вярно невярно točno netočno ';

/** No digit of any script, so no number, date, time, currency or percentage in any locale. */
const PLAIN_WORDS = /^\p{L}[^\p{N}]*$/u;

/**
 * True unless the text surely stays text when written as if typed, whatever the locale. Errs towards true: a guard too
 * many costs a call, one too few turns a tag into a number, a date or a formula.
 * @example needsGuard('=1+1') // true
 * @example needsGuard('Order Inquiry') // false
 */
export const needsGuard = (text: string): boolean =>
  text !== '' && (!PLAIN_WORDS.test(text) || BOOLEAN_WORDS.includes(` ${text.trim().toLowerCase()} `));

/** The text with the apostrophe that Sheets takes off again. */
export const guarded = (text: string): string => `'${text}`;
