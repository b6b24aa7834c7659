/** Tickets about money. Card numbers and accounts are published test values. */
import type { Reason } from './situation';

export const BILLING: readonly Reason[] = [
  {
    tag: 'Billing & Payment',
    subtag: 'Charged twice',
    often: [6, 2, 4],
    replies: [
      'Hi {first}, you are right: two charges of {amount}. I have sent one back, it takes three to five working days. {agent}',
    ],
    situations: [
      {
        subject: 'Charged twice',
        body: 'You charged {amount} twice for {order}. [Both show as booked, not pending.|Same day, same minute.] Card {card}. [Please refund one.|Please fix this today.]',
      },
      {
        subject: 'Double payment',
        body: 'I paid by card, got an error, paid again by bank transfer, and [now both went through|both have been taken]. [I only want one {product}!|There is only one order, {order}.]',
      },
      {
        subject: '2x',
        body: '[why did u take {amount} two times|two times {amount} gone from my account]?? [one order, {order}|i have screenshots]. [give it back pls|rent is due]',
      },
      {
        subject: 'Doppelte Abbuchung',
        body: 'für {order} wurden zweimal {sum} abgebucht. [Bitte eine Zahlung zurück auf {iban}.|Bitte klären und erstatten.]',
        language: 'de',
      },
    ],
  },
  {
    tag: 'Billing & Payment',
    subtag: 'Correct charge not recognized',
    often: [3, 3, 3],
    replies: [
      'Hi {first}, this is {order}, placed from your account on {ordered}. [Could somebody in your household have ordered?|The bank shows our parent name "NLS Trading".] {agent}',
    ],
    situations: [
      {
        subject: 'Unknown charge',
        body: 'What is "NLS TRADING {number}" for {amount} on my statement? [I never bought anything from you.|I do not know you.] [I will call my bank.|Is this fraud?]',
        thread: [
          'Hi {first}, NLS Trading is the name our bank uses. The charge is order {order}, a {product}, delivered to {street}, {town}. Does that ring a bell?',
          '> That is my daughter’s address. She has my card. I will have a word with her.',
          'Glad we found it. {agent}',
        ],
      },
      {
        subject: '€4.99 every month?',
        body: 'You take €4.99 from me every month. [What for?|I never agreed to that.] [The first was on {longago}.|Card ends with {number}.] [Stop it.|Please explain.]',
      },
      {
        subject: 'Higher than the price',
        body: 'The {product} costs {amount}, but you took more. [Is it the shipping?|Why?] {order} [– please explain the difference|, bought by card]. [I know there is €4.90 for delivery, but I had a code… or not?|]',
      },
      {
        subject: 'Call: unknown debit',
        body: 'Caller does not know a debit of {amount}. [Found it: {order}, ordered by her husband.|Is the deposit for the pre-order of {product}.] [Apologised, all well.|Will check at home.]',
        channel: 'Phone note',
      },
    ],
  },
  {
    tag: 'Billing & Payment',
    subtag: 'Payment declined',
    often: [9, 2, 3],
    replies: [
      'Hi {first}, the bank asks for a confirmation in its app and got none in time. Please try once more, or choose bank transfer. {agent}',
    ],
    situations: [
      {
        subject: 'Payment fails',
        body: 'I have tried to pay for a {product} [three times|all evening]. "Payment declined". [The card works everywhere else.|My bank says it never saw a request.] [Card: {card}, if that helps.|What is wrong?]',
      },
      {
        subject: 'Checkout error',
        body: 'At checkout I get "[error {number}|payment could not be authorised]". [I have changed browser.|Same on my phone.] [The sale ends tonight!|My basket is {total}.]',
      },
      {
        subject: 'card',
        body: '[your shop doesnt take my card|card declined again and again]. {card} exp 12/30 [whats up|is it too foreign for you?]. [can i pay on invoice?|want that lamp!!]',
      },
      {
        subject: 'Zahlung abgelehnt',
        body: '[die Zahlung mit Karte wird immer abgelehnt|an der Kasse kommt „Zahlung nicht möglich“]. Warenkorb: {product}. [Kann ich auf Rechnung kaufen?|Haben Sie eine Störung?]',
        language: 'de',
      },
      {
        subject: 'Pago rechazado',
        body: 'intento pagar {product} y [siempre sale «pago rechazado»|la página da error {number}]. [Mi banco dice que está todo bien.|¿Puedo pagar por transferencia?]',
        language: 'es',
      },
    ],
  },
  {
    tag: 'Billing & Payment',
    subtag: 'Refund sent, not arrived',
    often: [2, 6, 3],
    replies: [
      'Hi {first}, we sent {amount} on {due}, reference RF{number}. Banks may take up to ten working days; please ask yours with this reference. {agent}',
    ],
    situations: [
      {
        subject: 'Refund not on my account',
        body: 'On {due} you wrote "refund issued" for {order}. [My account shows nothing.|I see no {amount}.] [Which account did you use?|My card was replaced since, maybe that is why.]',
      },
      {
        subject: 'Where is the money?',
        body: 'You say refunded, my bank says no. [{amount} cannot vanish.|Somebody has it.] [Please send a proof of payment.|Please send it again to {iban}.]',
      },
      {
        subject: 'refund to old card',
        body: 'the refund for {product} went to a card [i dont have any more|that expired]. [can you redo it?|what happens now?] mail from you is of {due}',
      },
    ],
  },
  {
    tag: 'Billing & Payment',
    subtag: 'Invoice copy',
    often: [4, 8, 4],
    replies: ['Hi {first}, {invoice} is attached. You also find all invoices in your account under Orders. {agent}'],
    situations: [
      {
        subject: 'Invoice for {order}',
        body: 'Could you send me the invoice for {order}[ as a PDF|]? [I need it for my tax return.|The link in the mail has expired.|It never reached me.]',
      },
      {
        subject: 'VAT number on invoice',
        body: 'We need {invoice} [again, with our VAT number|made out to our company]: Example Camping Ltd, {street}, {town}, VAT XX{number}{number}. [Our accountant is waiting.|The quarter ends soon.]',
      },
      {
        subject: 'Rechnung',
        body: 'bitte senden Sie mir [eine Rechnungskopie|die Rechnung] zu {order} [für das Finanzamt|für die Garantie].',
        language: 'de',
      },
      { subject: 'invoice {order} please', body: '', bare: true, channel: 'Email' },
      {
        subject: 'Facture',
        body: '[pourriez-vous m’envoyer la facture|il me faut un duplicata de la facture] de {order} ? [C’est pour ma comptabilité.|Merci.]',
        language: 'fr',
      },
      {
        subject: 'All invoices of last year',
        season: 1,
        body: 'For my tax adviser I need all invoices of last year, [four or five orders|I think three orders], account {email}. [One file would be great.|Is there a button for that?]',
      },
    ],
  },
];
