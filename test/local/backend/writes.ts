/** Every operation that writes, done once on a sheet where each of them has something to do, and what it tells. */
import type { Change } from '../../../local/backend/turn';
import { at, DATA, OTHER, office } from './office';

const CHART = { id: 1, type: 'PIE', ranges: [at('A1:B3')], options: {}, headers: 1 };
const GROUP = { column: 1, totals: true, ascending: true, sortBy: null, label: null };
const VALUE = { column: 2, summarize: 'SUM', showAs: 'DEFAULT', label: null };
const EMPTY = { criteria: 'CELL_NOT_EMPTY', values: [] };
const LIST = { criteria: 'VALUE_IN_LIST', source: null, showDropdown: true, allowInvalid: true, help: null };
const BOX = { ...LIST, criteria: 'CHECKBOX', values: [] };
const SEARCH = {
  text: 'Ann',
  entire: false,
  matchCase: false,
  formulas: false,
  pattern: false,
  ignoreDiacritics: false,
};

/** `Data` holds names, numbers, a checkbox, a merge, a chart, a filter, a name, metadata; a pivot stands on `Other`. */
export function furnished() {
  const made = office([
    ['Name', 'N', false],
    ['Bob', 2, 'a,b'],
    ['Ann', 1, 'c'],
  ]);
  const { run } = made;
  run('rule.write', at('C1'), 1, BOX);
  run('cells.merge', at('H1:I1'), 'all');
  run('chart.put', DATA, { ...CHART, position: { row: 5, column: 5, x: 0, y: 0 } });
  run('filter.create', at('A1:B3'));
  run('name.set', 'Names', at('A2:A3'));
  run('metadata.add', { id: 1, key: 'k', value: 'v', visibility: 'DOCUMENT', sheet: null });
  run('protection.add', { id: 1, kind: 'RANGE', sheet: DATA, range: at('Z1'), warningOnly: true, description: '' });
  run('pivot.add', OTHER, {
    id: 1,
    source: at('A1:B3'),
    row: 2,
    column: 1,
    rowGroups: [GROUP],
    columnGroups: [],
    values: [VALUE],
    filters: [{ id: 1, column: 1, criteria: EMPTY }],
    size: { rows: 0, columns: 0 },
    stamp: -1,
  });
  run('pivots.settle');
  return made;
}

const rows = (from: number, count: number, sheet = DATA): Change => ({ sheet, kind: 'rows', from, rows: count });
const about = (sheet = DATA): Change => ({ sheet, kind: 'about' });
const all = (sheet = DATA): Change => ({ sheet, kind: 'all' });

/** An operation, its arguments, what it tells, and whom it asks: `cells` asks the sheet's protections too. */
export type Write = [op: string, args: unknown[], told: Change[], asks: 'cells' | 'person'];

