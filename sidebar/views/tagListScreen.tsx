/** The tag list: its tree, what belongs to the highlighted tag, and what can be done with it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { counted } from '../../src/core/counted';
import type { TagPath } from '../../src/core/tags/tagPath';
import type { Panel } from '../state/panel';
import type { TagWay } from '../state/tagManager';
import type { TreeRow } from '../state/tagTree';
import { DoneLine } from './doneLine';
import { Page } from './page';
import './tagList.css';
import { TagForm } from './tagForm';
import { TREE, Tree, treeRowId } from './tagTree';

const About = ({ row }: { row: TreeRow | null }) => {
  if (row === null) return <p class="about" />;
  const { belongs, example, path } = row;
  return (
    <p class="about" dir="auto" title={belongs}>
      {belongs === '' ? `Nothing is written about ${path.subtag || path.tag} yet: the tab Tags has a column.` : belongs}
      {example !== '' && ` For example: ${example}`}
    </p>
  );
};

const WAYS: Record<TagWay, string> = {
  rename: 'Rename',
  merge: 'Merge',
  move: 'Move',
  retire: 'Retire',
  'bring back': 'Bring back',
  'second level': 'Second level',
};

const Ways = ({ panel }: { panel: Panel }) => (
  <p class="group-ways">
    {[...panel.manager.ways.value].map(([digit, way]) => (
      <button key={way} type="button" class="link" tabIndex={-1} onClick={() => panel.manager.act(digit)}>
        <kbd>{digit}</kbd> {WAYS[way]}
      </button>
    ))}
    <button type="button" class="link" tabIndex={-1} onClick={panel.addFromList}>
      <kbd>+</kbd> {panel.proposes.value ? 'Propose' : 'Add'}
    </button>
  </p>
);

/** Tab would lead away from the box, and the digits with it. */
const isTaking = ({ key, shiftKey }: KeyboardEvent): boolean => key === 'Enter' || (key === 'Tab' && !shiftKey);

/** Keys of the box; those that mean nothing to it go on to the text. */
function pressInBox(event: KeyboardEvent, panel: Panel): boolean {
  const { manager } = panel;
  const isEmpty = manager.text.value === '';
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
  if (step !== undefined) manager.step(step);
  else if (isTaking(event) && !isEmpty) manager.take();
  else if (event.key === 'Escape' && !isEmpty) manager.type('');
  else if (event.key === '+' && !event.ctrlKey && !event.metaKey) panel.addFromList();
  else return isEmpty && /^\d$/.test(event.key) && !event.ctrlKey && !event.metaKey && (manager.act(event.key) || true);
  return true;
}

const Box = ({ panel }: { panel: Panel }) => {
  const { manager } = panel;
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <input
      class="find-tag"
      ref={input}
      type="text"
      role="combobox"
      aria-label="Find a tag"
      aria-expanded="true"
      aria-autocomplete="list"
      aria-controls={TREE}
      aria-activedescendant={manager.row.value === null ? undefined : treeRowId(manager.at.value)}
      autocomplete="off"
      spellcheck={false}
      maxLength={200}
      placeholder="↑↓, or type and ⏎; then a digit"
      value={manager.text.value}
      onKeyDown={(event) => {
        if (event.isComposing || !pressInBox(event, panel)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onInput={(event) => manager.type(event.currentTarget.value)}
    />
  );
};

const sentenceOf = (rows: readonly TreeRow[], isFound: boolean): string => {
  if (isFound)
    return rows.length === 0
      ? '+ adds it.'
      : 'In the box digits are text: ⏎ or Tab first takes the highlighted tag, then a digit acts on it.';
  const own = rows.filter(({ isBuiltIn, retired }) => !isBuiltIn && !retired);
  const tags = own.filter(({ path }: { path: TagPath }) => path.subtag === '').length;
  return `${counted(tags, 'tag')}, ${counted(own.length - tags, 'subtag')}.`;
};

export const TagListScreen = ({ panel }: { panel: Panel }) => {
  const { manager } = panel;
  if (manager.form.value !== null) return <TagForm panel={panel} form={manager.form.value} />;
  return (
    <Page
      title="Tag list"
      back={panel.home}
      actions={
        <div class="tag-foot">
          <About row={manager.row.value} />
          <Ways panel={panel} />
        </div>
      }
    >
      <DoneLine panel={panel} />
      {panel.said.value !== '' && (
        <p class="error" role="alert">
          {panel.said.value}
        </p>
      )}
      <Box panel={panel} />
      <Tree manager={manager} />
      <p class="note">
        {sentenceOf(manager.rows.value, manager.text.value.trim() !== '')}
        {panel.proposes.value && ' The lead changes the list; you propose.'}
      </p>
    </Page>
  );
};
