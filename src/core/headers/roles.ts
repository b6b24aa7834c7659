/** The roles a user's column can play, by the names that the wire and the command line use. */

export const ROLES = [
  'date',
  'id',
  'subject',
  'content',
  'responses',
  'channel',
  'requester',
  'agent',
  'satisfaction',
  'firstReply',
  'resolution',
  'language',
  'url',
  'tag',
  'subtag',
] as const;

export type Role = (typeof ROLES)[number];

/** 0-based column of each role in the header row, or null where no column plays it. */
export type RoleColumns = Record<Role, number | null>;

/**
 * `sure`: name and values agree. `likely`: the name says so, but says little, or no value confirms it. `unsure`: only
 * the values say so, or they speak against the name.
 */
export type Confidence = 'sure' | 'likely' | 'unsure';

/** No column plays any role. */
export const noRoles = (): RoleColumns => Object.fromEntries(ROLES.map((role) => [role, null])) as RoleColumns;
