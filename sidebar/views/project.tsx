/** What the lead decides for everybody: the last day, how deep tags go, who changes the list, and who leads. */
import type { Project } from '../../src/contract/project';
import type { Panel } from '../state/panel';
import { brief } from '../state/ticketText';
import { shortDay } from '../state/words';
import type { Work } from '../state/work';
import { Choice } from './choice';
import { OutlookLine } from './outlookLine';
import { Page, Primary, Secondary } from './page';
import './team.css';

const leadWords = ({ lead }: Project, isLead: boolean): string => {
  if (isLead) return 'You lead this work: what you choose here counts for everybody.';
  if (lead === '') return 'Nobody leads yet. Whoever chooses something here leads from then on.';
  return `${brief(lead)} leads this work, and decides what stands here.`;
};

const DEPTHS: Record<Project['depth'], { label: string; note: string }> = {
  subtags: { label: 'Tags and subtags', note: 'Two levels: Order Inquiry › Not late.' },
  tags: { label: 'Tags only', note: 'No subtag is asked for, and none is missed.' },
};

const ADDING: Record<Project['adding'], { label: string; note: string }> = {
  everybody: { label: 'Everybody', note: 'A new tag is on the list at once.' },
  lead: { label: 'Taggers propose, the lead accepts', note: 'The ticket waits until the tag is accepted.' },
};

/** While a year is typed, 0002 and 0202 come by. */
const isWholeDay = (day: string): boolean => day === '' || day >= '2000';

interface RadiosProps<V extends string> {
  legend: string;
  name: string;
  options: Record<V, { label: string; note: string }>;
  value: V;
  choose(value: V): void;
}

function Radios<V extends string>({ legend, name, options, value, choose }: RadiosProps<V>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(Object.keys(options) as V[]).map((one) => (
        <Choice
          key={one}
          kind="radio"
          name={name}
          checked={one === value}
          choose={() => choose(one)}
          note={options[one].note}
        >
          {options[one].label}
        </Choice>
      ))}
    </fieldset>
  );
}

const HandOver = ({ panel }: { panel: Panel }) => {
  const names = panel.candidates.value;
  if (names === null) return <Secondary onClick={panel.askForLead}>Hand the lead over …</Secondary>;
  return (
    <>
      {names.map((name) => (
        <Secondary key={name} onClick={() => panel.setProject({ lead: name })}>
          Hand over to {brief(name)}
        </Secondary>
      ))}
    </>
  );
};

const Decide = ({ panel, project, isLead }: { panel: Panel; project: Project; isLead: boolean }) => (
  <>
    <label class="field">
      <span>Last day for tagging</span>
      <input
        type="date"
        value={project.deadline ?? ''}
        onChange={({ currentTarget: { value } }) => {
          if (isWholeDay(value)) panel.setProject({ deadline: value || null });
        }}
      />
    </label>
    <Radios
      legend="How deep do tags go?"
      name="depth"
      options={DEPTHS}
      value={project.depth}
      choose={(depth) => panel.setProject({ depth })}
    />
    <Radios
      legend="Who adds tags to the list?"
      name="adding"
      options={ADDING}
      value={project.adding}
      choose={(adding) => panel.setProject({ adding })}
    />
    {isLead && (
      <div class="hand-over">
        <HandOver panel={panel} />
      </div>
    )}
  </>
);

const Decided = ({ project }: { project: Project }) => (
  <dl class="decided">
    <dt>Last day for tagging</dt>
    <dd>{project.deadline === null ? 'none set' : shortDay(project.deadline)}</dd>
    <dt>How deep do tags go?</dt>
    <dd>{DEPTHS[project.depth].label}</dd>
    <dt>Who adds tags to the list?</dt>
    <dd>{ADDING[project.adding].label}</dd>
  </dl>
);

export const ProjectScreen = ({ panel, work }: { panel: Panel; work: Work }) => {
  const { project, isLead } = work.sheet.value;
  const mayDecide = isLead || project.lead === '';
  return (
    <Page title="Project" back={panel.home} actions={<Primary onClick={panel.home}>Go on tagging</Primary>}>
      <p>{leadWords(project, isLead)}</p>
      <OutlookLine work={work} />
      {mayDecide ? <Decide panel={panel} project={project} isLead={isLead} /> : <Decided project={project} />}
      <p class="note" role="status">
        {panel.said.value}
      </p>
    </Page>
  );
};
