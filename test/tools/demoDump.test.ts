import { checkTags } from '../../src/core/check/checkTags';
import { detectRoles } from '../../src/core/headers/headers';
import { ROLES } from '../../src/core/headers/roles';
import { starterList } from '../../src/core/starting/starterList';
import { SAMPLE_IBANS, TEST_CARDS } from '../../tools/demo/catalogue';
import { makeCustomers } from '../../tools/demo/customers';
import { dice } from '../../tools/demo/dice';
import { fill } from '../../tools/demo/fill';
import { MISTAKES } from '../../tools/demo/manualTags';
import { OUTAGE } from '../../tools/demo/moments';
import { REASONS } from '../../tools/demo/reasons';
import { CHANNELS } from '../../tools/demo/situation';
import { makeSlots } from '../../tools/demo/slots';
import { demoDump } from '../../tools/demoDump';

const DAY = 24 * 60 * 60 * 1000;

const dump = demoDump();
const column = (header: string): (string | number | Date)[] => {
  const index = dump.header.indexOf(header);
  if (index < 0) throw new Error(`no column ${header}`);
  return dump.rows.map((row) => row[index] ?? '');
};
const texts = (header: string): string[] => column(header).map(String);
const days = column('Created at').map((date) => Math.floor((date as Date).getTime() / DAY));
const bodies = texts('Ticket Content');
const everything = dump.rows.map((row) => row.join('\n')).join('\n');

const countOf = <T>(items: readonly T[], wanted: (item: T) => boolean): number => items.filter(wanted).length;

describe('the rows', () => {
  it('are 600 tickets under a helpdesk’s header', () => {
    expect(dump.rows).toHaveLength(600);
    expect(dump.header).toEqual([
      'Ticket ID',
      'Created at',
      'Channel',
      'Requester',
      'Subject',
      'Ticket Content',
      'Responses',
      'Status',
      'Manual Tag',
      'Manual Subtag',
    ]);
    expect(dump.rows.filter((row) => row.length !== dump.header.length)).toEqual([]);
  });

  it('have a column for every role but those of figures, each found by its header', () => {
    const roles = detectRoles(dump.header, dump.rows.slice(0, 50));
    expect(ROLES.flatMap((role) => dump.header[roles[role] ?? -1] ?? [])).toEqual([
      'Created at',
      'Ticket ID',
      'Subject',
      'Ticket Content',
      'Responses',
      'Channel',
      'Requester',
      'Manual Tag',
      'Manual Subtag',
    ]);
  });

  it('are the same at every call, and nobody’s but the caller’s', () => {
    const mine = demoDump();
    expect(mine).toEqual(dump);
    mine.rows.pop();
    mine.header.pop();
    expect(demoDump()).toEqual(dump);
  });

  it('have five-digit IDs that grow and dates that never go back', () => {
    const ids = column('Ticket ID') as number[];
    expect(ids.filter((id) => !Number.isInteger(id) || id < 10_000 || id > 99_999)).toEqual([]);
    expect(ids.filter((id, row) => row > 0 && id <= (ids[row - 1] ?? 0))).toEqual([]);
    const moments = column('Created at').map((date) => (date as Date).getTime());
    expect(moments.filter((moment, row) => moment < (moments[row - 1] ?? 0))).toEqual([]);
  });

  it('come by day and evening, never at night', () => {
    const hours = column('Created at').map((date) => (date as Date).getUTCHours());
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...hours)).toBeLessThanOrEqual(22);
  });

  it('fit into cells', () => {
    const longest = Math.max(...dump.rows.flatMap((row) => row.map((cell) => String(cell).length)));
    expect(longest).toBeGreaterThan(3000);
    expect(longest).toBeLessThan(50_000);
  });
});

