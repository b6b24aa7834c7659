/** Put-aside tickets, told apart by why and by whom. Pure. */
import type { Waiting } from '../../src/contract/team';

export interface WaitingGroup {
  reason: string;
  by: string;
  tickets: Waiting[];
}

/** Groups in the order of their size, the largest first; tickets as they come. */
export function byReason(all: readonly Waiting[]): WaitingGroup[] {
  const groups: WaitingGroup[] = [];
  for (const ticket of all) {
    const { reason, by } = ticket;
    const known = groups.find((group) => group.reason === reason && group.by === by);
    if (known === undefined) groups.push({ reason, by, tickets: [ticket] });
    else known.tickets.push(ticket);
  }
  return groups.sort((a, b) => b.tickets.length - a.tickets.length);
}
