/** Tickets from which the reason cannot be told, or that fit no tag. */
import type { Reason } from './situation';

export const UNCLEAR: readonly Reason[] = [
  {
    tag: 'Uncategorized',
    subtag: '',
    often: [4, 3, 3],
    replies: ['Hi {first}, could you tell us a little more: which order, and what happened? {agent}'],
    situations: [
      { subject: '(no subject)', body: '', bare: true, channel: 'Email', thread: [] },
      {
        subject: 'Hello',
        body: '[hello?|anyone there?|hi is this a human] [its about what we discussed|you know why]',
        channel: 'Chat',
      },
      { subject: 'See attachment', body: 'IMG_{number}.jpg', bare: true, channel: 'Email' },
      {
        subject: 'As agreed',
        body: 'As agreed on the phone [with your colleague|on {weekday}]. [Please do it now.|Waiting.]',
      },
      {
        subject: 'Lights and birds',
        body: 'Your lamps are lovely, but have you thought about [moths|migrating birds]? [I teach biology and would gladly talk to your designers.|A red light would help them a lot.]',
        channel: 'Email',
      },
      {
        subject: 'Job',
        body: 'Do you have [summer jobs|an internship] in your warehouse? I am 19 and [strong|punctual]. {phone}',
        channel: 'Contact form',
      },
      {
        subject: '@support',
        body: '@support @{agent} it still does THAT. [see above|same as last time]. [fix|thx]',
        bare: true,
        channel: 'Chat',
      },
      { subject: '-', body: '- - -\n[???|!!!]', bare: true, channel: 'Contact form' },
      {
        subject: 'Praise',
        body: 'No question, I only want to say that {agent} was [very kind|patient with my mother] on {weekday}. ❤️ [Keep it up!|Please pass it on.]',
      },
    ],
  },
];
