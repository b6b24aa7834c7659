/** `Selection`, and what a person has selected as sheets and the spreadsheet tell it. */
import type { RangeRef, Selection } from '../view';
import type { Methods } from './define';
import { enumName } from './enums';
import { type Host, notImplemented } from './host';

export const selectionIn = (host: Host): Selection => host.call('selection.read');

const rangeOrNull = (host: Host, ref: RangeRef | undefined): object | null =>
  ref ? host.make('Range', { ref }) : null;

/** The last of the selected ranges, as Google gives it. Of one sheet: null while another is in front. */
export function lastSelected(host: Host, sheet: number | null = null): object | null {
  const { ranges, sheet: front } = selectionIn(host);
  return sheet !== null && sheet !== front ? null : rangeOrNull(host, ranges[ranges.length - 1]);
}

export function selectedOn(host: Host, sheet: number | null = null): object | null {
  const { ranges: refs, sheet: front } = selectionIn(host);
  return refs.length === 0 || (sheet !== null && sheet !== front) ? null : host.make('RangeList', { refs });
}

/** The cell with the border: the top left one of what was selected last. */
export function cellOfSelection(host: Host, sheet: number | null = null): object | null {
  const { ranges, sheet: front } = selectionIn(host);
  const last = ranges[ranges.length - 1];
  return last && (sheet === null || sheet === front) ? rangeOrNull(host, { ...last, rows: 1, columns: 1 }) : null;
}

export function selectRange(host: Host, range: object): object {
  const { ref } = host.inside('Range', range);
  host.call('selection.write', ref.sheet, [ref]);
  return range;
}

export function selectRanges(host: Host, list: object): object {
  const { refs } = host.inside('RangeList', list);
  if (refs[0]) host.call('selection.write', refs[0].sheet, refs);
  return list;
}

export function selectSheet(host: Host, sheet: object, restore?: boolean): object {
  if (restore) throw notImplemented('setActiveSheet with restoreSelection');
  host.call('selection.write', host.inside('Sheet', sheet).id, []);
  return sheet;
}

/** The sheet in front of the person. */
export const activeSheet = (host: Host): object => host.make('Sheet', { id: selectionIn(host).sheet });

export const selection: Methods<GoogleAppsScript.Spreadsheet.Selection, 'Selection'> = {
  getActiveRange: ({ host }) => lastSelected(host),
  getActiveRangeList: ({ host }) => selectedOn(host),
  getActiveSheet: ({ host }) => activeSheet(host),
  getCurrentCell: ({ host }) => cellOfSelection(host),
  getNextDataRange: ({ host }, direction: object) => {
    const { ranges } = selectionIn(host);
    const last = ranges[ranges.length - 1];
    if (!last) return null;
    const next = host.call<RangeRef>('cell.next', { ...last, rows: 1, columns: 1 }, enumName(direction));
    const [top, left] = [Math.min(last.row, next.row), Math.min(last.column, next.column)];
    const bottom = Math.max(last.row + last.rows - 1, next.row);
    const right = Math.max(last.column + last.columns - 1, next.column);
    return host.make('Range', {
      ref: { ...last, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
    });
  },
};
