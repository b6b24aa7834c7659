import type { Cell } from './cell';
/** Days since 1970-01-01 in the calendar of the spreadsheet's time zone: an integer. */
export type Day = number;
export declare const readDay: (value: Cell, timeZone: string) => Day | null;
export declare const formatDay: (day: Day) => string;
export declare const showDay: (day: Day) => string;
export declare const showMoment: (value: Cell, timeZone: string) => string;
export declare const isTimeZone: (name: string) => boolean;