export const WRITES: Write[] = [
  [
    'values.write',
    [
      at('E5:F6'),
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [rows(5, 2)],
    'cells',
  ],
  ['values.fill', [at('E5:F6'), 7], [rows(5, 2)], 'cells'],
  ['rows.append', [DATA, ['new']], [rows(4, 1)], 'cells'],
  ['text.replace', [at('A1:A3'), SEARCH, 'Eve', null], [rows(3, 1)], 'cells'],
  ['rich.write', [at('E5'), [[{ text: 'x', runs: [] }]]], [rows(5, 1)], 'cells'],
  ['range.clear', [at('A2:B3'), { contents: true }], [rows(2, 2)], 'cells'],
  ['cells.copy', [at('A2:B3'), at('E5'), 'all', false], [rows(5, 2), about()], 'cells'],
  ['cells.move', [at('A3'), at('E5')], [rows(3, 1), rows(5, 1)], 'cells'],
  ['cells.insert', [at('E5'), 'rows'], [rows(6, 995), rows(5, 1)], 'cells'],
  ['cells.delete', [at('E5'), 'rows'], [rows(5, 996)], 'cells'],
  ['cells.trim', [at('A1:A3')], [rows(1, 3)], 'cells'],
  ['rows.removeDoubles', [at('A1:A3'), []], [rows(1, 3)], 'cells'],
  ['rows.shuffle', [at('A2:A3'), [2, 1]], [rows(2, 2)], 'cells'],
  ['cells.split', [at('C2:C3'), ','], [rows(2, 2)], 'cells'],
  ['cells.fill', [at('B2:B3'), at('B2:B6'), false], [rows(2, 5)], 'cells'],
  ['cells.merge', [at('E5:F5'), 'all'], [rows(5, 1), about()], 'cells'],
  ['cells.breakApart', [at('H1:I1')], [about()], 'cells'],
  ['looks.write', [at('E5'), [[{ bold: true }]]], [rows(5, 1)], 'cells'],
  ['border.write', [at('E5'), { top: true }, 'SOLID #000000'], [rows(5, 1)], 'cells'],
  ['style.write', [at('E5'), 'bold', true], [rows(5, 1)], 'cells'],
  ['styles.write', [at('E5'), 'bold', [[true]]], [rows(5, 1)], 'cells'],
  ['note.write', [at('E5'), 'n'], [rows(5, 1)], 'cells'],
  ['notes.write', [at('E5'), [['n']]], [rows(5, 1)], 'cells'],
  ['lines.insert', [DATA, 'rows', 2, 1, 1], [all()], 'cells'],
  ['lines.insert', [DATA, 'columns', 2, 1, 1], [all()], 'cells'],
  ['lines.delete', [DATA, 'rows', 2, 1], [all()], 'cells'],
  ['lines.delete', [DATA, 'columns', 2, 1], [all()], 'cells'],
  ['lines.move', [DATA, 'rows', 2, 1, 5], [all()], 'cells'],
  ['rows.sort', [at('A2:B3'), [{ column: 1, ascending: true }]], [rows(2, 2)], 'cells'],
  ['lines.freeze', [DATA, 'rows', 1], [about()], 'cells'],
  ['lines.hide', [DATA, 'rows', 2, 1, true], [about()], 'cells'],
  ['widths.write', [DATA, 1, 1, 50], [about()], 'cells'],
  ['widths.fit', [DATA, 1, 1], [about()], 'cells'],
  ['heights.write', [DATA, 1, 1, 50], [about()], 'cells'],
  ['conditional.write', [DATA, []], [about(), all()], 'cells'],
  ['gridlines.write', [DATA, true], [about()], 'cells'],
  ['direction.write', [DATA, true], [about()], 'cells'],
  ['sheet.insert', [5, 'New', null], [all(5)], 'person'],
  ['sheet.copy', [DATA, 5, null], [all(5)], 'person'],
  ['sheet.delete', [DATA], [all()], 'cells'],
  ['sheet.rename', [DATA, 'New'], [about()], 'cells'],
  ['sheet.hide', [DATA, true], [about()], 'person'],
  ['sheet.move', [DATA, 2], [about()], 'person'],
  ['sheet.setTabColor', [DATA, '#ff0000'], [about()], 'person'],
  ['name.set', ['More', at('A1', OTHER)], [about(OTHER)], 'person'],
  ['name.rename', ['names', 'More'], [about()], 'person'],
  ['name.remove', ['NAMES'], [about()], 'person'],
  ['rule.write', [at('E5'), 2, { ...LIST, values: ['a'] }], [rows(5, 1), about()], 'cells'],
  ['rules.write', [at('E5'), [[null]]], [rows(5, 1), about()], 'cells'],
  [
    'protection.add',
    [{ id: 2, kind: 'SHEET', sheet: OTHER, range: null, warningOnly: true, description: '' }],
    [about(OTHER)],
    'person',
  ],
  ['protection.change', [1, { description: 'd' }], [about()], 'person'],
  ['protection.remove', [1], [about()], 'person'],
  ['checkboxes.write', [at('E5'), 2, BOX], [rows(5, 1), rows(5, 1), about()], 'cells'],
  ['checkboxes.tick', [at('C1'), true], [rows(1, 1)], 'cells'],
  ['checkboxes.remove', [at('C1')], [rows(1, 1), about()], 'cells'],
  ['filter.criteria', [DATA, 1, EMPTY], [about()], 'cells'],
  ['filter.remove', [DATA], [about()], 'cells'],
  ['filter.sort', [DATA, 1, true], [rows(2, 2), about()], 'cells'],
  ['metadata.add', [{ id: 2, key: 'k', value: null, visibility: 'DOCUMENT', sheet: DATA }], [], 'person'],
  ['metadata.change', [1, { value: 'w' }], [], 'person'],
  ['metadata.remove', [1], [], 'person'],
  ['chart.put', [DATA, { ...CHART, id: 2, position: { row: 1, column: 1, x: 0, y: 0 } }], [about()], 'cells'],
  ['chart.remove', [DATA, 1], [about()], 'cells'],
  ['pivot.addGroup', [OTHER, 1, 'columnGroups', GROUP], [about(OTHER)], 'cells'],
  ['pivot.setGroup', [OTHER, 1, 'rowGroups', 0, { ascending: false }], [about(OTHER)], 'cells'],
  ['pivot.addValue', [OTHER, 1, VALUE], [about(OTHER)], 'cells'],
  ['pivot.setValue', [OTHER, 1, 0, { label: 'Sum' }], [about(OTHER)], 'cells'],
  ['pivot.addFilter', [OTHER, 1, { id: 2, column: 2, criteria: EMPTY }], [about(OTHER)], 'cells'],
  ['pivot.setFilter', [OTHER, 1, 1, EMPTY], [about(OTHER)], 'cells'],
  ['pivot.removeFilter', [OTHER, 1, 1], [about(OTHER)], 'cells'],
  ['pivot.remove', [OTHER, 1], [about(OTHER), rows(2, 4, OTHER)], 'cells'],
  ['person.enter', [DATA, 5, 5, [['x'], ['y']]], [rows(5, 2)], 'cells'],
  ['person.clear', [at('A2:B2'), { contents: true }], [rows(2, 1)], 'cells'],
  ['person.filterRows', [DATA, [2]], [about()], 'person'],
];
