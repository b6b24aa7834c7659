/** Tickets of the afternoon on which the app could not reach its servers. */
import type { Reason } from './situation';

export const OUTAGE_TICKETS: readonly Reason[] = [
  {
    tag: 'Product Fault',
    subtag: 'During outage',
    often: [0, 0, 30],
    hurry: true,
    replies: [
      'Hi {first}, our servers are down since 14:35, we are on it. The switch on the lamp itself works. {agent}',
      'Hello {first}, [we have found the cause and hope to be back this evening|half of our servers are back, please try again in an hour]. Your timers are safe. Sorry! {agent}',
      'Hi {first}, it was us, not you: please undo nothing and reset nothing. {agent}',
    ],
    situations: [
      {
        subject: 'App offline',
        body: 'The Tindra app says "[offline|cannot reach server]" [since this afternoon|for all my lamps]. [WiFi is fine.|Everything else in the house works.] Is it you?',
      },
      {
        subject: 'All lamps dead',
        body: 'None of my lamps [react|can be switched] by app [or by voice|]. [I have reset the bridge three times.|I restarted the router and half the house.] [Please help.|What is going on?]',
      },
      {
        subject: 'is the app down',
        body: '[is it just me or is the app down|app down??|server down?] [no lights in the whole flat|everything grey]. [{town} here|tried wifi and mobile]',
      },
      {
        subject: 'Error 503',
        body: 'Error 503 when I [open|log in to] the app. [Tried at {hour} and again now.|It worked at lunch.] [When will it work?|Do you have a status page?]',
      },
      {
        subject: 'Bridge blinks red',
        kind: 'smart',
        body: 'My Polarna bridge blinks red since [about three o’clock|an hour or two]. [I bought it last week, is it broken?|Is it broken? It is new.] [I want to exchange it.|Order {order}.]',
      },
      {
        subject: 'Restaurant in the dark',
        body: 'We run the terrace of our restaurant on {few}4 Tindra lamps and [cannot switch them on|they are stuck at 10 %]. [Guests arrive at 18:00!|We have a wedding tonight!] Call me: {phone}',
        thread: [
          'Hi {first}, we are down and working on it. Until then: press the small button under each lamp for two seconds, that gives full light without the app. {agent}',
          '> does work, thank you. 24 times though',
          'I know, and I am sorry. I will write the minute we are back.',
          'Your part of the servers is back. Please accept a year of Plus from us. {agent}',
          '> Accepted. Guests thought it was romantic.',
        ],
      },
      {
        subject: 'App geht nicht',
        body: '[seit heute Nachmittag ist die App nicht erreichbar|die App zeigt nur „Keine Verbindung“]. [Liegt es an Ihnen oder an mir?|Die Lampen lassen sich nicht schalten.]',
        language: 'de',
      },
      {
        subject: 'App werkt niet',
        body: '[de app doet het niet meer sinds vanmiddag|alle lampen zijn offline in de app]. [Is er een storing?|Router al herstart.]',
        language: 'nl',
      },
      {
        subject: 'Instagram',
        body: '[hello?? my lights are stuck on purple|my bedroom is disco mode and the app is dead|lamps wont turn OFF]. [fix pls|i need sleep later|my kids love it but still]',
        channel: 'Instagram',
      },
      {
        subject: 'Call: app down',
        body: '{name} called at the height of it: app offline, [old lady, needs the light on the stairs|lamp stays on, wants it off]. [Explained the button under the lamp.|Explained that it is known.]',
        channel: 'Phone note',
      },
      {
        subject: 'Scenes gone',
        body: 'My timers [did not run|are not there any more] and the garden [stayed dark|was lit all day]. [I set them up for weeks!|Are they lost?] [Is this connected to the outage people write about?|App says "sync error".]',
      },
    ],
  },
];
