/** Tickets about codes, offers and the Plus membership. */
import type { Reason } from './situation';

export const OFFERS: readonly Reason[] = [
  {
    tag: 'Offers & Plans',
    subtag: 'Code expired',
    often: [9, 2, 3],
    replies: [
      'Hi {first}, {code} ended on {due} at midnight. [Because you were so close, here is SORRY10, good for a week.|I cannot bring it back, sorry.] {agent}',
    ],
    situations: [
      {
        subject: 'Code {code}',
        body: 'The code {code} [does not work|says "no longer valid"]. [I got the mail only today.|It was in your newsletter.] [It ended {due}? That is not fair.|Can you still apply it to {order}?]',
      },
      {
        subject: 'Sale price gone',
        body: 'At {hour} the {product} was 25 % off, [I went to make tea|I asked my wife], and now it is back at {amount}. [The code {code} is dead too.|It says the offer is over.] [Please give me the old price.|Really?]',
      },
      {
        subject: '{code}',
        body: '{code} expired?? [since when|it was yesterday|i saved it for today] 😭 [any other code?|can you make an exception]',
      },
      {
        subject: 'Gutschein abgelaufen',
        body: 'mein Gutschein {code} wird als abgelaufen angezeigt. [Auf der Karte steht kein Datum.|Gilt der nicht drei Jahre?]',
        language: 'de',
      },
    ],
  },
  {
    tag: 'Offers & Plans',
    subtag: 'Valid code refused',
    often: [10, 2, 2],
    replies: ['Hi {first}, the code is fine, our basket was not. I took the discount off {order} by hand. {agent}'],
    situations: [
      {
        subject: 'Discount refused',
        body: 'Your banner says {code} until {later}, [my basket says "code unknown"|the checkout refuses it]. [Upper case, lower case, all tried.|Basket: {product}, {amount}.]',
      },
      {
        subject: 'Code not taken',
        body: 'I typed {code} and [the total did not change|it vanished when I logged in]. [I ordered anyway, {order}; please refund the difference.|I wait with my order.]',
      },
      {
        subject: 'Gift card',
        body: 'Gift card {giftcard}, [bought two weeks ago|a present from my team], is refused: "balance 0". [It has never been used.|It holds €50.] [Please check.|It would be for a {product}.]',
      },
      {
        subject: 'code bug',
        body: '{code} [works on the lantern but not the lamp|only works without plus]. [bug?|the ad said everything]',
      },
      {
        subject: 'Codice sconto',
        body: 'il codice {code} [non viene accettato|dà errore] anche se [è valido fino al mese prossimo|la promozione è in corso]. Carrello: {product}.',
        language: 'it',
      },
    ],
  },
  {
    tag: 'Offers & Plans',
    subtag: 'Renewed on agreed date',
    often: [1, 2, 4],
    replies: [
      'Hi {first}, Plus renews each year unless it is ended before; we wrote on {longago}. I have ended it for next year. {agent}',
    ],
    situations: [
      {
        subject: 'Plus renewed',
        body: 'You renewed my Nordlicht Plus for another year [without asking|although I hardly order]. [I want my €29 back.|I thought it ends by itself.]',
      },
      {
        subject: 'Membership',
        body: '[why did you charge 29 for plus|29€ for plus again??] [i wanted one year only|thought i cancelled that]. {email}',
      },
    ],
  },
  {
    tag: 'Offers & Plans',
    subtag: 'Plan change',
    often: [1, 2, 3],
    replies: ['Hi {first}, changed from the first of next month. {agent}'],
    situations: [
      {
        subject: 'From monthly to yearly',
        body: 'I pay Plus by the month and [would like to pay by the year|want the yearly plan]. [Do I lose the days I have paid?|Where is the switch?] {email}',
      },
      {
        subject: 'End Plus',
        body: 'Please end my Plus membership [at the next date|as soon as possible]. [I move abroad.|We have enough lamps now.] [Confirm please.|Account {email}.]',
      },
    ],
  },
];
