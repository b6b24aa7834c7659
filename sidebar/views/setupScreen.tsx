/** Setup, a short step at a time. */
import type { Panel } from '../state/panel';
import type { Setup } from '../state/setup';
import type { Step } from '../state/setupSteps';
import { Page, Primary, Secondary } from './page';
import { ColumnsStep } from './setupColumns';
import { DatesStep } from './setupDates';
import { ListStep } from './setupList';
import { IdsStep, OldTagsStep, StartStep } from './setupSteps';
import { ShapeNotes } from './shapeNotes';

const TITLES: Record<Step, string> = {
  columns: 'Your tickets',
  dates: 'Dates',
  ids: 'Ticket IDs',
  'old tags': 'Tags in your sheet',
  list: 'Your tag list',
  start: 'Ready',
};

const Body = ({ setup }: { setup: Setup }) => {
  switch (setup.step.value) {
    case 'columns':
      return <ColumnsStep setup={setup} />;
    case 'dates':
      return <DatesStep setup={setup} />;
    case 'ids':
      return <IdsStep setup={setup} />;
    case 'old tags':
      return <OldTagsStep setup={setup} />;
    case 'list':
      return <ListStep setup={setup} />;
    case 'start':
      return <StartStep setup={setup} />;
  }
};

/** The tab cannot be the dump yet: whoever has mended it in the sheet says so here. */
const LookAgain = ({ setup }: { setup: Setup }) => (
  <Primary onClick={() => setup.chooseTab(setup.proposal.value.tab)} disabled={setup.working.value}>
    {setup.working.value ? 'Looking …' : 'Look again'}
  </Primary>
);

const Actions = ({ setup }: { setup: Setup }) => {
  if (setup.proposal.value.trouble !== null) return <LookAgain setup={setup} />;
  const last = setup.step.value === 'start';
  const at = setup.steps.value.indexOf(setup.step.value);
  return (
    <>
      <Primary onClick={setup.next} disabled={setup.working.value || setup.missing.value !== ''}>
        {!last ? 'Next' : setup.working.value ? 'Setting up …' : 'Start tagging'}
      </Primary>
      {at > 0 && (
        <Secondary onClick={setup.back} disabled={setup.working.value}>
          Back
        </Secondary>
      )}
      <span class="steps">
        {at + 1} of {setup.steps.value.length}
      </span>
    </>
  );
};

export const SetupScreen = ({ panel, setup }: { panel: Panel; setup: Setup }) => {
  const leave = panel.work.value === null ? undefined : panel.home;
  const asksItself = setup.step.value === 'list' || setup.step.value === 'dates';
  const wrong = setup.failure.value?.message ?? (asksItself ? '' : setup.missing.value);
  return (
    <Page title={TITLES[setup.step.value]} actions={<Actions setup={setup} />} {...(leave && { back: leave })}>
      {setup.step.value === 'columns' && <ShapeNotes setup={setup} />}
      <Body setup={setup} />
      <p class="error" role="alert">
        {wrong}
      </p>
    </Page>
  );
};
