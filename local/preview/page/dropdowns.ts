/** Dropdown chips behave as in Google Sheets: their arrow opens the list, and a person types into the cell as usual. */
import type { FUniver } from '@univerjs/core/facade';

const SHOW = 'sheet.operation.show-data-validation-dropdown';
const HIDE = 'sheet.operation.hide-data-validation-dropdown';

/** The arrow and the room around it, in pixels from the cell's right edge. */
const ARROW = 26;

interface Cell {
  subUnitId: string;
  row: number;
  column: number;
}

/** Univer opens the list wherever a chip is pressed, over the cells below; and keeps it open when one moves on. */
export const tameDropdowns = (api: FUniver): void => {
  let pressedAt = 0;
  let open: Cell | null = null;
  window.addEventListener(
    'pointerdown',
    ({ clientX }) => {
      pressedAt = clientX;
    },
    true,
  );
  const sheetOf = ({ subUnitId }: Cell) => api.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
  const onArrow = (cell: Cell): boolean => {
    const box = sheetOf(cell)?.getRange(cell.row, cell.column).getCellRect();
    return !box || pressedAt >= box.right - ARROW;
  };
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
