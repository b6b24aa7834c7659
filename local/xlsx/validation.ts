/** Dropdowns and other rules on cells as Excel's data validation. */
import type { DataValidation, Worksheet } from 'exceljs';
import { a1Of, columnLetters } from '../backend/a1';
import type { Rule } from '../backend/attachments';
import type { Sheet } from '../backend/state';
import { conditionFormula } from './conditions';
import type { Losses } from './remarks';
import { quotedName } from './sheetNames';
import { legalText } from './text';

/** The longest list that Excel takes within the rule itself, and the longest message. */
const MOST = { list: 255, message: 225 };

/** Puts a list into cells and answers the reference to them. */
export type ListShelf = (options: readonly string[]) => string;

interface Block {
  rule: number;
  address: string;
}

/** Cells one below the other under the same rule, as ranges. */
export function ruleBlocks(sheet: Pick<Sheet, 'extras'>): Block[] {
  const blocks: Block[] = [];
  const open = new Map<number, { rule: number; row: number; rows: number }>();
  const close = (column: number): void => {
    const block = open.get(column);
    if (block) blocks.push({ rule: block.rule, address: a1Of({ ...block, column: column + 1, columns: 1 }) });
    open.delete(column);
  };
  sheet.extras.forEach((extras, row) => {
    const width = Math.max(extras?.length ?? 0, ...[...open.keys()].map((column) => column + 1));
    for (let column = 0; column < width; column++) {
      const rule = extras?.[column]?.rule;
      const block = open.get(column);
      if (block && block.rule === rule && block.row + block.rows === row + 1) block.rows++;
      else {
        close(column);
        if (rule !== undefined) open.set(column, { rule, row: row + 1, rows: 1 });
      }
    }
  });
  for (const column of [...open.keys()]) close(column);
  return blocks;
}

function listFormula(options: readonly string[], shelf: ListShelf): string {
  const legal = options.map(legalText);
  const inline = legal.join(',');
  const plain = legal.every((option) => !/[,\n]/.test(option) && option.trim() === option && option !== '');
  // Excel would take a list that begins with `=` for a formula.
  if (!plain || inline.startsWith('=') || inline.length > MOST.list) return shelf(legal);
  return `"${inline.replace(/"/g, '""')}"`;
}

type Options = (rule: Rule) => string[] | null;

function validationOf(rule: Rule, cell: string, options: Options, shelf: ListShelf, timeZone: string) {
  const { criteria, values, allowInvalid, help } = rule;
  const list = criteria === 'CHECKBOX' && values.length === 0 ? ['TRUE', 'FALSE'] : options(rule);
  const formula = list ? listFormula(list, shelf) : conditionFormula(criteria, values, cell, timeZone);
  if (formula === null || list?.length === 0) return null;
  const validation: DataValidation = {
    type: list ? 'list' : 'custom',
    formulae: [formula],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: allowInvalid ? 'warning' : 'stop',
    ...(help !== null && { error: legalText(help).slice(0, MOST.message) }),
  };
  return validation;
}

export interface RuleContext {
  rules: ReadonlyMap<number, Rule>;
  options: Options;
  shelf: ListShelf;
  timeZone: string;
  losses: Losses;
}

/** What exceljs can do and does not declare. */
interface Validated {
  dataValidations: { add(address: string, validation: DataValidation): void };
}

export function writeRules(target: Worksheet, sheet: Sheet, context: RuleContext): void {
  const { rules, options, shelf, timeZone, losses } = context;
  const made = new Map<number, string>();
  const shelve =
    (id: number): ListShelf =>
    (list) => {
      const place = made.get(id) ?? shelf(list);
      made.set(id, place);
      return place;
    };
  for (const { rule: id, address } of ruleBlocks(sheet)) {
    const rule = rules.get(id);
    const first = address.split(':')[0] ?? address;
    const validation = rule && validationOf(rule, first, options, shelve(id), timeZone);
    if (validation) (target as unknown as Validated).dataValidations.add(address, validation);
    else losses.left++;
  }
}

/** Lists too long for a rule, each in a column of a sheet that nobody sees. */
export function listShelf(open: () => Worksheet, name: string): ListShelf {
  let columns = 0;
  return (options) => {
    const sheet = open();
    const column = ++columns;
    options.forEach((option, index) => {
      const cell = sheet.getCell(index + 1, column);
      cell.value = option;
      cell.numFmt = '@';
    });
    const letters = columnLetters(column);
    return `${quotedName(name)}!$${letters}$1:$${letters}$${options.length}`;
  };
}
