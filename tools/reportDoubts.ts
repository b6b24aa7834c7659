/** What a report tells beside its figures: columns it did not find or is not sure of, and dates it cannot read. */
import type { DateChoice, DateColumn, SetupChoice, SetupProposal } from '../src/contract/setup';

type Places = SetupChoice['roles'];

/** Without any of these there is nothing to report on. */
const NEEDED = ['date', 'id', 'subject', 'content'] as const;

/** Why no report can be made of these columns, or null. */
export function nothingFound(roles: Places, headers: readonly string[]): string | null {
  if (NEEDED.some((role) => roles[role] !== null)) return null;
  const known = headers.filter((text) => text !== '').join(', ');
  return `No column was recognised: no date, no ticket ID, no text. Name them, for example --map date=…,id=…,content=…. The columns are: ${known}.`;
}

/** Columns taken by what stands in them, or not found. */
export function columnDoubts(roles: Places, { confidence, roles: found }: SetupProposal): string[] {
  const unsure = (Object.keys(roles) as (keyof Places)[]).flatMap((role) => {
    const place = roles[role];
    const guessed = place !== null && confidence[role] === 'unsure' && place.index === found[role];
    return guessed
      ? [`“${place.header}” is taken for the role ${role} by its values alone. If that is wrong: --map ${role}=….`]
      : [];
  });
  const text = roles.subject ?? roles.content;
  return [
    ...unsure,
    ...(roles.date === null ? ['No column with dates was found, so there are no periods. Name it: --map date=….'] : []),
    ...(text === null ? ['No column with text was found. Name it: --map subject=… or --map content=….'] : []),
  ];
}

/** Dates that only a person can say how to read. */
export function dateDoubts(header: string, { order, example, yearless }: DateColumn, chosen: DateChoice): string[] {
  const doubts: string[] = [];
  if (order === 'mixed') {
    doubts.push(`Some dates in “${header}” are day first, others month first. Write them all one way.`);
  }
  if (order === 'open' && chosen.order === null) {
    doubts.push(
      `The dates in “${header}” could be day or month first (“${example?.text ?? ''}”); until you say --dates day-first or --dates month-first they are no dates.`,
    );
  }
  if (yearless > 0 && chosen.year === null) {
    doubts.push(`${yearless} dates in “${header}” have no year; until you say --year they are no dates.`);
  }
  return doubts;
}
