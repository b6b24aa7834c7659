/** What a person is told of tickets that were compared with the log. */
import { counted } from '../counted';
import type { Comparison } from './rebuilt';

/**
 * @param found what is still to be filled in, after filling in what could be
 * @param count tickets that can be filled in, or were
 * @example rebuiltSentence({fills: [], cleared: [], differences: [], gone: 2}, 1, false)
 * // '1 ticket got back what the log says. No longer in the sheet: 2 tickets of the log.'
 */
export function rebuiltSentence(
  { fills, cleared, differences, gone }: Comparison,
  count: number,
  preview: boolean,
): string {
  const filled = preview ? 'can get back what the log says.' : 'got back what the log says.';
  const left = preview ? 0 : fills.length;
  const byHand =
    cleared.length > 0
      ? `${counted(cleared.length, 'ticket')} ${cleared.length === 1 ? 'was' : 'were'} cleared by hand.`
      : '';
  const nothing = byHand === '' ? 'No ticket has lost its tag.' : '';
  return [
    count + left === 0 ? nothing : `${counted(count, 'ticket')} ${filled}`,
    left > 0 ? `Still blank, because somebody changed or moved them meanwhile: ${counted(left, 'ticket')}.` : '',
    byHand,
    differences.length > 0
      ? `With another decision than the last one in the log, and left alone: ${counted(differences.length, 'ticket')}.`
      : '',
    gone > 0 ? `No longer in the sheet: ${counted(gone, 'ticket')} of the log.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
