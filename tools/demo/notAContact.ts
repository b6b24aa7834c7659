/** Tickets that no customer's need stands behind. */
import type { Reason } from './situation';

export const NOT_A_CONTACT: readonly Reason[] = [
  {
    tag: 'Not a contact',
    subtag: '',
    often: [6, 4, 4],
    replies: [],
    situations: [
      {
        subject: 'Grow your shop 10x',
        body: 'Hello shop owner, I looked at your website and found {few}7 errors that cost you customers. [First page in 30 days or money back.|We guarantee top ranking.] Shall I send [the price list|an offer]? {name}, Growth Expert, https://seo-offer.example.com',
        bare: true,
        channel: 'Contact form',
      },
      {
        subject: 'You have (1) unpaid parcel',
        body: '=HYPERLINK("https://parcel-fee.example.org/{number}","Pay the fee of 1.99 now")',
        bare: true,
        channel: 'Email',
      },
      {
        subject: 'Automatic reply: Your order {order}',
        body: 'I am out of the office until {later} and will read your message when I am back. In urgent cases please write to office@example.org.\n\n{name}',
        bare: true,
        channel: 'Email',
      },
      {
        subject: 'Automatische Antwort: Ihre Bestellung',
        body: 'Vielen Dank für Ihre Nachricht. Ich bin bis {later} nicht im Büro. Ihre Mail wird nicht weitergeleitet. {name}',
        bare: true,
        channel: 'Email',
      },
      { subject: 'test', body: 'test {number} please ignore', bare: true, channel: 'Contact form' },
      {
        subject: 'Undelivered Mail Returned to Sender',
        body: 'This is the mail system at host mail.example.com.\n\nI am sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<{email}>: mailbox is full ({number})',
        bare: true,
        channel: 'Email',
      },
      {
        subject: 'Collab?',
        body: '@nordlicht.supply hey lovely brand!! [i have {few}0k followers|my followers would die for this] ✨ [send me free lamps and i post 3 stories|dm me for rates] 💕',
        bare: true,
        channel: 'Instagram',
      },
      {
        subject: '<b>Hot offer</b>',
        body: '<script>alert("{number}")</script><b>Cheap LED direct from factory</b> contact sales{number}@example.com',
        bare: true,
        channel: 'Contact form',
      },
      {
        subject: '=?utf-8?Q?Rechnung_=C3=BCberf=C3=A4llig?=',
        body: '=?utf-8?B?TWFobnVuZw==?= Letzte Mahnung Nr. {number}: Öffnen Sie die Datei im Anhang.',
        bare: true,
        channel: 'Email',
      },
      {
        subject: 'Newsletter of a supplier',
        body: '+++ New LED strips +++ Now {few}0 % off +++ You get this mail because you are listed as a trade customer +++',
        bare: true,
        channel: 'Email',
      },
    ],
  },
];
