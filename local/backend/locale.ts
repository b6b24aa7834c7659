/** What a spreadsheet locale (`en_US`) says about writing numbers and days. */
export interface LocaleFacts {
  tag: string;
  decimal: string;
  group: string;
  /** Order of day, month and year in a written date. */
  order: ('d' | 'm' | 'y')[];
  /** Number format that a day typed by hand gets. */
  dayFormat: string;
  /** Short month names, lower case, January first. */
  months: string[];
}

const known = new Map<string, LocaleFacts>();
const PATTERN: Record<string, string> = { day: 'd', month: 'm', year: 'yyyy' };

function read(locale: string): LocaleFacts {
  const tag = locale.replace('_', '-');
  const number = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.5);
  const date = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const parts = date.formatToParts(0);
  const month = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  return {
    tag,
    decimal: number.find((part) => part.type === 'decimal')?.value ?? '.',
    group: number.find((part) => part.type === 'group')?.value ?? ',',
    order: parts.filter((part) => part.type in PATTERN).map((part) => part.type[0] as 'd' | 'm' | 'y'),
    dayFormat: parts.map((part) => PATTERN[part.type] ?? part.value).join(''),
    months: Array.from({ length: 12 }, (_, index) =>
      month
        .format(Date.UTC(2024, index, 15))
        .toLowerCase()
        .replace('.', ''),
    ),
  };
}

let last: { locale: string; facts: LocaleFacts } | null = null;

/** Facts of a locale, kept once read; those asked for last are at hand at once. */
export function localeFacts(locale: string): LocaleFacts {
  if (last?.locale === locale) return last.facts;
  let facts = known.get(locale);
  if (!facts) {
    facts = read(locale);
    known.set(locale, facts);
  }
  last = { locale, facts };
  return facts;
}
