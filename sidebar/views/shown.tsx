/** A text of the ticket with its private data covered, each finding by its name. */
import './shown.css';
import type { ShownText } from '../state/maskedTicket';

interface ShownProps {
  text: ShownText;
  isBare: boolean;
}

export const Shown = ({ text: { bare, masked }, isBare }: ShownProps) => (
  <>
    {isBare
      ? bare
      : masked.map(({ kind, text }, index) =>
          kind === null ? (
            text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their places
            <mark key={index} class="private" title="Private. Press . to show it in this ticket.">
              {text}
            </mark>
          ),
        )}
  </>
);
