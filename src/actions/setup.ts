/** Setup, second half: does what was chosen. Running it again changes nothing. */
import type { Args } from '../contract';
import type { Session } from '../contract/session';
import type { SetupChoice } from '../contract/setup';
import { columnDates, settledReading } from '../core/dates/dateColumn';
import type { DateAnswers } from '../core/dates/dateReading';
import { done, failed, type Reply } from '../core/failure';
import { columnsToAdd, ownTagColumns } from '../core/headers/columnsToAdd';
import { findKey, usersColumns } from '../core/headers/ourColumns';
import { ROLES } from '../core/headers/roles';
import { idFaults, ticketId } from '../core/tickets/ticketId';
import { addColumns, protectUsersColumns } from '../sheets/addColumns';
import { candidateTabs, likeliestTab, type Tab } from '../sheets/candidateTabs';
import { readColumns } from '../sheets/columns';
import { publish, underDocumentLock } from '../sheets/documentLock';
import { rulesOn, setDropdowns } from '../sheets/dropdowns';
import { type Dump, goesByKeys, openDump, placeOf } from '../sheets/dumpTab';
import { rowsWithoutId, settleKeys } from '../sheets/keyColumn';
import { openLog } from '../sheets/logTab';
import { type DumpSettings, namesIn, readKept, settingsIn, writeDumpSettings } from '../sheets/settings';
import type { TagsTab } from '../sheets/tagsTab';
import { widenFilter } from '../sheets/wideFilter';
import { asking } from './access';
import { valuesOf } from './dateColumn';
import { resume } from './open';
import { leadFrom } from './project';
import { settleTagList } from './settleTagList';
import { existingPaths, takeOver } from './takeOver';

export function setup({ account, choice }: Args<'setup'>): Reply<Session> {
  const who = asking(account);
  if (!who.ok) return who;
  const set = underDocumentLock(() => setUp(choice, account));
  if (!set.ok) return set;
  leadFrom(account);
  return resume(who.value.name);
}

function setUp(choice: SetupChoice, account: string): Reply<null> {
  const tab = likeliestTab(candidateTabs(), choice.tab);
  if (!tab) return failed('dump-gone', `The tab “${choice.tab}” is gone. Choose another tab.`);
  const free = stillFree(tab, choice, account);
  if (!free.ok) return free;
  const fit = fitness(tab, choice);
  if (!fit.ok) return fit;
  const ids = idsOf(tab, choice);
  if (!ids.ok) return ids;
  // Our tabs first: where one cannot be made, the dump is still as it was.
  const tags = settleTagList(choice.tags, existingPaths(tab, choice));
  openLog();
  const wishes = { known: tab.known, useOwn: choice.useOwnTagColumns, addKey: choice.addKey };
  addColumns(tab.sheet, columnsToAdd(tab.header, wishes));
  writeDumpSettings(tab.sheet, { ...settingsOf(tab, choice), setUpBy: account });
  const dump = openDump();
  return dump.ok ? fillIn(dump.value, choice, tags) : dump;
}

/** What our columns need, once they are there. */
function fillIn(dump: Dump, choice: SetupChoice, tags: TagsTab): Reply<null> {
  widenFilter(dump.sheet, [dump.id, ...Object.values(dump.ours)]);
  if (goesByKeys(dump)) settleKeys(dump);
  setDropdowns(dump, tags, choice.replaceRules);
  if (choice.protect) protectUsersColumns(dump.sheet, usersColumns(dump.header));
  const taken = choice.existing === 'take over' && choice.roles.tag ? takeOver(dump, choice.nested) : done(null);
  publish();
  return taken;
}

/**
 * A list that a colleague began meanwhile must not get another one appended. One's own call, sent again because its answer
 * was lost, may go on.
 */
function stillFree(tab: Tab, choice: SetupChoice, account: string): Reply<null> {
  if (choice.alreadySetUp || tab.settled === null) return done(null);
  const kept = readKept();
  const by = settingsIn(kept)?.setUpBy ?? '';
  if (by === account) return done(null);
  return failed(
    'set-up-meanwhile',
    `${namesIn(kept)[by] ?? 'Somebody'} has set this tab up meanwhile. Go on with that list, or choose Set up again in the menu ☰.`,
  );
}

/** The columns must be those that the person saw: a colleague may have moved them since. */
function fitness(tab: Tab, choice: SetupChoice): Reply<null> {
  const moved = ROLES.map((role) => choice.roles[role]).find(
    (place) => place && tab.header[place.index] !== place.header,
  );
  if (moved) {
    return failed(
      'column-gone',
      `The columns of “${tab.name}” have changed since you chose them: “${moved.header}” is no longer there. Look at them once more.`,
    );
  }
  if (tab.rows === 0) {
    return failed('no-tickets', `“${tab.name}” has no tickets below row 1. Paste your export there first.`);
  }
  return refusesTags(tab, choice)
    ? failed(
        'rejecting-rule',
        'The dropdown of your own tag column refuses every tag that is not on it. Let Tagsheet replace it, or let it add columns of its own.',
      )
    : done(null);
}

/** Would the user's own columns refuse what Tagsheet writes? */
function refusesTags({ sheet, header, known }: Tab, { useOwnTagColumns, replaceRules }: SetupChoice): boolean {
  if (known || !useOwnTagColumns || replaceRules) return false;
  const places = ownTagColumns(header).map((name) => header.indexOf(name));
  return rulesOn(sheet, places) === 'refuse';
}

/** Tickets are told apart by their ID alone, so faulty IDs need a key column. */
function idsOf(tab: Tab, choice: SetupChoice): Reply<null> {
  if (choice.addKey || findKey(tab.header) !== null) return done(null);
  const column = choice.roles.id?.index;
  if (column === undefined) {
    return failed('ids-faulty', 'No column holds ticket IDs. Choose one, or let Tagsheet add a key column.');
  }
  const ids = readColumns(tab.sheet, 2, tab.rows, [column + 1]).map(([id]) => ticketId(id ?? ''));
  const blank = rowsWithoutId(tab.sheet, ids, tab.header).length;
  const { doubled } = idFaults(ids);
  if (blank + doubled === 0) return done(null);
  return failed(
    'ids-faulty',
    `“${tab.header[column]}” does not tell every ticket apart: ${blank} without an ID, ${doubled} doubled. Choose another column, or let Tagsheet add a key column.`,
  );
}

/** What the whole column says, and where it says nothing, what was chosen. One call. */
function datesOf(tab: Tab, choice: SetupChoice): DateAnswers {
  const column = choice.roles.date?.index;
  const answers = { ...choice.dates, numbers: null };
  if (column === undefined) return answers;
  const found = columnDates(valuesOf(tab, column), tab.header[column] ?? '');
  const { order, year, numbers } = settledReading(found, answers);
  return { order, year, numbers };
}

const settingsOf = (tab: Tab, choice: SetupChoice): DumpSettings => ({
  tab: tab.name,
  sheetId: tab.sheet.getSheetId(),
  roles: Object.fromEntries(
    ROLES.map((role) => {
      const place = choice.roles[role];
      const adopted = choice.useOwnTagColumns && place && ownTagColumns([place.header]).length > 0;
      return [role, place && !adopted ? placeOf(tab.header, place.index) : null];
    }),
  ) as DumpSettings['roles'],
  dates: datesOf(tab, choice),
  showExisting: choice.existing === 'show',
});