describe('the sampling periods', () => {
  const starts = days.filter((day, row) => row === 0 || day - (days[row - 1] ?? 0) > 7);

  it('are three, with no day left out inside', () => {
    expect(starts.map((day) => new Date(day * DAY).toISOString().slice(0, 10))).toEqual([
      '2025-11-02',
      '2026-03-02',
      '2026-06-08',
    ]);
    const steps = days.map((day, row) => day - (days[row - 1] ?? day));
    expect(countOf(steps, (step) => step > 1)).toBe(2);
    expect(countOf(steps, (step) => step > 7)).toBe(2);
  });

  it('differ as seasons do', () => {
    const often = (tag: string, subtag: string) =>
      REASONS.find((reason) => reason.tag === tag && reason.subtag === subtag)?.often ?? [0, 0, 0];
    const [lateNovember, lateMarch] = often('Order Inquiry', 'Shipped, past due date');
    expect(lateNovember).toBeGreaterThan(2 * lateMarch);
    const [returnNovember, returnMarch] = often('Return & Exchange', 'Inside window');
    expect(returnMarch).toBeGreaterThan(2 * returnNovember);
  });

  it('hold an afternoon of outage, the fullest day of June', () => {
    const outageDay = Math.floor(Date.parse(OUTAGE.first) / DAY);
    const perDay = (wanted: number) => countOf(days, (day) => day === wanted);
    const june = days.filter((day) => day >= (starts[2] ?? 0));
    expect(perDay(outageDay)).toBe(Math.max(...june.map(perDay)));
    expect(perDay(outageDay)).toBeGreaterThan(2 * perDay(outageDay - 1));
  });
});

describe('the texts', () => {
  it('are nearly all different', () => {
    expect(new Set(bodies).size).toBeGreaterThanOrEqual(590);
  });

  it('come from many tickets written by hand', () => {
    const written = REASONS.flatMap(({ situations }) => situations.map(({ body }) => body));
    expect(new Set(written).size).toBeGreaterThanOrEqual(200);
  });

  it('use only slots that exist, in every wording', () => {
    const customer = makeCustomers(dice(1)).get('en')?.[0];
    if (!customer) throw new Error('no customers');
    const slots = makeSlots(customer, 'NS-1', new Date(0), undefined, dice(1));
    const used = REASONS.flatMap(({ replies, situations }) => [
      ...replies,
      ...situations.flatMap(({ subject, body, thread = [] }) => [subject, body, ...thread]),
    ]).flatMap((text) => [...text.matchAll(/\{([^}]*)\}/g)].map((found) => found[1] ?? ''));
    expect(used.length).toBeGreaterThan(300);
    expect(used.filter((name) => !(name in slots))).toEqual([]);
    expect(() => fill('{ordr}', slots, dice(1))).toThrow('{ordr}');
  });

  it('have no slot or choice left unfilled', () => {
    const shown = dump.rows.flatMap((row) => row.map(String));
    expect(shown.filter((text) => /\{[a-z]+\}|undefined|\[[^\]]*\|/.test(text))).toEqual([]);
  });

  it.each(['=', '+', '-', '@', '<'])('begin with %s now and then', (sign) => {
    expect(countOf(bodies, (body) => body.startsWith(sign))).toBeGreaterThan(0);
  });

  it('are empty now and then, and come twice', () => {
    expect(countOf(bodies, (body) => body === '')).toBeGreaterThan(1);
    const filled = bodies.filter((body) => body !== '');
    expect(filled.length - new Set(filled).size).toBeGreaterThanOrEqual(4);
  });

  it('are written in many languages', () => {
    const share = (signs: RegExp) => countOf(bodies, (body) => signs.test(body));
    const counts = {
      ja: share(/[ぁ-ん]/),
      ar: share(/[ا-ي]/),
      de: share(/\b(?:ich|Sie|bitte)\b/),
      fr: share(/\b(?:commande|facture|colis)\b/),
      es: share(/\b(?:pedido|reembolso|pago)\b/),
      it: share(/\b(?:ho ricevuto|ho ordinato|il codice)\b/),
      nl: share(/\b(?:kunnen jullie|is mijn|zat er|de app doet|alle lampen zijn)\b/),
      pt: share(/não/),
      pl: share(/lampa|zamówieni/),
    };
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
    expect(share(/\p{Extended_Pictographic}/u)).toBeGreaterThan(20);
  });

  it('come by every channel, some from the same people again', () => {
    expect(new Set(texts('Channel'))).toEqual(new Set(CHANNELS));
    const requesters = texts('Requester');
    const times = [...new Set(requesters)].map((one) => countOf(requesters, (other) => other === one));
    expect(Math.max(...times)).toBeGreaterThanOrEqual(4);
    expect(countOf(times, (count) => count > 1)).toBeGreaterThan(50);
  });

  it('have long threads, short ones and none', () => {
    const messages = texts('Responses').map((text) => (text === '' ? 0 : text.split('\n\n').length));
    expect(Math.max(...messages)).toBeGreaterThanOrEqual(6);
    expect(countOf(messages, (count) => count === 0)).toBeGreaterThan(50);
    expect(countOf(messages, (count) => count === 1)).toBeGreaterThan(100);
  });
});

