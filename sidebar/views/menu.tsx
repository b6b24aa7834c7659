/** The menu: everything besides tagging the next ticket. */

import { counted, grouped } from '../../src/core/counted';
import type { Panel } from '../state/panel';
import type { Work } from '../state/work';
import { Page } from './page';

interface ItemProps {
  label: string;
  note: string;
  choose(): void;
}

const Item = ({ label, note, choose }: ItemProps) => (
  <li>
    <button type="button" class="item" onClick={choose}>
      <b>{label}</b>
      <small>{note}</small>
    </button>
  </li>
);

const proposalsItem = (panel: Panel): ItemProps[] => {
  const count = panel.toSettle.value;
  return count === 0
    ? []
    : [{ label: 'Proposed tags', note: `${counted(count, 'tag')} to accept or refuse`, choose: panel.seeProposals }];
};

const itemsOf = (panel: Panel, work: Work): ItemProps[] => {
  const goTo = (screen: Panel['screen']['value']) => () => {
    panel.screen.value = screen;
  };
  const unsettled = work.settling.all.value.length;
  return [
    ...(unsettled > 0
      ? [{ label: 'Settle tickets', note: `${grouped(unsettled)} not as you chose`, choose: goTo('unsettled') }]
      : []),
    { label: 'Check tags', note: 'Compare the sheet with the tag list', choose: panel.check },
    ...proposalsItem(panel),
    { label: 'Tag list', note: 'Rename, merge, move, retire, add', choose: () => panel.manager.open() },
    { label: 'Build the summary', note: 'Why customers contact you', choose: panel.summary },
    { label: 'Build the periods', note: 'Which days the tickets cover', choose: panel.periods },
    { label: 'Tag the selected rows', note: 'One tag for up to 200', choose: panel.tagSelection },
    { label: 'Open a ticket', note: 'By its ID, or the selected row', choose: goTo('find') },
    { label: 'Add another export', note: 'From a tab of this spreadsheet', choose: () => panel.lookAtExport(null) },
    { label: 'Take a sample', note: 'Fewer tickets, drawn at random', choose: panel.lookAtSample },
    { label: 'Team', note: 'Who is here, and who holds what', choose: panel.seeTeam },
    { label: 'Put aside', note: 'What waits, why, and by whom', choose: panel.seeWaiting },
    { label: 'Settings', note: 'Your name, what comes first, fewer keys', choose: goTo('settings') },
    { label: 'Set up again', note: 'Another tab, columns, tag list', choose: panel.setUp },
    { label: 'How to tag', note: 'The method on one screen', choose: goTo('method') },
    { label: 'Keys', note: 'All keys of the tagging screen', choose: goTo('keys') },
    { label: 'Stop', note: 'Save everything now', choose: panel.stop },
  ];
};

export const Menu = ({ panel, work }: { panel: Panel; work: Work }) => {
  const { aside } = work.ledger.counts.value.progress;
  const elsewhere = work.waitingElsewhere();
  return (
    <Page title={work.sheet.value.dump} back={panel.home}>
      <ul class="menu">
        {itemsOf(panel, work).map((item) => (
          <Item key={item.label} {...item} />
        ))}
      </ul>
      <p class="note">
        {aside === 0 ? 'No ticket is put aside.' : `${grouped(aside)} put aside: they wait for the second pass.`}
      </p>
      {elsewhere > 0 && (
        <p class="note">
          {counted(elsewhere, 'tag')} of another tab not saved: kept on this computer until Tagsheet works on that tab.
        </p>
      )}
    </Page>
  );
};
