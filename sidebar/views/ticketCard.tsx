/** The open ticket, as text. Every region keeps its height whatever the ticket holds. */
import type { Ticket } from '../../src/contract/session';
import { grouped } from '../../src/core/counted';
import { isAside, isTagged } from '../../src/core/tickets/ticketState';
import { type MaskedTicket, spoken } from '../state/maskedTicket';
import { isRetired } from '../state/offered';
import type { Panel } from '../state/panel';
import { calm, oneLine } from '../state/ticketText';
import { stateWords, ticketName } from '../state/words';
import type { Work } from '../state/work';
import { Shown } from './shown';
import { Text } from './text';

/** How much is covered, and the way to see it. */
const Covered = ({ texts, work }: { texts: MaskedTicket; work: Work }) => {
  const isBare = work.tagging.isBare.value;
  if (texts.covered === 0) return null;
  return (
    <button
      type="button"
      class="link"
      aria-pressed={isBare}
      title={isBare ? 'Cover private data again (.)' : 'Show the private data of this ticket (.)'}
      onClick={() => work.tagging.act('reveal', '.')}
    >
      {isBare ? 'Cover' : `${grouped(texts.covered)} covered`}
    </button>
  );
};

interface KnownProps {
  ticket: Ticket;
  texts: MaskedTicket;
  work: Work;
}

/** What is known of the ticket already: my tag when looking back, why it waits, or the team's old tag. */
const StateLine = ({ ticket, texts, work }: KnownProps) => {
  const { state, existing, taggedBy } = ticket;
  const decided = isTagged(state) || isAside(state);
  const old = existing === '' ? '' : `Old tag: ${oneLine(existing)}`;
  const by = taggedBy === '' ? '' : ` · ${taggedBy}`;
  const retired = isTagged(state) && isRetired(work.sheet.value.tags, state) ? ' (retired)' : '';
  const what = isTagged(state) ? `Tagged: ${stateWords(state)}${retired}` : `Put aside: ${state.aside}`;
  const words = `${what}${by}`;
  return (
    <p class={decided ? 'state known' : 'state'}>
      <span class="cut" dir="auto" title={decided ? words : old}>
        {decided ? calm(words) : old}
      </span>
      <span class="ways-here">
        <Covered texts={texts} work={work} />
        {decided && (
          <button type="button" class="link" onClick={work.tagging.clearTag}>
            Clear
          </button>
        )}
      </span>
    </p>
  );
};

const MetaLine = ({ ticket, panel, requester }: { ticket: Ticket; panel: Panel; requester: string }) => {
  const meta = [ticketName(ticket.id), ticket.date, ticket.channel].map(oneLine).filter(Boolean);
  const whole = [...meta, requester].filter(Boolean).join(' · ');
  return (
    <p class="meta">
      <span class="cut" dir="auto" title={whole}>
        {meta.join(' · ')}
      </span>
      {ticket.url !== '' && (
        <a class="link" href={ticket.url} target="_blank" rel="noopener noreferrer" title={ticket.url}>
          Open
        </a>
      )}
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
  const { desk, texts, isBare } = work.tagging;
  const shown = texts.value;
  if (shown === null) return null;
  const { subject, requester, content, responses } = shown;
  return (
    <article class={desk.value.back > 0 ? 'ticket looking-back' : 'ticket'} aria-label="Ticket">
      <MetaLine ticket={ticket} panel={panel} requester={spoken(requester, isBare.value)} />
      <h2 class="cut" dir="auto" title={spoken(subject, isBare.value)}>
        {subject.bare === '' ? <span class="none">No subject</span> : <Shown text={subject} isBare={isBare.value} />}
      </h2>
      <StateLine ticket={ticket} texts={shown} work={work} />
      <Text
        key={`content ${ticket.id}`}
        text={content}
        isBare={isBare.value}
        name="Content"
        none={columns.content === null ? 'No message text in this export.' : 'No text in this ticket.'}
      />
      {columns.responses !== null && (
        <Text key={`reply ${ticket.id}`} text={responses} isBare={isBare.value} name="Reply" none="No reply." />
      )}
    </article>
  );
};
