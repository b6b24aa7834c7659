/** Several tags in one cell, as people write them by hand and as multiple-choice dropdowns do. */
import { formatTagPath, type TagPath } from '../tags/tagPath';

const BETWEEN = /[,;|/&+\n]|\s(?:and|or)\s/i;

/** More parts than anybody lists: a text. */
const MOST = 12;

/**
 * The paths that the parts of a text name, each once; null where a part names none, or where there are not two.
 * @param meant the path that a single part names exactly or carelessly
 * @example severalTags('Billing, refunds', meant) // [{tag: 'Billing', subtag: ''}, {tag: 'Refunds', subtag: ''}]
 */
export function severalTags(text: string, meant: (part: string) => TagPath | null): TagPath[] | null {
  const parts = text.split(BETWEEN, MOST + 1).filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > MOST) return null;
  const named = new Map<string, TagPath>();
  for (const part of parts) {
    const path = meant(part);
    if (path === null) return null;
    named.set(formatTagPath(path), path);
  }
  return named.size > 1 ? [...named.values()] : null;
}
