/** Tab names as Excel takes them. */

const MOST = 31;

/** Cut between characters, never within one. */
function cut(name: string, length: number): string {
  const short = name.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}

function legal(name: string): string {
  const clean = name.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF*?:\\/[\]]/gu, ' ').replace(/^['\s]+|['\s]+$/g, '');
  // Excel keeps this name for itself.
  const own = /^history$/i.test(clean) ? `${clean}_` : clean;
  return cut(own === '' ? 'Sheet' : own, MOST).replace(/['\s]+$/, '');
}

/** At most 31 characters, none of `[]:*?/\`, no quote at either end, no two alike but for case. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const wish = legal(name);
    let free = wish;
    for (let count = 2; taken.has(free.toLowerCase()); count++) {
      const end = ` (${count})`;
      free = `${cut(wish, MOST - end.length)}${end}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/** `'It''s'`: a tab's name in a reference. */
export const quotedName = (name: string): string => `'${name.replace(/'/g, "''")}'`;
