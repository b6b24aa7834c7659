/** Names of about the same letters, found without comparing letter by letter. */

/** A name's letters as two sets of bits: which there are, and which there are an odd number of times. */
interface Sign {
  some: number;
  odd: number;
}

/** Letters of any script share 32 bits; those that fall together only let more names through. */
function signOf(name: string): Sign {
  let [some, odd] = [0, 0];
  for (let i = 0; i < name.length; i += 1) {
    const bit = 1 << (name.charCodeAt(i) & 31);
    some |= bit;
    odd ^= bit;
  }
  return { some, odd };
}

/** How many bits are set. Source: Warren, "Hacker's Delight" (2nd edition, 2012), section 5-1. */
function bitsIn(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return (((sum + (sum >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

interface Shelf {
  names: string[];
  some: number[];
  odd: number[];
}

/** Names by their length, each with its sign. */
function shelvesOf(names: readonly string[]): Map<number, Shelf> {
  const shelves = new Map<number, Shelf>();
  for (const name of names) {
    const shelf = shelves.get(name.length) ?? { names: [], some: [], odd: [] };
    const { some, odd } = signOf(name);
    shelf.names.push(name);
    shelf.some.push(some);
    shelf.odd.push(odd);
    shelves.set(name.length, shelf);
  }
  return shelves;
}

/**
 * Lets through every name that may be `slips` typing mistakes away, and few others: a mistake changes the length by one at
 * most, and two of the bits of either set.
 */
export function nameSieve(names: readonly string[]): (wanted: string, slips: number) => string[] {
  const shelves = shelvesOf(names);
  return (wanted, slips) => {
    const { some, odd } = signOf(wanted);
    const found: string[] = [];
    for (let length = wanted.length - slips; length <= wanted.length + slips; length += 1) {
      const shelf = shelves.get(length);
      for (let i = 0; i < (shelf?.names.length ?? 0); i += 1) {
        const isNear =
          bitsIn((shelf?.odd[i] ?? 0) ^ odd) <= 2 * slips && bitsIn((shelf?.some[i] ?? 0) ^ some) <= 2 * slips;
        if (isNear) found.push(shelf?.names[i] ?? '');
      }
    }
    return found;
  };
}
