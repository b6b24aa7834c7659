/** Time as the workbook knows it; a virtual clock stands still until it is moved. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Lets time pass: a virtual clock moves on at once, the real one is not waited for. */
  pass(ms: number): void;
  virtual: boolean;
}

export const realClock = (): Clock => ({ now: () => Date.now(), pass: () => {}, virtual: false });

/** A clock that starts at `start` (epoch milliseconds) and moves only by `pass`. */
export function virtualClock(start: number): Clock {
  let at = start;
  return {
    now: () => at,
    pass: (ms) => {
      at += ms;
    },
    virtual: true,
  };
}
