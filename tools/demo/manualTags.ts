/** The tags that somebody typed by hand before: mostly right, with the mistakes that people make. */
import type { Dice } from './dice';
import type { Season } from './situation';

interface TypedTag {
  tag: string;
  subtag: string;
}

interface Mistake {
  /** The right tag path of the tickets it befalls; without a subtag, any of the tag. */
  right: { tag: string; subtag?: string };
  /** What was typed instead; what is not named was typed right. */
  typed: Partial<TypedTag>;
  times: number;
}

export const MISTAKES: readonly Mistake[] = [
  { right: { tag: 'Order Inquiry' }, typed: { tag: 'Order Inqury' }, times: 4 },
  { right: { tag: 'Order Inquiry' }, typed: { tag: 'order inquiry' }, times: 3 },
  {
    right: { tag: 'Order Inquiry', subtag: 'Shipped, past due date' },
    typed: { subtag: 'Shipped past due date' },
    times: 2,
  },
  { right: { tag: 'Order Inquiry', subtag: 'Not shipped, past due date' }, typed: { tag: 'Order Problem' }, times: 3 },
  { right: { tag: 'Order Change' }, typed: { tag: 'ORDER CHANGE' }, times: 2 },
  { right: { tag: 'Order Problem', subtag: 'Damaged on arrival' }, typed: { subtag: 'Damaged on arival' }, times: 2 },
  { right: { tag: 'Order Problem' }, typed: { tag: 'Complaint' }, times: 3 },
  { right: { tag: 'Return & Exchange' }, typed: { tag: 'Return & Exchange ' }, times: 3 },
  { right: { tag: 'Return & Exchange' }, typed: { tag: 'Returns & Exchanges' }, times: 2 },
  { right: { tag: 'Return & Exchange', subtag: 'Inside window' }, typed: { subtag: 'inside window' }, times: 2 },
  { right: { tag: 'Billing & Payment' }, typed: { tag: '' }, times: 3 },
  { right: { tag: 'Billing & Payment', subtag: 'Invoice copy' }, typed: { tag: 'Account & Access' }, times: 2 },
  { right: { tag: 'Account & Access' }, typed: { tag: 'Account and Access' }, times: 1 },
  { right: { tag: 'Product Question' }, typed: { tag: 'Product Questions' }, times: 3 },
  { right: { tag: 'Product Fault', subtag: 'During outage' }, typed: { tag: 'App down', subtag: '' }, times: 2 },
  { right: { tag: 'Offers & Plans' }, typed: { tag: 'Promo', subtag: '' }, times: 2 },
];

const NOTHING: TypedTag = { tag: '', subtag: '' };

/** Somebody started with the first period and thinned out later: shares tagged of November, March and June. */
const SHARES = [100, 60, 40] as const;

const chosenRows = (seasons: readonly Season[], throws: Dice): Set<number> => {
  const rows = throws.shuffle(seasons.map((_, row) => row));
  return new Set(SHARES.flatMap((count, season) => rows.filter((row) => seasons[row] === season).slice(0, count)));
};

const befalls = ({ right }: Mistake, path: TypedTag): boolean =>
  right.tag === path.tag && (right.subtag === undefined ? path.subtag !== '' : right.subtag === path.subtag);

/** Some leave the second level for later. */
const typedRight = (path: TypedTag, throws: Dice): TypedTag =>
  throws.chance(0.06) ? { tag: path.tag, subtag: '' } : path;

/**
 * What the two columns of old hold, ticket by ticket: `''` where nothing was typed. 200 tickets are tagged.
 * @param tickets the right tag path of each, and its sampling period
 */
export const typeTags = (tickets: readonly (TypedTag & { season: Season })[], throws: Dice): TypedTag[] => {
  const chosen = chosenRows(
    tickets.map(({ season }) => season),
    throws,
  );
  const left = MISTAKES.map(({ times }) => times);
  return tickets.map(({ tag, subtag }, row) => {
    const path = { tag, subtag };
    if (!chosen.has(row)) return NOTHING;
    const index = MISTAKES.findIndex((mistake, at) => befalls(mistake, path) && (left[at] ?? 0) > 0);
    const mistake = MISTAKES[index];
    if (!mistake || throws.chance(0.4)) return typedRight(path, throws);
    left[index] = (left[index] ?? 0) - 1;
    return { ...path, ...mistake.typed };
  });
};
