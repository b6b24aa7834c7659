/** Tickets that ask for a change of an order, or for its end. */
import type { Reason } from './situation';

export const ORDER_CHANGE: readonly Reason[] = [
  {
    tag: 'Order Change',
    subtag: 'Address',
    often: [8, 4, 5],
    replies: [
      'Hi {first}, done: {order} now goes to {newstreet}, {town}. {agent}',
      'Hello {first}, it is already with {carrier}, but I have asked them to redirect it. They usually manage. {agent}',
    ],
    situations: [
      {
        subject: 'Wrong address!',
        body: "[Oh no,|Stupid me:] I just saw that {order} goes to my old address ({street}). [Please change it to|The right one is] {newstreet}, {town}. [It's not shipped yet, is it?|Hope I am in time.]",
      },
      {
        subject: 'Change of delivery address',
        body: 'Please deliver {order} to my office instead: {newstreet}, {town}. [Reception is open until 18:00.|Please add "c/o front desk".]',
      },
      {
        subject: 'Typo in postcode',
        body: '[the postcode is wrong, it should be {number}0|i swapped two digits of the postcode, {number}1 is right]. [order {order}|ordered {recent}]. [rest is ok|can you fix it?]',
      },
      {
        subject: 'Adresse ändern',
        body: 'bei {order} ist noch [die alte Anschrift|die Rechnungsadresse] hinterlegt. Bitte liefern an: {newstreet}, {town}. [Danke!|Die Hausnummer fehlte auch.]',
        language: 'de',
      },
      {
        subject: 'Moving house',
        body: 'We move on {later}, the same day the {product} should come. [Could you hold it back for a week?|Can you send it to {newstreet}, {town}?] Order {order}.',
      },
    ],
  },
  {
    tag: 'Order Change',
    subtag: 'Items',
    often: [5, 3, 3],
    replies: [
      'Hi {first}, changed. You pay the difference of the new total by the link I just mailed you. {agent}',
      'Hello {first}, too late for a change, it is packed. Please return what you do not want and order the other one. {agent}',
    ],
    situations: [
      {
        subject: 'Add something to order',
        body: 'Can you add [one|a] {other} to {order}? [I do not want to pay shipping twice.|It just went on offer.] [Same card please.|]',
      },
      {
        subject: 'Wrong colour chosen',
        kind: 'lamp',
        body: 'I [picked|clicked] {colour} by mistake and want the {product} in [another colour|the colour of the photo]. [Is it still possible?|Not shipped yet as far as I see.] {order}',
      },
      {
        subject: 'Quantity',
        body: '[i only need one|one is enough], but {order} says {few} × {product}. [my cat walked over the keyboard, really|the plus button hung]. [pls correct|can you take the rest off?]',
      },
      {
        subject: 'Cambiar artículo',
        body: '¿puedo cambiar {product} por {other} en el pedido {order}? [Todavía no está enviado.|Pago la diferencia.]',
        language: 'es',
      },
    ],
  },
  {
    tag: 'Order Change',
    subtag: 'Cancelled before shipping',
    often: [10, 4, 4],
    replies: [
      'Hi {first}, {order} is cancelled and {amount} is on its way back, three to five working days. {agent}',
      'Hello {first}, cancelled. Nothing was charged. {agent}',
    ],
    situations: [
      {
        subject: 'Please cancel {order}',
        body: '[Please cancel my order {order}.|I would like to cancel {order}.] [I found the lamp in the cellar.|My partner bought the same one.|I ordered twice by mistake.] It has not been shipped[ according to the site|].',
      },
      {
        subject: 'Cancel – too slow',
        kind: 'lamp',
        body: 'As you cannot tell me when the {product} ships, [I cancel|please cancel it]. [I bought another one in {town}.|I need it now, not some day.] Please confirm the refund of {amount}.',
      },
      {
        subject: 'Widerruf {order}',
        body: 'hiermit widerrufe ich meine Bestellung {order} vom {ordereddot}. Die Ware wurde noch nicht versandt. [Bitte bestätigen Sie den Eingang.|Bitte erstatten Sie {sum}.]',
        language: 'de',
      },
      {
        subject: 'cancel',
        body: '[cancel pls|pls cancel my order], {order}, [ordered 10 min ago|wrong voltage for my country|changed my mind]',
      },
      {
        subject: 'Call: cancellation',
        body: 'Wants {order} cancelled before it leaves. [Cancelled in the system, confirmed by mail.|Warehouse stopped it.] Reason: [ordered for her mother who already has one|cheaper elsewhere].',
        channel: 'Phone note',
      },
    ],
  },
  {
    tag: 'Order Change',
    subtag: 'Cancelled after shipping',
    often: [4, 2, 2],
    replies: [
      'Hi {first}, {order} has left us, so I cannot stop it. Please refuse the parcel, or send it back with the label I attach. {agent}',
    ],
    situations: [
      {
        subject: 'Stop the parcel',
        body: 'I cancelled {order} [on {recent}|yesterday evening] and today I get a shipping mail?! [Please call it back.|What now?]',
      },
      {
        subject: 'No longer needed',
        body: 'The {product} is [on the way already|with {carrier}], but I do not need it any more. [Can I just refuse it at the door?|Can you turn it round?] Number {tracking}.',
      },
      {
        subject: 'Anulowanie zamówienia',
        body: 'chciałbym anulować zamówienie {order}, [ale paczka jest już w drodze|choć zostało wysłane]. [Co mam zrobić?|Czy mogę odmówić przyjęcia?]',
        language: 'pl',
      },
    ],
  },
];
