import { type ExportFixture, rowsOf } from './fixture';

/** No message text; the zone stands in the header, so that a late evening in New York is the next day in UTC. */
export const intercom: ExportFixture = {
  tool: 'Intercom',
  header:
    'Conversation ID,Ticket title,Conversation started at (America/New_York),Updated at (America/New_York),Channel,User name,Teammate currently assigned,Conversation rating,First response time (seconds),Ticket time to resolve (seconds),Ticket URL,Conversation tag'.split(
      ',',
    ),
  rows: rowsOf(`
    215468000000001 | Login does not work | 2026-03-07 22:30 | 2026-03-08 09:00 | Chat | Hana Sol | Rio | 5 | 35 | 38000 | https://help.example/c/215468000000001 | login
    215468000000002 | Cannot pay | 2026-03-08 01:30 | 2026-03-08 09:00 | Email | Ivo Kern | Rio | | 900 | | https://help.example/c/215468000000002 | card, pay
    215468000000003 | Question on plans | 2026-03-08 20:30 | 2026-03-09 09:00 | Chat | Jo Abel | | 3 | 12 | 120 | https://help.example/c/215468000000003 |`),
  roles: {
    id: 'Conversation ID',
    date: 'Conversation started at (America/New_York)',
    subject: 'Ticket title',
    channel: 'Channel',
    requester: 'User name',
    agent: 'Teammate currently assigned',
    satisfaction: 'Conversation rating',
    firstReply: 'First response time (seconds)',
    resolution: 'Ticket time to resolve (seconds)',
    url: 'Ticket URL',
  },
  days: ['2026-03-08', '2026-03-08', '2026-03-09'],
};
