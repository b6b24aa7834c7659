import { readFileSync } from 'node:fs';
import { projectTrouble, pushTrouble } from '../../tools/deployTrouble';

test('the project as it is handed out asks for an ID', () => {
  expect(projectTrouble(readFileSync('.clasp.json', 'utf8'), '.clasp.json')).toMatch(/Project Settings/);
});

test.each([
  [null, /There is no \.clasp\.json/],
  ['{', /no valid JSON/],
  ['{}', /does not say yet/],
  ['{"scriptId": 5}', /does not say yet/],
  ['{"scriptId": "short"}', /“short” in \.clasp\.json is no script ID/],
])('%j: %s', (text, sentence) => {
  expect(projectTrouble(text, '.clasp.json')).toMatch(sentence);
});

test('an ID of the right form is tried', () => {
  expect(projectTrouble(JSON.stringify({ scriptId: 'x'.repeat(57) }), '.clasp.json')).toBeNull();
});

test.each([
  ['request failed, reason: getaddrinfo ENOTFOUND script.googleapis.com', /Google could not be reached/],
  ['User has not enabled the Apps Script API. Enable it by visiting', /Switch the Apps Script API on at https/],
  ['Requested entity was not found.', /cannot edit that script\. Compare the ID in \.clasp\.json/],
  ['The caller does not have permission', /cannot edit that script/],
  ['Quota exceeded for quota metric', /Wait a few minutes/],
])('%s: %s', (said, sentence) => expect(pushTrouble(said)).toMatch(sentence));

test('what nobody foresaw is left in its own words', () => {
  expect(pushTrouble('Syntax error: Unexpected token line: 3')).toBeNull();
});
