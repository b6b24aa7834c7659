import { type ExportFixture, rowsOf } from './fixture';

/** Names with underscores, several dates of the system's own. */
export const serviceNow: ExportFixture = {
  tool: 'ServiceNow',
  header:
    'number,opened_at,short_description,description,caller_id,priority,state,category,subcategory,contact_type,assignment_group,assigned_to,sys_updated_on,sys_updated_by'.split(
      ',',
    ),
  rows: rowsOf(`
    INC0020001 | 2025-08-10 09:14:29 | Mail is slow | Since the update, mail takes minutes to arrive. | Tess Orr | 1 - Critical | In Progress | Software | Mail | Self-service | Desk | Udo Fey | 2025-08-11 22:55:05 | admin
    INC0020002 | 2025-09-25 12:48:40 | Reset my password | Locked out after the holidays. | Vic Lau | 5 - Planning | Closed | Inquiry / Help | | Phone | Desk | Udo Fey | 2025-09-25 13:50:24 | system
    INC0020003 | 2025-10-17 16:42:45 | Screen flickers | It flickers when the heater is on. | Wes Tal | 3 - Moderate | On Hold | Hardware | Screen | Email | Desk | | 2025-10-18 11:46:30 | admin`),
  roles: {
    id: 'number',
    date: 'opened_at',
    subject: 'short_description',
    content: 'description',
    channel: 'contact_type',
    requester: 'caller_id',
    agent: 'assigned_to',
    tag: 'category',
    subtag: 'subcategory',
  },
  days: ['2025-08-10', '2025-09-25', '2025-10-17'],
};
