/** The box that all keys go through: a combobox over the list below it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focused } from '../browser';
import type { Picker } from '../state/picker';
import type { Tagging } from '../state/tagging';

export const BOX = 'box';
export const LIST = 'list';
export const rowId = (index: number): string => `row-${index}`;

export const focusBox = (): void => document.getElementById(BOX)?.focus();

const placeholder = ({ mode, tag, subtag, reason }: Picker): string => {
  if (mode === 'words') return 'why, in your own words';
  if (mode === 'reason') return reason === null ? 'why? press 1–5, or type' : '⏎ puts aside';
  if (tag === null) return 'type, or press 1–9';
  return subtag === null ? 'type, or 1–9' : '⏎ saves';
};

const Chip = ({ children, unpick }: { children: string; unpick: () => void }) => (
  <span class="chip">
    <span class="cut" title={children}>
      {children}
    </span>
    <button type="button" tabIndex={-1} aria-label={`Unpick ${children}`} onClick={unpick}>
      ✕
    </button>
  </span>
);

const Chips = ({ tagging }: { tagging: Tagging }) => {
  const { mode, tag, subtag, reason } = tagging.picker.value;
  const unpick = (): void => tagging.act('erase', 'Backspace');
  if (mode !== 'tag') return <Chip unpick={unpick}>{reason === null ? 'Put aside' : `Put aside: ${reason}`}</Chip>;
  if (tag === null) return null;
  return <Chip unpick={unpick}>{subtag === null || subtag === '' ? tag : `${tag} › ${subtag}`}</Chip>;
};

export const Box = ({ tagging }: { tagging: Tagging }) => {
  const input = useRef<HTMLInputElement>(null);
  const picker = tagging.picker.value;
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a click beside the text means the box
    <div class="box" onMouseDown={(event) => event.target === event.currentTarget && event.preventDefault()}>
      <Chips tagging={tagging} />
      <input
        id={BOX}
        ref={input}
        type="text"
        role="combobox"
        aria-label={picker.tag === null ? 'Tag' : `Subtag of ${picker.tag}`}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={LIST}
        aria-activedescendant={picker.cursor === null ? undefined : rowId(picker.cursor)}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={200}
        placeholder={placeholder(picker)}
        value={picker.text}
        data-focused={focused.value}
        onInput={(event) => tagging.type(event.currentTarget.value)}
      />
    </div>
  );
};
