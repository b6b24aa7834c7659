/** In setup: what is odd about the tab, and the button where Tagsheet can mend it. */
import '../data.css';
import type { ShapeFix } from '../../src/core/exports/tabShape';
import type { Setup } from '../state/setup';
import { Secondary } from './page';

const BUTTONS: Record<ShapeFix, string> = {
  fold: 'Make one row a ticket',
  tidy: 'Make a tidy copy',
};

/** One button for each way to mend, below the last sentence that asks for it. */
export const ShapeNotes = ({ setup }: { setup: Setup }) => {
  const { shape } = setup.proposal.value;
  if (shape.length === 0) return null;
  const last = (fix: ShapeFix) => shape.map((note) => note.fix).lastIndexOf(fix);
  return (
    <ul class="shape">
      {shape.map(({ sentence, fix }, index) => (
        <li key={sentence}>
          <p dir="auto">{sentence}</p>
          {fix !== null && last(fix) === index && (
            <Secondary onClick={() => setup.reshape(fix)} disabled={setup.working.value}>
              {setup.working.value ? 'Working …' : BUTTONS[fix]}
            </Secondary>
          )}
        </li>
      ))}
    </ul>
  );
};
