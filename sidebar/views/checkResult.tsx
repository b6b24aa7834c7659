/** What the check found, the most frequent first. */
import type { Problem, ProblemKind } from '../../src/core/check';
import { counted, grouped } from '../../src/core/counted';
import type { Panel } from '../state/panel';
import { Page, Primary, Secondary } from './page';

const KINDS: Record<ProblemKind, string> = {
  'unknown-tag': 'Tags not on the list',
  'unknown-subtag': 'Subtags not on the list',
  'subtag-of-another-tag': 'Subtags under the wrong tag',
  'subtag-without-tag': 'Subtags without a tag',
};

const Found = ({ problem, panel }: { problem: Problem; panel: Panel }) => (
  <li>
    <button type="button" class="item found" onClick={() => panel.showProblem(problem)}>
      <b class="value" dir="auto">
        “{problem.value}”
      </b>
      <span class="count">{grouped(problem.count)}</span>
      <small dir="auto">{problem.suggestion === null ? 'no close match' : `maybe ${problem.suggestion}`}</small>
    </button>
  </li>
);

const Group = ({ kind, problems, panel }: { kind: ProblemKind; problems: Problem[]; panel: Panel }) =>
  problems.length === 0 ? null : (
    <>
      <h2>{KINDS[kind]}</h2>
      <ul class="menu">
        {problems.map((problem) => (
          <Found key={`${problem.column} ${problem.value}`} problem={problem} panel={panel} />
        ))}
      </ul>
    </>
  );

export const CheckResult = ({ panel }: { panel: Panel }) => {
  const report = panel.report.value;
  if (report === null) return null;
  const { problems, checked } = report;
  const rows = problems.reduce((sum, { count }) => sum + count, 0);
  return (
    <Page
      title="Check"
      back={panel.home}
      actions={
        <>
          <Primary onClick={panel.check}>Check again</Primary>
          <Secondary onClick={panel.home}>Tag</Secondary>
          <span class="steps" role="status">
            {panel.said.value}
          </span>
        </>
      }
    >
      <p>
        {problems.length === 0
          ? `${counted(checked, 'ticket')} checked: every tag is on the list.`
          : `${counted(rows, 'ticket')} of ${grouped(checked)} to look at. Click one to see its first cell.`}
      </p>
      {(Object.keys(KINDS) as ProblemKind[]).map((kind) => (
        <Group key={kind} kind={kind} problems={problems.filter((problem) => problem.kind === kind)} panel={panel} />
      ))}
      <h2>Besides tags</h2>
      <ul class="menu">
        <li>
          <button type="button" class="item" onClick={panel.lookForPrivate}>
            <b>Look for private data</b>
            <small>Card numbers, e-mail addresses and the like, counted by column</small>
          </button>
        </li>
      </ul>
    </Page>
  );
};
