/** The real clasp, with Google played by `deploy/google.mjs`. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const SCRIPT_ID = '1nvented-script_ID-0123456789-0123456789-0123456789';
const LATER = 4_102_444_800_000;

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'deploy-'));
  cpSync('dist', at('dist'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Asked {
  scriptId?: string;
  /** When the login ends, epoch milliseconds; null: nobody is logged in. */
  loggedInUntil?: number | null;
}

function deploy(scene: string, { scriptId = SCRIPT_ID, loggedInUntil = LATER }: Asked = {}) {
  writeFileSync(at('.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
  const login = {
    client_id: 'invented',
    client_secret: 'invented',
    type: 'authorized_user',
    refresh_token: 'invented',
    access_token: 'invented-token',
    expiry_date: loggedInUntil,
  };
  if (loggedInUntil !== null) writeFileSync(at('.clasprc.json'), JSON.stringify({ tokens: { default: login } }));
  const google = pathToFileURL(require.resolve('./deploy/google.mjs'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tools/deploy.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${google}`,
      GOOGLE_SAYS: scene,
      GOOGLE_HEARD: at('heard.jsonl'),
      clasp_config_project: at('.clasp.json'),
      clasp_config_auth: at('.clasprc.json'),
    },
  });
  const heard = existsSync(at('heard.jsonl')) ? readFileSync(at('heard.jsonl'), 'utf8').trim().split('\n') : [];
  return { status, stdout, stderr, heard: heard.map((line) => JSON.parse(line)) };
}

test('exactly the three files of dist/ are sent, word for word, and the user hears of it', () => {
  const { status, stdout, heard } = deploy('welcome');
  expect(heard).toHaveLength(1);
  const [{ uri, body, authorization }] = heard;
  expect(uri).toContain(`/v1/projects/${SCRIPT_ID}/content`);
  expect(authorization).toBe('Bearer invented-token');
  const types: Record<string, string> = { js: 'SERVER_JS', html: 'HTML', json: 'JSON' };
  const sent = readdirSync('dist').map((name) => {
    const [stem, ending = ''] = name.split('.');
    return { name: stem, type: types[ending], source: readFileSync(`dist/${name}`, 'utf8') };
  });
  const byName = (a: { name: unknown }, b: { name: unknown }) => String(a.name).localeCompare(String(b.name));
  expect([...body.files].sort(byName)).toEqual(sent.sort(byName));
  expect(sent.map(({ name }) => name).sort()).toEqual(['Code', 'appsscript', 'sidebar']);
  expect(stdout).toContain('Google has it.');
  expect(status).toBe(0);
});

test("what Google refuses reaches the user in Google's own words", () => {
  const { status, stdout, stderr } = deploy('refused');
  expect(stderr).toContain('Syntax error: missing ) after argument list line: 3 file: Code');
  expect(stdout).not.toContain('Google has it.');
  expect(status).not.toBe(0);
});

test.each([
  ['expired', { loggedInUntil: 1 }, /invalid_grant[\s\S]*Your Google login has expired\. Run npm run login/],
  ['welcome', { loggedInUntil: null }, /You are not logged in\. Run npm run login/],
] as const)('%s %j: said with what to do', (scene, asked, sentence) => {
  const { status, stderr, heard } = deploy(scene, asked);
  expect(stderr).toMatch(sentence);
  expect([status === 0, heard]).toEqual([false, []]);
});

test.each([
  ['PUT-YOUR-SCRIPT-ID-HERE', /does not say yet which script to fill\..*Project Settings/],
  ['https://docs.google.com/spreadsheets/d/x', /is no script ID/],
])('with the ID %s nothing is even tried', (scriptId, sentence) => {
  const { status, stdout, stderr, heard } = deploy('welcome', { scriptId });
  expect(stderr).toMatch(sentence);
  expect([status, stdout, heard]).toEqual([1, '', []]);
});
