/** The roles a user's column can play, by the names that the wire and the command line use. */

export const ROLES = [
  'date',
  'id',
  'subject',
  'content',
  'responses',
  'channel',
  'requester',
  'tag',
  'subtag',
] as const;

export type Role = (typeof ROLES)[number];

/** 0-based column of each role in the header row, or null where no column plays it. */
export type RoleColumns = Record<Role, number | null>;
