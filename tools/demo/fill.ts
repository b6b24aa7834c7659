/** Texts with choices and slots, made into plain text. */
import type { Dice } from './dice';

/** Innermost choice first, so that a wording may itself hold choices. */
const CHOICE = /\[([^[\]]*\|[^[\]]*)\]/;
const SLOT = /\{([a-z]+)\}/g;

const choose = (text: string, throws: Dice): string => {
  let rest = text;
  for (let found = CHOICE.exec(rest); found; found = CHOICE.exec(rest)) {
    const wording = throws.pick((found[1] ?? '').split('|'));
    rest = rest.slice(0, found.index) + wording + rest.slice(found.index + found[0].length);
  }
  return rest;
};

/**
 * Takes one wording of every `[a|b]` and puts the values into the `{slots}`.
 * @throws Error for a slot that has no value: a misspelt slot must not reach a reader.
 * @example fill('[Hi|Hello] {first}', {first: 'Ada'}, dice(1)) // 'Hi Ada' or 'Hello Ada'
 */
export const fill = (text: string, slots: Readonly<Record<string, string>>, throws: Dice): string =>
  choose(text, throws).replace(SLOT, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`The demo dump has no slot {${name}}: see tools/demo/slots.ts`);
    return value;
  });
