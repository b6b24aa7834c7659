/** A box that finds a tag by typing, with the few best below it. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatTagPath, type TagPath } from '../../src/core/tags/tagPath';
import { PathWords } from './pathWords';

interface TagFieldProps {
  label: string;
  /** What a text finds, best first; '' gives the first ones. */
  find(text: string): readonly TagPath[];
  take(path: TagPath): void;
  /** Esc. */
  leave(): void;
  /** Typed already. */
  begin?: string;
}

export const TagField = ({ label, find, take, leave, begin = '' }: TagFieldProps) => {
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(begin);
  const [at, setAt] = useState(0);
  const found = find(text);
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[at];
    if (step !== undefined) setAt(Math.max(0, Math.min(found.length - 1, at + step)));
    else if (event.key === 'Enter') chosen !== undefined && take(chosen);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  // In the same frame, so that the next letter is typed here.
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <div class="tag-field">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={found.length > 0 ? `${list}-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder="type a tag"
        value={text}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
      />
      <div id={list} role="listbox" aria-label={label}>
        {found.map((path, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys reach rows through the box
          <div
            key={formatTagPath(path)}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            class={index === at ? 'row on' : 'row'}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(path)}
          >
            <PathWords path={path} />
          </div>
        ))}
      </div>
      {found.length === 0 && <p class="note">No tag of the list is like that.</p>}
    </div>
  );
};
