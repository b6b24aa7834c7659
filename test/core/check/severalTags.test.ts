import { severalTags } from '../../../src/core/check/severalTags';

const KNOWN = ['billing', 'refund', 'login'];
const meant = (part: string) => {
  const name = part.trim().toLowerCase();
  return KNOWN.includes(name) ? { tag: name, subtag: '' } : null;
};

test.each([
  ['Billing, Refund', ['billing', 'refund']],
  ['billing;login', ['billing', 'login']],
  ['Billing\nRefund', ['billing', 'refund']],
  ['billing / refund + login', ['billing', 'refund', 'login']],
  ['Refund and billing', ['refund', 'billing']],
  ['Refund, refund', null],
  ['Billing, weather', null],
  ['Billing,', null],
  ['Billing', null],
  ['brandy', null],
  [Array(13).fill('billing').join(), null],
])('%j', (text, tags) => {
  expect(severalTags(text, meant)?.map(({ tag }) => tag) ?? null).toEqual(tags);
});
