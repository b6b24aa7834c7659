/** The put-aside tickets, by reason and person; each opens. */
import { counted, grouped } from '../../src/core/counted';
import { shownText, spoken } from '../state/maskedTicket';
import type { Panel } from '../state/panel';
import { calm, oneLine } from '../state/ticketText';
import { byReason } from '../state/waiting';
import { ticketName } from '../state/words';
import type { Work } from '../state/work';
import { Page, Primary } from './page';
import './team.css';

/** A subject with its private data covered. */
const coveredLine = (subject: string): string => spoken(shownText(oneLine(subject)), false);

/** Arrows go from ticket to ticket; Enter opens. */
const walk = (event: KeyboardEvent): void => {
  const step = ['ArrowRight', 'ArrowDown'].includes(event.key)
    ? 1
    : ['ArrowLeft', 'ArrowUp'].includes(event.key)
      ? -1
      : 0;
  if (step === 0) return;
  const all = [...document.querySelectorAll<HTMLElement>('.waiting button')];
  const at = all.indexOf(event.target as HTMLElement);
  all[Math.max(0, at + step)]?.focus();
  event.preventDefault();
};

/** So that Enter opens, and does not begin the second pass. */
const focusFirst = (button: HTMLButtonElement | null): void => {
  if (document.activeElement === document.body) button?.focus();
};

export const WaitingList = ({ panel, work }: { panel: Panel; work: Work }) => {
  const all = panel.waiting.value;
  const begin = (): void => {
    panel.home();
    work.beginSecondPass();
  };
  return (
    <Page
      title={`${grouped(all.length)} put aside`}
      back={panel.home}
      actions={all.length > 0 && <Primary onClick={begin}>Begin the second pass</Primary>}
    >
      <p class={panel.said.value === '' ? 'note' : 'error'} role="status">
        {panel.said.value || (all.length === 0 ? 'No ticket is put aside.' : '⏎ opens a ticket; a tag ends its wait.')}
      </p>
      {byReason(all).map(({ reason, by, tickets }, group) => (
        <section key={`${by} ${reason}`}>
          <h2 dir="auto">
            {calm(reason)} · {by === '' ? 'nobody named' : calm(by)} · {counted(tickets.length, 'ticket')}
          </h2>
          <ul class="waiting" onKeyDown={walk}>
            {tickets.map(({ id, subject }, index) => (
              <li key={id}>
                <button
                  type="button"
                  class="cut"
                  dir="auto"
                  ref={group + index === 0 ? focusFirst : null}
                  onClick={() => panel.find(id)}
                >
                  <b>{ticketName(id)}</b> {coveredLine(subject)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
};
