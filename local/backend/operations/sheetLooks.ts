/** Operations on how a sheet as a whole looks: conditional formats, row heights, grid lines, direction. */
import type { ConditionalRule } from '../attachments';
import { exception, TEXTS } from '../errors';
import { mustBeOpen } from '../guards';
import { type Sheet, writable } from '../state';
import { type Operations, sheetOf, sheetOfRange, type Turn } from '../turn';

function change(turn: Turn, sheetId: number, write: (sheet: Sheet) => void): void {
  mustBeOpen(turn, sheetId, null);
  write(writable(turn.state, sheetOf(turn, sheetId)));
  turn.changed({ sheet: sheetId, kind: 'about' });
}

function setConditional(turn: Turn, sheetId: number, rules: ConditionalRule[]): void {
  for (const rule of rules) {
    for (const range of rule.ranges) {
      if (range.sheet !== sheetId) throw exception('Conditional format rule cannot reference a different sheet.');
      sheetOfRange(turn, range);
    }
  }
  change(turn, sheetId, (sheet) => {
    sheet.conditional = rules;
  });
  turn.changed({ sheet: sheetId, kind: 'all' });
}

function setHeights(turn: Turn, sheetId: number, row: number, count: number, pixels: number): void {
  if (row < 1 || row + count - 1 > sheetOf(turn, sheetId).rows) throw exception(TEXTS.rowsOut);
  change(turn, sheetId, (sheet) => {
    for (let index = 0; index < count; index++) sheet.heights[row - 1 + index] = pixels;
  });
}

const DEFAULT_HEIGHT = 21;

export const sheetLookOperations: Operations = {
  'conditional.write': { kind: 'write', run: setConditional },
  'conditional.read': { kind: 'read', run: (turn, id: number) => sheetOf(turn, id).conditional },
  'heights.write': { kind: 'write', run: setHeights },
  'height.read': {
    kind: 'read',
    run: (turn, id: number, row: number) => sheetOf(turn, id).heights[row - 1] ?? DEFAULT_HEIGHT,
  },
  'gridlines.write': {
    kind: 'write',
    run: (turn, id: number, hidden: boolean) =>
      change(turn, id, (sheet) => {
        sheet.gridlinesHidden = hidden;
      }),
  },
  'gridlines.read': { kind: 'read', run: (turn, id: number) => sheetOf(turn, id).gridlinesHidden },
  'direction.write': {
    kind: 'write',
    run: (turn, id: number, rightToLeft: boolean) =>
      change(turn, id, (sheet) => {
        sheet.rightToLeft = rightToLeft;
      }),
  },
  'direction.read': { kind: 'read', run: (turn, id: number) => sheetOf(turn, id).rightToLeft },
};
