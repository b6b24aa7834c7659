/** What the lead decides for everybody: the deadline, how deep tags go, who changes the list, and who leads. */
import type { Args } from '../contract';
import type { Project } from '../contract/project';
import { done, failed, type Reply } from '../core/failure';
import { sameName } from '../core/sameName';
import { underDocumentLock } from '../sheets/documentLock';
import { isLeadIn, leadIn, projectIn, writeProject } from '../sheets/project';
import { type Kept, namesIn, readKept } from '../sheets/settings';
import { asking } from './access';

/** As the panel shows it. No call. */
export function projectOf(kept: Kept): Project {
  const { deadline, depth, adding } = projectIn(kept);
  return { lead: leadIn(kept), deadline, depth, adding };
}

/** Whoever set Tagsheet up leads, unless somebody does already. At most two calls. */
export function leadFrom(account: string): void {
  const kept = readKept();
  if (projectIn(kept).leadKey === null) writeProject({ ...projectIn(kept), leadKey: account });
}

/** Fails with `not-lead` where a colleague leads: of this account, or of anybody while nobody does. */
export function asLead(kept: Kept, account: string): Reply<null> {
  const lead = leadIn(kept);
  if (lead === '' || isLeadIn(kept, account)) return done(null);
  return failed(
    'not-lead',
    `${lead} leads this work and decides that. Ask ${lead}, or let ${lead} name you as the lead.`,
  );
}

/** Sets what the lead decides. A blank lead means whoever asks. Fails with `not-lead`, or `bad-name` for nobody's name. */
export function setProject({ account, project }: Args<'setProject'>): Reply<Project> {
  const who = asking(account);
  if (!who.ok) return who;
  if (who.value.name === null) return failed('bad-name', 'Type your name first, so that colleagues see who leads.');
  return underDocumentLock(() => {
    const kept = readKept();
    const allowed = asLead(kept, account);
    if (!allowed.ok) return allowed;
    const leadKey = project.lead === '' ? account : keyOf(namesIn(kept), project.lead);
    if (leadKey === null) return nobodyCalled(project.lead);
    const { deadline, depth, adding } = project;
    writeProject({ leadKey, deadline, depth, adding });
    return done({ ...project, lead: namesIn(kept)[leadKey] ?? '' });
  });
}

const keyOf = (names: Record<string, string>, name: string): string | null =>
  Object.keys(names).find((key) => sameName(names[key] ?? '', name)) ?? null;

const nobodyCalled = (name: string) =>
  failed('bad-name', `Nobody here is called “${name}”. The lead must have opened the panel and typed a name first.`);
