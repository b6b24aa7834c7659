import type { Cell } from './cell';
import type { RoleColumns } from './roles';
export declare const normalizeHeader: (text: string) => string;
export declare const detectRoles: (headers: Cell[], sample: Cell[][]) => RoleColumns;
export declare const looksLikeHeader: (row: Cell[], below: Cell[][]) => boolean;
