import { explainServiceError } from '../../src/core/serviceError';

test.each([
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'protected',
    false,
  ],
  ['The data you entered in cell G379 violates the data validation rules set on this cell', 'rejecting-rule', false],
  [
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    'too-large',
    false,
  ],
  ['Your input contains more than the maximum of 50000 characters in a single cell.', 'too-large', false],
  ['You have exceeded the property storage quota. Please remove some properties and try again.', 'too-large', false],
  ['Argument too large: value', 'too-large', false],
  ['Lock timeout: another process was holding the lock for too long.', 'busy', true],
  [
    'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
    'busy',
    true,
  ],
  ['Service invoked too many times for one day: properties.', 'busy', false],
  ['Service Spreadsheets timed out while accessing document with id x.', 'time-out', true],
  ['Exceeded maximum execution time', 'time-out', true],
  ['You do not have permission to perform that action.', 'view-only', false],
  ['PERMISSION_DENIED', 'view-only', false],
  ['Authorization is required to perform that action.', 'view-only', false],
  ['Service error: Spreadsheets', 'busy', true],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'busy', true],
])('%s', (message, code, retry) => {
  const failure = explainServiceError(message);
  expect(failure).toEqual({ code, retry, message: expect.stringMatching(/^[A-Z].*\.$/) });
  expect(explainServiceError(`Exception: ${message}`)).toEqual(failure);
});

test('the cell of a rejecting rule is named', () => {
  const failure = explainServiceError(
    'The data you entered in cell G379 violates the data validation rules set on this cell',
  );
  expect(failure?.message).toContain('cell G379');
});

test.each([
  'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: x',
  'You do not have permission to call X',
  'Cannot read properties of undefined',
  '',
  'not implemented: Range.foo',
])('%j is our own mistake', (message) => {
  expect(explainServiceError(message)).toBeNull();
});
