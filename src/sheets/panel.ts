/** The add-on's menu, its panel, and the short messages of menu items. */

const TITLE = 'Tagsheet';

/** The menu under Extensions. Allowed even before the user has authorised anything. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open the panel', 'showTagsheet')
    .addItem('Open the panel large', 'showTagsheetLarge')
    .addSeparator()
    .addItem('Check tags', 'checkTags')
    .addItem('Build summary', 'buildSummary')
    .addItem('Build periods', 'buildPeriods')
    .addToUi();
}

const panelFile = (): GoogleAppsScript.HTML.HtmlOutput => HtmlService.createHtmlOutputFromFile('sidebar');

/** Opens the panel: 300 px wide, as Google gives it. */
export const showPanel = (): void => {
  SpreadsheetApp.getUi().showSidebar(panelFile().setTitle(TITLE));
};

/** Pixels: room for a long thread beside the tags, and the sheet still in sight behind it on a small screen. */
const LARGE = { width: 900, height: 600 };

/** Opens the same panel as a dialog that floats, for long tickets; the sheet can be used behind it. */
export const showLargePanel = (): void => {
  const { width, height } = LARGE;
  SpreadsheetApp.getUi().showModelessDialog(panelFile().setWidth(width).setHeight(height), TITLE);
};

/** A sentence for the person who chose a menu item. */
export const tell = (sentence: string): void => {
  SpreadsheetApp.getUi().alert(TITLE, sentence, SpreadsheetApp.getUi().ButtonSet.OK);
};

/** An add-on that is installed but not yet used in this document may do nearly nothing. */
export const isUnauthorised = ({ authMode }: { authMode: GoogleAppsScript.Script.AuthMode }): boolean =>
  authMode === ScriptApp.AuthMode.NONE;
