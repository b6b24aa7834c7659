/** The open ticket, as text. Every region keeps its height whatever the ticket holds. */
import type { Ticket } from '../../src/contract';
import { isAside, isTagged } from '../../src/core/ticketState';
import type { Panel } from '../state/panel';
import { oneLine } from '../state/ticketText';
import { stateWords, ticketName } from '../state/words';
import type { Work } from '../state/work';
import { Text } from './text';

/** What is known of the ticket already: my tag when looking back, why it waits, or the team's old tag. */
const StateLine = ({ ticket, work }: { ticket: Ticket; work: Work }) => {
  const { state, existing, taggedBy } = ticket;
  if (!isTagged(state) && !isAside(state))
    return (
      <p class="state" title={existing}>
        {existing !== '' && `Old tag: ${oneLine(existing)}`}
      </p>
    );
  const words = isTagged(state) ? `Tagged: ${stateWords(state)}` : `Put aside: ${state.aside}`;
  const by = taggedBy === '' ? '' : ` · ${taggedBy}`;
  return (
    <p class="state known">
      <span class="cut" title={words + by}>
        {words}
        {by}
      </span>
      <button type="button" class="link" onClick={work.tagging.clearTag}>
        Clear
      </button>
    </p>
  );
};

const MetaLine = ({ ticket, panel }: { ticket: Ticket; panel: Panel }) => {
  const meta = [ticketName(ticket.id), ticket.date, ticket.channel].map(oneLine).filter(Boolean);
  const whole = [...meta, oneLine(ticket.requester)].filter(Boolean).join(' · ');
  return (
    <p class="meta">
      <span class="cut" dir="auto" title={whole}>
        {meta.join(' · ')}
      </span>
      <button type="button" class="link" title="Select its tag in the sheet" onClick={panel.showTicket}>
        Show row
      </button>
    </p>
  );
};

interface TicketCardProps {
  ticket: Ticket;
  panel: Panel;
  work: Work;
}

export const TicketCard = ({ ticket, panel, work }: TicketCardProps) => {
  const { columns } = work.sheet.value;
  const back = work.tagging.desk.value.back;
  return (
    <article class={back > 0 ? 'ticket looking-back' : 'ticket'} aria-label="Ticket">
      <MetaLine ticket={ticket} panel={panel} />
      <h2 class="cut" dir="auto" title={oneLine(ticket.subject)}>
        {oneLine(ticket.subject) || <span class="none">No subject</span>}
      </h2>
      <StateLine ticket={ticket} work={work} />
      <Text key={`content ${ticket.id}`} text={ticket.content} name="Content" none="No text in this ticket." />
      {columns.responses !== null && (
        <Text key={`reply ${ticket.id}`} text={ticket.responses} name="Reply" none="No reply." />
      )}
    </article>
  );
};
