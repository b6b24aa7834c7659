import type { Cases } from '../contract';

/** `Utilities`. */
export const utilitiesCases: Cases = {
  'formatDate writes a moment in a zone': ({ equal }) =>
    equal(
      Utilities.formatDate(new Date(Date.UTC(2024, 6, 1, 22, 30)), 'Europe/Berlin', "yyyy-MM-dd'T'HH:mm:ss"),
      '2024-07-02T00:30:00',
    ),
  'formatDate knows summer and winter': ({ equal }) =>
    equal(
      [0, 6].map((month) => Utilities.formatDate(new Date(Date.UTC(2024, month, 1)), 'America/New_York', 'HH Z')),
      ['19 -0500', '20 -0400'],
    ),
  'a UUID has 36 characters': ({ equal }) => equal(Utilities.getUuid().length, 36),
};
