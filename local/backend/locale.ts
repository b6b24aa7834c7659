/** What a spreadsheet locale (`en_US`) says about writing numbers and days. */
export interface LocaleFacts {
  tag: string;
  decimal: string;
  group: string;
  /** Order of day, month and year in a written date. */
  order: ('d' | 'm' | 'y')[];
  /** Number format that a day typed by hand gets. */
  dayFormat: string;
  /** Sign of the region's currency, and whether it stands in front. */
  currency: { sign: string; first: boolean };
  /** Short month names, lower case, January first. */
  months: string[];
}

const known = new Map<string, LocaleFacts>();
const PATTERN: Record<string, string> = { day: 'd', month: 'm', year: 'yyyy' };

/** The format's piece for a part of 1 January 1970: doubled where the locale writes `01`. */
function patternOf({ type, value }: Intl.DateTimeFormatPart): string {
  const letter = PATTERN[type] ?? value;
  return value === '01' ? letter.repeat(2) : letter;
}

/** Currencies by region; a region that is not here is taken to have no sign of its own. */
const CURRENCIES: Record<string, string> = {
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CN: 'CNY',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  IL: 'ILS',
  IN: 'INR',
  JP: 'JPY',
  KR: 'KRW',
  MX: 'MXN',
  NO: 'NOK',
  NZ: 'NZD',
  PL: 'PLN',
  SE: 'SEK',
  SG: 'SGD',
  TR: 'TRY',
  UA: 'UAH',
  US: 'USD',
  ZA: 'ZAR',
};
const EURO = 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ');

function currencyOf(locale: string, tag: string): LocaleFacts['currency'] {
  const region = locale.split('_')[1] ?? '';
  const currency = EURO.includes(region) ? 'EUR' : CURRENCIES[region];
  if (!currency) return { sign: '', first: true };
  const format = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  const parts = format.formatToParts(1).map((part) => part.type);
  const sign = format.formatToParts(1).find((part) => part.type === 'currency')?.value ?? '';
  return { sign, first: parts.indexOf('currency') < parts.indexOf('integer') };
}

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
    dayFormat: parts.map(patternOf).join(''),
    currency: currencyOf(locale, tag),
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
