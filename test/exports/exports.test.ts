/** Columns and dates of exports in the shape of each helpdesk's. */
import fc from 'fast-check';
import { columnDates } from '../../src/core/dates/dateColumn';
import { formatDay, readDay } from '../../src/core/dates/dates';
import { detectRoles, findRoles, looksLikeHeader } from '../../src/core/headers/headers';
import { ROLES, type Role } from '../../src/core/headers/roles';
import { EXPORTS } from './all';
import type { ExportFixture } from './fixture';

const found = ({ header, rows }: Pick<ExportFixture, 'header' | 'rows'>): Partial<Record<Role, string>> => {
  const roles = detectRoles(header, rows);
  return Object.fromEntries(ROLES.flatMap((role) => (roles[role] === null ? [] : [[role, header[roles[role]]]])));
};

describe.each(EXPORTS)('an export of $tool', (fixture) => {
  const { header, rows, roles, days } = fixture;

  test('has every column in its role, and no other', () => {
    expect(found(fixture)).toEqual(roles);
  });

  test('is known by its header row', () => {
    expect(looksLikeHeader(header, rows)).toBe(true);
    expect(rows.some((row, index) => looksLikeHeader(row, rows.slice(index + 1)))).toBe(false);
  });

  test('has its dates read, and nothing else for a date', () => {
    const column = findRoles(header, rows).date?.column ?? -1;
    const values = rows.map((row) => row[column] ?? '');
    const { reading } = columnDates(values, header[column] ?? '');
    const read = values.map((value) => readDay(value, 'UTC', reading));
    expect(read.map((day) => (day === null ? null : formatDay(day)))).toEqual(days);
  });
});

test('the order of columns changes nothing', () => {
  const anyOrder = fc.constantFrom(...EXPORTS).chain((fixture) =>
    fc
      .shuffledSubarray(
        fixture.header.map((_, index) => index),
        { minLength: fixture.header.length },
      )
      .map((order) => ({ fixture, order })),
  );
  fc.assert(
    fc.property(anyOrder, ({ fixture, order }) => {
      const header = order.map((index) => fixture.header[index] ?? '');
      const rows = fixture.rows.map((row) => order.map((index) => row[index] ?? ''));
      expect(found({ header, rows })).toEqual(fixture.roles);
    }),
    { numRuns: 300 },
  );
});

test('blank columns between the others change nothing', () => {
  for (const fixture of EXPORTS) {
    const header = fixture.header.flatMap((text) => ['', text]);
    const rows = fixture.rows.map((row) => row.flatMap((cell) => ['', cell]));
    expect(found({ header, rows })).toEqual(fixture.roles);
  }
});

test('headers in capitals, with blanks around them or without accents are the same headers', () => {
  for (const fixture of EXPORTS) {
    const bare = (text: string): string =>
      ` ${text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toUpperCase()} `;
    const header = fixture.header.map((text) => bare(text));
    const roles = Object.fromEntries(Object.entries(fixture.roles).map(([role, text]) => [role, bare(text)]));
    expect(found({ header, rows: fixture.rows })).toEqual(roles);
  }
});
