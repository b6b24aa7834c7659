import { costsSince, createMeter } from '../../local/priceMeter';

const read = { op: 'values.read', kind: 'read', cells: 1000 } as const;
const write = { op: 'values.write', kind: 'write', cells: 1000 } as const;
const flush = { op: 'flush', kind: 'read', cells: 0 } as const;

test('counts calls by kind, cells read and written, and adds up their time', () => {
  const meter = createMeter();
  meter.count(read);
  meter.count(read);
  meter.count(write);
  expect(meter.costs).toEqual({
    calls: 3,
    byKind: { 'values.read': 2, 'values.write': 1 },
    cellsRead: 2000,
    cellsWritten: 1000,
    seconds: 0.637,
  });
});

test('a flush pays for the cells that waited for it, once', () => {
  const meter = createMeter();
  meter.count(write);
  meter.count(flush);
  expect(meter.costs.seconds).toBe(0.3025);
  meter.count(flush);
  expect(meter.costs.seconds).toBe(0.4925);
});

test('the end pays for what was not flushed, and for nothing else', () => {
  const meter = createMeter();
  meter.end();
  expect(meter.costs.seconds).toBe(0);
  meter.count({ ...write, op: 'style.write', cells: 0 });
  meter.end();
  meter.end();
  expect(meter.costs).toMatchObject({ calls: 1, seconds: 0.2 });
});

test('is over after its seconds, not at them', () => {
  const meter = createMeter(30);
  meter.pass(30_000);
  expect(meter.over()).toBe(false);
  meter.pass(0.001);
  expect(meter.over()).toBe(true);
  expect(createMeter().over()).toBe(false);
});

test('ten thousand small amounts add up exactly', () => {
  const meter = createMeter();
  for (let index = 0; index < 10_000; index++) meter.pass(0.1);
  expect(meter.costs.seconds).toBe(1);
});

test('costs between two readings name only what happened in between', () => {
  const meter = createMeter();
  meter.count(read);
  const before = { ...meter.costs, byKind: { ...meter.costs.byKind } };
  meter.count(write);
  expect(costsSince(before, meter.costs)).toEqual({
    calls: 1,
    byKind: { 'values.write': 1 },
    cellsRead: 0,
    cellsWritten: 1000,
    seconds: 0.02,
  });
});
