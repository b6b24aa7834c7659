/** Replacements before they are made: what becomes what, and how many. */
import { counted, grouped } from '../../src/core/counted';
import type { Panel } from '../state/panel';
import { Page, Primary, Secondary } from './page';
import { titleOf } from './problemWords';
import './tagList.css';

export const Fixes = ({ panel }: { panel: Panel }) => {
  const { plan, toggle, carryOutPlan } = panel.repairing;
  if (plan.value === null) return null;
  const { groups, leftOut, tickets } = plan.value;
  const back = (): void => panel.goTo('check');
  return (
    <Page
      title={groups.length === 1 ? 'Replace' : `${grouped(groups.length)} fixes`}
      back={back}
      actions={
        <>
          <Primary onClick={carryOutPlan} disabled={leftOut.size === groups.length}>
            {tickets === null ? 'Replace' : `Replace in ${counted(tickets, 'ticket')}`}
          </Primary>
          <Secondary onClick={back}>Back</Secondary>
        </>
      }
    >
      <p class="note" role="status">
        {panel.said.value}
      </p>
      <ul class="menu fixes">
        {groups.map(({ problem, target }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may hold the same texts
          <li key={index}>
            <label class="found">
              <span class="choice">
                <input type="checkbox" checked={!leftOut.has(index)} onChange={() => toggle(index)} />
                <span>
                  <b class="value" dir="auto">
                    {titleOf(problem, target).what}
                  </b>
                  {' → '}
                  <bdi>{titleOf(problem, target).becomes}</bdi>
                </span>
              </span>
              <span class="count">{grouped(problem.count)}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="note">
        Only cells that hold exactly this are replaced. What colleagues save meanwhile stays theirs. Undo takes it back.
      </p>
    </Page>
  );
};
