/**
 * What a service call takes, in milliseconds of virtual time: one small table. The measured rows are other people's
 * live logs, none of them a rigorous benchmark; the others take the figure of the nearest call that was measured.
 */

/** A call of its kind, and each cell that it reads or writes. */
interface Price {
  call: number;
  cell: number;
}

/** One cell read after a flush took 0.3 s, even in a full workbook; ten million cells in chunks took 85 s. */
const READ: Price = { call: 300, cell: 0.0085 };
/** Writing 4,000 cells took under 50 ms while they were buffered … */
const WRITE: Price = { call: 10, cell: 0.01 };
/** … and 610 ms with the flush; one cell with its flush took 0.2 s. `cell` is one that was waiting to be published. */
const FLUSH: Price = { call: 190, cell: 0.0925 };
/** Finding one row in ten to a hundred thousand took about 55 % less than reading the column and searching. */
const FIND: Price = { call: 0.45 * READ.call, cell: 0.45 * READ.cell };

const flat = (call: number): Price => ({ call, cell: 0 });

const PRICES: Record<string, Price> = {
  flush: FLUSH,
  'text.find': FIND,
  'properties.get': flat(30),
  'properties.all': flat(30),
  'properties.set': flat(62),
  'properties.delete': flat(62),
  'cache.get': flat(3),
  'cache.put': flat(93),
  'cache.remove': flat(93),
  // Nobody measured a lock that is free; waiting for one that is held comes on top.
  'lock.try': flat(62),
  'lock.wait': flat(62),
  'lock.release': flat(62),
  'lock.has': flat(30),
};

/**
 * Milliseconds that one counted call takes.
 * @param cells cells read or written; for `flush` those that waited for it
 * @example priceOf('values.read', 'read', 1000) // 308.5
 */
export function priceOf(op: string, kind: 'read' | 'write', cells: number): number {
  const { call, cell } = PRICES[op] ?? (kind === 'write' ? WRITE : READ);
  return call + cell * cells;
}
