/** Tickets that do not hold what I chose: somebody else changed them meanwhile, or the sheet refused it. */
import { useEffect, useRef } from 'preact/hooks';
import { spoken } from '../state/maskedTicket';
import type { Panel } from '../state/panel';
import { subjectOf } from '../state/subjects';
import { canUseMine, type Unsettled, unsettledSentence } from '../state/unsettled';
import type { Work } from '../state/work';
import { Page, Primary, Secondary } from './page';
import { Shown } from './shown';
import './team.css';

interface OneProps {
  one: Unsettled;
  panel: Panel;
  work: Work;
}

const One = ({ one, panel, work }: OneProps) => {
  const { keepTheirs, useMine, askGroup, current } = work.settling;
  const item = useRef<HTMLLIElement>(null);
  const isCurrent = current.value?.id === one.id;
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const subject = subjectOf(work.tagging.desk.value, one.id);
  const key = (digit: string): string => (isCurrent ? `${digit} ` : '');
  return (
    <li class={isCurrent ? 'conflict current' : 'conflict'} aria-current={isCurrent} ref={item}>
      <p>{unsettledSentence(one, Date.now())}</p>
      {subject !== null && (
        <p class="about-subject cut" dir="auto" title={spoken(subject, false)}>
          <Shown text={subject} isBare={false} />
        </p>
      )}
      <div class="pair">
        <Secondary onClick={() => keepTheirs(one.id)}>
          {key('1')}
          {canUseMine(one) ? 'Keep theirs' : 'OK'}
        </Secondary>
        {canUseMine(one) && <Secondary onClick={() => useMine(one.id)}>{key('2')}Use mine</Secondary>}
        {canUseMine(one) && <Secondary onClick={() => askGroup(one.id)}>{key('3')}Ask the group</Secondary>}
        {one.kind !== 'gone' && (
          <button type="button" class="link" onClick={() => panel.showNamed(one.id, work.ledger.rowOf(one.id))}>
            Show row
          </button>
        )}
      </div>
    </li>
  );
};

const introduction = (all: readonly Unsettled[]): string => {
  if (all.length === 0) return 'All settled.';
  return all.some(canUseMine) ? 'Nothing of a colleague’s was overwritten. Whose tag counts?' : 'Not saved:';
};

export const UnsettledList = ({ panel, work }: { panel: Panel; work: Work }) => {
  const all = work.settling.all.value;
  return (
    <Page title="To settle" back={panel.home} actions={<Primary onClick={panel.home}>Go on tagging</Primary>}>
      <p role="status">{introduction(all)}</p>
      <p class="said note" role="status">
        {panel.said.value}
      </p>
      <ul class="plain">
        {all.map((one) => (
          <One key={one.id} one={one} panel={panel} work={work} />
        ))}
      </ul>
      {all.some(canUseMine) && (
        <p class="note">
          Ask the group puts the ticket aside, with both tags as the reason; the second pass decides it.
        </p>
      )}
    </Page>
  );
};
