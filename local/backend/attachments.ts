/** What hangs on sheets and cells: validation rules, protections, filters, charts, pivots, metadata. Plain data. */
import type { RangeRef } from '../view';

/** A date crosses as its epoch milliseconds. */
export type CriterionValue = string | number | boolean | { date: number };

export interface Rule {
  criteria: string;
  /** Lists, texts, numbers; a range criterion has its range in `source`. */
  values: CriterionValue[];
  source: RangeRef | null;
  showDropdown: boolean;
  allowInvalid: boolean;
  help: string | null;
}

export interface Protection {
  id: number;
  kind: 'RANGE' | 'SHEET';
  sheet: number;
  /** Null: the whole sheet. */
  range: RangeRef | null;
  warningOnly: boolean;
  description: string;
  /** Who made it: that person may always edit. */
  owner: string;
  /** Ids of others who may edit. */
  editors?: readonly string[];
  /** Parts of a protected sheet that anybody may edit. */
  open?: readonly RangeRef[];
}

export interface Criteria {
  criteria: string;
  values: CriterionValue[];
  visible?: string[];
}

export interface Filter {
  range: RangeRef;
  /** By absolute 1-based column. */
  columns: Record<number, Criteria>;
}

export interface Chart {
  id: number;
  type: string;
  ranges: RangeRef[];
  options: Record<string, unknown>;
  headers: number;
  /** Anchor cell from 1, offsets in pixels. */
  position: { row: number; column: number; x: number; y: number };
}

export interface PivotGroup {
  /** Absolute 1-based column of the source's sheet. */
  column: number;
  totals: boolean;
  ascending: boolean;
  /** Index of the pivot value to sort by; null sorts by label. */
  sortBy: number | null;
  label: string | null;
}

export interface PivotValue {
  column: number;
  summarize: string;
  showAs: string;
  label: string | null;
}

export interface Pivot {
  id: number;
  source: RangeRef;
  /** Top-left cell, from 1. */
  row: number;
  column: number;
  rowGroups: PivotGroup[];
  columnGroups: PivotGroup[];
  values: PivotValue[];
  filters: { id: number; column: number; criteria: Criteria }[];
  /** Size of what it last wrote, and the source's stamp then; -1 before the first time. */
  size: { rows: number; columns: number };
  stamp: number;
}

export interface Metadata {
  id: number;
  key: string;
  value: string | null;
  visibility: string;
  /** Null: on the spreadsheet. */
  sheet: number | null;
  /** On whole rows or columns of the sheet: which. */
  line?: { axis: 'rows' | 'columns'; at: number };
}

export interface NamedRange {
  name: string;
  range: RangeRef;
}

/** A colour scale's end or middle: a type of interpolation, its value as text, a colour. */
export interface GradientPoint {
  color: string;
  type: string;
  value: string;
}

export interface ConditionalRule {
  ranges: readonly RangeRef[];
  /** Null for a colour scale. */
  criteria: Criteria | null;
  look: { bg?: string; color?: string; bold?: boolean; italic?: boolean; strike?: boolean; underline?: boolean };
  /** Lowest, middle and highest point of a colour scale. */
  gradient: { min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint } | null;
}

/** How text looks: what is not said is as the cell's own look says. */
export interface TextLook {
  color?: string;
  font?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  underline?: boolean;
}

/** A stretch of a cell's text: characters `start` to before `end`, from 0. */
export interface Run {
  start: number;
  end: number;
  look: TextLook;
  link: string | null;
}
