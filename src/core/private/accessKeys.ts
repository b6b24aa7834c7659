/** What opens a door: access keys by the marks their makers gave them, private keys, tokens and passwords that are said. */
import type { Span } from './kinds';
import { matches } from './matches';

/** Prefixes of well-known makers, each with what follows. */
const MARKED = new RegExp(
  `(?:^|[^A-Za-z0-9_-])(${[
    'A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}(?![A-Z0-9])',
    '(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,250}',
    'whsec_[A-Za-z0-9+/=]{24,100}',
    'gh[pousr]_[A-Za-z0-9]{30,250}',
    'github_pat_[A-Za-z0-9_]{22,250}',
    'glpat-[\\w-]{20,100}',
    'xox[abeoprs]-[A-Za-z0-9-]{10,250}',
    'xapp-[A-Za-z0-9-]{10,250}',
    'AIza[\\w-]{35}',
    'ya29\\.[\\w-]{20,500}',
    'GOCSPX-[\\w-]{20,60}',
    'sk-[\\w-]{20,250}',
    'npm_[A-Za-z0-9]{36}',
    'hf_[A-Za-z0-9]{30,60}',
    'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}',
    'SG\\.[\\w-]{16,40}\\.[\\w-]{16,80}',
    'dop_v1_[a-f0-9]{64}',
    'eyJ[\\w-]{8,2000}\\.eyJ[\\w-]{8,8000}(?:\\.[\\w-]{0,2000})?',
  ].join('|')})`,
  'g',
);

const TYPE = '(?:[A-Z0-9]{1,12} ){0,3}';
const PRIVATE_KEY = new RegExp(
  `-----BEGIN ${TYPE}PRIVATE KEY(?: BLOCK)?-----(?:(?:[^-]|-(?!----)){0,20000}-----END ${TYPE}PRIVATE KEY(?: BLOCK)?-----|[A-Za-z0-9+/=\\s]{0,20000})`,
  'g',
);

/** A header or a setting that names what comes: the name stays, the value goes. */
const NAMED =
  /(?:^|[^\p{L}])(?:bearer\s{1,3}|authorization\s?[:=]\s?(?:basic|token)\s{1,3}|(?:api|access|secret|auth|client|app|private)[ _-]?(?:key|token|secret)["']?\s?(?:[:=]|is)\s?["']?)([\w.~+/=-]{16,2000})/giu;

const SAID_PASSWORD =
  /(?:^|[^\p{L}])(?:password|passwort|passwd|passcode|pwd|pw|kennwort|mot de passe|contraseña|senha|wachtwoord|パスワード)["']?\s{0,2}(?:(?:is|ist|est|es|é|was|:|=|：)\s{0,2}){1,2}["'“„«]?([^\s"'”“«»<>]{4,64})/giu;

/** A token has digits and letters; a word that merely follows has not. */
const isToken = (value: string): boolean => /\d/.test(value) && /[a-z]/i.test(value);

/** Digits or signs as nobody writes them in a word, an address or the end of a sentence. */
function isPassword(value: string): boolean {
  if (/^(?:https?:|www\.)/i.test(value)) return false;
  const bare = value.replace(/[.,;:!?)\]]+$/, '');
  return bare.length >= 4 && /[\d!@#$%^&*_+=?~]/.test(bare);
}

const endOfSentence = (value: string): number => value.length - (/[.,;:)\]]+$/.exec(value)?.[0].length ?? 0);

function inside(pattern: RegExp, text: string, is: (value: string) => boolean): Span[] {
  return matches(pattern, text).flatMap((match) => {
    const value = match[1] ?? match[0];
    const start = match.index + match[0].length - value.length;
    return is(value) ? [{ start, end: start + endOfSentence(value) }] : [];
  });
}

/**
 * Access keys, tokens, private key blocks, and passwords that are named as such.
 * @example findAccessKeys('password: hunter2') // [{start: 10, end: 17}]
 */
export const findAccessKeys = (text: string): Span[] => [
  ...inside(PRIVATE_KEY, text, () => true),
  ...inside(MARKED, text, () => true),
  ...inside(NAMED, text, isToken),
  ...inside(SAID_PASSWORD, text, isPassword),
];
