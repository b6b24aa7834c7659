/** Tickets about orders that are on time, and about parcels that are said to have arrived. */
import type { Reason } from './situation';

export const ORDER_INQUIRY: readonly Reason[] = [
  {
    tag: 'Order Inquiry',
    subtag: 'Shipped, not yet due',
    often: [14, 6, 6],
    replies: [
      'Hi {first}, all is well: your parcel is with {carrier} and due on {later}. You can follow it with {tracking}. {agent}',
      'Hello {first}, the link wakes up [once the first depot has scanned the parcel|about a day after we hand it over]. The promised date, {later}, still holds. {agent}',
    ],
    situations: [
      {
        subject: 'Tracking link does not work',
        body: 'I got the shipping mail [last night|this morning|{weekday}], but the link for {tracking} says "[unknown number|no data]". [Is that normal?|Did you really send it?]',
      },
      {
        subject: 'Which carrier?',
        body: 'Quick question: who delivers {order}, {carrier} or somebody else? [Our door has no bell for parcels.|I want to leave a note for the driver.] [The mail says it comes on {later}.|Expected {later}.]',
      },
      {
        subject: 'Can you make it earlier',
        body: 'My {product} is [on its way|shipped], planned for {later}. [I am away from that day on.|We move house the day before.] [Can it come earlier?|Any chance to speed it up?]',
        thread: [
          'Hi {first}, we cannot hurry a parcel that is already on the road, but {carrier} can leave it at a pick-up point for ten days. Shall I ask them?',
          '> yes please, the one at the station in {town}',
          'Done. You will get a message from them when it is there. {agent}',
        ],
      },
      {
        subject: 'Ordered {weekday} – where is it?',
        body: 'I ordered on {weekday} [and it is still not here|and I keep looking out of the window]!! [You are usually so fast.|The other shop delivers next day.] Order {order}. The site says [by {later}|three to five working days] [but still|but I had hoped for sooner].',
      },
      {
        subject: 'Quand arrive mon colis ?',
        body: 'j’ai reçu le mail d’expédition pour {order}. [À quelle heure passe le livreur ?|Est-ce que la livraison se fait le matin ?] [Je ne suis là que l’après-midi.|Je travaille la journée.]',
        language: 'fr',
      },
      {
        subject: 'Wann kommt die Lieferung?',
        body: 'das Paket {tracking} [ist seit gestern unterwegs|wurde verschickt]. [Kann ich einen Ablageort angeben?|Kommt es vor dem Wochenende?] Bestellung vom {ordereddot}, {order}',
        language: 'de',
      },
      {
        subject: 'Instagram',
        body: '[omg|yay] my {product} shipped!! [when will it be here|how long does it take] to {town}? [so excited|cant wait]',
        channel: 'Instagram',
      },
    ],
  },
  {
    tag: 'Order Inquiry',
    subtag: 'Not shipped, not yet due',
    often: [12, 4, 5],
    replies: [
      'Hi {first}, your order is in the queue and will [arrive by {later}, as promised|leave us in time]. You get a mail as soon as it is packed. {agent}',
      'Hello {first}, nothing is wrong: we pack in the order in which orders come in, and yours is due on {later}. {agent}',
    ],
    situations: [
      {
        subject: 'Did my order go through?',
        body: '[I ordered half an hour ago|I placed an order on {recent}] and [did not get a confirmation|the page froze after paying]. [Did it go through?|Do you have my order?] It should be a {product} for {amount}.',
      },
      {
        subject: 'When do you ship?',
        body: '{order} – [just wondering when it ships|any idea when this leaves]? [No hurry, |]{later} [is fine|was the date on the site]. [I only want to be at home.|]',
      },
      {
        subject: 'Processing',
        body: '[why does it say processing|still processing??] i ordered [yesterday|on {recent}]. [do you ship at weekends?|how long does that take normally?]',
      },
      {
        subject: 'Order status {order}',
        body: 'Could you tell me [the status of|how far you are with] {order}? It was placed on {recent}, [delivery is announced for {later}|expected {later}]. [Our accounts department wants to know.|I need to plan the electrician.]',
      },
      {
        subject: 'Stato ordine {order}',
        body: 'ho ordinato {product} il {orderedslash} e [vorrei sapere quando parte|non vedo ancora la spedizione]. [Grazie mille.|È un regalo.]',
        language: 'it',
      },
      {
        subject: 'Bestelling',
        body: '[kunnen jullie zeggen wanneer {order} wordt verzonden?|is mijn bestelling {order} al ingepakt?] [Ik ben volgende week op vakantie.|Het is een cadeau.]',
        language: 'nl',
      },
      {
        subject: 'Call: order status',
        body: 'Asked when {order} ships. [Not due before {later}, explained.|Told that it is on time.] [Also wanted to know our opening hours.|Caller will order a second {product}.]',
        channel: 'Phone note',
      },
    ],
  },
  {
    tag: 'Order Inquiry',
    subtag: 'Marked delivered, not found',
    often: [12, 5, 5],
    replies: [
      'Hi {first}, I am sorry to hear that. Please look [at the places in the photo|with your neighbours and in the bin store]; {carrier} has two days to prove the delivery. After that we send a new one. {agent}',
      'Hello {first}, the driver signed with "{street}". Is that yours? {agent}',
    ],
    situations: [
      {
        subject: 'Says delivered – it is not',
        body: 'Tracking {tracking} says "delivered {weekday} {hour}". [I was at home all day and nobody rang.|Nothing at the door, nothing with the neighbours.] [I asked everybody in the house.|The photo shows a door that is not mine.] Order {order}.',
      },
      {
        subject: 'Stolen?',
        body: '[My parcel was left in front of the house|The driver put it on the doorstep] in plain sight and now it is gone. The {product} cost {amount}. [Who pays for that?|What do we do now?]',
        thread: [
          'Hi {first}, you had given no permission to leave it outside, so the loss is not yours. Please send me one sentence saying that you did not receive it.',
          '> I, {name}, did not receive parcel {tracking}.',
          'Thank you, a new one leaves tomorrow. {agent}',
          '> Please NOT on the doorstep this time!',
          'With signature, I promise. {agent}',
        ],
      },
      {
        subject: 'delivered to whom',
        body: '"delivered to a neighbour" [but which one??|, name unreadable.] [we have 24 flats here|i have asked six of them]. {order}',
      },
      {
        subject: 'Zugestellt, aber nichts da',
        body: 'laut {carrier} wurde {order} am {duedot} zugestellt. [Hier ist nichts angekommen.|Weder im Briefkasten noch bei Nachbarn.] [Bitte Nachforschungsauftrag stellen.|Ich brauche den Beleg.]',
        language: 'de',
      },
      {
        subject: 'Pick-up point has no parcel',
        body: 'The message said my {product} waits at the pick-up point in {town}. [I went there twice.|I went there today.] [They have nothing under my name|The man there says it was never handed in]. [Number: {tracking}|Please sort this out.]',
      },
      {
        subject: 'Entregue?',
        body: 'o sistema diz que a encomenda {order} foi entregue em {dueslash}, mas [não recebi nada|não está cá nada]. [Podem verificar com a transportadora?|Agradeço ajuda.]',
        language: 'pt',
      },
      {
        subject: 'Call: parcel not found',
        body: '{name} rang: {order} shown as delivered, [not in the parcel box|not with the neighbour named on the card]. [Blind, cannot see the photo; please describe it by phone.|Will check with her son tonight.]',
        channel: 'Phone note',
      },
    ],
  },
];
