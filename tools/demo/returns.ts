/** Tickets about sending things back. */
import type { Reason } from './situation';

export const RETURNS: readonly Reason[] = [
  {
    tag: 'Return & Exchange',
    subtag: 'Inside window',
    often: [6, 18, 8],
    replies: [
      'Hi {first}, of course. The label is attached; the refund of {amount} follows [within five days of arrival|once the parcel is here]. {agent}',
      'Hello {first}, no problem at all. Please use the return form in your account, it makes the label at once. {agent}',
    ],
    situations: [
      {
        subject: 'Return {order}',
        body: 'I would like to return the {product} from {order}. [It does not fit our room.|It is a lovely lamp, just not for us.|We ordered two to compare.] [It arrived on {recent}.|Unused, in its box.] [How do I get a label?|What are the next steps?]',
      },
      {
        subject: 'Does not match our ceiling',
        body: 'Dear all, the {product} hangs lower than we thought: my husband, 1.96 m, has met it twice. [Can we send it back although it was mounted for a day?|It was up for one evening only.] [All screws are in their bag.|Box is a bit torn.] {order}',
        kind: 'lamp',
      },
      {
        subject: 'Two sizes',
        body: 'I ordered [the lantern in both sizes|{product} and {other}] to see which fits, as your page suggests. One goes back. [Which label do I use?|The label in the box is for the other one.] {order}, arrived {recent}.',
      },
      {
        subject: 'want to send it back',
        body: 'hi, [the {product} is not for me|not happy with the {product}], [got it {weekday}|its {few} days old]. [whats the address?|can i bring it to your showroom?|do you pick it up?]',
      },
      {
        subject: 'Return from abroad',
        body: 'I moved abroad right after the {product} came ({recent}). [Does your label work from here?|Which address do I send it to, and who pays?] [I have 30 days, I know.|Order {order}.]',
      },
      {
        subject: 'Exchange',
        body: 'Can I exchange [the|my] {product} for [a|the] {other}? [I have had it for a week.|It came on {weekday}.] I would pay the difference.',
      },
      {
        subject: 'return label',
        body: '[need a return label|where do i find the return label] for {order}. [no printer at home|the qr code doesnt load]. [thx|is there another way?]',
      },
      {
        subject: 'Christmas present, doubled',
        season: 1,
        body: 'I was given [the same lamp|a {product}] by two people. [Your page says gifts can be returned until the end of March.|Is it still possible? The giver ordered on {longago} with the long holiday window.] [I have no order number, only the gift note.|Order number is {order}.]',
      },
      {
        subject: 'Rücksendung',
        body: 'ich möchte {product} zurückschicken, [gefällt leider nicht|passt nicht in den Flur]. Gekauft am {ordereddot}, {order}. [Bitte um ein Etikett.|Wie gehe ich vor?]',
        language: 'de',
      },
      {
        subject: 'Retour',
        body: 'je souhaite retourner {product} (commande {order}, reçue il y a {few} jours). [Les frais sont-ils à ma charge ?|Comment faire ?]',
        language: 'fr',
      },
      {
        subject: 'Do I have to pay for the return?',
        body: '[Your terms say free returns, the portal wants €4.90.|Is the return free?] It is about [one|the] {product}, {order}, [received {recent}|unopened]. [I am a Plus member, if that matters.|]',
      },
      {
        subject: 'Sending back part of an order',
        body: 'I keep the {other} and send back the {product}. [Both came in one big box, may I use a smaller one?|Do I need the original box?] {order}',
      },
      {
        subject: 'Call: return',
        body: 'Wants to return {product} ({order}), [14 days old|received last week]. [No internet: label to be sent by post to {street}, {town}.|Explained the form.]',
        channel: 'Phone note',
      },
    ],
  },
  {
    tag: 'Return & Exchange',
    subtag: 'Outside window',
    often: [1, 9, 3],
    replies: [
      'Hi {first}, the 30 days are over, so I cannot refund you. [As a gesture you get €10 for your next order.|If the lamp is faulty, tell me: that is a different matter.] {agent}',
    ],
    situations: [
      {
        subject: 'Late return',
        body: 'I know I am late: the {product} has been [in its box since {longago}|on a shelf since I bought it on {longago}]. [I was in hospital.|We were travelling.|Life happened.] Would you still take it back?',
      },
      {
        subject: 'Return after two months',
        body: 'Bought {longago}, never used, {order}. [The portal says "not eligible".|Your system refuses the return.] [Surely you can make an exception.|Please switch it on for me.]',
      },
      {
        subject: 'cant return',
        body: 'the return page says my 30 days are over [by one day!!|since last week]. [come on|thats harsh]. {order}, {product}',
        thread: [
          'Hi {first}, let me see what I can do. When did the parcel reach you?',
          '> a week after you sent it, it was with my neighbour',
          'Then I count from that day. Here is your label. {agent}',
          '> legend',
        ],
      },
      {
        subject: 'Rückgabe nach Frist',
        body: '[leider habe ich die Frist verpasst|ich weiß, die 30 Tage sind um]: {product}, originalverpackt, {order}. [Geht es aus Kulanz?|Nehmen Sie es trotzdem?]',
        language: 'de',
      },
    ],
  },
  {
    tag: 'Return & Exchange',
    subtag: 'Received, refund not sent',
    often: [3, 12, 4],
    replies: [
      'Hi {first}, your parcel is here, but it was waiting to be inspected. I have released the {amount} now. {agent}',
      'Hello {first}, sorry, we are behind with returns. The refund goes out by {later}. {agent}',
    ],
    situations: [
      {
        subject: 'Return arrived, no money',
        body: 'My return of the {product} reached you on {due} ([signed by your warehouse|tracking {tracking}]). [Where is my refund?|Not a word since, and no money.] It is {amount}.',
      },
      {
        subject: 'Refund {order}',
        body: '[You promised five working days.|"Five working days", says your page.] Your warehouse has had my parcel since {due}. [I count more than five.|Please send {amount} to the card I paid with.]',
      },
      {
        subject: 'Refund for return',
        body: 'any news about my refund? [sent everything back|returned the {product}] [two weeks ago|ages ago], [status "received"|you wrote that you got it]. {order}',
      },
      {
        subject: 'Only half refunded',
        body: 'I returned {product} and {other}. [The portal shows both as received.|One box, both inside.] [Only one shows a refund, the other is "pending inspection".|Still waiting for both: {total}.]',
      },
      {
        subject: 'Erstattung fehlt',
        body: 'meine Rücksendung zu {order} ist seit {duedot} bei Ihnen. [Wann erstatten Sie die {sum}?|Bisher kein Geldeingang und keine Nachricht.] [IBAN zur Sicherheit: {iban}|]',
        language: 'de',
      },
      {
        subject: 'Reembolso',
        body: 'devolví {product} y ustedes lo recibieron el {dueslash}. [Aún no han enviado el reembolso.|¿Cuándo me devuelven el dinero?] Pedido {order}',
        language: 'es',
      },
    ],
  },
];
