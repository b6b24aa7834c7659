/** The steps of setup that ask one question each. */
import { counted, grouped } from '../../src/core/counted';
import type { Setup } from '../state/setup';
import { Choice } from './choice';
import { Nesting } from './listPreview';
import { OLD, RoleRows } from './setupColumns';

const idsSentence = (blank: number, doubled: number): string => {
  const missing = blank > 0 ? `${counted(blank, 'row')} without an ID` : '';
  const twice = doubled > 0 ? `${counted(doubled, 'row')} with an ID that another row has too` : '';
  return [missing, twice].filter(Boolean).join(', ');
};

export const IdsStep = ({ setup }: { setup: Setup }) => {
  const { ids, roles } = setup.proposal.value;
  const { id } = setup.roles.value;
  const none = id === null;
  const known = id === roles.id ? ` Here are ${idsSentence(ids.blank, ids.doubled)}.` : '';
  return (
    <>
      <p>
        Tagsheet finds a ticket by its ID, never by its row, so that sorting the sheet is safe.
        {none ? ' No column holds one.' : known}
      </p>
      <Choice
        kind="checkbox"
        name="key"
        checked={none || setup.addKey.value}
        disabled={none}
        choose={(checked) => {
          setup.addKey.value = checked;
        }}
        note="A short key of its own for each row, in a column at the right."
      >
        Add a column “Tagsheet key”
      </Choice>
      {!none && !setup.addKey.value && <p class="note">Without it, another column must tell every ticket apart.</p>}
    </>
  );
};

const EXISTING = [
  { value: 'show', label: 'Show the old tag as a grey line', note: 'You tag afresh and see what it was.' },
  { value: 'take over', label: 'Take them over as tagged', note: 'Rows with an old tag count as done.' },
  { value: 'ignore', label: 'Ignore them', note: 'You tag without being led.' },
] as const;

const ExistingChoice = ({ setup }: { setup: Setup }) => {
  const { existing } = setup.proposal.value;
  return (
    <fieldset>
      <legend>
        {existing === null
          ? 'There is a column with old tags.'
          : `${counted(existing.rows, 'row')} hold ${counted(existing.distinct, 'old tag')}.`}
      </legend>
      {EXISTING.map(({ value, label, note }) => (
        <Choice
          key={value}
          kind="radio"
          name="existing"
          checked={setup.existing.value === value}
          choose={() => setup.chooseExisting(value)}
          note={note}
        >
          {label}
        </Choice>
      ))}
      {setup.existing.value === 'take over' && <Nesting choice={setup.list.column.nesting} />}
    </fieldset>
  );
};

/** A dropdown of the user's own is theirs; where it refuses what is not on it, no tag could be written. */
const OwnRules = ({ setup }: { setup: Setup }) => {
  const { ownRules } = setup.proposal.value;
  if (ownRules === 'none') return null;
  const must = ownRules === 'refuse';
  return (
    <Choice
      kind="checkbox"
      name="rules"
      checked={must || setup.replaceRules.value}
      disabled={must}
      choose={(checked) => {
        setup.replaceRules.value = checked;
      }}
      note={must ? 'Yours refuses every tag that is not on it.' : 'Otherwise yours stays as it is.'}
    >
      Replace its dropdown by one of your tag list
    </Choice>
  );
};

export const OldTagsStep = ({ setup }: { setup: Setup }) => {
  const own = setup.proposal.value.ownTagColumns;
  const named = own.map((header) => `“${header}”`).join(' and ');
  return (
    <>
      <p class="note">Were tickets tagged before? Choose the column, or — if not.</p>
      <RoleRows setup={setup} roles={OLD} />
      {setup.roles.value.tag !== null && <ExistingChoice setup={setup} />}
      {own.length > 0 && (
        <Choice
          kind="checkbox"
          name="own"
          checked={setup.useOwn.value}
          choose={(checked) => {
            setup.useOwn.value = checked;
          }}
          note="Otherwise Tagsheet adds “Tag (Tagsheet)” and so on, and leaves yours alone."
        >
          Write my tags into your {named}
        </Choice>
      )}
      {setup.useOwn.value && <OwnRules setup={setup} />}
    </>
  );
};

export const StartStep = ({ setup }: { setup: Setup }) => {
  const { tab, tickets, alreadySetUp } = setup.proposal.value;
  const adds = setup.adds.value;
  return (
    <>
      <p>
        {grouped(tickets)} tickets in “{tab}”.{' '}
        {alreadySetUp ? 'Tagsheet works on it already; your tags stay.' : 'The header row will be frozen.'}
      </p>
      {adds.length > 0 && (
        <div class="adds">
          <p>Added at the right of your columns:</p>
          <ul>
            {adds.map((header) => (
              <li key={header}>{header}</li>
            ))}
          </ul>
        </div>
      )}
      <Choice
        kind="checkbox"
        name="protect"
        checked={setup.protect.value}
        choose={(checked) => {
          setup.protect.value = checked;
        }}
        note="Sheets asks “are you sure?” before somebody edits them. Nobody is locked out."
      >
        Warn before your own columns are changed
      </Choice>
    </>
  );
};
