/** The tree of the tag list: as many rows as fit a few screens, whatever the list holds. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { grouped } from '../../src/core/counted';
import { formatTagPath } from '../../src/core/tags/tagPath';
import type { TagManager } from '../state/tagManager';
import { DRAWN, type TreeRow } from '../state/tagTree';
import { PathWords } from './pathWords';
import './tagList.css';

export const TREE = 'tag-tree';
export const treeRowId = (index: number): string => `${TREE}-${index}`;

interface RowProps {
  row: TreeRow;
  index: number;
  manager: TagManager;
}

const Row = ({ row, index, manager }: RowProps) => {
  const { path, count, retired } = row;
  const isOn = manager.at.value === index;
  const isBelow = path.subtag !== '' && manager.text.value.trim() === '';
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isOn) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isOn]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys reach rows through the box
    <div
      ref={element}
      id={treeRowId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={isOn}
      class={`row${isOn ? ' on' : ''}${isBelow ? ' below' : ''}${retired ? ' retired' : ''}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => manager.highlight(index)}
    >
      {isBelow ? (
        <span class="cut" dir="auto">
          <span class="heard">{path.tag} › </span>
          {path.subtag}
        </span>
      ) : (
        <PathWords path={path} />
      )}
      <span class="count">
        {retired && 'retired '}
        {grouped(count)}
      </span>
    </div>
  );
};

/** Rows beyond those drawn; a click goes there. */
const More = ({ count, where, go }: { count: number; where: 'above' | 'below'; go(): void }) =>
  count <= 0 ? null : (
    <button type="button" class="link" tabIndex={-1} onClick={go}>
      {grouped(count)} more {where}
    </button>
  );

export const Tree = ({ manager }: { manager: TagManager }) => {
  const rows = manager.rows.value;
  const from = manager.from.value;
  const drawn = rows.slice(from, from + DRAWN);
  const below = rows.length - from - drawn.length;
  return (
    <div class="tree">
      <More count={from} where="above" go={() => manager.highlight(from - 1)} />
      <div id={TREE} role="listbox" aria-label="Tag list">
        {drawn.map((row, index) => (
          <Row key={formatTagPath(row.path)} row={row} index={from + index} manager={manager} />
        ))}
      </div>
      <More count={below} where="below" go={() => manager.highlight(from + DRAWN)} />
      {rows.length === 0 && <p class="note">No tag is like that.</p>}
    </div>
  );
};
