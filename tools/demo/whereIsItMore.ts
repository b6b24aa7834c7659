/** More texts for the commonest reasons, so that a reader does not meet the same one too often. */
import type { Situation } from './situation';

export const LATE_ON_THE_WAY: readonly Situation[] = [
  {
    subject: 'Follow-up to my call',
    body: 'I spoke to {agent} on {weekday} about {order}. [I was told "tomorrow for sure".|I was promised a call back.] [It is not here.|Tomorrow has passed, so has the day after.] [What is the plan now?|Please put something in writing.]',
  },
  {
    subject: 'Tour starts without lamp',
    body: 'We leave for a hut tour on {later} and the {product} was due on {due}. {carrier} has it "in the van" [every morning|for days] and "back in the depot" every night. [Could I fetch it there?|Can you have it left at the depot in {town}?]',
    kind: 'portable',
  },
  {
    subject: 'parcel travels in circles',
    body: 'look at tracking {tracking}: [north, south, north again|{town}, then back to you, then {town}]. [my parcel sees more of the world than me|is somebody playing a joke?] was due {due}',
  },
  {
    subject: 'Compensation',
    body: 'Paid €9.90 for express, promised {due}, [still not here|nothing]. [I want the express fee back, and the parcel.|Normal delivery would have been faster.] {order}',
    thread: [
      'Hi {first}, you are right, the express fee is on its way back to you. The parcel is at the depot in {town} and comes tomorrow. {agent}',
      '> Morning or afternoon?',
      'Before noon, says {carrier}. {agent}',
    ],
  },
  {
    subject: 'Gift not arrived',
    body: 'The {product} should have reached my [sister|grandfather|friend] in {town} on {due}. [She does not know about it, so please do not call there.|The birthday was yesterday.] Your mail says shipped[, tracking {tracking}|]. [What went wrong?|Where is it?]',
  },
  {
    subject: 'No scan for a week',
    body: 'Last scan of {tracking}: [a week ago|{ordered}]. Estimated delivery: {due}. Today: [nothing|"estimated delivery: unknown"]. I [work with logistics myself and|] think it is lost. [Please start a search.|Please send another one.]',
  },
  {
    subject: 'Call: second call, late parcel',
    body: '{name}, {order}. Second call this week. {carrier} told her the parcel was never handed over; [our system says it was|we have the receipt]. Due {due}. [Promised to send a copy of the receipt.|Passed to the lead.] [Calm.|Angry, hung up.]',
    channel: 'Phone note',
  },
  {
    subject: 'Customs?',
    body: 'Tracking says "[held at the border|import papers missing]" since {weekday}. It should have been here {due}. [You promised that all duties are paid.|Do I have to send something?] Order {order}, {total}.',
  },
];

export const LATE_IN_THE_WAREHOUSE: readonly Situation[] = [
  {
    subject: 'Paid, promised, forgotten?',
    body: 'I paid {order} by bank transfer on {ordered}, [the money left my account the same day|proof attached]. Delivery "by {due}". [Status is still "waiting for payment".|You have not even packed it.] [Please check your account.|Did the reference get lost?]',
  },
  {
    subject: 'Split it, please',
    body: 'You seem to hold back all of {order} because the {other} is missing. [Send the {product} at once, the rest can wait.|I only need the {product}.] It was due {due}.',
  },
  {
    subject: 'new date again',
    body: '[third new date now|you moved the date again], first {due}, now {later}. [what are your dates worth?|should i believe this one?] {product}, not shipped',
  },
  {
    subject: 'School project',
    body: 'Our class needs {few} × {product} for a [light festival|play]. We ordered on {ordered} so that they are here on {due}. [They are still with you.|Your site says "in the warehouse".] [The children ask every morning.|The premiere is on {later}.]',
  },
  {
    subject: 'Commande non expédiée',
    body: 'ma commande {order} devait être livrée le {dueslash}, or [elle n’est même pas expédiée|le statut reste « en préparation »]. [Est-ce une rupture de stock ?|Merci de me donner une date ferme.]',
    language: 'fr',
  },
];
