import type { Edit } from '../wire';
/** What a person typed into a cell before Univer parsed it: `007` is no 7 yet. */
export type Typed = (sheet: number, row: number, column: number) => string | undefined;
/** The edits behind a mutation, none where it is only a matter of looks. */
export declare const editsOf: (id: string, params: unknown, typed: Typed) => Edit[];
/** Commands that this page cannot carry over to the workbook: better refused than lost at the next reload. */
export declare const REFUSED: Set<string>;