describe('privacy', () => {
  it('no address is outside example.com and example.org', () => {
    const domains = [...everything.matchAll(/[\w.%+-]+@([\w-]+(?:\.[\w-]+)*\.[a-z]{2,})/g)].map((found) => found[1]);
    const mail = domains.filter((domain) => domain !== undefined && !domain.startsWith('nordlicht.'));
    expect(mail.length).toBeGreaterThan(400);
    expect(mail.filter((domain) => !/^(?:[\w-]+\.)*example\.(com|org)$/.test(domain ?? ''))).toEqual([]);
    const hosts = [...everything.matchAll(/https?:\/\/([^/\s"]+)/g)].map((found) => found[1] ?? '');
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => !/(^|\.)example\.(com|org)$/.test(host))).toEqual([]);
  });

  it('every card number and account is a published test value', () => {
    const bare = (text: string) => text.replace(/ /g, '');
    const cards = everything.match(/\b\d{4} ?\d{4} ?\d{4} ?\d{4}\b|\b\d{4} \d{6} \d{5}\b/g) ?? [];
    expect(cards.length).toBeGreaterThan(3);
    expect(cards.filter((card) => !TEST_CARDS.map(bare).includes(bare(card)) && !inAccount(card))).toEqual([]);
    const accounts = everything.match(/\b[A-Z]{2}\d{2} \w{4} \d{4}/g) ?? [];
    expect(accounts.length).toBeGreaterThan(0);
    expect(accounts.filter((start) => !SAMPLE_IBANS.some((iban) => iban.startsWith(start)))).toEqual([]);
  });

  const inAccount = (digits: string): boolean => SAMPLE_IBANS.some((iban) => iban.includes(digits));
});

describe('the tags typed before', () => {
  const subtags = texts('Manual Subtag');
  const typedPaths = texts('Manual Tag')
    .map((tag, row) => ({ tag, subtag: subtags[row] ?? '' }))
    .filter(({ tag, subtag }) => tag !== '' || subtag !== '');
  const right = (tag: string, subtag: string) =>
    REASONS.some((reason) => reason.tag === tag && (subtag === '' || reason.subtag === subtag));
  const isWrong = ({ tag, subtag }: { tag: string; subtag: string }): boolean => !right(tag, subtag);

  it('stand on a third of the rows', () => {
    expect(typedPaths).toHaveLength(200);
  });

  it('know the starter list by heart, and let the check find every kind of problem', () => {
    expect(checkTags([...REASONS], starterList())).toEqual([]);
    const found = checkTags(typedPaths, starterList());
    const kinds = found.filter(({ weight }) => weight === 'problem').map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(4);
    expect(kinds.length).toBeGreaterThanOrEqual(12);
  });

  it('are mostly right', () => {
    const wrong = countOf(typedPaths, isWrong);
    expect(wrong).toBeGreaterThanOrEqual(25);
    expect(wrong).toBeLessThanOrEqual(50);
  });

  it.each(MISTAKES)('make the mistake $typed', ({ typed }) => {
    const made = typedPaths
      .filter(isWrong)
      .filter((path) => path.tag === (typed.tag ?? path.tag) && path.subtag === (typed.subtag ?? path.subtag));
    expect(made.length).toBeGreaterThan(0);
  });
});
