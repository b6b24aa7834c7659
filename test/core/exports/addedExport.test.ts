import fc from 'fast-check';
import { matchColumns, newRows, packIds, unpackIds } from '../../../src/core/exports/addedExport';
import { detectRoles } from '../../../src/core/headers/headers';

const columns = (header: string[]) => ({ header, roles: detectRoles(header, []) });
const match = (dump: string[], added: string[]) => matchColumns(columns(dump), columns(added));

const DUMP = ['Ticket ID', 'Created at', 'Subject', 'Ticket Content', 'Responses', 'Priority'];

test('the same names go together, in any order', () => {
  expect(match(DUMP, DUMP)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(match(DUMP, [...DUMP].reverse())).toEqual([5, 4, 3, 2, 1, 0]);
});

test('where names differ, the same role goes together', () => {
  expect(match(DUMP, ['Conversation ID', 'Body', 'Title', 'Created'])).toEqual([0, 3, 2, 1, null, null]);
});

test('the same name goes before the same role', () => {
  const added = ['Ticket ID', 'Created', 'Created at', 'Subject', 'Description', 'Ticket Content'];
  expect(match(DUMP, added)).toEqual([0, 2, 3, 5, null, null]);
});

test('signs and letter case make no other name', () => {
  expect(match(['Ticket ID', 'Last reply'], ['ticket_id', 'LAST-REPLY'])).toEqual([0, 1]);
});

test('of names that stand twice the first goes with the first', () => {
  expect(match(['Comment', 'ID', 'Comment'], ['ID', 'Comment', 'Comment', 'Comment'])).toEqual([1, 0, 2]);
  expect(match(['Comment', 'ID', 'Comment'], ['ID', 'Comment'])).toEqual([1, 0, null]);
});

test('blank names go nowhere', () => {
  expect(match(['ID', '', 'Subject'], ['', 'ID', 'Subject'])).toEqual([1, null, 2]);
});

test('no column goes to two places, and the order of the export changes nothing', () => {
  const names = fc.shuffledSubarray([...DUMP, 'Case number', 'Opened', 'Body', 'Reply', 'Via', 'Priority', '']);
  fc.assert(
    fc.property(names, (added) => {
      const matched = match(DUMP, added);
      const used = matched.filter((column) => column !== null);
      expect(new Set(used).size).toBe(used.length);
      const turned = [...added].reverse();
      const named = (columnsOf: (number | null)[], header: string[]) =>
        columnsOf.map((column) => (column === null ? null : header[column]));
      expect(named(match(DUMP, turned), turned)).toEqual(named(matched, added));
    }),
  );
});

test('IDs that are there, doubled or blank are left out and counted', () => {
  expect(newRows(['1', '2', '', '3', '2'], new Set(['1', '9']), 1)).toEqual({
    ranks: [null, 1, null, 2, null],
    ids: ['2', '3'],
    known: 1,
    doubled: 1,
    blank: 1,
  });
});

test('adding the same IDs twice adds nothing the second time', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 })), fc.array(fc.string({ maxLength: 4 })), (dump, added) => {
      const first = newRows(added, new Set(dump), 0);
      const again = newRows(added, new Set([...dump, ...first.ids]), 0);
      expect(again.ids).toEqual([]);
      expect(again.ranks.every((rank) => rank === null)).toBe(true);
      expect(again.known).toBe(added.filter((id) => id !== '').length);
      expect(new Set([...dump, ...first.ids, '']).size).toBe(new Set([...dump, ...added, '']).size);
    }),
  );
});

test('IDs come back as they were packed, in lines that a cell can hold', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (ids) => {
      expect(unpackIds(packIds(ids))).toEqual(ids);
    }),
  );
  const many = Array.from({ length: 30_000 }, (_, index) => `TICKET-"${index}"`);
  const lines = packIds(many);
  expect(lines.length).toBeGreaterThan(5);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40_002);
  expect(unpackIds(lines)).toEqual(many);
});

test('a line of the log that somebody spoilt gives nothing', () => {
  expect(unpackIds(['["1"', '', '{}', '["2"]'])).toEqual(['2']);
});
