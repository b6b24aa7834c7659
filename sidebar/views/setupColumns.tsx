/** Which tab holds the tickets, and which column plays which part. */
import type { SetupProposal } from '../../src/contract';
import { counted } from '../../src/core/counted';
import { ROLES, type Role } from '../../src/core/roles';
import type { Setup } from '../state/setup';

const NAMES: Record<Role, string> = {
  date: 'Date',
  id: 'Ticket ID',
  subject: 'Subject',
  content: 'Content',
  responses: 'Reply',
  channel: 'Channel',
  requester: 'Customer',
  tag: 'Old tag',
  subtag: 'Old subtag',
};

const NONE = '';

interface RoleProps {
  role: Role;
  proposal: SetupProposal;
  chosen: number | null;
  choose(index: number | null): void;
}

const RoleRow = ({ role, proposal, chosen, choose }: RoleProps) => {
  const sample = chosen === null ? '' : (proposal.columns[chosen]?.sample ?? '');
  return (
    <label class="role">
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
      <span class="sample cut" dir="auto">
        {chosen === null ? 'no column' : sample === '' ? 'first rows are empty' : sample}
      </span>
    </label>
  );
};

/** Asked for in a step of their own. */
export const OLD: readonly Role[] = ['tag', 'subtag'];

export const RoleRows = ({ setup, roles }: { setup: Setup; roles: readonly Role[] }) => (
  <div>
    {roles.map((role) => (
      <RoleRow
        key={role}
        role={role}
        proposal={setup.proposal.value}
        chosen={setup.roles.value[role]}
        choose={(index) => {
          setup.roles.value = { ...setup.roles.value, [role]: index };
        }}
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

export const ColumnsStep = ({ setup }: { setup: Setup }) => (
  <>
    <TabChoice setup={setup} />
    {setup.proposal.value.trouble === null && (
      <>
        <p class="note">Tagsheet found these columns. Change what is wrong; your columns stay as they are.</p>
        <RoleRows setup={setup} roles={ROLES.filter((role) => !OLD.includes(role))} />
      </>
    )}
  </>
);
