import { type ExportFixture, rowsOf } from './fixture';

/** No message text; counts called Replies; the first column says nothing; tags in one cell; a custom list field. */
export const zendesk: ExportFixture = {
  tool: 'Zendesk',
  header:
    'Summation column,Id,Requester,Requester id,Requester email,Assignee,Group,Subject,Tags,Status,Via,Created at,Updated at,Solved at,Resolution time,Satisfaction Score,Replies,First reply time in minutes,First reply time in minutes within business hours,Full resolution time in minutes,Contact reason [list],Status [list]'.split(
      ',',
    ),
  rows: rowsOf(`
    1 | 481 | Ada Moss | 9001 | ada@shop.example | Kim | Support | Where is my parcel? | web vip_customer | Open | Web form | 2026-01-05 09:12 | 2026-01-06 10:00 | | | Offered | 3 | 45 | 30 | | Delivery | New
    1 | 482 | Bo Lind | 9002 | bo@shop.example | | Support | Refund, please | | Solved | Email | 2026-01-05 23:50 | 2026-01-08 11:10 | 2026-01-08 | 59.3 | Good | 2 | 12 | 12 | 3560 | Return | Done
    1 | 483 | Cleo Park | 9003 | cleo@shop.example | Kim | Support | =HYPERLINK("x") | chat_bot late_parcel | Solved | Chat | 2026-01-06 00:05 | 2026-01-07 08:00 | 2026-01-07 | 31.9 | Bad | 5 | 1 | 0 | 1914 | | Done
    1 | 484 | Dan Ito | 9004 | dan@shop.example | Lee | Support | Re: Re: invoice | | Pending | Email | | 2026-01-07 08:00 | | | Unoffered | 0 | | | | Billing | New`),
  roles: {
    id: 'Id',
    date: 'Created at',
    subject: 'Subject',
    channel: 'Via',
    requester: 'Requester',
    agent: 'Assignee',
    satisfaction: 'Satisfaction Score',
    firstReply: 'First reply time in minutes',
    resolution: 'Full resolution time in minutes',
    tag: 'Contact reason [list]',
  },
  days: ['2026-01-05', '2026-01-05', '2026-01-06', null],
};
