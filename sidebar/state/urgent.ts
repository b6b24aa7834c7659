/** What reaches the tagger between two tickets: news in the foot, and what is said to those who hear the panel. */
import type { TagNews } from '../../src/contract/tags';
import { counted } from '../../src/core/counted';
import { troubleOf } from './trouble';
import { unsettledSentence } from './unsettled';
import type { Work } from './work';

/** The news that the foot shows; null where there is none, or while it has something else to tell. */
export function shownNews(work: Work): TagNews | null {
  const { highlighted, notice, picker } = work.tagging;
  const isQuiet = highlighted.value === null && notice.value === '' && picker.value.mode === 'tag';
  return isQuiet && troubleOf(work) === null ? work.news.current.value : null;
}

/** @param now milliseconds by this computer's clock */
function conflictWords({ settling }: Work, now: number): string {
  const arrived = settling.arrived.value;
  const [first] = arrived;
  if (first === undefined) return '';
  const what =
    arrived.length === 1
      ? unsettledSentence(first, now)
      : `${counted(arrived.length, 'ticket')} do not hold what you chose.`;
  return `${what} Menu, Settle tickets.`;
}

/** What happened by itself, for those who do not see it. @param now milliseconds by this computer's clock */
export function spokenUrgent(work: Work, now: number): string {
  const news = shownNews(work);
  return [conflictWords(work, now), news === null ? '' : work.news.words(news)].filter(Boolean).join(' ');
}
