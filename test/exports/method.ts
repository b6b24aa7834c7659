import { type ExportFixture, rowsOf } from './fixture';

/** The method's own example: days without a year. */
export const method: ExportFixture = {
  tool: 'the method’s own example',
  header: ['Ticket ID', 'Date', 'Subject', 'Ticket Content (+ Responses)', 'Manual Tag'],
  rows: rowsOf(`
    1 | 4/1 | Where is it? | Hello, my order has not arrived. / Sorry, it is on its way. | Order Inquiry
    2 | 4/1 | Refund | I want my money back. | Return & Exchange
    3 | 4/2 | Login | I cannot log in any more. | `),
  roles: {
    id: 'Ticket ID',
    date: 'Date',
    subject: 'Subject',
    content: 'Ticket Content (+ Responses)',
    tag: 'Manual Tag',
  },
  days: [null, null, null],
};
