/** A tag's own total (`subtag` null) or one of its subtags. */
export interface SummaryRow {
  tag: string;
  subtag: string | null;
  count: number;
  share: number | null;
}
export interface Summary {
  tickets: number;
  tagged: number;
  untagged: number;
  aside: number;
  left: number;
  notAContact: number;
  uncategorized: number;
  contacts: number;
  rows: SummaryRow[];
}
export declare const summarise: (states: { tag: string; subtag: string; aside: string }[]) => Summary;
export declare const judgeUncategorized: (summary: Summary) => string;
