/** The dropdowns on `Tag` and `Subtag`: they name what the tab `Tags` holds, and only warn. */
import type { Dump } from './dumpTab';
import type { TagsTab } from './tagsTab';

/** The dropdown on `Tag` and `Subtag`, to the last grid row. It only warns: a rejecting rule makes script writes throw. */
export function setDropdowns(dump: Dump, tags: TagsTab): void {
  const rows = dump.sheet.getMaxRows() - 1;
  const listed = Math.max(1, tags.sheet.getMaxRows() - 1);
  const header = tags.header.map((text) => text.toLowerCase());
  if (rows < 1) return;
  for (const name of ['tag', 'subtag'] as const) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInRange(tags.sheet.getRange(2, header.indexOf(name) + 1, listed, 1), true)
      .setAllowInvalid(true)
      .setHelpText(`Choose a ${name} of the tab ${tags.sheet.getName()}, or add a row there.`)
      .build();
    dump.sheet.getRange(2, dump.ours[name], rows, 1).setDataValidation(rule);
  }
}
