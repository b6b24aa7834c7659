/** Listed tags that are nearly called so. */
import { formatTagPath, type TagPath } from '../../src/core/tags/tagPath';
import type { Panel } from '../state/panel';
import { brief } from '../state/ticketText';

interface NearTagsProps {
  panel: Panel;
  name: string;
  /** Not this one: it is being renamed. */
  not?: TagPath;
  /** Offers to take a listed one instead. */
  take?: (path: TagPath) => void;
}

export const NearTags = ({ panel, name, not, take }: NearTagsProps) => {
  const near = name.trim() === '' ? [] : panel.near.value(name);
  const others = near.filter(({ tag, subtag }) => tag !== not?.tag || subtag !== not.subtag);
  return (
    <div class="near" aria-live="polite">
      {others.length > 0 && (
        <p class="warn">
          On the list already, and nearly the same:{' '}
          {others.map((path) =>
            take === undefined ? (
              <b key={formatTagPath(path)}>{brief(formatTagPath(path))} </b>
            ) : (
              <button key={formatTagPath(path)} type="button" class="link" onClick={() => take(path)}>
                {brief(formatTagPath(path))}
              </button>
            ),
          )}
        </p>
      )}
    </div>
  );
};
