/** Tickets about products that do not work. */
import type { Reason } from './situation';

export const PRODUCT_FAULT: readonly Reason[] = [
  {
    tag: 'Product Fault',
    subtag: 'Reproduced',
    often: [2, 3, 4],
    replies: [
      'Hi {first}, our workshop sees the same with [this batch|lamps made before May]. You get a new one, free of charge. {agent}',
    ],
    situations: [
      {
        subject: 'Does not charge',
        kind: 'portable',
        body: 'The {product} no longer charges. [The light on the side stays red.|I tried three cables.] Bought {longago}. [Serial number SN-{number}-{number}.|Is it covered?]',
        thread: [
          'Hi {first}, please hold the button for 20 seconds with the cable in. Does it blink?',
          '> No. Dead.',
          'Then please send it in. Our workshop knows this fault of the first batch.',
          '> Sent. Tracking {tracking}',
          'It arrived. The workshop confirms the fault: charging chip. A new one from the current batch leaves today. {agent}',
          '> New one works, thanks. How will I know that it does not come back?',
          'The chip is another one since batch 7, and we had no case with it. Still, two years of guarantee start anew. {agent}',
        ],
      },
      {
        subject: 'Flickers',
        kind: 'lamp',
        body: 'My {product} flickers [at 20 % brightness|when the fridge starts]. [Video attached.|It gives me headaches.] [Second lamp of this kind, same problem.|My neighbour has the same.]',
      },
      {
        subject: 'Motion sensor',
        body: 'The Glimt motion sensor [switches on by itself at night|sees my cat but not me]. Firmware 2.{few}. [I have reset it.|Since the last update.]',
      },
      {
        subject: 'Lampe défectueuse',
        kind: 'lamp',
        body: '{product} [ne s’allume plus|clignote sans arrêt], achetée en {orderedslash}. [Est-elle sous garantie ?|Que faire ?]',
        language: 'fr',
      },
    ],
  },
  {
    tag: 'Product Fault',
    subtag: 'Not reproduced',
    often: [2, 3, 3],
    replies: [
      'Hi {first}, we had your lamp on the bench for two days and it never failed. Could it be the socket or the switch at your place? {agent}',
    ],
    situations: [
      {
        subject: 'Sometimes goes off',
        kind: 'lamp',
        body: 'Every now and then the {product} goes off [for a second|until I shake it]. [Not often, maybe twice a week.|I cannot say when.] [What can it be?|Is that dangerous?]',
        thread: [
          'Hi {first}, please send it in with the attached label; our workshop will look. {agent}',
          '> On its way.',
          'It was on the bench for two days and never failed. Is there a loose switch or an old socket at your place? {agent}',
          '> The socket is from 1970. I will try another one.',
        ],
      },
      {
        subject: 'Crash log of the Tindra app',
        body: 'The app [closes|crashes] when I open "scenes". Your colleague asked for the log, here is all of it:\n\n{log}\n\n[I hope that helps.|Tell me if you need more.]',
        channel: 'Email',
        kind: 'smart',
      },
      {
        subject: 'app crash',
        body: 'the app closes when i open "scenes". [not always|only on my phone, not on my wifes]. [reinstalled|version 5.{few}]',
      },
      {
        subject: 'Smell',
        kind: 'lamp',
        body: 'The {product} smells [a little of plastic|like fish, honestly] when it is warm. [My husband smells nothing.|Only in the evening.] [Should I worry?|Please advise.]',
        thread: [
          'Hi {first}, not dangerous, but not nice either. It usually goes after ten hours of light. If it does not, send it in. {agent}',
          '> It is still there.',
          'Then please use this label. {agent}',
          'Our workshop lit it for a week and three noses smelled nothing. It goes back to you tomorrow, with our apologies. {agent}',
        ],
      },
      {
        subject: 'Migotanie',
        kind: 'lamp',
        body: 'lampa {product} czasem [gaśnie sama|miga]. [Czy to wina żarówki?|Nie wiem, od czego to zależy.]',
        language: 'pl',
      },
    ],
  },
];
