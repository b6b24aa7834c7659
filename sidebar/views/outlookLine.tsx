/** When the team will be through, at its pace so far. */
import { outlook } from '../state/paceWords';
import type { Work } from '../state/work';
import './team.css';

export const OutlookLine = ({ work }: { work: Work }) => {
  const { forecast, project } = work.sheet.value;
  const { words, isBad } = outlook(forecast, project, work.ledger.counts.value.progress.left);
  return <p class={isBad ? 'outlook bad' : 'outlook'}>{words}</p>;
};
