/** Tickets about what was in the parcel. */
import type { Reason } from './situation';

export const ORDER_PROBLEM: readonly Reason[] = [
  {
    tag: 'Order Problem',
    subtag: 'Damaged on arrival',
    often: [10, 5, 6],
    replies: [
      'Hi {first}, that should not happen. Could you send a photo of the [box|label and the damage]? A new one leaves as soon as I have it. {agent}',
      'Hello {first}, thank you for the photos. Keep the broken one; a new {product} ships [today|tomorrow]. {agent}',
    ],
    situations: [
      {
        subject: 'Arrived broken',
        kind: 'lamp',
        body: 'The {product} arrived today and [the glass is in pieces|the foot is bent|there is a crack right through the shade]. The box [looked fine from outside|had been squashed]. [Photos attached.|I can send photos.] Order {order}.',
      },
      {
        subject: 'Box was wet',
        kind: 'portable',
        body: 'The driver handed me a soaking wet box. [The lamp inside is wet too and I do not dare to plug it in.|The manual is pulp and the lamp smells.] What shall I do with the {product}?',
        thread: [
          'Hi {first}, please do not plug it in. Is the battery inside, and can you take it out safely?',
          '> battery is out. it is slightly swollen?',
          'Then please put it outdoors on stone, away from anything that burns, and do not charge it. I am sending a courier for dangerous goods tomorrow between 9 and 12.',
          '> ok, it is on the terrace',
          'The courier is booked, and a new {product} is on its way to you. Thank you for being careful. {agent}',
          '> Courier was here, very professional. New lamp works.',
        ],
      },
      {
        subject: 'scratched',
        kind: 'lamp',
        body: 'theres a [big|deep|long] scratch on [the base|the side] of my new {product} 😕 [it was wrapped, so it must have been there before|under the foil!]. [can i get a discount or a new one?|do i have to send it back?]',
      },
      {
        subject: 'Ware beschädigt',
        kind: 'lamp',
        body: 'beim Auspacken von {product} [war der Schirm gebrochen|fiel mir schon Glas entgegen]. Bestellnummer {order}. [Fotos im Anhang.|Ich bitte um Ersatz.]',
        language: 'de',
      },
      {
        subject: '- broken',
        body: '- glass broken\n- {product}, order {order}\n- box had a hole [the size of a fist|on the side]\n- I want [a new one|my money back]',
        bare: true,
        channel: 'Contact form',
      },
      {
        subject: 'Call: damaged',
        kind: 'lamp',
        body: 'Lamp ({product}) broken on arrival, {order}. [Asked for photos by mail to the usual address.|No mail address, will send photos by post.] [Replacement promised.|Wants money back, not a new one.]',
        channel: 'Phone note',
      },
    ],
  },
  {
    tag: 'Order Problem',
    subtag: 'Other item sent',
    often: [5, 3, 3],
    replies: [
      'Hi {first}, sorry, that was our mistake. The right one leaves today; please use the attached label for the other, whenever it suits you. {agent}',
    ],
    situations: [
      {
        subject: 'Wrong item',
        body: 'I ordered the {product} and got [the|a] {other}. [The label on the box says {product}, though.|The delivery note is right, the lamp is not.] Order {order}.',
      },
      {
        subject: 'Not my parcel',
        body: 'The parcel had my label, but inside is the order of [somebody else|a stranger], with name and address on the delivery note. [I will not write the name here.|They probably have my {product}.] [Please swap us.|What should I do?]',
      },
      {
        subject: 'wrong colour',
        kind: 'lamp',
        body: 'ordered [{colour}|the black one], got [something completely different|a kind of pink]. {order}. [nice but not for my kitchen|no thanks]',
      },
      {
        subject: 'Articolo sbagliato',
        body: 'ho ricevuto {other} invece di {product}. Ordine {order}. [Come faccio il cambio?|Vorrei quello giusto.]',
        language: 'it',
      },
      {
        subject: 'Verkeerd artikel',
        body: 'in plaats van {product} zat er {other} in de doos. [Kunnen jullie dit omruilen?|Bestelnummer {order}.]',
        language: 'nl',
      },
    ],
  },
  {
    tag: 'Order Problem',
    subtag: 'Item missing',
    often: [7, 4, 3],
    replies: [
      'Hi {first}, thanks for telling us. I have sent [the missing part|what was missing] by letter; it takes two days. {agent}',
    ],
    situations: [
      {
        subject: 'Incomplete',
        body: 'In my parcel {order} there was only the {product}. The {other} is missing[, though it is on the delivery note| and was charged]. [Does it come separately?|Please send it.]',
      },
      {
        subject: 'No screws',
        kind: 'lamp',
        body: 'The {product} came without [the screws|the wall bracket|the power supply]. [Without it I cannot use the lamp.|The bag for it was there, but empty.] Could you send [it|them]?',
      },
      {
        subject: 'Cable missing',
        kind: 'portable',
        body: '[box was sealed but no charging cable inside|no cable in the box]. {product}. [is it sold separately?? then say so on the page|need it for the weekend]',
      },
      {
        subject: 'Il manque une pièce',
        kind: 'portable',
        body: "[dans le carton de {product} il manque le câble|il manque un des deux articles de {order}]. [Merci de l'envoyer rapidement.|Le bon de livraison l’indique pourtant.]",
        language: 'fr',
      },
      {
        subject: 'Only 3 of 4',
        body: '+ 3 garden spots\n+ 1 transformer\nMISSING: the fourth spot. [The set is sold as four.|I have counted twice.] {order}',
        bare: true,
        channel: 'Email',
      },
    ],
  },
  {
    tag: 'Order Problem',
    subtag: 'Matches description, not expectation',
    often: [3, 5, 3],
    replies: [
      'Hi {first}, I understand. The measurements and the light colour are on the product page, but you can return it within 30 days. {agent}',
    ],
    situations: [
      {
        subject: 'Smaller than I thought',
        kind: 'lamp',
        body: 'The {product} is [tiny|much smaller than in the picture]. [Yes, the size is on the page, but the photo misleads.|I did not read the centimetres, I admit.] [Is there a bigger one?|I expected more for {amount}.]',
      },
      {
        subject: 'Light too cold',
        kind: 'lamp',
        body: 'The light of the {product} is [so blue|cold as in an office]. [The page says 4000 K, I had no idea what that means.|I wanted something cosy.] [Can it be changed?|What do you suggest?]',
      },
      {
        subject: 'Not as bright',
        kind: 'portable',
        body: '[for {amount} i expected more light|my old lamp is brighter]. {product}, 300 lumen as written, but [its not enough for the trail|you hardly see the path]',
      },
      {
        subject: '思っていたものと違います',
        kind: 'lamp',
        body: '{product}を購入しましたが、[思ったより小さいです。|色が写真より暗く感じます。]サイズは記載どおりです。返品はできますか。注文番号 {order}',
        language: 'ja',
      },
    ],
  },
];
