/** Syntax that Node's V8 takes and Google's does not: `#private` names, static fields and static blocks. */
import { Script } from 'node:vm';

const PRIVATE = /#(?=[\p{L}$_\\])/gu;
const MEMBER = String.raw`(?:[\p{L}\w$]+|'[^'\n]*'|"[^"\n]*"|\[[^\]\n]*\])`;
/** A name with a value, or with nothing behind it on its line; a getter and a setter have their name there. */
const STATIC = new RegExp(
  String.raw`\bstatic(?=\s*\{|\s*${MEMBER}\s*[=;}]|\s+(?![gs]et\b)${MEMBER}[ \t]*\n\s*[^(\s])`,
  'gu',
);

function compiles(code: string): boolean {
  try {
    return Boolean(new Script(code));
  } catch {
    return false;
  }
}

/**
 * The line, from 1, of the first match that stands in the code itself. `@` is an error in code and nothing special in a
 * string, a comment or a pattern, so what compiles with it there was none of ours.
 */
function lineInCode(code: string, pattern: RegExp): number | null {
  if (compiles(code.replace(pattern, '@'))) return null;
  for (const { 0: found, index } of code.matchAll(pattern)) {
    const spoilt = `${code.slice(0, index)}@${code.slice(index + found.length)}`;
    if (!compiles(spoilt)) return code.slice(0, index).split('\n').length;
  }
  return null;
}

/** Refuses a script that Google would not load; `code` must compile here. */
export function refuseSyntax(code: string, file: string): void {
  for (const [pattern, what] of [
    [PRIVATE, 'Invalid or unexpected token'],
    [STATIC, 'Unexpected token'],
  ] as const) {
    if (code.search(pattern) < 0) continue;
    const line = lineInCode(code, pattern);
    if (line !== null) throw new SyntaxError(`${what} line: ${line} file: ${file}`);
  }
}
