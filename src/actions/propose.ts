/** Setup, first half: what Tagsheet would do with a tab, shown before anything is written. */
import type { Args } from '../contract';
import type { ColumnOffer, DateChoice, SetupProposal } from '../contract/setup';
import { type Cell, cellText, isDate } from '../core/cell';
import { showMoment } from '../core/dates/dates';
import { done, type Failure, failed, type Reply } from '../core/failure';
import { columnsToAdd, ownTagColumns } from '../core/headers/columnsToAdd';
import { type FoundRoles, findRoles, looksLikeHeader } from '../core/headers/headers';
import { findKey, findOurs, isOurs, KEY_COLUMN } from '../core/headers/ourColumns';
import { noRoles, ROLES, type RoleColumns } from '../core/headers/roles';
import { pathCount } from '../core/tags/tagList';
import { idFaults, ticketId } from '../core/tickets/ticketId';
import { candidateTabs, likeliestTab, type Tab } from '../sheets/candidateTabs';
import { readColumns } from '../sheets/columns';
import { rulesOn } from '../sheets/dropdowns';
import { SAMPLED } from '../sheets/dumpTab';
import { rowsWithoutId } from '../sheets/keyColumn';
import { tabNamed, timeZone } from '../sheets/spreadsheet';
import { findTagsTab, type TagsTab } from '../sheets/tagsTab';
import { asking } from './access';
import { lookAtDates } from './dateColumn';
import { shapeOf } from './shape';

const SAMPLE_LENGTH = 80;

const columnsOf = (found: FoundRoles): RoleColumns =>
  Object.fromEntries(ROLES.map((role) => [role, found[role]?.column ?? null])) as RoleColumns;

/** What a person has chosen before is not doubted again. */
const confidenceOf = (found: FoundRoles | null): SetupProposal['confidence'] =>
  Object.fromEntries(ROLES.map((role) => [role, found?.[role]?.confidence ?? null])) as SetupProposal['confidence'];

const UNTOLD: DateChoice = { order: null, year: null };

/** What is wrong with a tab as a dump, or null. */
function troubleWith({ name, header, rows }: Tab, sample: Cell[][]): Failure | null {
  const reply =
    header.length === 0 || rows === 0
      ? failed(
          'no-tickets',
          `“${name}” has no tickets yet. Paste your export with its column names in row 1, then look again.`,
        )
      : !looksLikeHeader(header, sample)
        ? failed(
            'no-header',
            `Row 1 of “${name}” looks like a ticket, not like column names. Insert a row above it and name the columns, for example Ticket ID, Date, Subject, Message; then look again.`,
          )
        : null;
  return reply?.error ?? null;
}

function offers(header: string[], sample: Cell[][]): ColumnOffer[] {
  return header.map((text, column) => {
    const value = sample.map((row) => row[column] ?? '').find((filled) => cellText(filled).trim() !== '') ?? '';
    const shown = isDate(value) ? showMoment(value, timeZone()) : cellText(value).trim();
    return { header: text, sample: shown.slice(0, SAMPLE_LENGTH) };
  });
}

/** Where there are keys, tickets go by them. */
function faultsOf(tab: Tab, chosen: number | null): SetupProposal['ids'] {
  const idColumn = findKey(tab.header) ?? chosen;
  if (idColumn === null) return { blank: tab.rows, doubled: 0 };
  const ids = readColumns(tab.sheet, 2, tab.rows, [idColumn + 1]).map(([id]) => ticketId(id ?? ''));
  return { blank: rowsWithoutId(tab.sheet, ids, tab.header).length, doubled: idFaults(ids).doubled };
}

function existingOf(tab: Tab, column: number | null): SetupProposal['existing'] {
  if (column === null) return null;
  const values = readColumns(tab.sheet, 2, tab.rows, [column + 1]).map(([value]) => cellText(value ?? '').trim());
  const filled = values.filter((value) => value !== '');
  return { distinct: new Set(filled).size, rows: filled.length };
}

