/** In place of the ticket: which tickets of the sheet's selection the next pick is for. */
import type { Selection } from '../../src/contract/find';
import { counted, grouped } from '../../src/core/counted';
import { masked } from '../../src/core/private/mask';
import { isTagged } from '../../src/core/tickets/ticketState';
import { oneLine } from '../state/ticketText';
import { ticketName } from '../state/words';

const SHOWN = 30;

export const SelectionCard = ({ selection: { tickets, hidden } }: { selection: Selection }) => {
  const tagged = tickets.filter(({ state }) => isTagged(state)).length;
  return (
    <article class="ticket" aria-label="Selected tickets">
      <h2>Tag {counted(tickets.length, 'selected ticket')}</h2>
      <p class="note">
        {tagged > 0 && `${grouped(tagged)} of them tagged already: their tags change. `}
        {hidden > 0 && `${counted(hidden, 'hidden row')} left out. `}
        Rows that only a filter view hides are included: scripts cannot see filter views. ⏎ tags all, Esc leaves.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <ul class="text" tabIndex={0} aria-label="Selected tickets">
        {tickets.slice(0, SHOWN).map(({ id, subject }) => (
          <li key={id} class="cut" dir="auto">
            {ticketName(id)} {masked(oneLine(subject))}
          </li>
        ))}
        {tickets.length > SHOWN && <li>and {grouped(tickets.length - SHOWN)} more</li>}
      </ul>
    </article>
  );
};
