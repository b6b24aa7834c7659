/** What Google's services say when they fail, in words that help. */
import type { Failure } from './failure';

interface Explanation {
  when: RegExp;
  explain: (found: RegExpExecArray) => Failure;
}

const once =
  (code: Failure['code'], message: string): Explanation['explain'] =>
  () => ({ code, message, retry: false });

const again =
  (code: Failure['code'], message: string): Explanation['explain'] =>
  () => ({ code, message, retry: true });

/** The first that matches holds. The texts are Google's English ones: a script gets no other code. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    when: /protected cell or object|protected (?:range|sheet)/i,
    explain: once(
      'protected',
      'A protection in this spreadsheet keeps Tagsheet from writing there. Ask the owner to let you edit the columns of Tagsheet (Data › Protect sheets and ranges), then try again.',
    ),
  },
  {
    when: /data you entered in cells? ([^ ]+) violates the data validation/i,
    explain: ([, cell = '']) => ({
      code: 'rejecting-rule',
      message: `A validation rule on cell ${cell} rejects this value, so nothing was written. Set that rule to “Show a warning” (Data › Data validation), then try again.`,
      retry: false,
    }),
  },
  {
    when: /data validation rule/i,
    explain: once(
      'rejecting-rule',
      'A validation rule in this spreadsheet rejects this value, so nothing was written. Set the rule to “Show a warning” (Data › Data validation), then try again.',
    ),
  },
  {
    when: /limit of 10,?000,?000 cells/i,
    explain: once(
      'too-large',
      'The spreadsheet is full: Google Sheets holds at most 10,000,000 cells. Delete tabs, or empty rows and columns, that nobody needs, then try again.',
    ),
  },
  {
    when: /maximum of 50,?000 characters/i,
    explain: once(
      'too-large',
      'This text is too long for a cell, which holds at most 50,000 characters. Make it shorter, then try again.',
    ),
  },
  {
    when: /property storage quota|Argument too large/i,
    explain: once(
      'too-large',
      'Google keeps no more settings for this add-on. Remove old copies of the spreadsheet that nobody uses, then try again.',
    ),
  },
  {
    when: /lock timeout/i,
    explain: again('busy', 'Somebody else is saving at the moment. Nothing was changed; try again in a few seconds.'),
  },
  {
    when: /too many times for one day|quota/i,
    explain: once(
      'busy',
      'Google’s daily limit for this account is used up. Go on tomorrow, or let a colleague go on with another account.',
    ),
  },
  {
    when: /invoked too many times|too many simultaneous|rate limit|too many requests/i,
    explain: again('busy', 'Google asks to slow down. Wait half a minute, then try again.'),
  },
  {
    when: /timed out|maximum execution time|deadline exceeded/i,
    explain: again(
      'time-out',
      'Google Sheets took too long to answer, and part of the work may be done. Try again: what is done already is not done twice.',
    ),
  },
  {
    when: /not have permission(?! to call)|permission[_ ]denied|access denied|not authorized/i,
    explain: once(
      'view-only',
      'This account may look at the spreadsheet but not change it. Ask its owner for the right to edit, or change to the Google account that has it, then open the panel again.',
    ),
  },
  {
    when: /authorization is required/i,
    explain: once(
      'view-only',
      'Google asks you to allow Tagsheet once more. Open it again from the Extensions menu and agree, then try again.',
    ),
  },
  {
    when: /service (?:error|unavailable)|server error occurred|service .* failed while accessing/i,
    explain: again('busy', 'Google Sheets has a problem at the moment. Wait half a minute, then try again.'),
  },
];

/**
 * A failure that helps, from the message of an exception of Google's services; null for a message that is none of
 * them, such as a mistake of our own. `retry`: the same call may succeed later.
 */
export function explainServiceError(message: string): Failure | null {
  for (const { when, explain } of EXPLANATIONS) {
    const found = when.exec(message);
    if (found !== null) return explain(found);
  }
  return null;
}
