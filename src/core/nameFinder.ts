/** Which listed name somebody meant. */
import { editDistance } from './editDistance';
import { looseForm, NAME_FORMS } from './nameForms';
import type { TagPath } from './tagPath';

/** A name and the path that it stands for. */
export interface NamedPath {
  name: string;
  path: TagPath;
}

/** Both give every path that fits equally well: none, the one that was meant, or several. */
export interface NameFinder {
  /** Names that differ in blanks, case, accents, punctuation or plural only; the strictest form that finds any decides. */
  careless: (name: string) => TagPath[];
  /** The names fewest typing mistakes away: at most two, in names of up to five characters at most one. */
  mistyped: (name: string) => TagPath[];
}

const SHORT = 5;

/** Half of the letters wrong is another word. */
const allowed = (form: string): number => Math.min(form.length <= SHORT ? 1 : 2, Math.ceil(form.length / 2) - 1);

function byForm(entries: NamedPath[], form: (name: string) => string): Map<string, TagPath[]> {
  const found = new Map<string, TagPath[]>();
  for (const { name, path } of entries) {
    const key = form(name);
    if (key !== '') found.set(key, [...(found.get(key) ?? []), path]);
  }
  return found;
}

function nearest(wanted: string, loose: { form: string; path: TagPath }[]): TagPath[] {
  let limit = allowed(wanted);
  let found: { distance: number; path: TagPath }[] = [];
  for (const { form, path } of limit < 1 ? [] : loose) {
    const distance = editDistance(wanted, form, limit);
    if (distance > Math.min(limit, allowed(form))) continue;
    limit = distance;
    found = [...found.filter((each) => each.distance === distance), { distance, path }];
  }
  return found.map(({ path }) => path);
}

/** A finder over listed names; making it costs one pass, each search one pass at most. */
export function nameFinder(entries: NamedPath[]): NameFinder {
  const forms = NAME_FORMS.map((form) => ({ form, paths: byForm(entries, form) }));
  const loose = entries.map(({ name, path }) => ({ form: looseForm(name), path })).filter(({ form }) => form !== '');
  return {
    careless: (name) =>
      forms.map(({ form, paths }) => paths.get(form(name)) ?? []).find((each) => each.length > 0) ?? [],
    mistyped: (name) => nearest(looseForm(name), loose),
  };
}
