import { type ExportFixture, rowsOf } from './fixture';

/** A reason of the team's own among the ticket fields, nested by double colons. */
export const gorgias: ExportFixture = {
  tool: 'Gorgias',
  header:
    'Ticket id,Tags,Initial channel,Created by an agent,Subject,Creation date,Closed date,Survey score,Survey replied date,Assignee name,Assignee email,Customer email,Customer name,First response time (s),Resolution time (s),Number of customer messages,Ticket URL,Ticket Field: Contact reason,Customer Field: Customer Type'.split(
      ',',
    ),
  rows: rowsOf(`
    33001 | urgent,vip | email | false | Order #1001 | 2026-02-01T10:15:00.123456+00:00 | 2026-02-01T11:00:00+00:00 | 5 | 2026-02-02T10:00:00+00:00 | Noa | noa@shop.example | kay@mail.example | Kay | 60 | 2700 | 2 | https://shop.example/t/33001 | Order::Late | new
    33002 | | chat | true | Hi | 2026-02-01T23:30:00-05:00 | | | | Noa | noa@shop.example | lou@mail.example | Lou | 12 | | 1 | https://shop.example/t/33002 | Return | old
    33003 | spam | email | false | Win now | 2026-02-03T00:00:00Z | | | | | | mo@mail.example | Mo | | | 1 | https://shop.example/t/33003 | | `),
  roles: {
    id: 'Ticket id',
    date: 'Creation date',
    subject: 'Subject',
    channel: 'Initial channel',
    requester: 'Customer email',
    agent: 'Assignee name',
    satisfaction: 'Survey score',
    firstReply: 'First response time (s)',
    resolution: 'Resolution time (s)',
    url: 'Ticket URL',
    tag: 'Ticket Field: Contact reason',
  },
  days: ['2026-02-01', '2026-02-02', '2026-02-03'],
};
