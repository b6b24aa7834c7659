/** An order by lot that anybody can draw again: it depends on the seed and on what is drawn, not on where that stands. */

/** The last mixing of MurmurHash3, 32 bits: every bit of the input moves every bit of the output. */
function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The lot of a text: FNV-1a over its characters, begun at the seed, then mixed. 0 to 2³²−1. */
function lotOf(text: string, seed: number): number {
  let hash = mixed(seed ^ 0x811c9dc5);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/**
 * The distinct texts in the order of their lots. Sorted, reversed or mixed input gives the same order.
 * @param seed a whole number; the same one draws the same order
 * @example byLot(['a', 'b', 'c'], 7) // the same as byLot(['c', 'a', 'b'], 7)
 */
export function byLot(texts: readonly string[], seed: number): string[] {
  const lots = texts.map((text) => ({ text, lot: lotOf(text, seed) }));
  lots.sort((a, b) => a.lot - b.lot || (a.text < b.text ? -1 : 1));
  return lots.map(({ text }) => text);
}
