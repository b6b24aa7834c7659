/** The frame of every screen but tagging: a title, a body that scrolls, and buttons that stay. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface PageProps {
  title: string;
  children: ComponentChildren;
  actions?: ComponentChildren;
  /** Where ← leads; none on screens that cannot be left. */
  back?: () => void;
}

/** Where keys go on a new screen, unless a field of it took them: the next step, else the first choice. */
const FIRST = ['.page-actions .primary:enabled', '.item', 'button'];
/** Where they go when what they were on is gone: to what came in its place. */
const NEXT = ['[aria-current=true] button', '[aria-current=true]', ...FIRST];

function focusOne(page: HTMLElement | null, wanted: readonly string[]): void {
  if (document.activeElement !== document.body) return;
  const found = wanted.map((one) => page?.querySelector<HTMLElement>(one));
  found.find((element) => element != null)?.focus({ preventScroll: true });
}

/** Keeps the keys on this screen while its parts come and go; never takes them away from the sheet. */
function watchParts(page: HTMLElement | null): () => void {
  const observer = new MutationObserver(() => {
    if (document.hasFocus()) focusOne(page, NEXT);
  });
  if (page !== null) observer.observe(page, { childList: true, subtree: true });
  return () => observer.disconnect();
}

export const Page = ({ title, children, actions, back }: PageProps) => {
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    focusOne(page.current, FIRST);
    return watchParts(page.current);
  }, []);
  return (
    <main class="page" ref={page}>
      <header class="page-head">
        {back !== undefined && (
          <button type="button" class="icon" aria-label="Back" onClick={back}>
            ←
          </button>
        )}
        <h1>{title}</h1>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="page-body" tabIndex={0} aria-label={title}>
        {children}
      </section>
      {actions !== undefined && <footer class="page-actions">{actions}</footer>}
    </main>
  );
};

interface ButtonProps {
  children: ComponentChildren;
  onClick?: () => void;
  disabled?: boolean;
  submit?: boolean;
}

export const Primary = ({ children, onClick, disabled, submit }: ButtonProps) => (
  <button type={submit ? 'submit' : 'button'} class="primary" onClick={onClick} disabled={disabled}>
    {children}
  </button>
);

export const Secondary = ({ children, onClick, disabled }: ButtonProps) => (
  <button type="button" class="secondary" onClick={onClick} disabled={disabled}>
    {children}
  </button>
);
