import { formatDate } from '../../../local/backend/formatDate';

// A Sunday, five past midnight.
const SUNDAY = Date.UTC(2024, 2, 3, 0, 5, 9, 7);
const AFTERNOON = Date.UTC(2024, 10, 25, 15, 45, 30);

test.each([
  ['yyyy-MM-dd HH:mm:ss.SSS', '2024-03-03 00:05:09.007'],
  ['d.M.yy', '3.3.24'],
  ['yyyyy', '02024'],
  ['MMM MMMM', 'Mar March'],
  ['E EEE EEEE u', 'Sun Sun Sunday 7'],
  ['h hh K k H a', '12 12 0 24 0 AM'],
  ["'at' h 'o''clock' ''", "at 12 o'clock '"],
  ['Z X XXX z', '+0000 Z Z GMT'],
])('%s at midnight', (pattern, text) => {
  expect(formatDate(SUNDAY, 'Etc/UTC', pattern)).toBe(text);
});

test.each([
  ['h hh K k H a', '3 03 3 15 15 PM'],
  ['E u', 'Mon 1'],
  ['MMM dd', 'Nov 25'],
])('%s in the afternoon', (pattern, text) => {
  expect(formatDate(AFTERNOON, 'GMT', pattern)).toBe(text);
});

test.each([
  ['Europe/Berlin', '16:45 +0100 +01 +01:00 GMT+01:00'],
  ['America/St_Johns', '12:15 -0330 -0330 -03:30 GMT-03:30'],
  ['GMT+2', '17:45 +0200 +02 +02:00 GMT+02:00'],
  ['GMT+02:00', '17:45 +0200 +02 +02:00 GMT+02:00'],
  ['UTC-1000', '05:45 -1000 -10 -10:00 GMT-10:00'],
])('the zone %s', (zone, text) => {
  const [clock, plain, , colon, name] = text.split(' ');
  expect(formatDate(AFTERNOON, zone, 'HH:mm Z XXX z')).toBe([clock, plain, colon, name].join(' '));
});

test.each(['Mars/Base', 'xGMT+2', 'GMT+2x', 'GMT*2', 'GMT+2:30'])('the zone %s is refused', (zone) => {
  expect(() => formatDate(AFTERNOON, zone, 'HH')).toThrow('Invalid argument: timeZone');
});
