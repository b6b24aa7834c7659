/** The controlled list: what the tab `Tags` holds, as data. */

/** A row of the tag list below its tag. Texts are trimmed; absent ones are `''`. */
export interface Subtag {
  name: string;
  belongs: string;
  example: string;
  otherWords: string[];
}

/** A top-level tag, its own description (from the row without subtag) and its subtags in list order. */
export interface Tag extends Subtag {
  group: string;
  subtags: Subtag[];
}

/** Tags in the order of their first row. The two built-in tags are always there, last. */
export interface TagList {
  tags: Tag[];
}
