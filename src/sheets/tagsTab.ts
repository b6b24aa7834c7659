/** The tab `Tags`: plain cells that people may edit by hand. */
import type { Cell } from '../core/cell';
import { done, failed, type Reply } from '../core/failure';
import type { TagList } from '../core/tags/tagList';
import type { TagRow } from '../core/tags/tagRows';
import { STATUS_COLUMN } from '../core/tags/tagStatus';
import { LIST_COLUMNS, parseTagList, TAG_LIST_HEADER, tagListRows } from '../core/tags/tagTable';
import { ensureColumns, ensureRows } from './grid';
import { findTab, makeOwnTab, stayingHere } from './ownTab';
import { guardedRows } from './textCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const readAll = (sheet: Sheet): Cell[][] => sheet.getDataRange().getValues() as Cell[][];

const NAME = 'Tags';

/** The mark on a tab that we made, for people may take away the column that only our lists have. */
const MADE = 'tagsheet.tags';
/** So that a long list can go on by hand: the dropdowns reach to the last row that there was. */
const SPARE_ROWS = 200;
const WIDTHS = [170, 220, 380, 300, 180, 110];

/** The tab of the list: its header row as it stands, and the list, null where the tab holds no tag. */
export interface TagsTab {
  sheet: Sheet;
  header: string[];
  /** As they stand below the header. */
  rows: Cell[][];
  list: TagList | null;
  /** What somebody proposed, and the lead has not settled yet. */
  proposals: TagRow[];
}

/** A tab that holds at least one tag. */
export type ListedTags = TagsTab & { list: TagList };

/**
 * Null where no tab holds a tag list of ours: a user's own tab `Tags`, even with the columns Tag and Subtag, is none
 * unless it says what belongs where. One call where the list has all its columns.
 */
export const findTagsTab = (): TagsTab | null =>
  findTab(NAME, ({ sheet }, isPlain) => {
    const rows = readAll(sheet);
    const header = (rows[0] ?? []).map((cell) => String(cell).trim());
    const names = header.map((text) => text.toLowerCase());
    if (!names.includes('tag') || !names.includes('subtag')) return null;
    const isOurs =
      names.includes('what belongs here') ||
      !isPlain ||
      sheet.getDeveloperMetadata().some((entry) => entry.getKey() === MADE);
    if (!isOurs) return null;
    const parsed = parseTagList(rows);
    if ('error' in parsed) return { sheet, header, rows: rows.slice(1), list: null, proposals: [] };
    return { sheet, header, rows: rows.slice(1), list: parsed.list, proposals: parsed.proposals };
  });

/** The list. Fails with `tags-missing` or `tags-empty` and says how to mend it. One call. */
export function readTags(): Reply<ListedTags> {
  const found = findTagsTab();
  if (!found) {
    return failed(
      'tags-missing',
      `No tab “${NAME}” with the columns Tag and Subtag in its first row was found. Bring the tab or its first row back (Edit › Undo), or choose “Set up again” in the menu ☰.`,
    );
  }
  const { list } = found;
  if (!list) {
    return failed(
      'tags-empty',
      `The tab “${found.sheet.getName()}” has no tags. Type one tag a row in its first column, or choose “Set up again” in the menu ☰.`,
    );
  }
  return done({ ...found, list });
}

/** A new tab with the whole list. */
export function makeTagsTab(list: TagList): TagsTab {
  const { sheet } = stayingHere(() => makeOwnTab(NAME));
  const rows = tagListRows(list);
  ensureRows(sheet, rows.length, SPARE_ROWS);
  sheet
    .getRange(1, 1, rows.length, WIDTHS.length)
    .setValues(guardedRows(rows))
    .setWrap(true)
    .setVerticalAlignment('top');
  sheet.getRange(1, 1, 1, WIDTHS.length).setFontWeight('bold');
  sheet.setFrozenRows(1);
  sheet.addDeveloperMetadata(MADE);
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  return { sheet, header: [...TAG_LIST_HEADER], rows: rows.slice(1), list, proposals: [] };
}

/** Adds rows below the list, each value under its own header wherever people have moved that. Existing rows stay. */
export function appendToTagsTab({ sheet, header }: TagsTab, rows: readonly string[][]): void {
  if (rows.length === 0) return;
  const places = LIST_COLUMNS.map((name) => header.findIndex((text) => text.toLowerCase() === name.toLowerCase()));
  const last = sheet.getLastRow();
  ensureRows(sheet, last + rows.length, SPARE_ROWS);
  const values = rows.map((row) => header.map((_, column) => row[places.indexOf(column)] ?? ''));
  sheet.getRange(last + 1, 1, values.length, header.length).setValues(guardedRows(values));
}

/** The tab with a column for the rows’ status, added at the right where it is missing. */
export function withStatusColumn(tags: TagsTab): TagsTab {
  const { sheet, header } = tags;
  if (header.some((text) => text.toLowerCase() === STATUS_COLUMN.toLowerCase())) return tags;
  ensureColumns(sheet, header.length + 1);
  sheet
    .getRange(1, header.length + 1)
    .setValue(STATUS_COLUMN)
    .setFontWeight('bold');
  return { ...tags, header: [...header, STATUS_COLUMN] };
}

/** Does this tab bear a name of ours? No call. */
export const mayBeTagsTab = (sheetId: number): boolean =>
  findTab(NAME, ({ sheet }) => (sheet.getSheetId() === sheetId ? sheet : null)) !== null;
