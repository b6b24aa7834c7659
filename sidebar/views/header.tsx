/** Who tags, how far everybody is, and whether it is saved. */

import { counted, grouped } from '../../src/core/counted';
import type { Panel } from '../state/panel';
import type { Work } from '../state/work';
import './team.css';

const paceWords = (decided: number, secondsEach: number | null): string => {
  const pace = secondsEach === null ? '' : ` · ${Math.max(1, Math.round(secondsEach))} s each`;
  return `${grouped(decided)} today${pace}`;
};

const share = (count: number, of: number): string => `${of === 0 ? 0 : (100 * count) / of}%`;

const SaveState = ({ panel, work }: { panel: Panel; work: Work }) => {
  const { saver, settling } = work;
  const unsettled = settling.all.value.length;
  const unsaved = saver.unsaved.value;
  if (saver.refused.value !== null) return <span class="bad">{grouped(unsaved)} not saved</span>;
  return (
    <span class="saving">
      {unsettled > 0 && (
        <button
          type="button"
          class="link to-settle"
          title="A colleague decided otherwise, or it was not saved: say what counts"
          onClick={() => panel.goTo('unsettled')}
        >
          {grouped(unsettled)} to settle
        </button>
      )}
      {unsettled > 0 && unsaved > 0 && ' · '}
      {unsaved > 0 ? `${grouped(unsaved)} saving` : unsettled === 0 && 'all saved'}
    </span>
  );
};

export const Header = ({ panel, work }: { panel: Panel; work: Work }) => {
  const { progress, today } = work.ledger.counts.value;
  const decided = progress.tagged + progress.aside;
  return (
    <header class="head">
      <div class="who">
        <span class="name">{panel.account.value.name}</span>
        <span class="pace"> · {paceWords(today.decided, today.secondsEach)}</span>
        {panel.toSettle.value > 0 && (
          <button type="button" class="link proposed" onClick={panel.seeProposals}>
            {counted(panel.toSettle.value, 'proposal')}
          </button>
        )}
        <button
          type="button"
          class="icon"
          aria-label="Menu"
          title="Menu"
          onClick={() => {
            panel.screen.value = 'menu';
          }}
        >
          ☰
        </button>
        <button
          type="button"
          class="icon"
          aria-label="Keys"
          title="All keys (?)"
          onClick={() => {
            panel.screen.value = 'keys';
          }}
        >
          ?
        </button>
      </div>
      <div
        class="bar"
        role="progressbar"
        aria-label="Tickets decided"
        aria-valuemin={0}
        aria-valuemax={progress.tickets}
        aria-valuenow={decided}
      >
        <span class="bar-tagged" style={{ width: share(progress.tagged, progress.tickets) }} />
        <span class="bar-aside" style={{ width: share(progress.aside, progress.tickets) }} />
      </div>
      <div class="figures">
        <span>
          {grouped(progress.tagged)} of {grouped(progress.tickets)}
        </span>
        <span>{grouped(progress.aside)} aside</span>
        <SaveState panel={panel} work={work} />
      </div>
    </header>
  );
};
