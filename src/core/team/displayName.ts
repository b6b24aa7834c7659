/** The name that colleagues see beside a tag. */
import { oneLine } from '../oneLine';

const LONGEST = 40;
const ALLOWED = /^[\p{L}\p{M}\p{N} .'’-]+$/u;

/**
 * The name trimmed, blanks inside made single; or a sentence on what is wrong and what to type instead.
 * @example checkName(' Ana  Lima ') // {name: 'Ana Lima'}
 */
export const checkName = (text: string): { name: string } | { error: string } => {
  const name = oneLine(text);
  if (name === '') return { error: 'Type the name that your colleagues should see, for example your first name.' };
  if (name.toLowerCase() === '(by hand)') {
    return { error: '“(by hand)” marks tags typed into the sheet. Choose another name.' };
  }
  if ([...name].length > LONGEST) return { error: `That name is too long. Use at most ${LONGEST} characters.` };
  if (!/^\p{L}/u.test(name)) return { error: 'A name begins with a letter. Type it again without what comes before.' };
  if (!ALLOWED.test(name))
    return { error: 'Use only letters, digits, spaces, dots, dashes and apostrophes in a name.' };
  return { name };
};
