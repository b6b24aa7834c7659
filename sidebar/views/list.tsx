/** The list under the box. Its height is the same for tags, subtags, matches and reasons. */

import { useMemo } from 'preact/hooks';
import { grouped } from '../../src/core/counted';
import { formatTagPath } from '../../src/core/tags/tagPath';
import type { Listing } from '../state/listing';
import { hasLongNames } from '../state/longNames';
import { isPicked, type Row } from '../state/picker';
import type { Tagging } from '../state/tagging';
import type { Work } from '../state/work';
import { LIST, rowId } from './box';
import './list.css';
import { PathWords } from './pathWords';

const ROWS = 5;
/** What every list has keeps its place: Uncategorized above the last row, the rest in it, at the right. */
const FIXED: Record<string, { gridRow: number; gridColumn: string }> = {
  Uncategorized: { gridRow: ROWS, gridColumn: '2' },
  'Not a contact': { gridRow: ROWS + 1, gridColumn: '2' },
  'No subtag': { gridRow: ROWS + 1, gridColumn: '2' },
};

/** Up to five tags leave the second column to what every list has, and have the whole width above it. */
const isWide = (place: number, rows: readonly Row[]): boolean =>
  place < ROWS - 1 && !rows.some(({ digit }) => Number(digit) > ROWS);

const placeOf = (row: Row, index: number, { columns, rows }: Listing) => {
  const fixed = row.digit === '0' || row.digit === '/' ? FIXED[row.label] : undefined;
  if (fixed !== undefined) return fixed;
  if (columns === 1) return { gridRow: index + 1, gridColumn: '1 / 3' };
  // The digit's place, so that what is retired leaves a gap, and nothing moves.
  const place = row.digit === '' ? index : Number(row.digit) - 1;
  const column = Math.floor(place / ROWS) + 1;
  return { gridRow: (place % ROWS) + 1, gridColumn: isWide(place, rows) ? '1 / 3' : String(column) };
};

const Label = ({ row: { label, takes } }: { row: Row }) => {
  if (typeof takes === 'object' && 'tag' in takes && takes.subtag) {
    const path = { tag: takes.tag, subtag: takes.subtag };
    if (label === formatTagPath(path)) return <PathWords path={path} />;
  }
  return <span class="cut">{label}</span>;
};

interface OptionProps {
  row: Row;
  index: number;
  tagging: Tagging;
}

const Option = ({ row, index, tagging }: OptionProps) => {
  const picker = tagging.picker.value;
  const on = picker.cursor === index;
  const picked = picker.cursor === null && isPicked(row, picker);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys reach rows through the box
    <div
      id={rowId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={on || picked}
      class={`row${on ? ' on' : ''}${picked ? ' picked' : ''}`}
      style={placeOf(row, index, tagging.list.value)}
      title={row.label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => tagging.choose(row)}
    >
      <span class="digit">{row.digit}</span>
      <span class="mark">{picked || on ? '▸' : ''}</span>
      <Label row={row} />
      {row.count !== null && <span class="count">{grouped(row.count)}</span>}
    </div>
  );
};

export const List = ({ tagging, sheet }: Pick<Work, 'tagging' | 'sheet'>) => {
  const { tags, project } = sheet.value;
  const isLong = useMemo(() => hasLongNames(tags, project.depth), [tags, project.depth]);
  const { rows, more, none } = tagging.list.value;
  const { tag, text } = tagging.picker.value;
  return (
    <div class={isLong ? 'list-area long-names' : 'list-area'}>
      <div class="list" id={LIST} role="listbox" aria-label={tag === null || text !== '' ? 'Tags' : 'Subtags'}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are places; reusing them is what keeps the list still
          <Option key={index} row={row} index={index} tagging={tagging} />
        ))}
      </div>
      {none !== '' && <p class="nothing">{none}</p>}
      {more > 0 && <p class="more">{grouped(more)} more: type</p>}
    </div>
  );
};
