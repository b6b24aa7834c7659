/** A text of the ticket that scrolls in its own place, and says when there is more below. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { beginning, type ShownText } from '../state/maskedTicket';
import { Shown } from './shown';

/** Pixels below what is in sight. */
const below = ({ scrollHeight, clientHeight, scrollTop }: Element): number => scrollHeight - clientHeight - scrollTop;

interface TextProps {
  text: ShownText;
  isBare: boolean;
  name: 'Content' | 'Reply';
  /** Shown where the text is empty. */
  none: string;
}

export const Text = ({ text, isBare, name, none }: TextProps) => {
  const region = useRef<HTMLElement>(null);
  const [more, setMore] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const shown = useMemo(() => (isWhole ? text : beginning(text)), [text, isWhole]);
  const look = (): void => {
    const { current } = region;
    if (current === null) return;
    setMore(below(current) > 1);
    if (below(current) < 2 * current.clientHeight) setWhole(true);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text may be longer
  useLayoutEffect(look, [shown, isBare]);
  return (
    <div class={`part ${name.toLowerCase()}${more ? ' more-below' : ''}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="text" dir="auto" tabIndex={0} aria-label={name} ref={region} onScroll={look}>
        {text.bare === '' ? <span class="none">{none}</span> : <Shown text={shown} isBare={isBare} />}
      </section>
    </div>
  );
};

/** PgUp and PgDn: the content to its end, then the reply; back the other way round. */
export function scrollTicket(way: 1 | -1): void {
  const texts = [...document.querySelectorAll('.ticket .text')];
  const ordered = way === 1 ? texts : texts.reverse();
  const room = (text: Element): number =>
    way === 1 ? text.scrollHeight - text.clientHeight - text.scrollTop : text.scrollTop;
  const next = ordered.find((text) => room(text) > 1);
  if (next !== undefined) next.scrollTop += way * (next.clientHeight - 17);
}
