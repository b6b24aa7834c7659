/** The open ticket, as text. Every region keeps its height whatever the ticket holds. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Ticket } from '../../src/contract';
import { isAside, isTagged } from '../../src/core/ticketState';
import type { Panel } from '../state/panel';
import { oneLine, readable } from '../state/ticketText';
import { stateWords, ticketName } from '../state/words';
import type { Work } from '../state/work';

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
  const meta = [ticketName(ticket.id), ticket.date, ticket.channel, ticket.requester].map(oneLine).filter(Boolean);
  return (
    <p class="meta">
      <span class="cut" dir="auto" title={meta.join(' · ')}>
        {meta.join(' · ')}
      </span>
      <button type="button" class="link" title="Select its tag in the sheet" onClick={panel.showTicket}>
        Show row
      </button>
    </p>
  );
};

const Text = ({ text, name, none }: { text: string; name: string; none: string }) => {
  const shown = useMemo(() => readable(text), [text]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class={`text ${name.toLowerCase()}`} dir="auto" tabIndex={0} aria-label={name}>
      {shown === '' ? <span class="none">{none}</span> : shown}
    </section>
  );
};

interface TicketCardProps {
  ticket: Ticket;
  panel: Panel;
  work: Work;
}

export const TicketCard = ({ ticket, panel, work }: TicketCardProps) => {
  const card = useRef<HTMLElement>(null);
  const { columns } = work.sheet.value;
  const back = work.tagging.desk.value.back;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another ticket starts at its top
  useLayoutEffect(() => {
    for (const text of card.current?.querySelectorAll('.text') ?? []) text.scrollTop = 0;
  }, [ticket.id]);
  return (
    <article class={back > 0 ? 'ticket looking-back' : 'ticket'} ref={card} aria-label="Ticket">
      <MetaLine ticket={ticket} panel={panel} />
      <h2 class="cut" dir="auto" title={oneLine(ticket.subject)}>
        {oneLine(ticket.subject) || <span class="none">No subject</span>}
      </h2>
      <StateLine ticket={ticket} work={work} />
      <Text text={ticket.content} name="Content" none="No text in this ticket." />
      {columns.responses !== null && <Text text={ticket.responses} name="Reply" none="No reply." />}
    </article>
  );
};

/** PgUp and PgDn: the content to its end, then the reply; back the other way round. */
export function scrollTicket(way: 1 | -1): void {
  const texts = [...document.querySelectorAll('.ticket .text')];
  const ordered = way === 1 ? texts : texts.reverse();
  const room = (text: Element): number =>
    way === 1 ? text.scrollHeight - text.clientHeight - text.scrollTop : text.scrollTop;
  const next = ordered.find((text) => room(text) > 1);
  if (next !== undefined) next.scrollTop += way * (next.clientHeight - 17);
}
