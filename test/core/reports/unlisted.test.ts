import { summarise } from '../../../src/core/reports/summary';
import { unlistedSentence, unlistedTickets } from '../../../src/core/reports/unlisted';
import { listFromLines } from '../../../src/core/starting/startingList';

const LIST = listFromLines('Orders > Late\nRefunds');

const unlisted = (...paths: [tag: string, subtag: string][]): number =>
  unlistedTickets(summarise(paths.map(([tag, subtag]) => ({ tag, subtag, aside: '' }))).rows, LIST);

test('what is on the list, and what is built in, is counted nowhere', () => {
  expect(unlisted(['Orders', 'Late'], ['Orders', ''], ['Refunds', ''], ['Not a contact', ''], ['', 'Late'])).toBe(0);
});

test('each ticket counts once, be it for its tag or for its subtag', () => {
  expect(unlisted(['orders', 'Late'], ['Orders', 'Lost'], ['Orders', 'Late'], ['Not a contact', 'spam'])).toBe(3);
});

test('what a person is told', () => {
  expect([0, 1, 2].map(unlistedSentence)).toEqual([
    '',
    '1 ticket has a tag that is not on the list: run Check tags.',
    '2 tickets have tags that are not on the list: run Check tags.',
  ]);
});
