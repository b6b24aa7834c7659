/** What the check found, the most frequent first. */
import type { Problem, ProblemKind } from '../../src/core/check/problem';
import { formatCells } from '../../src/core/check/problemText';
import { counted, grouped } from '../../src/core/counted';
import { formatTagPath } from '../../src/core/tagPath';
import type { Panel } from '../state/panel';
import { Page, Primary, Secondary } from './page';

const KINDS: Record<ProblemKind, string> = {
  'unknown-tag': 'Tags not on the list',
  'unknown-subtag': 'Subtags not on the list',
  'subtag-of-another-tag': 'Subtags under the wrong tag',
  'subtag-without-tag': 'Subtags without a tag',
  'path-in-one-cell': 'Tag and subtag in one cell',
  'several-tags': 'Several tags in one cell',
  retired: 'Retired tags in use',
  'doubled-id': 'Ticket IDs that stand twice',
  'log-differs': 'Tags that differ from the log',
  'no-subtag': 'Tags without a subtag',
  'doubled-row': 'Rows that stand twice on the list',
  'same-but-case': 'Names that differ in case only',
  'subtag-without-row': 'Tags without a row of their own',
  'long-name': 'Names too long for a chart',
  'formula-like': 'Names that look like a formula',
  'many-tags': 'Many tags',
  unused: 'Tags that nobody uses',
};

const hintOf = ({ suggestion, detail }: Problem): string =>
  suggestion === null ? detail || 'no close match' : `maybe ${formatTagPath(suggestion.path)}`;

const Found = ({ problem, panel }: { problem: Problem; panel: Panel }) => (
  <li>
    <button type="button" class="item found" onClick={() => panel.showProblem(problem)}>
      <b class="value" dir="auto">
        {formatCells(problem)}
      </b>
      <span class="count">{grouped(problem.count)}</span>
      <small dir="auto">{hintOf(problem)}</small>
    </button>
  </li>
);

const Group = ({ kind, problems, panel }: { kind: ProblemKind; problems: Problem[]; panel: Panel }) =>
  problems.length === 0 ? null : (
    <>
      <h2>{KINDS[kind]}</h2>
      <ul class="menu">
        {problems.map((problem) => (
          <Found key={JSON.stringify(problem.cells)} problem={problem} panel={panel} />
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
