import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { require as load } from 'gas-local';

const ENTRY_POINTS = [
  'buildPeriods',
  'buildSummary',
  'checkTags',
  'onEdit',
  'onInstall',
  'onOpen',
  'rpc',
  'showTagsheet',
  'showTagsheetLarge',
  'tagsheet_',
];

describe('what goes to Google', () => {
  const code = readFileSync('dist/Code.js', 'utf8');
  const panel = readFileSync('dist/sidebar.html', 'utf8');

  test('is exactly three files', () => {
    expect(readdirSync('dist').sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
  });

  test('keeps its budgets', () => {
    expect(statSync('dist/Code.js').size).toBeLessThanOrEqual(240_000);
    expect(gzipSync(panel, { level: 9 }).length).toBeLessThanOrEqual(100_000);
  });

  test('declares its entry points as functions, and no other global', () => {
    const globals = load('dist', {});
    const names = Object.keys(globals).sort();
    expect(names).toEqual(ENTRY_POINTS);
    for (const name of names) {
      expect(typeof globals[name]).toBe('function');
      expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
    }
  });

  test('runs nothing when it is loaded: a context without any service is enough', () => {
    const touched: string[] = [];
    const services = new Proxy({}, { get: (_, name) => touched.push(String(name)) });
    load('dist', { SpreadsheetApp: services, PropertiesService: services, ScriptApp: services });
    expect(touched).toEqual([]);
  });

  test('asks for two narrow scopes, V8 and no exception log', () => {
    const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.exceptionLogging).toBe('NONE');
  });

  test('the panel is one file without any network API', () => {
    expect(panel).not.toMatch(/<script[^>]+src=|<link[^>]+href=|@import/);
    expect(panel).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/);
    expect(panel).not.toMatch(/https?:\/\/(?!www\.w3\.org\/)/);
  });

  test('the panel holds no template literal with // in it: an inline script once lost what followed', () => {
    expect(/`[^`'"\n]*\/\//.exec(panel)?.[0] ?? null).toBeNull();
  });

  test('the stand-in is bundled beside it, not into it', () => {
    expect(existsSync('build/local.mjs')).toBe(true);
  });
});
