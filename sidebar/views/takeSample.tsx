/** Taking a sample: how many, of what, and how sure that makes one. */
import '../data.css';
import type { SampleChoice, SampleProposal } from '../../src/contract/data';
import { counted, grouped } from '../../src/core/counted';
import { showDay } from '../../src/core/dates/dates';
import {
  byPeriodOnly,
  HIGHEST_SEED,
  marginOf,
  SAMPLE_SIZES,
  type SampleGroup,
  sharesByPeriod,
} from '../../src/core/samples/sample';
import type { Panel } from '../state/panel';
import { Choice } from './choice';
import { Page, Primary, Secondary } from './page';

const DAY_MS = 86_400_000;

const dayWords = (day: string): string => showDay(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** The year once, where it is the same. */
function periodWords(period: SampleGroup['period']): string {
  if (period === null) return 'No readable date';
  const [first, last] = [dayWords(period.first), dayWords(period.last)];
  if (first === last) return first;
  const year = last.slice(-5);
  return `${first.endsWith(year) ? first.slice(0, -5) : first} – ${last}`;
}

/** The method asks for no more tickets than these. */
const ENOUGH = 3000;

const margin = (size: number): string => `±${marginOf(size).toFixed(1)} points`;

interface PartProps {
  proposal: SampleProposal;
  choice: SampleChoice;
  change(part: Partial<SampleChoice>): void;
}

/** What was typed as a whole number within bounds; the bounds' nearer one otherwise. */
const wholeWithin = (typed: string, least: number, most: number): number =>
  Math.max(least, Math.min(most, Math.floor(Number(typed)) || least));

const Sizes = ({ proposal: { tickets }, choice, change }: PartProps) => {
  const sizes = SAMPLE_SIZES.filter((size) => size < tickets);
  return (
    <fieldset class="sizes">
      <legend>How many tickets?</legend>
      {sizes.map((size) => (
        <label key={size} class="choice">
          <input type="radio" name="size" checked={choice.size === size} onChange={() => change({ size })} />
          <span>{grouped(size)}</span>
          <small>{margin(size)}</small>
        </label>
      ))}
      <label class="choice">
        <input
          type="radio"
          name="size"
          checked={!sizes.some((size) => size === choice.size)}
          onChange={() => change({ size: Math.min(500, tickets - 1) })}
        />
        <span>Other</span>
        <input
          type="number"
          aria-label="Number of tickets"
          min={1}
          max={tickets - 1}
          value={choice.size}
          onChange={(event) => change({ size: wholeWithin(event.currentTarget.value, 1, tickets - 1) })}
        />
        <small>{margin(choice.size)}</small>
      </label>
    </fieldset>
  );
};

const Shares = ({ proposal: { groups }, choice: { size, byChannel } }: Pick<PartProps, 'proposal' | 'choice'>) => {
  const all = byPeriodOnly(groups);
  const shares = sharesByPeriod(groups, size, byChannel);
  return (
    <table class="matched">
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col" class="number">
            Tickets
          </th>
          <th scope="col" class="number">
            Drawn
          </th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ period, tickets }, index) => (
          <tr key={period?.first ?? ''}>
            <td>{periodWords(period)}</td>
            <td class="number">{grouped(tickets)}</td>
            <td class="number">{grouped(shares[index]?.tickets ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Form = ({ proposal, choice, change }: PartProps) => (
  <>
    <p>
      “{proposal.tab}” has {counted(proposal.tickets, 'ticket')}; the method needs 2,000–3,000. Those drawn go to a new
      tab, which you then tag. “{proposal.tab}” stays as it is.
      {proposal.tickets <= ENOUGH && ' With so few, tagging all of them gives surer figures than a sample.'}
    </p>
    <Sizes proposal={proposal} choice={choice} change={change} />
    {proposal.channels !== null && (
      <Choice
        kind="checkbox"
        name="channels"
        checked={choice.byChannel}
        choose={(byChannel) => change({ byChannel })}
        note={proposal.channels.join(', ')}
      >
        The same share of every channel too
      </Choice>
    )}
    <Shares proposal={proposal} choice={choice} />
    <label class="seed">
      <span>Seed</span>
      <input
        type="number"
        min={0}
        max={HIGHEST_SEED}
        value={choice.seed}
        onChange={(event) => change({ seed: wholeWithin(event.currentTarget.value, 0, HIGHEST_SEED) })}
      />
      <small>The same seed draws the same tickets. It is kept on the tab Periods.</small>
    </label>
    <p class="note">
      ± is the margin of a reason’s share at 95 %, within these periods, for a share of one half. It is not corrected
      for the size of your tab, so rather too wide.
    </p>
  </>
);

const Nothing = ({ proposal }: { proposal: SampleProposal }) => (
  <p>
    “{proposal.tab}” has {counted(proposal.tickets, 'ticket')}: too few to draw from. Tag them all.
  </p>
);

export const TakeSample = ({ panel }: { panel: Panel }) => {
  const proposal = panel.sampling.value;
  if (proposal === null) return null;
  const choice = panel.choice.value;
  const enough = proposal.tickets > SAMPLE_SIZES[0];
  const change = (part: Partial<SampleChoice>): void => {
    panel.choice.value = { ...panel.choice.value, ...part };
  };
  return (
    <Page
      title="Take a sample"
      back={panel.home}
      actions={
        <>
          {enough && (
            <Primary onClick={panel.takeSample} disabled={choice.size >= proposal.tickets}>
              {`Take ${counted(choice.size, 'ticket')}`}
            </Primary>
          )}
          <Secondary onClick={panel.home}>Back</Secondary>
        </>
      }
    >
      {enough ? <Form proposal={proposal} choice={choice} change={change} /> : <Nothing proposal={proposal} />}
    </Page>
  );
};
