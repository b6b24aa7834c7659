import { type ExportFixture, rowsOf } from './fixture';

/** A column Title that is the customer's job, a Channel beside the Source, durations as hours. */
export const freshdesk: ExportFixture = {
  tool: 'Freshdesk',
  header:
    'Ticket ID,Subject,Status,Source,Type,Agent,Created Time,Resolved time,Last updated time,Agent interactions,Customer interactions,Tags,Survey results,Initial response time,First response time (in hrs),Resolution time (in hrs),Channel,Description,Full name,Title,Email,Category'.split(
      ',',
    ),
  rows: rowsOf(`
    7001 | Broken lamp | Closed | Email | Question | Mia | 2025-11-03 08:15:22 | 2025-11-05 18:38:12 | 2025-11-05 18:38:12 | 2 | 1 | | 3 | 2025-11-03 09:15:22 | 1:00:00 | 58:22:50 | Email | The lamp arrived broken, glass everywhere in the box. | Eva Stone | Manager | eva@shop.example | Damage
    7002 | Gift card | Open | Phone | | Mia | 2025-11-03 10:01:00 | | 2025-11-03 10:01:00 | 0 | 1 | gift,card | | | | | Phone | Customer asks how long a gift card is valid. | Finn Gray | | finn@shop.example | Question
    7003 | Wrong size | Closed | Portal | Problem | | 2025-11-04 23:59:59 | 2025-11-06 07:00:00 | 2025-11-06 07:00:00 | 1 | 2 | | 5 | | 0:12:30 | 31:00:01 | Portal | I ordered shoes in 42 and got 40, can I change them? | Gil Haar | Owner | gil@shop.example | Return`),
  roles: {
    id: 'Ticket ID',
    date: 'Created Time',
    subject: 'Subject',
    content: 'Description',
    channel: 'Channel',
    requester: 'Full name',
    agent: 'Agent',
    satisfaction: 'Survey results',
    firstReply: 'First response time (in hrs)',
    resolution: 'Resolution time (in hrs)',
    tag: 'Category',
  },
  days: ['2025-11-03', '2025-11-03', '2025-11-04'],
};
