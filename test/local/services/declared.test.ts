/// <reference types="google-apps-script" />
import type { Methods } from '../../../local/services/define';

type Lock = Methods<GoogleAppsScript.Lock.Lock, 'Lock'>;
type Pivot = Methods<GoogleAppsScript.Spreadsheet.PivotTable, 'PivotTable'>;
type Sheet = Methods<GoogleAppsScript.Spreadsheet.Sheet, 'Sheet'>;

/** What must not compile is marked; the type check of the tests fails where it does. */
const drifted = [
  // @ts-expect-error the declarations name no such method
  { tryLok: () => true } satisfies Lock,
  // @ts-expect-error it is given a number
  { tryLock: (_self, _ms: string) => true } satisfies Lock,
  // @ts-expect-error it answers a boolean
  { tryLock: (_self, _ms: number) => 'yes' } satisfies Lock,
  // @ts-expect-error the second argument is an enumeration's value: an object here, a number in the declarations
  { addPivotValue: (self, _column: number, _by: number) => self.me } satisfies Pivot,
  // @ts-expect-error one of its overloads is given a text
  { getRange: (self, _row: number) => self.me } satisfies Sheet,
  // @ts-expect-error it answers an array
  { getCharts: (self) => self.me } satisfies Sheet,
];

test('what the declarations say compiles', () => {
  const lock = { tryLock: (_self, ms: number) => ms > 0, waitLock: () => {} } satisfies Lock;
  const sheet = {
    getRange: (self, _first: string | number, _column?: number, _rows?: number, _columns?: number) => self.me,
    getFilter: () => null,
  } satisfies Sheet;
  expect([...Object.keys(lock), ...Object.keys(sheet)]).toEqual(['tryLock', 'waitLock', 'getRange', 'getFilter']);
  expect(drifted).toHaveLength(6);
});
