/** The steps of setup, and which columns must be chosen before they can be left. */
import type { SetupChoice, SetupProposal } from '../../src/contract/setup';
import { ROLES, type Role } from '../../src/core/headers/roles';

export type Step = 'columns' | 'dates' | 'ids' | 'old tags' | 'list' | 'start';

type Roles = Record<Role, number | null>;

/** What every new dump needs before its tickets can be read. */
const NEEDED: readonly Role[] = ['subject', 'content'];

export const idsFaulty = ({ ids }: SetupProposal): boolean => ids.blank + ids.doubled > 0;

/** The ID column was changed by hand: what the server said of its own proposal does not hold for it. */
const idsUnknown = (proposal: SetupProposal, id: number | null): boolean => id !== null && id !== proposal.roles.id;

/** `refused`: the ID column that the server has found wanting since. */
export function stepsFor(proposal: SetupProposal, roles: Roles, refused: number | null, datesToo: boolean): Step[] {
  const found = idsFaulty(proposal) && !idsUnknown(proposal, roles.id);
  const ids = roles.id === null || roles.id === refused || found;
  return [
    'columns',
    ...(datesToo ? (['dates'] as const) : []),
    ...(ids ? (['ids'] as const) : []),
    'old tags',
    'list',
    'start',
  ];
}

/** Columns that play two parts, by header. */
function doubled(proposal: SetupProposal, roles: Roles): string[] {
  const used = ROLES.map((role) => roles[role]).filter((index): index is number => index !== null);
  const twice = new Set(used.filter((index, at) => used.indexOf(index) !== at));
  return [...twice].map((index) => proposal.columns[index]?.header ?? '');
}

/** Why these columns cannot be the ones; '' where they can. */
export function missingInColumns(proposal: SetupProposal, roles: Roles): string {
  const [twice] = doubled(proposal, roles);
  if (twice !== undefined) return `“${twice}” is chosen twice. Choose another column for one of them.`;
  const readable = NEEDED.some((role) => roles[role] !== null);
  return readable ? '' : 'Choose the column with the subject or the content, so that there is something to read.';
}

/** With their headers, so that the server notices where columns have moved since. */
export function chosenRoles(proposal: SetupProposal, roles: Roles): SetupChoice['roles'] {
  const named = (index: number | null) => {
    const offer = index === null ? undefined : proposal.columns[index];
    return index === null || offer === undefined ? null : { index, header: offer.header };
  };
  return Object.fromEntries(ROLES.map((role) => [role, named(roles[role])])) as SetupChoice['roles'];
}
