/** A radio button or a checkbox with a line that says what it means. */
import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  kind: 'radio' | 'checkbox';
  name: string;
  checked: boolean;
  choose(checked: boolean): void;
  disabled?: boolean;
  children: ComponentChildren;
  note?: ComponentChildren;
}

export const Choice = ({ kind, name, checked, choose, disabled, children, note }: ChoiceProps) => (
  <label class="choice">
    <input
      type={kind}
      name={name}
      checked={checked}
      disabled={disabled}
      onChange={(event) => choose(event.currentTarget.checked)}
    />
    <span>
      {children}
      {note !== undefined && <small>{note}</small>}
    </span>
  </label>
);
