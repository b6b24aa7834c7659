import type { LineRecord } from '../../../src/core/changing/listLines';
import { noteText, readNote, readRecord, recordTexts } from '../../../src/core/changing/listRecords';

const side = (tag: string, cells: (string | number)[]) => ({ cells, path: { tag, subtag: '' }, status: '' });

test.each<[string, LineRecord]>([
  ['a changed row', { at: 3, before: side('A', ['A', '', 7]), after: side('B', ['B', '', 7]) }],
  ['a row that went', { at: 0, before: side('=1+1', ['=1+1', '"']), after: null }],
  ['a row that came', { at: 9, before: null, after: side('B', ['B']) }],
])('%s is read back from its two texts', (_, record) => {
  expect(readRecord(recordTexts(record))).toEqual(record);
});

test('a text that the log had to cut is no record, rather than half of one', () => {
  const { from, to } = recordTexts({ at: 0, before: side('A', ['A']), after: side('B', ['B']) });
  expect(readRecord({ from: `${from.slice(0, 10)}…`, to })).toBeNull();
  expect(readRecord({ from, to: `${to.slice(0, 10)}…` })).toBeNull();
});

test('what an operation was is read back; other lines say nothing', () => {
  const change = { kind: 'rename', path: { tag: 'A', subtag: '' }, name: 'B' } as const;
  expect(readNote(noteText({ change }))).toEqual({ change });
  expect([readNote('Orders › Late'), readNote('')]).toEqual([null, null]);
});
