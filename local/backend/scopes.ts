/** The OAuth scopes that matter here. */
export const ANY_SPREADSHEET = 'https://www.googleapis.com/auth/spreadsheets';
export const THIS_SPREADSHEET = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
export const CONTAINER_UI = 'https://www.googleapis.com/auth/script.container.ui';

/** What a narrow editor add-on asks for. */
export const DEFAULT_SCOPES: string[] = [THIS_SPREADSHEET, CONTAINER_UI];
