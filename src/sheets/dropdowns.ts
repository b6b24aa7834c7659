/**
 * The dropdowns on `Tag` and `Subtag`: one rule a column, to the last grid row, from the cells of the tab `Tags`, which
 * may be more than the 500 that a rule can hold itself. They only warn: a rule that rejects makes script writes throw.
 *
 * The subtags of one row are not narrowed to those of its tag. Such a rule hangs on its cell: nobody documents whether it
 * goes along when people sort, and a tag saved by the panel, filled down or pasted leaves it as it was. It would then
 * mark right subtags as wrong; and each edit by hand would cost two more calls.
 */
import type { Dump } from './dumpTab';
import type { TagsTab } from './tagsTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

const NAMES = ['tag', 'subtag'] as const;

/** Our rules are known by what they say. */
const helpFor = (name: string): string => `Choose a ${name} of the tab `;

const isOurs = (rule: Rule, name: string): boolean => (rule.getHelpText() ?? '').startsWith(helpFor(name));

/** Does this rule offer exactly these cells? No call. */
function offers(rule: Rule | null, source: Range): boolean {
  const [range] = rule?.getCriteriaValues() ?? [];
  return (
    range?.getA1Notation?.() === source.getA1Notation() &&
    range.getSheet().getSheetId() === source.getSheet().getSheetId()
  );
}

/** Which dropdown these columns (from 0) of the user's have. One call a column. */
export function rulesOn(sheet: Sheet, columns: readonly number[]): 'none' | 'warn' | 'refuse' {
  const rules = columns.flatMap((column) => sheet.getRange(2, column + 1).getDataValidation() ?? []);
  if (rules.some((rule) => !rule.getAllowInvalid())) return 'refuse';
  return rules.length > 0 ? 'warn' : 'none';
}

/**
 * Sets what is not there yet: after the list's columns were moved, or where one of both tabs has grown. A dropdown of the
 * user's own stays unless it is to be `replaced`. Two calls a column, three where there is something to set.
 */
export function setDropdowns(dump: Dump, tags: TagsTab, replaced = false): void {
  const rows = dump.sheet.getMaxRows() - 1;
  const listed = Math.max(1, tags.sheet.getMaxRows() - 1);
  const header = tags.header.map((text) => text.toLowerCase());
  if (rows < 1) return;
  for (const name of NAMES) {
    const cells = dump.sheet.getRange(2, dump.ours[name], rows, 1);
    const source = tags.sheet.getRange(2, header.indexOf(name) + 1, listed, 1);
    const [first, last] = [cells.getCell(1, 1), cells.getCell(rows, 1)].map((cell) => cell.getDataValidation());
    if (first && !isOurs(first, name) && !replaced) continue;
    if (offers(first ?? null, source) && offers(last ?? null, source)) continue;
    cells.setDataValidation(ruleFor(name, source, tags.sheet.getName()));
  }
}

const ruleFor = (name: string, source: Range, tab: string): Rule =>
  SpreadsheetApp.newDataValidation()
    .requireValueInRange(source, true)
    .setAllowInvalid(true)
    .setHelpText(`${helpFor(name)}${tab}, or add a row there.`)
    .build();
