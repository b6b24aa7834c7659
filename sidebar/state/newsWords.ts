/** What became of the tag list, as a tagger is told. Pure. */
import type { TagNews } from '../../src/contract/tags';
import { counted } from '../../src/core/counted';
import { formatTagPath, type TagPath } from '../../src/core/tagPath';
import { calm } from './ticketText';

const named = (path: TagPath): string => calm(formatTagPath(path));

/** @example newsWords(added) // 'New: Order Change › Address. 41 earlier tickets may belong.' */
export function newsWords({ change, earlier }: TagNews): string {
  switch (change.kind) {
    case 'add':
      return `New: ${named(change.path)}.${earlier === 0 ? '' : ` ${counted(earlier, 'earlier ticket')} may belong.`}`;
    case 'rename':
      return `${named(change.path)} is called “${calm(change.name)}” now.`;
    case 'merge':
      return `${named(change.path)} is part of ${named(change.into)} now.`;
    case 'move':
      return `${named(change.path)} is under ${calm(change.to)} now.`;
    case 'retire':
      return `${named(change.path)} is retired: it is not offered any more.`;
    case 'revive':
      return `${named(change.path)} is in use again.`;
    case 'tidy':
      return `${named(change.path)} stands on the list once now.`;
    case 'edited':
      return 'The tag list was changed by hand, in its tab.';
  }
}
