/** The words Google uses when it refuses. An exception's name is `Exception`, its message without that prefix. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

export const notImplemented = (what: string): Error => new Error(`not implemented: ${what}`);

export const TEXTS = {
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  startRow: 'The starting row of the range is too small.',
  startColumn: 'The starting column of the range is too small.',
  noRows: 'The number of rows in the range must be at least 1.',
  noColumns: 'The number of columns in the range must be at least 1.',
  rowsOut: 'Those rows are out of bounds.',
  columnsOut: 'Those columns are out of bounds.',
  allRows: 'Sorry, it is not possible to delete all non-frozen rows.',
  allColumns: 'Sorry, it is not possible to delete all non-frozen columns.',
  longName: 'The sheet name cannot be greater than 100 characters.',
  lastSheet: "You can't remove all the visible sheets in a document.",
  longCell: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  manyCells: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  protected:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  viewOnly: 'You do not have permission to perform that action.',
  timeOver: 'Exceeded maximum execution time',
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  storeQuota: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  largeValue: 'Argument too large: value',
  metadataQuota: 'You have exceeded the developer metadata quota. Please remove some metadata and try again.',
  frozen: (axis: 'rows' | 'columns') => `You can't freeze all visible ${axis} on the sheet.`,
  pivotColumn: 'Invalid argument: sourceDataColumn',
  halfMerge: 'You must select all cells in a merged range to merge or unmerge them.',
  badKey: 'Invalid argument: key',
  noUi: 'Cannot call SpreadsheetApp.getUi() from this context.',
  secondFilter: "You can't create a filter in a sheet that already has a filter.",
  noRange: 'Range not found',
  longList:
    "The data validation rule has more items than the limit of 500. Use the 'List from a range' criteria instead.",
} as const;

export const sizeMismatch = (what: 'rows' | 'columns', data: number, range: number): string =>
  `The number of ${what} in the data does not match the number of ${what} in the range. ` +
  `The data has ${data} but the range has ${range}.`;
export const nameTaken = (name: string): string =>
  `A sheet with the name "${name}" already exists. Please enter another name.`;
export const violates = (cell: string): string =>
  `The data you entered in cell ${cell} violates the data validation rules set on this cell`;
export const sheetGone = (id: number): string => `Sheet ${id} not found`;
export const noPermission = (call: string, scopes: string[]): string =>
  scopes.length === 0
    ? `You do not have permission to call ${call}`
    : `You do not have permission to call ${call}. Required permissions: ${scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes[0]}`;
