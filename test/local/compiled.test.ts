import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createContext } from 'node:vm';
import { compiledScripts } from '../../local/compiled';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'compiled-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
const ran = (): unknown => {
  const context = createContext({ seen: [] as string[] });
  for (const script of compiledScripts(folder)) script.runInContext(context);
  return [...context.seen];
};

test('files run in the order of their paths, those of folders below too, and nothing but scripts', () => {
  mkdirSync(path.join(folder, 'a'));
  write('b.js', 'seen.push("b")');
  write('a/c.js', 'seen.push("a/c")');
  write('a.js', 'seen.push("a")');
  write('page.html', '<p>');
  expect(ran()).toEqual(['a', 'a/c', 'b']);
});

test('a file is compiled once until it changes', () => {
  write('a.js', 'seen.push(1)');
  const [first] = compiledScripts(folder);
  expect(compiledScripts(folder)[0]).toBe(first);
  write('a.js', 'seen.push(22)');
  expect(ran()).toEqual([22]);
});

test('a file that is refused is refused again', () => {
  write('a.js', '1');
  const refuse = (_: string, file: string): void => {
    throw new SyntaxError(`no ${file}`);
  };
  expect(() => compiledScripts(folder, refuse)).toThrow('no a.js');
  expect(() => compiledScripts(folder, refuse)).toThrow('no a.js');
});
