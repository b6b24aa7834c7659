/** What adding another export would do, shown before anything is written. */

import type { Args } from '../contract';
import type { AddProposal } from '../contract/data';
import { dateClash } from '../core/dates/addedDates';
import { additions } from '../core/exports/dumpHistory';
import { done, type Failure, failed, type Reply } from '../core/failure';
import { looksLikeHeader } from '../core/headers/headers';
import { usersColumns } from '../core/headers/ourColumns';
import { candidateTabs } from '../sheets/candidateTabs';
import { readColumns } from '../sheets/columns';
import { readHistory } from '../sheets/dumpHistory';
import { type Dump, goesByKeys, openDump, SAMPLED } from '../sheets/dumpTab';
import { byUsersIds, compareIds, type ExportTab, idColumnOf, readExport } from '../sheets/exportTab';
import { asking } from './access';

type Sheet = Dump['sheet'];

/** What is wrong with a tab as another export of this dump, or null. */
export function troubleWith(sheet: Sheet, tab: ExportTab, dump: Dump): Failure | null {
  const name = sheet.getName();
  const reply =
    goesByKeys(dump) && dump.roles.id === null
      ? failed(
          'ids-faulty',
          'The tickets here go by keys of Tagsheet’s own, so it cannot tell which of an export are here already. Paste the new rows below the last ticket: they get keys when you open the panel again.',
        )
      : tab.rows === 0 || tab.header.length === 0
        ? failed('no-tickets', `“${name}” has no tickets. Paste the export there, with its column names in row 1.`)
        : idColumnOf(tab, dump) === null
          ? failed(
              'column-gone',
              `No column of “${name}” goes with “${dump.header[byUsersIds(dump).id - 1] ?? ''}”, the ticket IDs of your dump. Give its ID column that name in row 1, then look again.`,
            )
          : null;
  return reply?.error ?? datesTrouble(sheet, tab, dump);
}

/** Dates that the dump would read wrongly are not added. One call. */
function datesTrouble(sheet: Sheet, tab: ExportTab, dump: Dump): Failure | null {
  const column = tab.columns[(dump.roles.date ?? 0) - 1] ?? null;
  if (column === null) return null;
  const values = readColumns(sheet, 2, tab.rows, [column + 1]).map(([value]) => value ?? '');
  const clash = dateClash(dump.dates, values, tab.header[column] ?? '');
  if (clash === null) return null;
  const sentence = `The dates of “${sheet.getName()}” ${clash}, and one column cannot hold both. Export it once more the way the dump was made, then add that.`;
  return failed('column-gone', sentence).error;
}

const nameless = (sheet: Sheet, { header, rows }: ExportTab): boolean =>
  !looksLikeHeader(
    header,
    readColumns(
      sheet,
      2,
      Math.min(rows, SAMPLED),
      header.map((_, index) => index + 1),
    ),
  );

/** The asked tab; else the one that is open, or the last of those that are not the dump. */
function likelyExport(tabs: readonly Sheet[], asked: string | null): Sheet | undefined {
  const named = tabs.find((sheet) => sheet.getName() === asked);
  return named ?? (asked === null ? tabs[tabs.length - 1] : undefined);
}

/** Tabs that could hold an export. */
export const otherTabs = (dump: Dump): Sheet[] =>
  candidateTabs().filter((sheet) => sheet.getSheetId() !== dump.settings.sheetId);

/** What adding a tab would do, before anything is done. Writes nothing. */
export function proposeAdd({ account, tab: asked }: Args<'proposeAdd'>): Reply<AddProposal> {
  const who = asking(account);
  if (!who.ok) return who;
  const dump = openDump();
  if (!dump.ok) return dump;
  const tabs = otherTabs(dump.value);
  const sheet = likelyExport(tabs, asked);
  const added = additions(readHistory(dump.value.sheet)).map(({ operation, from, when, tickets }) => ({
    operation,
    from,
    when,
    tickets,
  }));
  const names = tabs.map((one) => one.getName());
  return done({ ...(sheet ? proposalFor(sheet, dump.value) : NOTHING_TO_ADD), tabs: names, added });
}

const NOTHING_TO_ADD: Omit<AddProposal, 'tabs' | 'added'> = {
  tab: '',
  fresh: 0,
  known: 0,
  doubled: 0,
  blank: 0,
  columns: [],
  leftOut: [],
  trouble: failed(
    'no-tickets',
    'There is no other tab with tickets. Import the export into a tab of its own (File › Import › Insert new sheet), then look again.',
  ).error,
};

function proposalFor(sheet: Sheet, dump: Dump): Omit<AddProposal, 'tabs' | 'added'> {
  const tab = readExport(sheet, dump);
  const trouble = troubleWith(sheet, tab, dump);
  const { known, doubled, blank, ids } = trouble
    ? { known: 0, doubled: 0, blank: 0, ids: [] }
    : compareIds(sheet, tab, dump);
  const users = usersColumns(dump.header).filter((column) => dump.header[column - 1] !== '');
  const from = (column: number) => tab.columns[column - 1] ?? null;
  return {
    tab: sheet.getName(),
    fresh: ids.length,
    known,
    doubled,
    blank,
    columns: users.map((column) => {
      const place = from(column);
      return { into: dump.header[column - 1] ?? '', from: place === null ? null : (tab.header[place] ?? '') };
    }),
    leftOut: tab.header.filter((text, index) => text !== '' && !tab.columns.includes(index)),
    trouble: trouble ?? (nameless(sheet, tab) ? noHeader(sheet) : null),
  };
}

const noHeader = (sheet: Sheet): Failure =>
  failed(
    'no-header',
    `Row 1 of “${sheet.getName()}” looks like a ticket, not like column names. Insert a row above it with the names that your dump has, then look again.`,
  ).error;
