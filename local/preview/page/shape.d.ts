/** What changed about a sheet besides its cells, as Univer's mutations. */
import type { SheetView } from '../../view';

type Mutation = [id: string, params: Record<string, unknown>];
/** The mutations that make Univer's sheet look like `now`; size first, so that nothing falls outside. */
export declare const shapeChanges: (before: SheetView, now: SheetView) => Mutation[];
