/** The menu: everything besides tagging the next ticket, in groups, small enough for a short window. */
import { useState } from 'preact/hooks';
import { counted, grouped } from '../../src/core/counted';
import type { Screen } from '../state/frame';
import type { Panel } from '../state/panel';
import { othersSentence } from '../state/words';
import type { Work } from '../state/work';
import './menu.css';
import { Page } from './page';

interface ItemProps {
  label: string;
  /** What it is for, in a line: shown for the item that is pointed at. */
  note: string;
  choose(): void;
}

interface Group {
  title: string;
  items: ItemProps[];
}

function waitingFor(panel: Panel, work: Work): ItemProps[] {
  const unsettled = work.settling.all.value.length;
  const proposed = panel.toSettle.value;
  const settle = {
    label: `Settle tickets (${grouped(unsettled)})`,
    note: 'They do not hold what you chose',
    choose: () => panel.goTo('unsettled'),
  };
  const accept = {
    label: `Proposed tags (${grouped(proposed)})`,
    note: 'To accept or refuse',
    choose: panel.seeProposals,
  };
  return [...(unsettled > 0 ? [settle] : []), ...(proposed > 0 ? [accept] : [])];
}

function groupsOf(panel: Panel, work: Work): Group[] {
  const goTo = (screen: Screen) => () => panel.goTo(screen);
  const { aside } = work.ledger.counts.value.progress;
  return [
    { title: 'Waits for you', items: waitingFor(panel, work) },
    {
      title: 'Results',
      items: [
        { label: 'Check tags', note: 'Compare the sheet with the tag list', choose: panel.check },
        { label: 'Rebuild from log', note: 'Tags that the sheet has lost come back', choose: panel.seeLog },
        { label: 'Build the summary', note: 'Why customers contact you', choose: panel.summary },
        { label: 'Build the periods', note: 'Which days the tickets cover', choose: panel.periods },
      ],
    },
    {
      title: 'Tickets',
      items: [
        { label: 'Open a ticket', note: 'By its ID, or the selected row', choose: goTo('find') },
        { label: 'Tag the selected rows', note: 'One tag for up to 200 of them', choose: panel.tagSelection },
        {
          label: aside === 0 ? 'Put aside' : `Put aside (${grouped(aside)})`,
          note: 'What waits for the second pass, why, and by whom',
          choose: panel.seeWaiting,
        },
        {
          label: 'Add another export',
          note: 'More tickets, from a tab of this file',
          choose: () => panel.lookAtExport(null),
        },
        { label: 'Take a sample', note: 'Fewer tickets, drawn at random', choose: panel.lookAtSample },
      ],
    },
    {
      title: 'Tag list',
      items: [
        { label: 'Tag list', note: 'Rename, merge, move, retire, add', choose: () => panel.manager.open() },
        { label: 'How to tag', note: 'The method on one screen', choose: goTo('method') },
      ],
    },
    {
      title: 'Team',
      items: [
        { label: 'Team', note: 'Who is here, and who holds what', choose: panel.seeTeam },
        { label: 'Project', note: 'Deadline, depth, who leads, who adds tags', choose: panel.seeProject },
      ],
    },
    {
      title: 'You',
      items: [
        { label: 'Settings', note: 'Your name, what comes first, fewer keys', choose: goTo('settings') },
        { label: 'Keys', note: 'All keys of the tagging screen', choose: goTo('keys') },
        { label: 'Set up again', note: 'Another tab, columns, tag list', choose: panel.setUp },
        { label: 'Stop', note: 'Save everything now, and give back what you hold', choose: panel.stop },
      ],
    },
  ];
}

/** Arrows go from item to item, in the order in which they are read. */
const walk = (event: KeyboardEvent): void => {
  const forth = event.key === 'ArrowDown' || event.key === 'ArrowRight';
  if (!forth && event.key !== 'ArrowUp' && event.key !== 'ArrowLeft') return;
  const all = [...document.querySelectorAll<HTMLElement>('.menu-item')];
  const at = all.indexOf(event.target as HTMLElement);
  all[Math.max(0, Math.min(all.length - 1, at + (forth ? 1 : -1)))]?.focus();
  event.preventDefault();
};

const waitsElsewhere = (work: Work): string => {
  const elsewhere = work.waitingElsewhere();
  if (elsewhere === 0) return '';
  return `${counted(elsewhere, 'tag')} of another tab not saved: kept on this computer until Tagsheet works on that tab.`;
};

export const Menu = ({ panel, work }: { panel: Panel; work: Work }) => {
  const [note, setNote] = useState('');
  const elsewhere = waitsElsewhere(work);
  const others = work.waitingOfOthers();
  return (
    <Page
      title={work.sheet.value.dump}
      back={panel.home}
      actions={
        <p class="note menu-note" aria-hidden="true">
          {note}
        </p>
      }
    >
      {others > 0 && <p class="note">{othersSentence(others)}</p>}
      {elsewhere !== '' && <p class="note">{elsewhere}</p>}
      {groupsOf(panel, work)
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul class="menu-group" onKeyDown={walk}>
              {items.map((item) => (
                <li key={item.label}>
                  <button
                    type="button"
                    class="item menu-item"
                    title={item.note}
                    onClick={item.choose}
                    onFocus={() => setNote(item.note)}
                    onMouseEnter={() => setNote(item.note)}
                  >
                    {item.label}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Page>
  );
};
