/** What the lead decided, kept with the document: a copied file has lost it, and nobody leads there. */
import { type Kept, keep, keptIn, namesIn } from './settings';

/** `leadKey`: account key of the lead, who may change their name; null while there is none. */
export interface KeptProject {
  leadKey: string | null;
  deadline: string | null;
  depth: 'tags' | 'subtags';
  adding: 'everybody' | 'lead';
}

const PROJECT = 'tagsheet.project';

const AT_FIRST: KeptProject = { leadKey: null, deadline: null, depth: 'subtags', adding: 'everybody' };

/** No call. */
export const projectIn = (kept: Kept): KeptProject => ({ ...AT_FIRST, ...keptIn<KeptProject>(kept, PROJECT) });

/** The lead's display name; `''` where there is none. No call. */
export const leadIn = (kept: Kept): string => namesIn(kept)[projectIn(kept).leadKey ?? ''] ?? '';

/** Does this account lead? No call. */
export const isLeadIn = (kept: Kept, account: string): boolean => projectIn(kept).leadKey === account;

/** One call. */
export const writeProject = (project: KeptProject): void => keep(PROJECT, project);
