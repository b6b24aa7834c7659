/** Formula texts, for the formula bar and for editing. The grid itself computes nothing: the workbook shows a value. */
import type { Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';

/** `formula` answers a cell's formula with its `=`, undefined where it has none; rows and columns from 1. */
export const showFormulas = (
  univer: Univer,
  formula: (sheet: number, row: number, column: number) => string | undefined,
): void => {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 100,
      handler: (cell, { subUnitId, row, col }, next) => {
        const f = formula(Number(subUnitId), row + 1, col + 1);
        return next(f === undefined ? cell : { ...cell, f });
      },
    });
};
