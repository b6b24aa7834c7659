/** Adding another export: what would happen, before it does. */
import '../data.css';
import type { AddProposal } from '../../src/contract/data';
import { counted } from '../../src/core/counted';
import type { Panel } from '../state/panel';
import { Page, Primary, Secondary } from './page';

const leftOutSentence = ({ known, doubled, blank }: AddProposal): string => {
  const reasons = [
    known > 0 ? `${counted(known, 'ticket')} already here` : '',
    doubled > 0 ? `${counted(doubled, 'row')} repeating an ID` : '',
    blank > 0 ? `${counted(blank, 'row')} without an ID` : '',
  ].filter(Boolean);
  return reasons.length > 0 ? `Left out: ${reasons.join(', ')}.` : '';
};

const Outcome = ({ proposal }: { proposal: AddProposal }) => {
  const { fresh, doubled, tab } = proposal;
  return (
    <>
      <p>
        {fresh > 0
          ? `${counted(fresh, 'new ticket')} will stand below yours, untagged. “${tab}” stays as it is.`
          : 'No ticket of it is new.'}{' '}
        {leftOutSentence(proposal)}
      </p>
      {doubled > fresh && (
        <p class="note">
          One row a message? Choose “Set up again” and that tab: Tagsheet can make one row a ticket of it.
        </p>
      )}
    </>
  );
};

const Columns = ({ proposal: { columns, leftOut } }: { proposal: AddProposal }) => (
  <>
    <table class="matched">
      <thead>
        <tr>
          <th scope="col">Your column</th>
          <th scope="col">gets</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ into, from }) => (
          <tr key={into}>
            <td dir="auto">{into}</td>
            <td dir="auto">{from ?? <i>nothing</i>}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {leftOut.length > 0 && (
      <p class="note" dir="auto">
        No place for: {leftOut.join(', ')}.
      </p>
    )}
  </>
);

const AddedBefore = ({ panel, added }: { panel: Panel; added: AddProposal['added'] }) =>
  added.length === 0 ? null : (
    <>
      <h2>Added before</h2>
      <ul class="added">
        {added.map(({ operation, from, when, tickets }) => (
          <li key={operation}>
            <span dir="auto">
              {from}
              <small>
                {counted(tickets, 'ticket')}, {when}
              </small>
            </span>
            <button
              type="button"
              class="link"
              aria-label={`Take ${from} out again`}
              onClick={() => panel.takeOut(operation)}
            >
              Take out
            </button>
          </li>
        ))}
      </ul>
    </>
  );

export const AddExport = ({ panel }: { panel: Panel }) => {
  const proposal = panel.adding.value;
  if (proposal === null) return null;
  const { tab, tabs, fresh, trouble, added } = proposal;
  return (
    <Page
      title="Add another export"
      back={panel.home}
      actions={
        trouble === null ? (
          <>
            <Primary onClick={() => panel.addExport(tab)} disabled={fresh === 0}>
              {fresh === 0 ? 'Nothing to add' : `Add ${counted(fresh, 'ticket')}`}
            </Primary>
            <Secondary onClick={panel.home}>Back</Secondary>
          </>
        ) : (
          <Primary onClick={() => panel.lookAtExport(tab === '' ? null : tab)}>Look again</Primary>
        )
      }
    >
      {tabs.length > 0 && (
        <label class="field">
          <span>From the tab</span>
          <select value={tab} onChange={(event) => panel.lookAtExport(event.currentTarget.value)}>
            {tabs.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      {trouble === null ? (
        <>
          <Outcome proposal={proposal} />
          <Columns proposal={proposal} />
        </>
      ) : (
        <p class="error" role="alert">
          {trouble.message}
        </p>
      )}
      <AddedBefore panel={panel} added={added} />
    </Page>
  );
};
