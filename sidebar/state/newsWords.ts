/** What became of the tag list, as a tagger is told. Pure. */
import type { TagNews } from '../../src/contract/tags';
import { counted } from '../../src/core/counted';
import type { Wish } from '../../src/core/tags/tagChanges';
import { formatTagPath, type TagPath } from '../../src/core/tags/tagPath';
import { brief } from './ticketText';
import { ticketName } from './words';

const named = (path: TagPath): string => brief(formatTagPath(path));

/** @example settledWords(taken, 'Ann') // 'Ann accepted your tag “Login › Link”: #38962 has it.' */
function settledWords({ path, taken, waited, first }: Wish, by: string): string {
  const name = `“${named(path)}”`;
  const them = waited === 1 ? ticketName(first) : counted(waited, 'ticket');
  if (taken)
    return `${by} accepted your tag ${name}${waited === 0 ? '.' : `: ${them} ${waited === 1 ? 'has' : 'have'} it.`}`;
  return `${by} did not take your tag ${name}.${waited === 0 ? '' : ` ${them} still ${waited === 1 ? 'waits' : 'wait'}, put aside.`}`;
}

/**
 * @param me who is told: what they did themselves is no news to them, what they proposed is told as theirs
 * @example newsWords(added, 'Bob') // 'New: Order Change › Address. 41 earlier tickets may belong.'
 */
export function newsWords({ change, by, earlier, wish }: TagNews, me: string): string {
  const many = counted(earlier, 'earlier ticket');
  if (wish !== undefined && wish.by === me && by !== me) {
    return `${settledWords(wish, brief(by))}${earlier === 0 ? '' : ` ${many} may belong there.`}`;
  }
  switch (change.kind) {
    case 'add':
      if (by === me) return `${many} may belong to ${named(change.path)}.`;
      return `New: ${named(change.path)}.${earlier === 0 ? '' : ` ${many} may belong.`}`;
    case 'rename':
      return `${named(change.path)} is called “${brief(change.name)}” now.`;
    case 'merge':
      return `${named(change.path)} is part of ${named(change.into)} now.`;
    case 'move':
      return `${named(change.path)} is under ${brief(change.to)} now.`;
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
