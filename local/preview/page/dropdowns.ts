/** Dropdown chips behave as in Google Sheets: their arrow opens the list, and a person types into the cell as usual. */
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { HoverManagerService } from '@univerjs/preset-sheets-core';

const SHOW = 'sheet.operation.show-data-validation-dropdown';
const HIDE = 'sheet.operation.hide-data-validation-dropdown';

/** The arrow and the room around it, in pixels from the cell's right edge. */
const ARROW = 26;

interface Cell {
  subUnitId: string;
  row: number;
  column: number;
}

/** Is the pointer on the arrow of the cell that it is over? Asked anew at each press. */
const watchArrow = (univer: Univer): ((cell: Cell) => boolean) => {
  let pressedAt = 0;
  let over: { column: number; row: number; right: number } | null = null;
  window.addEventListener(
    'pointerdown',
    ({ offsetX }) => {
      pressedAt = offsetX;
    },
    true,
  );
  univer
    .__getInjector()
    .get(HoverManagerService)
    .currentPosition$.subscribe((cell) => {
      over = !cell ? null : { row: cell.location.row, column: cell.location.col, right: cell.position.endX };
    });
  return ({ row, column }) => over?.row !== row || over.column !== column || pressedAt >= over.right - ARROW;
};

/** Univer opens the list wherever a chip is pressed, over the cells below; and keeps it open when one moves on. */
export const tameDropdowns = (univer: Univer, api: FUniver): void => {
  const onArrow = watchArrow(univer);
  let open: Cell | null = null;
  const hide = (): void => {
    open = null;
    void api.executeCommand(HIDE, {});
  };
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id !== SHOW) return;
    const cell = event.params as Cell;
    if (onArrow(cell)) open = cell;
    else event.cancel = true;
  });
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [first] = selections;
    const same =
      open?.subUnitId === worksheet.getSheetId() && open.row === first?.startRow && open.column === first.startColumn;
    if (open && !same) hide();
  });
  api.addEvent(api.Event.SheetEditEnded, hide);
  window.addEventListener('keydown', ({ key }) => open && key === 'Escape' && hide(), true);
};
