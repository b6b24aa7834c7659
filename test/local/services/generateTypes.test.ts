import types from '../../../local/services/appsScriptTypes.json';
import { readTypes } from '../../../local/services/generateTypes';

test('the signatures are those of the installed declarations: else run local/services/generateTypes.ts', () => {
  expect(types).toEqual(readTypes('node_modules/@types/google-apps-script'));
});
