/** Conditional formats and protection of a sheet. */
import type { ConditionalFormattingRule, Cvfo, Worksheet } from 'exceljs';
import { a1Of } from '../backend/a1';
import type { ConditionalRule, GradientPoint, Protection } from '../backend/attachments';
import type { Sheet } from '../backend/state';
import { conditionFormula } from './conditions';
import type { Losses } from './remarks';
import { argb } from './style';

function lookOf({ bg, color, bold, italic, strike, underline }: ConditionalRule['look']) {
  return {
    ...(bg !== undefined && { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(bg) } as const }),
    font: {
      ...(color !== undefined && { color: argb(color) }),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(strike && { strike }),
      ...(underline && { underline }),
    },
  };
}

const POINTS: Record<string, Cvfo['type']> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

function scaleOf(points: GradientPoint[], priority: number): ConditionalFormattingRule | null {
  const known = points.every(({ type, value }) => POINTS[type] && Number.isFinite(Number(value)));
  if (!known || points.length < 2) return null;
  return {
    type: 'colorScale',
    priority,
    cfvo: points.map(({ type, value }) => ({
      type: POINTS[type] ?? 'min',
      ...(type !== 'MIN' && type !== 'MAX' && { value: Number(value) }),
    })),
    color: points.map(({ color }) => argb(color)),
  };
}

function ruleOf(rule: ConditionalRule, first: string, timeZone: string, priority: number) {
  const { criteria, gradient, look } = rule;
  if (gradient) {
    const points = [gradient.min, gradient.mid, gradient.max].filter((point) => point !== undefined);
    return scaleOf(points, priority);
  }
  const formula = criteria && conditionFormula(criteria.criteria, criteria.values, first, timeZone);
  if (!formula) return null;
  const made: ConditionalFormattingRule = { type: 'expression', priority, formulae: [formula], style: lookOf(look) };
  return made;
}

/** The first rule that fits wins, in both programs. */
export function writeConditional(target: Worksheet, sheet: Sheet, timeZone: string, losses: Losses): void {
  sheet.conditional.forEach((rule, index) => {
    const [first] = rule.ranges;
    const made = first && ruleOf(rule, a1Of({ ...first, rows: 1, columns: 1 }), timeZone, index + 1);
    if (made) target.addConditionalFormatting({ ref: rule.ranges.map(a1Of).join(' '), rules: [made] });
    else losses.left++;
  });
}

/** Excel protects whole sheets only, and never just warns. No password: whoever opens the file may lift it. */
export async function protect(
  target: Worksheet,
  sheet: Sheet,
  protections: readonly Protection[],
  losses: Losses,
): Promise<void> {
  const firm = protections.filter((one) => one.sheet === sheet.id && !one.warningOnly);
  const whole = firm.find(({ kind }) => kind === 'SHEET');
  losses.left += whole ? 0 : firm.length;
  if (!whole) return;
  for (const { row, column, rows, columns } of whole.open ?? []) {
    const last = { row: Math.min(row + rows - 1, sheet.values.length), column: Math.min(column + columns - 1, 100) };
    for (let at = row; at <= last.row; at++) {
      for (let cell = column; cell <= last.column; cell++) target.getCell(at, cell).protection = { locked: false };
    }
  }
  await target.protect('', { selectLockedCells: true, selectUnlockedCells: true, autoFilter: true, sort: true });
}
