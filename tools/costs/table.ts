/** The cost table as text, and what is wrong with it. */
import type { Cost } from './actions';

/** All actions at one size of the dump. */
export interface Column {
  tickets: number;
  costs: readonly Cost[];
}

interface Finding {
  action: string;
  sentence: string;
}

function missed({ tickets, costs }: Column): Finding[] {
  return costs.flatMap(({ action, costs: { calls }, budget }) =>
    budget !== null && calls > budget
      ? [{ action, sentence: `${action} takes ${calls} calls at ${tickets} tickets; its budget is ${budget}.` }]
      : [],
  );
}

/** Calls must not grow with the dump; runs of rows, which a budget names aside, may differ. */
function grown(small: Column, large: Column): Finding[] {
  return small.costs.flatMap((before, index) => {
    const after = large.costs[index];
    if (!after || after.costs.calls - after.runs === before.costs.calls - before.runs) return [];
    const { action } = before;
    const sentence = `${action} takes ${before.costs.calls} calls at ${small.tickets} tickets and ${after.costs.calls} at ${large.tickets}.`;
    return [{ action, sentence }];
  });
}

/** Sentences on missed budgets at any size, and on calls that differ between the smallest dump and the largest. */
export function findingsOf(columns: readonly Column[]): string[] {
  const [small, ...rest] = columns;
  const large = rest[rest.length - 1];
  const growth = small && large ? grown(small, large) : [];
  return [...columns.flatMap(missed), ...growth].map(({ sentence }) => sentence);
}

const HEADER = ['action', 'tickets', 'calls', 'budget', 'read', 'written', 'seconds'];

const line = (tickets: number, { action, costs, budget }: Cost): string[] => [
  action,
  String(tickets),
  String(costs.calls),
  budget === null ? '–' : String(budget),
  String(costs.cellsRead),
  String(costs.cellsWritten),
  costs.seconds.toFixed(1),
];

/** A Markdown table: each action at every size; `of` says what the sizes count. */
export function tableOf(columns: readonly Column[], of = 'tickets'): string {
  const header = HEADER.map((title) => (title === 'tickets' ? of : title));
  const actions = columns[0]?.costs ?? [];
  const lines = actions.flatMap((_, index) =>
    columns.flatMap(({ tickets, costs }) => {
      const cost = costs[index];
      return cost ? [line(tickets, cost)] : [];
    }),
  );
  const widths = header.map((title, column) =>
    Math.max(title.length, ...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const padded = (cells: string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [padded(header), rule, ...lines.map(padded), ''].join('\n');
}