/** Columns as the user sees them: ours are blanked, but not a user's own `Tag` and `Subtag`. */
const usersHeader = (tab: Tab): string[] => tab.header.map((text, column) => (isUsers(tab, column) ? text : ''));

function isUsers({ header, known }: Tab, column: number): boolean {
  const text = header[column] ?? '';
  const ours = Object.values(findOurs(header).found);
  return !isOurs(text) || (known ? text !== KEY_COLUMN && !ours.includes(column) : ownTagColumns([text]).length > 0);
}

/** Without what stands in ours, which have no header for the user's roles either. */
const usersCells = (tab: Tab, sample: Cell[][]): Cell[][] => {
  const users = tab.header.map((_, column) => isUsers(tab, column));
  return sample.map((row) => row.map((cell, column) => (users[column] ? cell : '')));
};

/** Where the user's own `Tag` and `Subtag` stand, from 0. */
const ownTagPlaces = ({ header, known }: Tab): number[] =>
  known ? [] : header.flatMap((text, column) => (ownTagColumns([text]).length > 0 ? [column] : []));

const TAGS = 'Tags';

/** A user's own tab `Tags` is the likeliest list of all; ours is kept or added to anyway. */
function listTabs(tabs: readonly string[], dump: string, ours: TagsTab | null): string[] {
  const own = tabNamed(TAGS);
  const users = own && own.getSheetId() !== ours?.sheet.getSheetId() ? [TAGS] : [];
  return [...users, ...tabs.filter((name) => name !== dump)];
}

/** What setup proposes for a tab, or for the likeliest one. Writes nothing. */
export function propose({ account, tab: asked }: Args<'propose'>): Reply<SetupProposal> {
  const who = asking(account);
  if (!who.ok) return who;
  const tabs = candidateTabs();
  const tab = likeliestTab(tabs, asked);
  if (!tab) {
    return failed(
      'no-tickets',
      'This spreadsheet has no tab with tickets. Paste your export into a tab, then try again.',
    );
  }
  const names = tabs.map((sheet) => sheet.getName());
  return done(proposalFor(tab, names));
}

function proposalFor(tab: Tab, tabs: string[]): SetupProposal {
  const every = tab.header.map((_, index) => index + 1);
  const sample = readColumns(tab.sheet, 2, Math.min(tab.rows, SAMPLED), every);
  const trouble = troubleWith(tab, sample);
  const found = trouble || tab.settled ? null : findRoles(usersHeader(tab), usersCells(tab, sample));
  const roles = found ? columnsOf(found) : ((trouble ? null : tab.settled) ?? noRoles());
  const shape = shapeOf(tab, sample, roles);
  const tags = findTagsTab();
  return {
    tabs,
    tab: tab.name,
    tickets: tab.rows,
    columns: trouble ? [] : offers(usersHeader(tab), sample),
    roles,
    confidence: confidenceOf(found),
    dates: roles.date === null ? null : lookAtDates(tab, roles.date),
    dateChoice: tab.dateChoice ?? UNTOLD,
    ids: trouble ? { blank: 0, doubled: 0 } : faultsOf(tab, roles.id),
    alreadySetUp: tab.known,
    ownTagColumns: tab.known ? [] : ownTagColumns(tab.header),
    existing: existingOf(tab, roles.tag),
    existingChoice: tab.showExisting === null ? null : tab.showExisting ? 'show' : 'ignore',
    listed: pathCount(tags?.list ?? { tags: [] }),
    ownRules: rulesOn(tab.sheet, ownTagPlaces(tab)),
    listTabs: listTabs(tabs, tab.name, tags),
    adds: columnsToAdd(tab.header, { known: tab.known, useOwn: false, addKey: false }),
    shape,
    trouble: trouble?.code === 'no-header' && shape.some(({ fix }) => fix === 'tidy') ? titleAbove(tab) : trouble,
  };
}

/** What to do about it stands with the shape of the tab. */
const titleAbove = ({ name }: Tab): Failure =>
  failed('no-header', `Row 1 of “${name}” holds no column names. Delete the rows above them, or take the tidy copy.`)
    .error;
