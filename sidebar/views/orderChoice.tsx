/** Which tickets come first: each tagger's own choice. */
import type { Order } from '../../src/core/tickets/ticketOrder';
import { ownTags } from '../state/listing';
import type { Panel } from '../state/panel';
import { periodWords } from '../state/words';
import type { Work } from '../state/work';
import { Choice } from './choice';
import './team.css';

interface Option {
  label: string;
  order: Order;
}

const same = (a: Order, b: Order): boolean => JSON.stringify(a) === JSON.stringify(b);

const optionsOf = (panel: Panel, work: Work): Record<'period' | 'channel' | 'tag', Option[]> => {
  const { periods = [], channels = [] } = panel.firsts.value ?? {};
  return {
    period: periods.map(({ first, last }) => ({
      label: periodWords(first, last),
      order: { by: 'period', first, last },
    })),
    channel: channels.map((channel) => ({ label: channel, order: { by: 'channel', channel } })),
    tag: ownTags(work.sheet.value.tags).map(({ name }) => ({ label: name, order: { by: 'tag', tag: name } })),
  };
};

const Which = ({ of, order, choose }: { of: Option[]; order: Order; choose(order: Order): void }) => (
  <p class="first">
    <select
      aria-label="Which one"
      onChange={({ currentTarget }) => {
        const chosen = of[currentTarget.selectedIndex - 1];
        if (chosen !== undefined) choose(chosen.order);
      }}
    >
      <option selected={!of.some((one) => same(one.order, order))}>Choose …</option>
      {of.map((one) => (
        <option key={one.label} selected={same(one.order, order)}>
          {one.label}
        </option>
      ))}
    </select>
  </p>
);

const WAYS = [
  {
    by: 'spread',
    label: 'Some of every month',
    note: 'Ten at a time from all over the dump: shares are fair from day one.',
  },
  { by: 'sheet', label: 'As in the sheet', note: 'From the top down.' },
  { by: 'period', label: 'One period first', note: 'Then the others.' },
  { by: 'channel', label: 'One channel first', note: 'Then the others.' },
  {
    by: 'tag',
    label: 'A second look at one tag',
    note: 'Its tickets come with the tag picked: choose a subtag, or ⏎ keeps it.',
  },
] as const;

export const OrderChoice = ({ panel, work }: { panel: Panel; work: Work }) => {
  const { order } = panel.settings.value;
  const asked = panel.askedOrder.value ?? order.by;
  const options = optionsOf(panel, work);
  const choose = (chosen: Order): void => panel.setSettings({ ...panel.settings.value, order: chosen });
  return (
    <fieldset>
      <legend>Which tickets come first?</legend>
      {WAYS.map(({ by, label, note }) => (
        <div key={by}>
          <Choice
            kind="radio"
            name="order"
            checked={asked === by}
            choose={() => (by === 'spread' || by === 'sheet' ? choose({ by }) : panel.askOrder(by))}
            note={note}
          >
            {label}
          </Choice>
          {asked === by && by !== 'spread' && by !== 'sheet' && (
            <Which of={options[by]} order={order} choose={choose} />
          )}
        </div>
      ))}
    </fieldset>
  );
};
