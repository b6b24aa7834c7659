import { LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { AutoHeightController, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingTexts from '@univerjs/preset-sheets-drawing/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterTexts from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import findTexts from '@univerjs/preset-sheets-find-replace/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteTexts from '@univerjs/preset-sheets-note/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

/** One sheet of the grid, as Univer's facade has it. */
export type Worksheet = ReturnType<NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getActiveSheet']>;

/** What this page cannot carry over to the workbook is not offered. */
const HIDDEN = Object.fromEntries(
  [
    'sheet.command.set-once-format-painter',
    'sheet.command.set-range-font-family',
    'sheet.command.set-range-underline',
    'sheet.command.set-range-stroke',
    'sheet.command.set-border-basic',
    'sheet.command.set-text-rotation',
    'sheet.command.add-worksheet-merge',
    'sheet.command.numfmt.set.currency',
    'sheet.command.numfmt.set.percent',
    'sheet.command.numfmt.add.decimal.command',
    'sheet.command.numfmt.subtract.decimal.command',
    'sheet.operation.open.numfmt.panel',
    'sheet.command.add-range-protection-from-toolbar',
    'sheet.command.add-range-protection-from-context-menu',
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-context-menu',
    'sheet.command.view-sheet-permission-from-sheet-bar',
    'sheet.contextMenu.permission',
    'sheet.command.copy-sheet',
    'sheet.command.set-tab-color',
    'sheet.command.insert-range-move-right-confirm',
    'sheet.command.insert-range-move-down-confirm',
    'sheet.command.delete-range-move-left-confirm',
    'sheet.command.delete-range-move-up-confirm',
    'sheet.menu.image',
    'sheet.menu.data-validation',
    'sheet.menu.copy-special',
    'sheet.toolbar.text-to-number',
    'sheet.contextMenu.text-to-number',
    'base-ui.operation.toggle-shortcut-panel',
    ...['common', 'financial', 'logical', 'text', 'date', 'lookup', 'math', 'statistical', 'engineering'].map(
      (kind) => `formula-ui.operation.insert-function.${kind}`,
    ),
    ...['information', 'database', 'array'].map((kind) => `formula-ui.operation.insert-function.${kind}`),
  ].map((id) => [id, { hidden: true }]),
);

/** Runs one of Univer's commands, operations or mutations at once. */
export type Run = (id: string, params: Record<string, unknown>) => void;

/** Univer with what a sheet of tickets needs, in the element with this id. */
export const createUniver = (container: string): { univer: Univer; api: FUniver } => {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreTexts, validationTexts, drawingTexts, filterTexts, findTexts, noteTexts),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      disableAutoFocus: true,
      menu: HIDDEN,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: false },
      sheets: { protectedRangeShadow: false, disableForceStringAlert: true, disableForceStringMark: true },
      formula: { initialFormulaComputing: 2 },
    }),
    // A search box would take the keyboard away from the cell.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsNotePreset(),
    UniverSheetsDrawingPreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
};

/** Row numbers and column letters as Google draws them. */
export const dressHeaders = (api: FUniver): void => {
  const headerStyle = { backgroundColor: '#ffffff', fontColor: '#575a5a', fontSize: 12, borderColor: '#e1e3e1' };
  api.customizeColumnHeader({ headerStyle });
  api.customizeRowHeader({ headerStyle });
};

/**
 * Leaves row heights to this page, for all rows by one measure: Univer's own differs by two pixels, so that a row would
 * jump where a person types. Call it once there is a workbook.
 */
export const keepRowHeights = (univer: Univer): void => {
  const heights = univer.__getInjector().get(AutoHeightController);
  heights.getUndoRedoParamsOfAutoHeight = () => ({ redos: [], undos: [] });
};
