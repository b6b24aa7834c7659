/** The tagging screen. */

import { counted, grouped } from '../../src/core/counted';
import { focused } from '../browser';
import { spoken } from '../state/maskedTicket';
import type { Panel } from '../state/panel';
import { spokenUrgent } from '../state/urgent';
import { ticketName } from '../state/words';
import type { Work } from '../state/work';
import { Box, focusBox } from './box';
import { Foot } from './foot';
import { Header } from './header';
import { List } from './list';
import { Primary, Secondary } from './page';
import { SecondPass } from './secondPass';
import { SelectionCard } from './selectionCard';
import { TicketCard } from './ticketCard';

/** The press gives the focus back itself: by the time of the click, this cover is gone. */
const takeKeysBack = (event: Event): void => {
  event.preventDefault();
  focusBox();
};

const Dimmed = () => (
  <button type="button" class="dimmed" onMouseDown={takeKeysBack} onClick={takeKeysBack}>
    <span>Your keys go to the sheet now. Click here before you type.</span>
  </button>
);

/** A second look at one tag is through, or there was nothing to look at. */
const LookDone = ({ panel, tag }: { panel: Panel; tag: string }) => (
  <div class="empty">
    <p>No ticket more with “{tag}” to look at.</p>
    <Primary onClick={() => panel.setSettings({ ...panel.settings.value, order: { by: 'spread' } })}>
      Go on with the others
    </Primary>
    <Secondary onClick={() => panel.manager.open()}>Tag list</Secondary>
  </div>
);

/** Nothing is open: everything is decided, or the next tickets are still on their way. */
const NothingOpen = ({ panel, work }: { panel: Panel; work: Work }) => {
  const { progress } = work.ledger.counts.value;
  const { supply } = work;
  const { order } = panel.settings.value;
  if (supply.asking.value) return <p class="empty">Fetching the next tickets …</p>;
  if (progress.left <= 0 && progress.aside === 0 && progress.tickets > 0) {
    return (
      <div class="empty">
        <h2>All {grouped(progress.tickets)} tickets are decided.</h2>
        <p>
          {counted(progress.uncategorized, 'ticket')} Uncategorized, {grouped(progress.notAContact)} not a contact.
        </p>
        <Primary onClick={panel.summary}>Build the summary</Primary>
        <Secondary onClick={panel.check}>Check the tags</Secondary>
      </div>
    );
  }
  if (order.by === 'tag' && supply.failure.value === null) return <LookDone panel={panel} tag={order.tag} />;
  if (work.offersSecondPass.value) return <SecondPass panel={panel} work={work} />;
  return (
    <div class="empty">
      <p>
        {supply.failure.value?.message ??
          (work.withColleagues.value > 0
            ? 'No ticket for you at the moment: colleagues hold the rest. ☰ › Team shows who.'
            : 'No ticket for you at the moment. What you put aside comes back once it is saved.')}
      </p>
      <Primary onClick={supply.wantAgain}>Look again</Primary>
    </div>
  );
};

const Open = ({ panel, work }: { panel: Panel; work: Work }) => {
  const { tagging } = work;
  if (tagging.selection.value !== null) return <SelectionCard selection={tagging.selection.value} />;
  const ticket = tagging.ticket.value;
  if (ticket === null) return <NothingOpen panel={panel} work={work} />;
  return <TicketCard ticket={ticket} panel={panel} work={work} />;
};

/** For those who hear the panel: each new ticket, each sentence of the foot that is news, and what happens by itself. */
const Announcer = ({ work }: { work: Work }) => {
  const { ticket, texts, isBare } = work.tagging;
  const subject = texts.value === null ? '' : spoken(texts.value.subject, isBare.value).slice(0, 100);
  const next = ticket.value === null ? 'No ticket open.' : `${ticketName(ticket.value.id)} ${subject}`;
  return (
    <>
      <p class="heard" role="status">
        {work.tagging.notice.value || next}
      </p>
      <p class="heard urgent" role="status">
        {spokenUrgent(work, Date.now())}
      </p>
    </>
  );
};

/** A clicked button must not take Enter away from the tag. */
const keepFocus = (event: MouseEvent): void => {
  if (event.target instanceof Element && event.target.closest('button:not(.dimmed)') !== null) event.preventDefault();
};

export const TaggingScreen = ({ panel, work }: { panel: Panel; work: Work }) => {
  const isIdle = work.tagging.ticket.value === null && work.tagging.selection.value === null;
  return (
    <main class={isIdle ? 'tagging idle' : 'tagging'} onMouseDown={keepFocus}>
      <h1 class="heard">Tagging</h1>
      <Header panel={panel} work={work} />
      <Open panel={panel} work={work} />
      <Box tagging={work.tagging} />
      <List tagging={work.tagging} sheet={work.sheet} />
      <Foot panel={panel} work={work} />
      <Announcer work={work} />
      {!focused.value && <Dimmed />}
    </main>
  );
};
