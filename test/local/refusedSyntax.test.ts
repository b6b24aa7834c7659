import { refuseSyntax } from '../../local/refusedSyntax';

const lineOf = (code: string): string | null => {
  try {
    refuseSyntax(code, 'Code.js');
    return null;
  } catch (thrown) {
    return `${(thrown as Error).name}: ${(thrown as Error).message}`;
  }
};

test.each([
  ['a private field', 'class A {\n  #x = 1;\n}', 'SyntaxError: Invalid or unexpected token line: 2 file: Code.js'],
  ['a private method', 'class A { #go() {} }', 'SyntaxError: Invalid or unexpected token line: 1 file: Code.js'],
  [
    'one used in a template',
    'const a = "#b";\nclass A { #x; f() { return `$' + '{this.#x}`; } }',
    'SyntaxError: Invalid or unexpected token line: 2 file: Code.js',
  ],
  ['a static field', 'class A { static x = 1 }', 'SyntaxError: Unexpected token line: 1 file: Code.js'],
  ['one without a value', 'class A { static x; }', 'SyntaxError: Unexpected token line: 1 file: Code.js'],
  [
    'one at the end of its line',
    'class A {\n  static x\n  f() {}\n}',
    'SyntaxError: Unexpected token line: 2 file: Code.js',
  ],
  ['one named by a text', "class A { static 'x y' = 1 }", 'SyntaxError: Unexpected token line: 1 file: Code.js'],
  ['one that is computed', 'class A { static [1 + 1] = 1 }', 'SyntaxError: Unexpected token line: 1 file: Code.js'],
  ['a static block', '\n\nclass A { static { } }', 'SyntaxError: Unexpected token line: 3 file: Code.js'],
])('%s is refused', (_, code, message) => {
  expect(lineOf(code)).toBe(message);
});

test.each([
  ['a colour in a text', 'const a = "#fff", b = `#x $' + '{a}#x`, c = /#x[#y]/.test(a);'],
  ['a comment', '// #private and static x = 1\n/* class A { static { } } */'],
  ['a division before a text', 'const a = 4 / 2, b = "/#x/", c = a / 2;'],
  ['static methods', 'class A { static go() {} static async stay() {} static *all() {} static get x() { return 1; } }'],
  ['a getter on two lines', 'class A { static get\n  x() { return 1; } }'],
  ['a public field', 'class A { x = 1 }'],
  ['a property of that name', 'const a = { static: 1 }; a.static = 2;'],
  ['a text about static fields', 'const a = "static x = 1; static { }";'],
])('%s is taken', (_, code) => {
  expect(lineOf(code)).toBeNull();
});
