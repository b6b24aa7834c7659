/** What was done to the list or the tickets last, and the way back. */
import { isMac } from '../browser';
import type { Panel } from '../state/panel';

export const DoneLine = ({ panel }: { panel: Panel }) => {
  const done = panel.changing.done.value;
  if (done === null) return null;
  return (
    <p class="done" role="status">
      <span dir="auto">{done.sentence}</span>
      {done.undo !== null && (
        <button
          type="button"
          class="link"
          title={isMac() ? 'Undo (⌘Z)' : 'Undo (Ctrl Z)'}
          onClick={panel.changing.undoLast}
        >
          Undo
        </button>
      )}
    </p>
  );
};
