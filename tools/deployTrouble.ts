/** Why a deployment cannot go on, in a sentence that says what to do. */

const PLACEHOLDER = /^PUT-/;
/** What Google's script IDs are made of. */
const SCRIPT_ID = /^[\w-]{40,}$/;

const WHERE = 'Open your spreadsheet, Extensions › Apps Script, Project Settings, and copy the “Script ID”';

/** What is wrong with the project file (its text, null where there is none); null where nothing is. */
export function projectTrouble(text: string | null, file: string): string | null {
  if (text === null) return `There is no ${file}. Take back the one of this project, and put your script's ID into it.`;
  let scriptId: unknown;
  try {
    scriptId = (JSON.parse(text) as { scriptId?: unknown }).scriptId;
  } catch {
    return `${file} is no valid JSON. It should read { "scriptId": "…", "rootDir": "dist" }.`;
  }
  if (typeof scriptId !== 'string' || scriptId === '' || PLACEHOLDER.test(scriptId)) {
    return `${file} does not say yet which script to fill. ${WHERE} into ${file} as "scriptId".`;
  }
  if (!SCRIPT_ID.test(scriptId)) {
    return `“${scriptId}” in ${file} is no script ID; the spreadsheet's own ID or address is another thing. ${WHERE}.`;
  }
  return null;
}

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /invalid_grant|invalid_rapt|invalid_token|token has been expired/i,
    'Your Google login has expired. Run npm run login, then npm run deploy again.',
  ],
  [
    /no credentials|not logged in|login required/i,
    'You are not logged in. Run npm run login, then npm run deploy again.',
  ],
  [
    /not enabled the Apps Script API/i,
    'Switch the Apps Script API on at https://script.google.com/home/usersettings, wait a minute, and run npm run deploy again.',
  ],
  [
    /entity was not found|caller does not have permission|script not found/i,
    'The account you are logged in with cannot edit that script. Compare the ID in .clasp.json, or log in as another with npm run login.',
  ],
  [
    /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET/,
    'Google could not be reached. Check the network, and try again.',
  ],
  [/rate limit|quota|RESOURCE_EXHAUSTED/i, 'Google takes no more for now. Wait a few minutes, and try again.'],
];

/** What to do about what clasp said; null where its own words must do. */
export const pushTrouble = (said: string): string | null => KNOWN.find(([pattern]) => pattern.test(said))?.[1] ?? null;
