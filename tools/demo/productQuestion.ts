/** Tickets of people who want to know something about a product that works. */
import type { Reason } from './situation';

export const PRODUCT_QUESTION: readonly Reason[] = [
  {
    tag: 'Product Question',
    subtag: 'Before purchase',
    often: [8, 5, 9],
    replies: [
      'Hi {first}, good question. I have asked the workshop and will write again by {later}. {agent}',
      'Hello {first}, [yes, it does.|no, sorry, for that you would need the {other}.] {agent}',
    ],
    situations: [
      {
        subject: 'Is it waterproof?',
        kind: 'portable',
        body: '[Can the {product} stay outside in the rain?|How waterproof is the {product}?] [The page says IPX4.|We camp in the north.] [Snow too?|What about dew?]',
        thread: [
          'Hi {first}, [IPX4 means rain from all sides, so yes; only do not drop it into a lake.|rain, dew and snow are fine. Please dry the contacts before you charge it.] {agent}',
        ],
      },
      {
        subject: 'Battery life',
        kind: 'portable',
        body: 'How long does the {product} last [at full brightness|in winter, at minus ten]? [I do night shifts.|For a tour of {few} days without a socket.] Can the battery be replaced?',
        thread: [
          'Hello {first}, our colleagues measured it: [11 hours at half brightness, 5 at full|9 hours at minus ten, a third less than in summer]. The battery can be replaced with one screw. {agent}',
        ],
      },
      {
        subject: 'Which one?',
        kind: 'portable',
        body: 'I hesitate between {product} and {other}. [It is for reading in a bunk bed.|For my father, 82, who does not like buttons.|For a boat, 12 V.] [Which would you take?|What do you suggest?]',
        thread: [
          'Hi {first}, then the {product}: [it has one large button|it is lighter and warmer in tone]. The {other} is [more for outdoors|better in large rooms]. {agent}',
          '> [Thanks, ordered.|Hm, I wanted the other one. I will think about it.]',
        ],
      },
      {
        subject: 'dimmable?',
        kind: 'lamp',
        body: '[is the {product} dimmable|can i dim the {product} with a normal dimmer]? [and does it hum?|any warm white version?]',
        thread: [
          'Hi {first}, [yes, with any trailing-edge dimmer|no, it has its own three steps]. No humming. {agent}',
        ],
      },
      {
        subject: 'Back in stock?',
        kind: 'lamp',
        body: 'When will the {product} in {colour} be available again? [I have been on the list for weeks.|The button says "remind me" but nobody does.]',
        thread: [
          'Hi {first}, {colour} comes back [on {later}|next month, the exact day is not sure yet]. I have put one aside for you. {agent}',
        ],
      },
      {
        subject: 'Frage zu {product}',
        kind: 'lamp',
        body: '[passt {product} in eine normale E27-Fassung?|Hat {product} ein Prüfzeichen?] [Wir brauchen es für eine Kita.|Danke vorab.]',
        language: 'de',
      },
      {
        subject: 'Trade price',
        body: 'We run a [hostel|small shop|scout group] in {town} and need {few}5 × {product}. [Do you have prices for that?|What discount is possible?] [Delivery by {later}?|]',
        thread: [
          'Hello {first}, from 20 pieces on we give 12 %. An offer is on its way to {email}. {agent}',
          '> [Can you do 15?|Thank you, I will ask my boss.]',
        ],
      },
      {
        subject: '製品について',
        kind: 'lamp',
        body: '{product}は日本の電圧（100V）で[使えますか。|問題なく使用できますか。][プラグの変換は必要ですか。|日本への送料も教えてください。]',
        language: 'ja',
      },
      {
        subject: 'Call: pre-sale',
        kind: 'lamp',
        body: 'Asked whether {product} can be [mounted on a sloping ceiling|used with a timer]. [Yes, told her how.|Have to ask the workshop; call back on {later}.]',
        channel: 'Phone note',
        thread: [],
      },
    ],
  },
  {
    tag: 'Product Question',
    subtag: 'Set-up',
    often: [4, 6, 7],
    replies: [
      'Hi {first}, please hold the button for ten seconds until it blinks [blue|white] and start the app close to the lamp. The pictures are on page 4. {agent}',
    ],
    situations: [
      {
        subject: 'Pairing',
        kind: 'smart',
        body: 'How do I pair the {product} with the Tindra app? [It blinks, but the app finds nothing.|The manual only has pictures.] [Phone is two years old.|WiFi is 5 GHz, is that the problem?]',
      },
      {
        subject: 'Mounting',
        kind: 'lamp',
        body: 'Where do the two long screws of the {product} go? [There are four holes and three screws.|The drawing shows another model.] [My ladder is still standing.|Photo attached.]',
      },
      {
        subject: 'setup',
        body: '[whats the pin for the polarna bridge|it asks for a code on the box, i threw the box away]. [help|cant go on]',
      },
      {
        subject: 'Timer',
        kind: 'smart',
        body: 'I want my {product} to go on at dusk and off at {hour}. [Which menu is that in?|The app offers sunrise only.] [I have read the manual twice.|]',
      },
      {
        subject: 'Einrichtung',
        kind: 'smart',
        body: 'ich bekomme {product} nicht ins WLAN. [Muss ich die Bridge zuerst anschließen?|Die App fragt nach einem Code, wo steht der?]',
        language: 'de',
      },
      {
        subject: 'Configuração',
        kind: 'smart',
        body: '[não consigo ligar {product} à aplicação|como faço para ligar {product} ao wifi?]. [A luz pisca três vezes.|Já reiniciei tudo.]',
        language: 'pt',
      },
      {
        subject: 'Long story about the bridge',
        body: 'I will try to tell it in order. 1) I unpacked the Polarna bridge and plugged it into the router in the hall. 2) The left light came on, the middle one did not. 3) I moved it to the other router upstairs, the one my son set up, and there all three came on, but the app on my tablet said "no bridge in this network". 4) My son said over the phone that upstairs is a guest network. 5) I went back to the hall with a longer cable. 6) Now the middle light blinks in a rhythm, short short long. 7) The booklet explains only "on", "off" and "blinking slowly". I would not call it slow. 8) In between I updated the tablet, which took {few}0 minutes. My question is simply: [what does short short long mean|is it a fault, or is it waiting for me], and what do I do next?',
        channel: 'Email',
        thread: [
          'Dear {first}, thank you, that is the best description I had this year. Short-short-long means: the bridge waits for you to press its round button once.',
          '> Which round button? There is a square one.',
          'You have the 2024 edition, then it is the square one. Once, briefly.',
          '> It says "Welcome". After two days! My tablet now shows one lamp of three.',
          'Please switch the other two off and on at the wall, one at a time.',
          '> All three. I am going to sit in the light now.',
          'Enjoy it! {agent}',
        ],
      },
    ],
  },
  {
    tag: 'Product Question',
    subtag: 'Exists, not found',
    often: [2, 2, 2],
    replies: ['Hi {first}, it is there, a little hidden: Spare parts at the foot of each product page. {agent}'],
    situations: [
      {
        subject: 'Spare part',
        kind: 'lamp',
        body: 'Do you sell [a new glass|a spare battery|the charging cable] for the {product}? [I cannot find it in the shop.|Your search says 0 results.]',
      },
      {
        subject: 'Manual',
        body: 'I have lost the manual of the {product}. [Is there a PDF somewhere?|Your download page is empty for me.]',
      },
    ],
  },
  {
    tag: 'Product Question',
    subtag: 'Does not exist',
    often: [1, 2, 3],
    replies: ['Hi {first}, we do not have that, but I have put it on the list for our designers. {agent}'],
    situations: [
      {
        subject: 'Idea',
        kind: 'lamp',
        body: '[Please make the {product} in a version for left-handers.|A {product} with a solar lid would be great.|You should do a red night mode for the {product}.] [I would buy two.|Many in our club would like it.]',
      },
      {
        subject: 'Does it exist?',
        kind: 'portable',
        body: 'Is there a {product} [with 24 V|that floats|for caravans, with a magnet]? [If not, why not?|Asking for a friend.]',
      },
      {
        subject: '+1',
        body: '+1 for a [dark mode in the app|widget that switches all lamps off]. [everybody on the forum wants it|please please]',
        bare: true,
        channel: 'Contact form',
      },
    ],
  },
];
