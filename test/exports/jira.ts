import { type ExportFixture, rowsOf } from './fixture';

/** A byte order mark, month names, repeated columns of which the fullest counts, fields of the team's own. */
export const jira: ExportFixture = {
  tool: 'Jira Service Management',
  header:
    '\uFEFFSummary,Issue key,Issue id,Issue Type,Status,Assignee,Reporter,Creator,Created,Updated,Resolved,Description,Satisfaction rating,Custom field (Category),Custom field (Request language),Custom field (Time to first response),Custom field (Time to resolution),Comment,Comment,Labels,Labels'.split(
      ',',
    ),
  rows: rowsOf(`
    VPN drops | HELP-11 | 10011 | Incident | Done | pia | quin | quin | 14/Jul/25 3:42 PM | 15/Jul/25 8:00 AM | 15/Jul/25 8:00 AM | The connection is lost every ten minutes. | 4 | Network | en | 1h 2m | 16h 18m | | Please try the new client. | vpn | home
    New laptop | HELP-12 | 10012 | Request | Open | | rob | pia | 15/Jul/25 12:01 AM | 15/Jul/25 12:01 AM | | I start on Monday and need a laptop. | | Hardware | de | | | | | |
    Printer | HELP-13 | 10013 | Incident | Done | pia | sue | sue | 1/Aug/25 12:30 PM | 2/Aug/25 8:00 AM | 2/Aug/25 8:00 AM | It prints blank pages only. | 5 | Hardware | en | 5m | 1h | | Toner changed. | | `),
  roles: {
    id: 'Issue key',
    date: 'Created',
    subject: '\uFEFFSummary',
    content: 'Description',
    responses: 'Comment',
    requester: 'Reporter',
    agent: 'Assignee',
    satisfaction: 'Satisfaction rating',
    firstReply: 'Custom field (Time to first response)',
    resolution: 'Custom field (Time to resolution)',
    language: 'Custom field (Request language)',
    tag: 'Custom field (Category)',
  },
  days: ['2025-07-14', '2025-07-15', '2025-08-01'],
};
