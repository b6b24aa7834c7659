/** What of the list is offered for a ticket, and who may change it. Pure. */
import type { Project } from '../../src/contract/project';
import type { Session } from '../../src/contract/session';
import type { TagList } from '../../src/core/tags/tagList';
import type { TagPath } from '../../src/core/tags/tagPath';

/** The list without what is retired; at depth `tags` without subtags. The order stays. */
export const offered = ({ tags }: TagList, depth: Project['depth']): TagList => ({
  tags: tags
    .filter(({ retired }) => !retired)
    .map((tag) => ({ ...tag, subtags: depth === 'tags' ? [] : tag.subtags.filter(({ retired }) => !retired) })),
});

/** Whether I change the list myself; who may not proposes. */
export const mayChange = ({ project, isLead }: Pick<Session, 'project' | 'isLead'>): boolean =>
  project.adding === 'everybody' || project.lead === '' || isLead;

/** Whether a path on the list is not offered any more: it or its tag is retired. */
export function isRetired({ tags }: TagList, path: TagPath): boolean {
  const tag = tags.find(({ name }) => name === path.tag);
  const subtag = tag?.subtags.find(({ name }) => name === path.subtag);
  return tag?.retired === true || subtag?.retired === true;
}
