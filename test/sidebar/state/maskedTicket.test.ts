import { beginning, maskedTicket, shownText, spoken } from '../../../sidebar/state/maskedTicket';
import { ticketOf } from '../fakeServer';

test('each text is covered where it is private, and counted', () => {
  const texts = maskedTicket(
    ticketOf(1, {
      subject: 'Card 4242 4242 4242 4242',
      content: 'Write to jo@example.com\nor call +44 20 7946 0958',
      responses: 'Thanks.',
      requester: 'jo@example.com',
    }),
  );
  expect(spoken(texts.subject, false)).toBe('Card card ••42');
  expect(spoken(texts.content, false)).toBe('Write to e-mail\nor call phone');
  expect(spoken(texts.responses, false)).toBe('Thanks.');
  expect(spoken(texts.requester, false)).toBe('e-mail');
  expect(spoken(texts.content, true)).toBe('Write to jo@example.com\nor call +44 20 7946 0958');
  expect(texts.covered).toBe(3);
});

test('the beginning of a long text is the same text, cut; nothing covered is cut open', () => {
  const short = shownText('Write to jo@example.com');
  expect(beginning(short)).toBe(short);
  const long = shownText(`${'x '.repeat(1_995)}jo@example.com ${'y '.repeat(5_000)}`);
  const first = beginning(long);
  expect(spoken(long, false).startsWith(spoken(first, false))).toBe(true);
  expect(spoken(first, false)).toMatch(/e-mail/);
  expect(first.bare).toHaveLength(4_000);
});
