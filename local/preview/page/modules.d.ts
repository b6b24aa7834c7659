declare module '*.css';

/** As much of React as a float over the grid needs; its own types are not installed. */
declare module 'react' {
  export function createElement(type: string, props: object | null, ...children: unknown[]): object;
  export function useEffect(effect: () => undefined | (() => void), dependencies: unknown[]): void;
  export function useRef<T>(initial: T | null): { current: T | null };
}
