/**
 * The tab `Tags` edited by hand: everybody learns that the list is another one, and a name typed over is remembered, so
 * that the check offers it as a rename. Google does not tell of every edit; the check finds the rest.
 */
import { cellText } from '../core/cell';
import { type ListLine, listColumns, readLines } from '../core/changing/listLines';
import { done, type Reply } from '../core/failure';
import { type HandRename, withChange } from '../core/tags/tagChanges';
import { historyIn, writeHistory } from '../sheets/changes';
import { underDocumentLock } from '../sheets/documentLock';
import { readKept, settingsIn } from '../sheets/settings';
import { findTagsTab, mayBeTagsTab, type TagsTab } from '../sheets/tagsTab';
import type { Edited } from './byHand';

/** Answers whether the edit was in the list at all. No call where the tab is another one. */
export function tagsByHand(edited: Edited): Reply<boolean> {
  if (!mayBeTagsTab(edited.sheetId)) return done(false);
  return underDocumentLock(() => {
    const kept = readKept();
    if ((settingsIn(kept)?.sheetId ?? edited.sheetId) === edited.sheetId) return done(false);
    const tags = findTagsTab();
    if (tags?.sheet.getSheetId() !== edited.sheetId) return done(false);
    const typed = typedOver(tags, edited);
    const change = { kind: 'edited' as const };
    writeHistory(withChange(historyIn(kept), { by: '', change, earlier: 0, operation: '', ...(typed && { typed }) }));
    return done(true);
  });
}

/** The name that one cell held before, where the list has it no more; null for any other edit. */
function typedOver(
  { header, rows }: TagsTab,
  { row, column, rows: height, columns: width, old }: Edited,
): HandRename | null {
  const columns = listColumns(header);
  const lines = readLines(rows, columns);
  const line = lines[row - 2];
  const before = (old ?? '').trim();
  if (height * width !== 1 || before === '' || !line?.path) return null;
  const isTag = column === columns.tag + 1;
  if (!isTag && column !== columns.subtag + 1) return null;
  if (cellText(line.cells[column - 1] ?? '').trim() === '') return null;
  const from = isTag ? { ...line.path, tag: before } : { ...line.path, subtag: before };
  return isListed(lines, from) ? null : { from, to: line.path };
}

const isListed = (lines: readonly ListLine[], { tag, subtag }: HandRename['from']): boolean =>
  lines.some(({ path }) => path?.tag === tag && path.subtag === subtag);
