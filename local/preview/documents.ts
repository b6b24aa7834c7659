/** Documents that the add-on shows: each is served as it was made, at an address that nobody can guess. */
import { randomBytes } from 'node:crypto';

/** A page shows one panel and a few dialogs; a document that was fetched is not fetched again. */
const KEPT = 50;

export interface Documents {
  /** Where the page finds it from now on. */
  keep(html: string): string;
  find(path: string): string | undefined;
}

export const openDocuments = (): Documents => {
  const documents = new Map<string, string>();
  return {
    keep(html) {
      const path = `/document/${randomBytes(18).toString('base64url')}`;
      documents.set(path, html);
      for (const oldest of documents.keys()) {
        if (documents.size <= KEPT) break;
        documents.delete(oldest);
      }
      return path;
    },
    find: (path) => documents.get(path),
  };
};
