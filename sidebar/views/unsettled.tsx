/** Tickets that do not hold what I chose: somebody else changed them meanwhile, or the sheet refused it. */
import { useEffect, useRef } from 'preact/hooks';
import type { Panel } from '../state/panel';
import { canUseMine, type Unsettled, unsettledSentence } from '../state/unsettled';
import type { Work } from '../state/work';
import { Page, Primary, Secondary } from './page';
import './team.css';

const One = ({ one, work }: { one: Unsettled; work: Work }) => {
  const { keepTheirs, useMine, askGroup, current } = work.settling;
  const item = useRef<HTMLLIElement>(null);
  const isCurrent = current.value?.id === one.id;
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const key = (digit: string): string => (isCurrent ? `${digit} ` : '');
  return (
    <li class={isCurrent ? 'conflict current' : 'conflict'} aria-current={isCurrent} ref={item}>
      <p>{unsettledSentence(one, Date.now())}</p>
      <div class="pair">
        <Secondary onClick={() => keepTheirs(one.id)}>
          {key('1')}
          {canUseMine(one) ? 'Keep theirs' : 'OK'}
        </Secondary>
        {canUseMine(one) && <Secondary onClick={() => useMine(one.id)}>{key('2')}Use mine</Secondary>}
        {canUseMine(one) && <Secondary onClick={() => askGroup(one.id)}>{key('3')}Ask the group</Secondary>}
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
      <ul class="plain">
        {all.map((one) => (
          <One key={one.id} one={one} work={work} />
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
