/** What happened, line by line, so that a run which failed can be read. */
export interface Trace {
  say(line: string): void;
  lines(): readonly string[];
}

export function createTrace(): Trace {
  const lines: string[] = [];
  return { say: (line) => void lines.push(line), lines: () => lines };
}
