/** International bank account numbers: a country's length and the check digits of ISO 13616. */
import type { Span } from './kinds';
import { matches } from './matches';

/** Country and length of the registry, and those that use the same form without being in it. */
const LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AO25 AT20 AZ28 BA20 BE16 BF27 BG22 BH22 BI16 BJ28 BL27 BR29 BY28 CF27 CG27 CH21 CI28 CM27 CR22 CV25 ' +
    'CY28 CZ24 DE22 DJ27 DK18 DO28 DZ24 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GA27 GB22 GE22 GF27 GI23 GL18 GP27 GQ27 ' +
    'GR27 GT28 GW25 HN28 HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KM27 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 ' +
    'LY25 MA28 MC27 MD24 ME22 MF27 MG27 MK19 ML28 MN20 MQ27 MR27 MT31 MU30 MZ25 NC27 NE28 NI28 NL18 NO15 OM23 PF27 ' +
    'PK24 PL28 PM27 PS29 PT25 QA29 RE27 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SN28 SO23 ST25 SV28 TD27 ' +
    'TF27 TG28 TL23 TN24 TR26 UA29 VA22 VG24 WF27 XK20 YE30 YT27'
  )
    .split(' ')
    .map((entry): [string, number[]] => [entry.slice(0, 2), [Number(entry.slice(2))]]),
);
// Burundi's accounts of before 2021 are shorter.
LENGTHS.set('BI', [27, 16]);

const START = /[a-z]{2} ?\d\d/gi;
const WORD = /[\p{L}\p{N}]/u;
const GAP = /[ .-]/;

/** The remainder by 97 of the number that the rearranged letters and digits stand for. */
export function remainderOf97(iban: string): number {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** `length` letters and digits from `start`, single blanks, dots or dashes between groups left out; null where there are fewer. */
function taken(text: string, start: number, length: number): { iban: string; end: number } | null {
  let iban = '';
  let at = start;
  while (iban.length < length) {
    const char = text[at] ?? '';
    if (/[a-z0-9]/i.test(char)) iban += char;
    else if (!GAP.test(char) || !/[a-z0-9]/i.test(text[at + 1] ?? '')) return null;
    at += 1;
  }
  return { iban, end: at };
}

/** Prose that happens to pass the check has few digits, or letters of both cases. */
const isWrittenAsOne = (iban: string): boolean =>
  iban.replace(/\D/g, '').length >= 10 && (iban === iban.toUpperCase() || iban === iban.toLowerCase());

/**
 * IBANs, grouped or not, in capitals or small letters.
 * @example findIbans('to DE89 3704 0044 0532 0130 00, please') // [{start: 3, end: 30}]
 */
export function findIbans(text: string): Span[] {
  const found: Span[] = [];
  for (const match of matches(START, text)) {
    const start = match.index;
    if (WORD.test(text[start - 1] ?? '') || start < (found[found.length - 1]?.end ?? 0)) continue;
    for (const length of LENGTHS.get(match[0].slice(0, 2).toUpperCase()) ?? []) {
      const candidate = taken(text, start, length);
      if (!candidate || WORD.test(text[candidate.end] ?? '') || !isWrittenAsOne(candidate.iban)) continue;
      if (remainderOf97(candidate.iban) === 1) found.push({ start, end: candidate.end });
    }
  }
  return found;
}
