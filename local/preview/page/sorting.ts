import type { FUniver } from '@univerjs/core/facade';
import type { Edit } from '../wire';

/** "Sort sheet" in the grid's context menu, as Google has it: whole rows, by the column of the selected cell. */
export const offerSorting = (api: FUniver, edit: (edit: Edit) => void): void => {
  const offer = (title: string, ascending: boolean, order: number): void => {
    const action = (): void => {
      const worksheet = api.getActiveWorkbook()?.getActiveSheet();
      const column = worksheet?.getActiveRange()?.getColumn();
      if (worksheet && column !== undefined) {
        edit({ kind: 'sort', sheet: Number(worksheet.getSheetId()), column: column + 1, ascending });
      }
    };
    const menu = api.createMenu({ id: `sort-sheet-${ascending}`, title, action, order });
    menu.appendTo('contextMenu.others');
  };
  offer('Sort sheet A to Z', true, 100);
  offer('Sort sheet Z to A', false, 101);
};
