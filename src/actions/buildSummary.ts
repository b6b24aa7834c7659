/** One click: what drives contacts, as a report that stands still beside a live pivot. */
import type { Args } from '../contract';
import type { SummaryBuilt } from '../contract/reports';
import { counted } from '../core/counted';
import { showMoment } from '../core/dates/dates';
import { done, type Reply } from '../core/failure';
import { type Summary, summarise } from '../core/reports/summary';
import { summaryTable } from '../core/reports/summaryTable';
import { unlistedSentence, unlistedTickets } from '../core/reports/unlisted';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { openDump } from '../sheets/dumpTab';
import { timeZone } from '../sheets/spreadsheet';
import { SUMMARY, writeSummary } from '../sheets/summaryTab';
import { findTagsTab } from '../sheets/tagsTab';
import { readTickets, stateOf } from '../sheets/ticketRows';
import { asking } from './access';

const labelNow = (unlisted: string): string =>
  `As of ${showMoment(new Date(), timeZone())}. These figures stand still until the summary is built again; the pivot table at the right is live.${unlisted === '' ? '' : ` ${unlisted}`}`;

function sentenceOn({ rows, tagged, tickets, contacts }: Summary): string {
  const top = rows.find(({ subtag, share }) => subtag === null && share !== null);
  if (!top || contacts === 0) return 'No contact is tagged yet, so there is nothing to count.';
  const share = Math.round((top.share ?? 0) * 100);
  return `${tagged} of ${counted(tickets, 'ticket')} tagged. The largest reason is ${top.tag}: ${counted(top.count, 'contact')}, ${share} %.`;
}

/** Builds the tab `Summary`, or builds it anew. All is computed before the first write. */
export function buildSummarySheet(): Reply<SummaryBuilt> {
  return underDocumentLock(() => {
    const dump = openDump();
    if (!dump.ok) return dump;
    const summary = summarise(readTickets(dump.value).map(({ cells }) => stateOf(cells)));
    const list = findTagsTab()?.list;
    const unlisted = list ? unlistedSentence(unlistedTickets(summary.rows, list)) : '';
    const tab = writeSummary(dump.value, summaryTable(summary, SUMMARY.firstCell, labelNow(unlisted)));
    publish();
    const sentence = [sentenceOn(summary), unlisted].filter((one) => one !== '').join(' ');
    return done({ tab, sentence, summary });
  });
}

export function summary({ account }: Args<'summary'>): Reply<SummaryBuilt> {
  const who = asking(account);
  return who.ok ? buildSummarySheet() : who;
}
