/** Tags that taggers would like to have, for the lead to take or not. */
import type { Proposal } from '../../src/contract/tags';
import { counted, grouped } from '../../src/core/counted';
import { formatTagPath } from '../../src/core/tags/tagPath';
import type { Panel } from '../state/panel';
import { brief } from '../state/ticketText';
import { DoneLine } from './doneLine';
import { NearTags } from './nearTags';
import { Page, Primary } from './page';
import './tagList.css';

const One = ({ proposal, panel }: { proposal: Proposal; panel: Panel }) => {
  const { path, belongs, example, by, waiting } = proposal;
  const isOn = panel.proposal.value === proposal;
  const mayTake = panel.toSettle.value > 0;
  return (
    <li class={isOn ? 'group on' : 'group'}>
      <button type="button" class="item found" aria-current={isOn} onClick={() => panel.highlightProposal(proposal)}>
        <b class="cut" dir="auto">
          {brief(formatTagPath(path))}
        </b>
        <span class="count">{waiting > 0 && `${grouped(waiting)} wait${waiting === 1 ? 's' : ''}`}</span>
        <small dir="auto">
          {belongs === '' ? 'Nobody wrote what belongs there.' : brief(belongs)}
          {example !== '' && ` For example: ${brief(example)}`}
          {by !== '' && ` · ${brief(by)}`}
        </small>
      </button>
      {isOn && mayTake && (
        <p class="group-ways">
          <button type="button" class="link" onClick={() => panel.settleProposal(true)}>
            <kbd>1</kbd> accept{waiting > 0 && ` and tag ${grouped(waiting)}`}
          </button>
          <button type="button" class="link" onClick={() => panel.settleProposal(false)}>
            <kbd>2</kbd> refuse
          </button>
        </p>
      )}
      {isOn && <NearTags panel={panel} name={path.subtag || path.tag} />}
    </li>
  );
};

export const Proposals = ({ panel }: { panel: Panel }) => {
  const all = panel.proposals.value;
  return (
    <Page
      title={all.length === 0 ? 'Proposed tags' : counted(all.length, 'proposed tag')}
      back={panel.home}
      actions={<Primary onClick={panel.home}>Go on tagging</Primary>}
    >
      <DoneLine panel={panel} />
      <p class="note">
        {all.length === 0
          ? 'No tag is proposed.'
          : panel.toSettle.value > 0
            ? '↑↓ and a digit. Tickets that wait for a tag get it with your yes.'
            : 'The lead takes them into the list, or not.'}
      </p>
      <ul class="menu">
        {all.map((proposal) => (
          <One key={formatTagPath(proposal.path)} proposal={proposal} panel={panel} />
        ))}
      </ul>
    </Page>
  );
};
