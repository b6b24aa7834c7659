/** The add-on's menu, its panel, and the short messages of menu items. */

const TITLE = 'Tagsheet';

/** The menu under Extensions. Allowed even before the user has authorised anything. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open the panel', 'showTagsheet')
    .addSeparator()
    .addItem('Check tags', 'checkTags')
    .addItem('Build summary', 'buildSummary')
    .addItem('Build periods', 'buildPeriods')
    .addToUi();
}

/** Opens the panel: 300 px wide, as Google gives it. */
export const showPanel = (): void => {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(TITLE));
};

/** A sentence for the person who chose a menu item. */
export const tell = (sentence: string): void => {
  SpreadsheetApp.getUi().alert(TITLE, sentence, SpreadsheetApp.getUi().ButtonSet.OK);
};

/** An add-on that is installed but not yet used in this document may do nearly nothing. */
export const isUnauthorised = ({ authMode }: { authMode: GoogleAppsScript.Script.AuthMode }): boolean =>
  authMode === ScriptApp.AuthMode.NONE;
