/** Several people at several pages of one server. */
import type { Preview } from '../../../local/preview/preview';
import type { Push } from '../../../local/preview/wire';
import { makeSmall, PANEL, type Small, startSmall } from './smallAddOn';
import { type Visitor, visit } from './visitor';

let small: Small;
let preview: Preview;
let ann: Visitor;
let bob: Visitor;

beforeEach(async () => {
  small = makeSmall({ page: false });
  preview = await startSmall(small.options);
  [ann, bob] = [visit(preview, 'page-a'), visit(preview, 'page-b')];
});
afterEach(async () => {
  await preview.close();
  small.remove();
});

const come = (page: Visitor, id: string) => page.post('/open', { person: { id, access: 'edit' } });
const cell = (row: number, column: number) => ({ sheet: 0, row, column, rows: 1, columns: 1 });
const choose = (page: Visitor, row: number, column: number) =>
  page.post('/select', { selection: { sheet: 0, ranges: [cell(row, column)] } });

/** Who was there, by the last word of it. */
const there = (told: Push[]): string[] => {
  const push = told.filter(({ kind }) => kind === 'people').at(-1);
  return push?.kind === 'people' ? push.people.map(({ name }) => name) : [];
};

describe('who is there', () => {
  test('comes, chooses and leaves before everybody’s eyes', async () => {
    const line = await ann.listen();
    await come(ann, 'ann');
    const other = await bob.listen();
    await come(bob, 'bob');
    await choose(bob, 3, 2);
    const chosen = await line.until((got) => JSON.stringify(got.at(-1)).includes('"row":3'));
    expect(chosen.filter(({ kind }) => kind === 'people').at(-1)).toEqual({
      kind: 'people',
      people: [
        { client: 'page-a', name: 'ann', sheet: 0, ranges: [cell(1, 1)] },
        { client: 'page-b', name: 'bob', sheet: 0, ranges: [cell(3, 2)] },
      ],
    });
    expect(await ann.get('/book')).toMatchObject({ people: [{ name: 'ann' }, { name: 'bob' }] });
    other.close();
    const left = await line.until((got) => there(got).join() === 'ann');
    line.close();
    expect(there(left)).toEqual(['ann']);
  });

  test('a page that has not said who is at it is nobody', async () => {
    const line = await ann.listen();
    await choose(ann, 2, 2);
    expect(await ann.get('/book')).toMatchObject({ people: [] });
    line.close();
  });

  test('the same choice twice is told once', async () => {
    const line = await ann.listen();
    await come(ann, 'ann');
    for (let times = 0; times < 3; times += 1) await choose(ann, 5, 1);
    await choose(ann, 6, 1);
    const told = await line.until((got) => JSON.stringify(got.at(-1)).includes('"row":6'));
    line.close();
    expect(told.filter(({ kind }) => kind === 'people')).toHaveLength(3);
  });
});

