/** Time zones as they are written behind a time or in a header. */
import { instantOf, isTimeZone } from './zoneClock';

const MINUTE = 60000;

/** `Z`, `UTC`, `-0800` or `+01:00`, whose zone may be named as well. */
const OFFSET = /^(?:(Z|UTC|GMT|UT)|(?:UTC|GMT)? ?([+-])(\d{1,2}):?(\d{2})?)(?:\s*[[(][^\])]+[\])])?$/i;

const NAME = /^[[(]?([A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)[\])]?$/;

/** Hours from UTC of the abbreviations that mean one zone: those of RFC 5322, section 4.3, and Europe's. */
const ABBREVIATED: ReadonlyMap<string, number> = new Map(
  Object.entries({ EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 }).concat(
    Object.entries({ WET: 0, WEST: 1, CET: 1, CEST: 2, MEZ: 1, MESZ: 2, EET: 2, EEST: 3 }),
  ),
);

/** No place on Earth is further from UTC. */
const FURTHEST_HOURS = 14;

function offsetOf(zone: string): number | null {
  const abbreviated = ABBREVIATED.get(zone);
  if (abbreviated !== undefined) return abbreviated * 60 * MINUTE;
  const [matched, utc, sign, hours = '0', minutes = '0'] = OFFSET.exec(zone) ?? [];
  if (matched === undefined || Number(hours) > FURTHEST_HOURS || Number(minutes) > 59) return null;
  return utc === undefined ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE : 0;
}

/**
 * The instant of a wall time in a zone as people write it; null for a zone that nobody knows, or that means several
 * (`BST`, `IST`).
 * @example instantIn('-0800', 0) // 28800000
 */
export function instantIn(zone: string, wall: number): number | null {
  const offset = offsetOf(zone);
  if (offset !== null) return wall - offset;
  const name = NAME.exec(zone)?.[1];
  return name !== undefined && isTimeZone(name) ? instantOf(wall, name) : null;
}

const IN_HEADER = /[([]([^)\]]+)[)\]]\s*$/;

/**
 * The zone in brackets at the end of a header; null where there is none that is known.
 * @example headerZone('Created at (America/New_York)') // 'America/New_York'
 */
export function headerZone(header: string): string | null {
  const written = IN_HEADER.exec(header)?.[1]?.trim() ?? '';
  return written !== '' && instantIn(written, 0) !== null ? written : null;
}
