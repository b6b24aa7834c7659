import { isWeekday, monthNamed } from '../../../src/core/dates/monthNames';

test.each([
  ['January', 1],
  ['JAN', 1],
  ['Jän.', 1],
  ['Gen', 1],
  ['ene.', 1],
  ['févr.', 2],
  ['März', 3],
  ['Maerz', 3],
  ['Mrz', 3],
  ['mrt', 3],
  ['maart', 3],
  ['avr.', 4],
  ['mei', 5],
  ['maggio', 5],
  ['Mai', 5],
  ['juin', 6],
  ['giu', 6],
  ['juil.', 7],
  ['lug', 7],
  ['août', 8],
  ['ago', 8],
  ['Sept', 9],
  ['set.', 9],
  ['out', 10],
  ['ott', 10],
  ['Okt', 10],
  ['nov', 11],
  ['dez', 12],
  ['dic.', 12],
])('%s is month %d', (name, month) => {
  expect(monthNamed(name)).toBe(month);
  // Asked again, the same is answered.
  expect(monthNamed(name)).toBe(month);
});

test.each(['ja', 'ju', 'jui', 'ma', 'mayday', 'Januaryx', 'foo', ''])('%j is no month', (name) => {
  expect(monthNamed(name)).toBeNull();
});

test.each(['Mon', 'Montag', 'di', 'mié', 'sábado', 'terça', 'jeu.', 'zo', 'lunedì'])('%s is a weekday', (name) => {
  expect(isWeekday(name)).toBe(true);
});

test.each(['', 'm', 'today', 'April'])('%j is no weekday', (name) => {
  expect(isWeekday(name)).toBe(false);
});
