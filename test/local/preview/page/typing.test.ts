/** Which changes wait while somebody types. */
import { touches, whileNobodyTypes } from '../../../../local/preview/page/typing';
import type { Changes } from '../../../../local/view';

const nothing: Changes = { version: 2, order: [0, 1], sheets: [], reload: [], rows: [] };
const rows = (sheet: number, ...list: number[]): Changes => ({
  ...nothing,
  rows: [{ sheet, rows: list.map((row) => ({ row, cells: [] })) }],
});

test.each<[string, Changes, boolean]>([
  ['the row itself', rows(0, 4, 5), true],
  ['other rows', rows(0, 4, 6), false],
  ['the same row of another sheet', rows(1, 5), false],
  ['the whole sheet read anew', { ...nothing, reload: [0] }, true],
  ['another sheet read anew', { ...nothing, reload: [1] }, false],
  ['the sheet gone', { ...nothing, order: [1] }, true],
  ['nothing', nothing, false],
])('%s', (_name, changes, waits) => {
  expect(touches(changes, { sheet: 0, row: 5 })).toBe(waits);
});

test('what waits is taken over in order once the text is entered', () => {
  jest.useFakeTimers();
  const heard = new Map<string, (event: object) => void>();
  const api = {
    Event: { SheetEditStarted: 'started', SheetEditEnded: 'ended' },
    addEvent: (name: string, listener: (event: object) => void) => heard.set(name, listener),
  };
  const applied: Changes[] = [];
  const take = whileNobodyTypes(api as never, (changes) => applied.push(changes));
  const [first, second, third] = [rows(0, 9), rows(0, 5), rows(0, 9)];
  heard.get('started')?.({ worksheet: { getSheetId: () => '0' }, row: 4 });
  for (const changes of [first, second, third]) take(changes);
  expect(applied).toEqual([first]);
  heard.get('ended')?.({});
  jest.runAllTimers();
  expect(applied).toEqual([first, second, third]);
  jest.useRealTimers();
});
