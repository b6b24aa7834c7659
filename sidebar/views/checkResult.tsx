/** What the check found, the worst first, and what to do with each group. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../src/core/check/problem';
import { formatCells } from '../../src/core/check/problemText';
import { counted, grouped } from '../../src/core/counted';
import { LONG_LOG } from '../../src/core/log/compactedLog';
import type { TagPath } from '../../src/core/tags/tagPath';
import type { Panel } from '../state/panel';
import type { Group, RepairWay, Section } from '../state/repairGroups';
import { DoneLine } from './doneLine';
import { Page, Primary, Secondary } from './page';
import './tagList.css';
import { aboutProblem, titleOf, WAY_WORDS } from './problemWords';
import { TagField } from './tagField';

interface GroupProps {
  group: Group;
  panel: Panel;
  find(text: string): readonly TagPath[];
}

/** So many tickets are concerned. */
const isCounted = (way: RepairWay, { kind, count }: Problem): boolean =>
  way === 'replace' || (way === 'merge' && kind === 'near-names' && count > 0);

/** The ways of the highlighted group, each with its digit; and the box for another tag. */
const Ways = ({ group, panel, find }: GroupProps) => {
  const { repairing } = panel;
  const begin = repairing.seeking.value;
  if (begin !== null) {
    return <TagField label="Replace by" begin={begin} find={find} take={repairing.aim} leave={repairing.stopSeeking} />;
  }
  return (
    <p class="group-ways">
      {[...group.ways].map(([digit, way]) => (
        <button key={digit} type="button" class="link" onClick={() => repairing.act(digit)}>
          <kbd>{digit}</kbd> {way === 'other tag' && group.target === null ? 'type what it is' : WAY_WORDS[way]}
          {isCounted(way, group.problem) && ` ${grouped(group.problem.count)}`}
        </button>
      ))}
    </p>
  );
};

const Found = ({ group, panel, find }: GroupProps) => {
  const { problem, target } = group;
  const title = titleOf(problem, target);
  const isOn = panel.repairing.group.value?.problem === problem;
  const row = useRef<HTMLButtonElement>(null);
  /** A new screen begins with its next step; who moves on is followed by the keys. */
  const isFresh = useRef(true);
  const isSought = isOn && panel.repairing.seeking.value !== null;
  // In the same frame, so that the next key finds it there.
  useLayoutEffect(() => {
    if (isOn && !isSought && !isFresh.current) row.current?.focus();
    if (isOn) row.current?.parentElement?.scrollIntoView({ block: 'nearest' });
    isFresh.current = false;
  }, [isOn, isSought]);
  return (
    <li class={isOn ? 'group on' : 'group'}>
      <button
        ref={row}
        type="button"
        class="item found"
        aria-current={isOn}
        onClick={() => panel.repairing.highlight(group)}
      >
        <span>
          <b class="value" dir="auto">
            {title.what}
          </b>
          {title.becomes !== '' && (
            <>
              {' → '}
              <bdi>{title.becomes}</bdi>
            </>
          )}
        </span>
        <span class="count">{grouped(problem.count)}</span>
        <small dir="auto">{aboutProblem(problem, target)}</small>
      </button>
      {isOn && <Ways group={group} panel={panel} find={find} />}
    </li>
  );
};

const TITLES: Record<Section['name'], string> = {
  problems: 'In the tickets',
  hints: 'May be as they are',
  list: 'In the list itself',
};

const Groups = ({ section, panel, find }: { section: Section; panel: Panel; find: GroupProps['find'] }) =>
  section.groups.length === 0 ? null : (
    <section class={section.name === 'problems' ? 'groups' : 'groups quiet'}>
      <h2>{TITLES[section.name]}</h2>
      <ul class="menu">
        {section.groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may hold the same texts
          <Found key={`${index} ${formatCells(group.problem)}`} group={group} panel={panel} find={find} />
        ))}
      </ul>
      {section.more > 0 && (
        <p class="note">{grouped(section.more)} more, with fewer tickets: check again after these.</p>
      )}
    </section>
  );

/** Tickets without a fault, and a list that may have some. */
function allListed(checked: number, sections: readonly Section[]): string {
  const ofList = sections.find(({ name }) => name === 'list')?.groups ?? [];
  const faults = ofList.filter(({ problem }) => problem.weight === 'problem').length;
  const fine = `${counted(checked, 'ticket')} checked: every tag is on the list.`;
  return faults === 0 ? fine : `${fine} The list itself has ${counted(faults, 'fault')}.`;
}

const Overview = ({ checked, sections }: { checked: number; sections: readonly Section[] }) => {
  const found = sections.find(({ name }) => name === 'problems')?.groups ?? [];
  const tickets = found.reduce((sum, { problem }) => sum + problem.count, 0);
  if (found.length === 0) return <p>{allListed(checked, sections)}</p>;
  return (
    <p>
      {grouped(tickets)} of {counted(checked, 'ticket')} to mend. <span class="note">↑↓, a digit, or type.</span>
    </p>
  );
};

/** Whole paths only for a subtag: a tag alone would leave the wrong subtag where it is. */
const finder = (panel: Panel) => (text: string) => {
  const needsSubtag = panel.repairing.group.value?.problem.cells.subtag != null;
  const isShallow = panel.work.value?.sheet.value.project.depth === 'tags';
  return panel.manager.find(text, ({ subtag }) => (subtag === '' ? !needsSubtag || isShallow : !isShallow));
};

export const CheckResult = ({ panel }: { panel: Panel }) => {
  const report = panel.report.value;
  if (report === null) return null;
  const { repairing } = panel;
  const sections = repairing.sections.value;
  const sure = repairing.sure.value.length;
  const find = finder(panel);
  return (
    <Page
      title="Check"
      back={panel.home}
      actions={
        <>
          {sure > 0 && (
            <Primary onClick={repairing.planSure}>
              {sure === 1 ? 'Preview the sure fix' : `Preview the ${grouped(sure)} sure fixes`}
            </Primary>
          )}
          {sure === 0 ? (
            <Primary onClick={panel.check}>Check again</Primary>
          ) : (
            <Secondary onClick={panel.check}>Check again</Secondary>
          )}
        </>
      }
    >
      <DoneLine panel={panel} />
      <p class="said note" role="status">
        {panel.said.value}
      </p>
      <Overview checked={report.checked} sections={sections} />
      {sections.map((section) => (
        <Groups key={section.name} section={section} panel={panel} find={find} />
      ))}
      <h2>Besides tags</h2>
      <ul class="menu">
        <li>
          <button type="button" class="item" onClick={panel.lookForPrivate}>
            <b>Look for private data</b>
            <small>Card numbers, e-mail addresses and the like, counted by column</small>
          </button>
        </li>
        {report.logLines > LONG_LOG && (
          <li>
            <button type="button" class="item" onClick={panel.seeLog}>
              <b>Shorten the log</b>
              <small>{grouped(report.logLines)} lines: it slows the check down. Rebuild from log offers it.</small>
            </button>
          </li>
        )}
      </ul>
    </Page>
  );
};
