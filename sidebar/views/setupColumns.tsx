/** Which tab holds the tickets, and which column plays which part. */
import { useState } from 'preact/hooks';
import type { SetupProposal } from '../../src/contract/setup';
import { counted } from '../../src/core/counted';
import type { Confidence, Role } from '../../src/core/headers/roles';
import { masked } from '../../src/core/private/mask';
import type { Setup } from '../state/setup';
import { calm } from '../state/ticketText';

const NAMES: Record<Role, string> = {
  date: 'Date',
  id: 'Ticket ID',
  subject: 'Subject',
  content: 'Content',
  responses: 'Reply',
  channel: 'Channel',
  requester: 'Customer',
  agent: 'Agent',
  satisfaction: 'Satisfaction',
  firstReply: 'First reply',
  resolution: 'Solved in',
  language: 'Language',
  url: 'Link',
  tag: 'Old tag',
  subtag: 'Old subtag',
};

const NONE = '';

/** Only what deserves a look is marked. */
const TRUST: Record<Confidence, string> = { sure: '', likely: 'likely', unsure: 'check this' };

/** What is read while tagging, in the order of the card; the others are listed on request. */
const ALWAYS: readonly Role[] = ['date', 'id', 'subject', 'content', 'responses', 'channel', 'requester'];
const MORE: readonly Role[] = ['agent', 'satisfaction', 'firstReply', 'resolution', 'language', 'url'];

const WITHOUT: Partial<Record<Role, string>> = {
  content: 'No message text in this export. Add that column, or tag by subject and link.',
};

interface RoleProps {
  role: Role;
  proposal: SetupProposal;
  chosen: number | null;
  /** Null where nothing was found, or where a person has chosen. */
  trust: Confidence | null;
  choose(index: number | null): void;
}

const RoleRow = ({ role, proposal, chosen, trust, choose }: RoleProps) => {
  const sample = chosen === null ? '' : (proposal.columns[chosen]?.sample ?? '');
  return (
    <label class={trust === 'unsure' ? 'role doubtful' : 'role'}>
      <span class="role-name">{NAMES[role]}</span>
      <select
        value={chosen === null ? NONE : String(chosen)}
        onChange={(event) => choose(event.currentTarget.value === NONE ? null : Number(event.currentTarget.value))}
      >
        <option value={NONE}>—</option>
        {proposal.columns.map(({ header }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position here; headers may be doubled
          <option key={index} value={String(index)}>
            {header === '' ? `Column ${index + 1}` : header}
          </option>
        ))}
      </select>
      <span class="trust">{trust === null ? '' : TRUST[trust]}</span>
      <span class={chosen === null ? 'sample' : 'sample cut'} dir="auto">
        {chosen === null
          ? (WITHOUT[role] ?? 'no column')
          : sample === ''
            ? 'first rows are empty'
            : masked(calm(sample))}
      </span>
    </label>
  );
};

/** Asked for in a step of their own. */
export const OLD: readonly Role[] = ['tag', 'subtag'];

/** How sure the proposal was; nothing once a person has chosen otherwise. */
const trustOf = ({ proposal, roles }: Setup, role: Role): Confidence | null =>
  roles.value[role] !== null && roles.value[role] === proposal.value.roles[role]
    ? proposal.value.confidence[role]
    : null;

export const RoleRows = ({ setup, roles }: { setup: Setup; roles: readonly Role[] }) => (
  <div>
    {roles.map((role) => (
      <RoleRow
        key={role}
        role={role}
        proposal={setup.proposal.value}
        chosen={setup.roles.value[role]}
        trust={trustOf(setup, role)}
        choose={(index) => setup.choose(role, index)}
      />
    ))}
  </div>
);

const TabChoice = ({ setup }: { setup: Setup }) => {
  const { tabs, tab, tickets } = setup.proposal.value;
  return (
    <label class="role">
      <span class="role-name">Tab</span>
      <select
        value={tab}
        disabled={setup.working.value}
        onChange={(event) => setup.chooseTab(event.currentTarget.value)}
      >
        {tabs.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <span class="sample">{setup.working.value ? 'Looking …' : counted(tickets, 'ticket')}</span>
    </label>
  );
};

/** Columns that are only told apart by a helpdesk's own reports: out of the way, unless one of them is doubtful. */
const MoreColumns = ({ setup }: { setup: Setup }) => {
  const [open, setOpen] = useState(MORE.some((role) => trustOf(setup, role) === 'unsure'));
  const found = MORE.filter((role) => setup.roles.value[role] !== null).length;
  return (
    <details class="more-columns" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>More columns{found > 0 && ` (${found} found)`}</summary>
      <RoleRows setup={setup} roles={MORE} />
    </details>
  );
};

const Found = ({ setup }: { setup: Setup }) => {
  const doubtful = [...ALWAYS, ...MORE].filter((role) => trustOf(setup, role) === 'unsure');
  const first = doubtful[0];
  return (
    <>
      <p class="note">
        {first === undefined
          ? 'Tagsheet found these columns. Change what is wrong; your columns stay as they are.'
          : `Tagsheet is not sure of ${doubtful.map((role) => `“${NAMES[role]}”`).join(', ')}: only the values say so. Right?`}
      </p>
      <RoleRows setup={setup} roles={ALWAYS} />
      <MoreColumns setup={setup} />
    </>
  );
};

export const ColumnsStep = ({ setup }: { setup: Setup }) => (
  <>
    <TabChoice setup={setup} />
    {setup.proposal.value.trouble === null && <Found setup={setup} />}
  </>
);
