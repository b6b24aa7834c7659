import types from '../../../local/services/appsScriptTypes.json';
import { packed, readTypes } from '../../../local/services/generateTypes';

test('the signatures are those of the installed declarations: else run local/services/generateTypes.ts', () => {
  expect(types).toEqual(packed(readTypes('node_modules/@types/google-apps-script')));
});
