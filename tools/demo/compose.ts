/** A hand-written body in the dress of its channel. */
import type { Dice } from './dice';
import { fill } from './fill';
import { PHRASES, SLIPS } from './phrases';
import type { Channel, Situation } from './situation';

type Slots = Readonly<Record<string, string>>;

const slip = (text: string, throws: Dice): string => {
  const [right, wrong] = throws.pick(SLIPS);
  return text.replace(right, wrong);
};

/** Fast typing: no capitals, now and then a slip, one thought a line. */
const casual = (text: string, throws: Dice): string => {
  const slipped = throws.chance(0.4) ? slip(slip(text, throws), throws) : text;
  const lower = throws.chance(0.4) ? slipped.toLowerCase() : slipped;
  return throws.chance(0.3) ? lower.replace(/([.?!]) /g, '$1\n').replace(/\.$/, '') : lower;
};

const email = (body: string, opening: string, closing: string): string => `${opening}\n\n${body}\n\n${closing}`;

/** What the shop's bot said before it gave up. */
const afterBot = (body: string, first: string, throws: Dice): string => {
  const plea = throws.pick(['agent', 'human please', 'talk to a person', 'no. a person', 'HUMAN']);
  return [
    `Lumi (bot): Hi ${first}, I am Lumi! What can I do for you?`,
    `${first}: ${plea}`,
    'Lumi (bot): Tell me in your own words, and I will find the right colleague.',
    `${first}: ${body}`,
  ].join('\n');
};

const chat = (body: string, slots: Slots, throws: Dice): string => {
  const typed = casual(body, throws);
  return throws.chance(0.3) ? afterBot(typed, slots.first ?? '', throws) : typed;
};

const form = (body: string, slots: Slots, throws: Dice): string => {
  if (throws.chance(0.4)) return body;
  const order = throws.chance(0.6) ? (slots.order ?? '') : throws.pick(['', '-', 'n/a', "don't have it here"]);
  return `Name: ${slots.name}\nOrder number: ${order}\nMessage: ${body}`;
};

const instagram = (body: string, throws: Dice): string =>
  throws.pick(['', '', '@nordlicht.supply ', 'hey! ', 'hiii ']) +
  casual(body, throws) +
  throws.pick(['', '', ' 🙏', ' 😩', ' 💡', ' ❤️', ' 😡😡', ' 🤷‍♀️']);

/** The ticket's body as its channel delivers it. A bare body is only filled in. */
export const composeBody = (situation: Situation, channel: Channel, slots: Slots, throws: Dice): string => {
  const body = fill(situation.body, slots, throws).replace(/ {2,}/g, ' ').trim();
  if (situation.bare || channel === 'Phone note') return body;
  const { opening, closing } = PHRASES[situation.language ?? 'en'];
  if (channel === 'Email') return email(body, fill(opening, slots, throws), fill(closing, slots, throws));
  if (channel === 'Contact form') return form(body, slots, throws);
  return channel === 'Instagram' ? instagram(body, throws) : chat(body, slots, throws);
};

/** Chats and Instagram messages have no subject of their own; the helpdesk makes one. */
export const composeSubject = (situation: Situation, channel: Channel, slots: Slots, throws: Dice): string => {
  if (channel === 'Chat' && !situation.bare) return `Chat with ${slots.first}`;
  if (channel === 'Instagram' && !situation.bare) return 'Instagram direct message';
  const subject = fill(situation.subject, slots, throws);
  if (channel !== 'Email' || situation.bare) return subject;
  return throws.pick(['', '', '', '', 'Re: ', 'Fwd: ', 'URGENT: ']) + subject;
};
