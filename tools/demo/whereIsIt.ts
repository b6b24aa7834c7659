/** Tickets about orders whose promised day has passed. */
import type { Reason } from './situation';
import { LATE_IN_THE_WAREHOUSE, LATE_ON_THE_WAY } from './whereIsItMore';

export const WHERE_IS_IT: readonly Reason[] = [
  {
    tag: 'Order Inquiry',
    subtag: 'Shipped, past due date',
    often: [34, 7, 10],
    replies: [
      'Hi {first}, [I am sorry|sorry] about the delay. {carrier} has [your parcel in the depot in {town}|scanned it again this morning] and [expects to deliver by {later}|says it will arrive by {later}]. {agent}',
      'Hello {first}, the parcel left us on time, but {carrier} is [running late because of the season|short of drivers this week]. If it is not there by {later} we will send a new one. {agent}',
      'Hi {first}, I have opened an inquiry with {carrier} (tracking {tracking}). They have three working days to answer. {agent}',
    ],
    situations: [
      ...LATE_ON_THE_WAY,
      {
        subject: 'Where is order {order}?',
        body: '[My order {order} was supposed to arrive on {due}.|You promised delivery by {due} for {order}.] Tracking {tracking} [has said "in transit" ever since|has not moved for days|still shows the same depot]. [Where is it?|Can you find out where it is?|When will it be here?]',
      },
      {
        subject: 'Late shipping',
        body: 'I ordered [the|a] {product} on {ordered} and got the shipping mail [two days later|the same evening]. It should have been here {due}. [It is a birthday present, so this is getting tight.|I took a day off to be at home for nothing.|I leave for a trip soon and need it.]',
      },
      {
        subject: 'parcel stuck',
        body: 'the tracking page of {carrier} says "[held at sorting centre|delay, new date to follow|address being checked]" since {weekday}. [is it lost?|do i have to do something?|what does that mean?] order is {order}',
      },
      {
        subject: 'Delivery overdue – {order}',
        body: 'This is [the second|already the third] time I write about {order}. Due date was {due}, [today nothing again|and nobody tells me anything]. {carrier} sends me to you, and you send me to {carrier}. [Please decide which of you is responsible.|I would like a name and a date now.]',
        thread: [
          'Hi {first}, I understand how annoying this is. I have called {carrier} and the parcel is in {town}. It goes out tomorrow. {agent}',
          '> It did not go out. Tracking unchanged.',
          'Hi {first}, I called again: the label was unreadable and the parcel was set aside. They are printing a new one today. {agent}',
          '> And?',
          'Hi {first}, it was scanned at 06:12 this morning and is on the van. I stay on it until you have it. {agent}',
          '> Arrived just now. The box looks as if it had been to the moon, but the lamp works. Thank you for staying on it.',
        ],
      },
      {
        subject: 'Still waiting',
        body: "[Any news on my|What happened to my] {product}? [Shipped according to you|You sent it], due {due}, [but my letterbox and my neighbours know nothing|and still no sign of it]. [I don't want to be rude but|Honestly,] a [quick update|little mail] would have been nice.",
      },
      {
        subject: 'Black week order not here',
        season: 0,
        body: '[I know everybody is busy with the sale, but|Your banner says "delivered in 3 days".] I ordered {product} and {other} on {ordered}, [both marked as shipped|one parcel, says the mail]. {due} came and went. [Please check.|Please tell me whether I should buy it elsewhere.]',
      },
      {
        subject: 'Paket kommt nicht an',
        body: '[meine Bestellung {order} sollte am {duedot} ankommen.|laut Versandbestätigung wäre {order} am {duedot} da gewesen.] In der Sendungsverfolgung steht seit Tagen „[in Zustellung|im Zielpaketzentrum]“. [Können Sie bitte nachforschen?|Was ist da los?]',
        language: 'de',
      },
      {
        subject: 'Colis en retard {order}',
        body: "[j'attends toujours ma commande {order}|ma commande {order} n'est toujours pas là], la livraison était prévue le {dueslash}. Le suivi {tracking} [n'a pas bougé depuis une semaine|indique « en transit »]. [Pouvez-vous vérifier ?|Que se passe-t-il ?]",
        language: 'fr',
      },
      {
        subject: 'Call: parcel overdue',
        body: 'Customer called at {hour} about {order}. Tracking {tracking} stuck since {weekday}, promised {due}. [Was friendly but needs it before the weekend.|Very upset, second call.|Wants a call back on this number.]',
        channel: 'Phone note',
        thread: ['Called back, left a message: {carrier} promised delivery by {later}. {agent}'],
      },
      {
        subject: 'Order {order}',
        body: '=====\nFORWARDED FROM SHOP INBOX\n=====\n[where is my parcel|parcel overdue], [was due {due}|it is late], number {tracking}',
        bare: true,
        channel: 'Email',
      },
      {
        subject: 'Mi pedido no ha llegado',
        body: '[Mi pedido {order} debía llegar el {dueslash}|El envío {tracking} tenía fecha de entrega el {dueslash}] y [todavía no lo tengo|sigue sin aparecer]. [¿Dónde está?|¿Me pueden ayudar?]',
        language: 'es',
      },
      {
        subject: '2 parcels, 1 arrived',
        body: 'My order {order} was split. The {other} arrived on {weekday}, the second parcel with the {product} [was due {due} and is still somewhere between you and me|has had no scan since it left you]. [Is it really on its way?|Please chase it.]',
      },
    ],
  },
  {
    tag: 'Order Inquiry',
    subtag: 'Not shipped, past due date',
    often: [20, 5, 8],
    replies: [
      'Hi {first}, [you are right, and I am sorry|I apologize]: the {product} ran out and our supplier is late. It ships on {later}. If that is too late, I will refund you at once. {agent}',
      'Hello {first}, your order was held back by mistake. I have [released it|moved it to the front] and it leaves [today|tomorrow]. {agent}',
      'Hi {first}, we are working through the orders of the sale, oldest first. Yours is packed [this week|by {later}]. Sorry for the wait. {agent}',
    ],
    situations: [
      ...LATE_IN_THE_WAREHOUSE,
      {
        subject: 'Not even shipped yet?',
        body: 'Order {order} of {ordered} is [still "processing"|still marked "being prepared"]. [The delivery date you gave me was {due}.|It should have been in my hands on {due}.] [How can it be late and not even packed?|When are you going to send it?]',
      },
      {
        subject: '"In stock" and then nothing',
        body: 'The {product} was shown as [in stock|"only 4 left"] when I paid. [Now two weeks later|Now, well after {due},] it has not left your warehouse. [If you do not have it, say so and I will buy another one.|Do you have it or not?]',
      },
      {
        subject: 'Bestellung immer noch nicht verschickt',
        body: 'ich habe am {ordereddot} {product} bestellt, der Liefertermin {duedot} ist vorbei. Status: „[in Bearbeitung|wird vorbereitet]“. [Wann geht das Paket raus?|Bitte um kurze Rückmeldung, sonst storniere ich.]',
        language: 'de',
      },
      {
        subject: 'Order {order} on hold?',
        body: "[Why is my order on hold?|It says 'on hold' next to my order.] [Card was charged {amount} on {ordered}|You took {amount} straight away], [promised date {due} is gone|and the date has passed]. No mail, no explanation. [Please ship or refund.|What is it waiting for?]",
      },
      {
        subject: 'pre-order',
        body: 'i pre-ordered the {product} [months ago|back in spring|after your first video], "ships by {due}". [its past that date|that was days ago] [and it still says preparing|and no mail from you]. [should i worry?|did something go wrong?|new date?]',
      },
      {
        subject: 'Advent star',
        season: 0,
        body: 'The Stjerna advent star is for our office window, [we decorate on the first of Advent|for the first Sunday in Advent]. Ordered {ordered}, promised for {due}, [not shipped|no shipping mail]. [Will it make it?|Is there any hope?]',
        thread: [
          'Hi {first}, the pallet with the stars is stuck in customs, so I cannot promise the first Sunday. I can send you a display model from our showroom today. Would that be all right?',
          '> Display model is fine if it is not damaged.',
          'It is spotless, I looked myself. It leaves at 16:00 by express, at our cost. {agent}',
          '> You are wonderful.',
        ],
      },
      {
        subject: 'Call: waiting for shipment',
        body: 'Caller {name}, order {order}. [Not shipped although due {due}.|Promised {due}, status still open.] [Wants to know if we went bankrupt.|Asks for express at no cost.|Has been told "next week" twice already.]',
        channel: 'Phone note',
      },
      {
        subject: 'Wholesale order overdue',
        kind: 'portable',
        body: 'We ordered {few}0 × {product} for our [campsite|hotel|youth club] under {order}. Delivery was confirmed in writing for {due}. [Our guests arrive on {later}.|We open on {later}.] Please confirm [by return|today] when the goods leave your warehouse.',
      },
    ],
  },
];
