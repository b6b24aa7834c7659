import { Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
/** One sheet of the grid, as Univer's facade has it. */
export type Worksheet = ReturnType<NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getActiveSheet']>;
/** Runs one of Univer's commands, operations or mutations at once. */
export type Run = (id: string, params: Record<string, unknown>) => void;
/** Univer with what a sheet of tickets needs, in the element with this id. */
export declare const createUniver: (container: string) => {
  univer: Univer;
  api: FUniver;
};
