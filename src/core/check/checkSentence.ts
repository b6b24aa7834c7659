/** What the check found, in a sentence or two for the menu. */
import { counted } from '../counted';
import { formatTagPath } from '../tags/tagPath';
import type { Problem } from './problem';
import { formatCells } from './problemText';

const PANEL = '(☰ › Check tags)';

function worstInWords({ of, cells, count, suggestion, detail }: Problem): string {
  if (cells.tag === null && cells.subtag === null) return detail;
  const mend = suggestion ? `, perhaps “${formatTagPath(suggestion.path)}”` : '';
  if (of === 'list') return `${formatCells({ cells })} in the list${mend}${detail === '' ? '' : `, ${detail}`}`;
  return `${formatCells({ cells })} in ${counted(count, 'ticket')}${mend}`;
}

/**
 * @param problems the worst first
 * @example checkSentence({checked: 6, problems: []}) // '6 tickets checked: every tag is on the list.'
 */
export function checkSentence({ checked, problems }: { checked: number; problems: readonly Problem[] }): string {
  const tickets = `${counted(checked, 'ticket')} checked`;
  const hints = problems.filter(({ weight }) => weight === 'hint').length;
  const more = hints === 0 ? '' : ` and ${counted(hints, 'hint')}`;
  const [worst] = problems.filter(({ weight }) => weight === 'problem');
  if (worst) {
    const found = counted(problems.length - hints, 'finding');
    return `${tickets}, ${found}${more}. The largest: ${worstInWords(worst)}. The panel shows them all ${PANEL}.`;
  }
  const fine = `${tickets}: every tag is on the list.`;
  return hints === 0 ? fine : `${fine} The panel has ${counted(hints, 'hint')} ${PANEL}.`;
}
