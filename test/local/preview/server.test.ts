import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { savedWorkbook } from '../../../local/preview/files';
import { listenLocally } from '../../../local/preview/port';
import { type Preview, startPreview } from '../../../local/preview/preview';
import type { Push } from '../../../local/preview/wire';
import { makeSmall, PANEL, type Small, startSmall } from './smallAddOn';
import { type Visitor, visit } from './visitor';

let small: Small;
let preview: Preview;

beforeEach(async () => {
  small = makeSmall({ page: false });
  preview = await startSmall(small.options);
});

afterEach(async () => {
  await preview.close();
  small.remove();
});

const post: Visitor['post'] = (path, body) => visit(preview).post(path, body);

const isSidebar = (push: Push): boolean => push.kind === 'ui' && push.event.kind === 'sidebar';

/** The address of the panel's document. */
const sidebarOf = (told: Push[]): string => {
  const push = told.filter(isSidebar).at(-1);
  if (push?.kind !== 'ui' || push.event.kind !== 'sidebar') throw new Error('No panel was shown.');
  return push.event.document;
};

describe('the page and the add-on’s documents', () => {
  test('serves the panel as the add-on made it, byte for byte, after google.script', async () => {
    const line = await visit(preview).listen();
    await post('/open', { person: { id: 'you' } });
    const { body, headers } = await visit(preview).ask(sidebarOf(await line.until((got) => got.some(isSidebar))));
    line.close();
    expect(body).toBe(`<!doctype html><script src="/google-script.js"></script>${PANEL}`);
    expect(String(headers['content-security-policy'])).not.toContain('connect-src');
    expect((await visit(preview).ask('/google-script.js')).body).toContain('withSuccessHandler');
  });

  test('opening makes the menu and shows what the first item shows', async () => {
    const line = await visit(preview).listen();
    await post('/open', { person: { id: 'you' } });
    const told = await line.until((got) => got.filter(({ kind }) => kind === 'ui').length >= 2);
    line.close();
    expect(told.filter(({ kind }) => kind === 'ui')).toEqual([
      {
        kind: 'ui',
        event: {
          kind: 'menu',
          person: 'you',
          addon: true,
          caption: 'Small',
          items: [
            expect.objectContaining({ caption: 'Show panel', functionName: 'showPanel' }),
            expect.objectContaining({ kind: 'separator' }),
            expect.objectContaining({ caption: 'Say hello', functionName: 'sayHello' }),
          ],
        },
      },
      {
        kind: 'ui',
        event: { kind: 'sidebar', title: 'Small panel', document: expect.stringMatching(/^\/document\/[\w-]{24}$/) },
      },
    ]);
  });
});

describe('edits and runs', () => {
  const type = (text: string, column = 2) =>
    post('/edit', { edit: { kind: 'enter', sheet: 0, row: 2, column, texts: [[text]] } });

  test('what is typed is parsed by the workbook and fires onEdit', async () => {
    await type('007');
    expect(preview.workbook.text(0, 2, 2)).toBe('7');
    expect(preview.workbook.text(0, 2, 4)).toBe('edited to 7');
  });

  test('tells the page of both', async () => {
    const line = await visit(preview).listen();
    await type('x', 1);
    const told = await line.until((got) => got.some(({ kind }) => kind === 'changes'));
    line.close();
    expect(told.find(({ kind }) => kind === 'changes')).toMatchObject({
      kind: 'changes',
      changes: { rows: [{ sheet: 0, rows: [{ row: 2 }] }] },
    });
  });

  test('a refusal comes back as its sentence, and nothing changes', async () => {
    await post('/open', { person: { id: 'you', access: 'view' } });
    const answer = await type('x');
    expect(answer).toMatchObject({ error: { message: expect.stringContaining('permission') } });
    expect(preview.workbook.text(0, 2, 2)).toBe('first');
  });

  test('runs a function with its arguments; the selection is the page’s', async () => {
    expect(await post('/run', { name: 'read', args: [2, 1] })).toEqual({ value: 'a1' });
    await post('/select', { selection: { sheet: 0, ranges: [{ sheet: 0, row: 3, column: 2, rows: 1, columns: 2 }] } });
    expect(await post('/run', { name: 'selected', args: [] })).toEqual({ value: 'B3:C3' });
  });

  test('says what failed, hides what is private, loses what Google loses', async () => {
    const error = (message: string) => ({ error: { name: 'ScriptError', message: expect.stringContaining(message) } });
    expect(await post('/run', { name: 'fails', args: [] })).toEqual(error('No such ticket'));
    expect(await post('/run', { name: 'secret_', args: [] })).toEqual(error('secret_'));
    const { error: loud } = console;
    console.error = () => undefined;
    expect(await post('/run', { name: 'date', args: [] })).toEqual({ lost: true });
    console.error = loud;
  });

  test('what a script shows comes after what it wrote', async () => {
    const line = await visit(preview).listen();
    await post('/run', { name: 'write', args: [5, 1, 'new'] });
    await post('/run', { name: 'show', args: [5] });
    const told = await line.until((got) => got.some(({ kind }) => kind === 'ui'));
    line.close();
    expect(told.map(({ kind }) => kind)).toEqual(['changes', 'ui']);
  });
});

describe('what is kept', () => {
  test('a restart finds the workbook as it was left', async () => {
    await post('/edit', { edit: { kind: 'enter', sheet: 0, row: 9, column: 1, texts: [['kept']] } });
    await preview.close();
    const { workbook } = savedWorkbook(String(small.options.file), false);
    expect(workbook?.text(0, 9, 1)).toBe('kept');
    expect(existsSync(`${small.options.file}.${process.pid}.part`)).toBe(false);
    expect(savedWorkbook(String(small.options.file), true).workbook).toBeNull();
  });

  test('a damaged file is put aside and told', () => {
    const file = `${small.folder}/damaged.json`;
    writeFileSync(file, '{"sheets":');
    const { workbook, remark } = savedWorkbook(file, false);
    expect(workbook).toBeNull();
    expect(remark).toContain('damaged.json.damaged');
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('{"sheets":');
  });
});

test('a taken port is told, on either address', async () => {
  expect(await startPreview({ ...small.options, port: preview.port })).toBeNull();
  const other = await listenLocally(0, () => () => undefined);
  expect(other?.port).not.toBe(preview.port);
  await other?.close();
});

test('an answer takes as long as was asked for', async () => {
  await preview.close();
  preview = await startSmall({ ...small.options, delay: 300 });
  const before = performance.now();
  await post('/run', { name: 'read', args: [2, 1] });
  expect(performance.now() - before).toBeGreaterThanOrEqual(295);
});