describe('each person’s own', () => {
  test('selection, and rights', async () => {
    await come(ann, 'ann');
    await bob.post('/open', { person: { id: 'bob', access: 'view' } });
    await choose(ann, 2, 2);
    await choose(bob, 3, 3);
    expect(await ann.post('/run', { name: 'selected', args: [] })).toEqual({ value: 'B2' });
    expect(await bob.post('/run', { name: 'selected', args: [] })).toEqual({ value: 'C3' });
    const edit = { kind: 'enter', sheet: 0, row: 2, column: 1, texts: [['x']] };
    expect(await bob.post('/edit', { edit })).toMatchObject({ error: { message: expect.any(String) } });
    expect(await ann.post('/edit', { edit })).toEqual({ value: { sheet: null } });
  });

  test('account: what a script keeps for one user, the other does not see', async () => {
    await come(ann, 'ann');
    await come(bob, 'bob');
    await ann.post('/run', { name: 'remember', args: ['hers'] });
    expect(await bob.post('/run', { name: 'remembered', args: [] })).toEqual({ value: null });
    expect(await ann.post('/run', { name: 'remembered', args: [] })).toEqual({ value: 'hers' });
  });

  test('undo', async () => {
    await come(ann, 'ann');
    await come(bob, 'bob');
    const enter = (page: Visitor, row: number, text: string) =>
      page.post('/edit', { edit: { kind: 'enter', sheet: 0, row, column: 1, texts: [[text]] } });
    await enter(ann, 2, 'ann');
    await enter(bob, 3, 'bob');
    await enter(bob, 2, 'bob');
    expect(await ann.post('/undo', { again: false })).toMatchObject({
      error: { message: expect.stringContaining('Somebody else') },
    });
    expect(await bob.post('/undo', { again: false })).toEqual({ value: { sheet: 0, ranges: [cell(2, 1)] } });
    expect([2, 3].map((row) => preview.workbook.text(0, row, 1))).toEqual(['ann', 'bob']);
    expect(await bob.post('/undo', { again: true })).toMatchObject({ value: { sheet: 0 } });
    expect(await ann.post('/undo', { again: true })).toEqual({ value: null });
    expect(preview.workbook.text(0, 2, 1)).toBe('bob');
  });

  test('what a script shows goes to the page that ran it', async () => {
    const [hers, his] = [await ann.listen(), await bob.listen()];
    await come(ann, 'ann');
    await come(bob, 'bob');
    await bob.post('/menu', { name: 'sayHello' });
    const toasts = (told: Push[]) => told.filter((push) => push.kind === 'ui' && push.event.kind === 'toast').length;
    await his.until((got) => toasts(got) === 1);
    expect(toasts(hers.got)).toBe(0);
    for (const line of [hers, his]) line.close();
  });
});

test('an edit reaches the other page without its asking', async () => {
  const line = await bob.listen();
  await come(ann, 'ann');
  await ann.post('/edit', { edit: { kind: 'enter', sheet: 0, row: 2, column: 1, texts: [['seen']] } });
  await line.until((got) => JSON.stringify(got).includes('seen'));
  line.close();
});

describe('after a build', () => {
  test('every page hears what was built, or what does not build', async () => {
    const line = await ann.listen();
    preview.built({ kind: 'rebuilt', what: 'panel' });
    preview.built({ kind: 'broken', problem: 'src/main.ts:1: Unexpected' });
    await line.until((got) => got.length === 2);
    line.close();
    expect(line.got).toEqual([
      { kind: 'rebuilt', what: 'panel' },
      { kind: 'broken', problem: 'src/main.ts:1: Unexpected' },
    ]);
  });

  test('the panel is shown again by the function that showed it, with the new document', async () => {
    const line = await ann.listen();
    await come(ann, 'ann');
    small.write('addOn/panel.html', PANEL.replace('Notes', 'New notes'));
    await ann.post('/panelAgain', {});
    const sidebars = (got: Push[]) =>
      got.flatMap((push) => (push.kind === 'ui' && push.event.kind === 'sidebar' ? [push.event.document] : []));
    await line.until((got) => sidebars(got).length === 2);
    line.close();
    const bodies = await Promise.all(sidebars(line.got).map(async (path) => (await ann.ask(path)).body));
    expect(bodies.map((body) => body.includes('New notes'))).toEqual([false, true]);
  });

  test('a page without a panel gets none', async () => {
    expect(await bob.post('/panelAgain', {})).toEqual({ value: null });
  });

  test('the next call runs the new code, on the same workbook', async () => {
    await ann.post('/edit', { edit: { kind: 'enter', sheet: 0, row: 2, column: 1, texts: [['kept']] } });
    small.write('addOn/Code.js', `function read() { return 'new code'; }`);
    expect(await ann.post('/run', { name: 'read', args: [2, 1] })).toEqual({ value: 'new code' });
    expect(preview.workbook.text(0, 2, 1)).toBe('kept');
  });

  test('a page built anew is served', async () => {
    small.write('page/page.js', 'document.title = 1;');
    expect((await ann.ask('/page.js')).body).toBe('');
    preview.built({ kind: 'rebuilt', what: 'page' });
    expect((await ann.ask('/page.js')).body).toBe('document.title = 1;');
  });
});
