/** The open pages, each with a line on which the server speaks. */
import type { ServerResponse } from 'node:http';
import type { People } from './people';
import type { Push } from './wire';

interface Page {
  /** The workbook's version that this page has. */
  version: number;
  lines: Set<ServerResponse>;
  /** What could not be told yet, because the page had no line. */
  untold: Push[];
}

export interface Pages {
  connect(client: string, since: number, response: ServerResponse): void;
  tell(client: string, push: Push): void;
  tellAll(push: Push): void;
  /** Sends each page what changed since the version it has; `changes` returns null where nothing did. */
  update(changes: (since: number) => (Push & { kind: 'changes' }) | null): void;
  close(): void;
}

const write = (response: ServerResponse, push: Push): boolean => response.write(`data: ${JSON.stringify(push)}\n\n`);

export const openPages = (people: Pick<People, 'connected' | 'left'>): Pages => {
  const pages = new Map<string, Page>();
  const pageOf = (client: string): Page => {
    const page = pages.get(client) ?? { version: 0, lines: new Set(), untold: [] };
    pages.set(client, page);
    return page;
  };
  const tell = (client: string, push: Push): void => {
    const page = pageOf(client);
    if (page.lines.size === 0) page.untold.push(push);
    for (const line of page.lines) write(line, push);
  };
  return {
    tell,
    connect(client, since, response) {
      const page = pageOf(client);
      page.version = Math.max(page.version, since);
      page.lines.add(response);
      response.on('close', () => {
        page.lines.delete(response);
        if (page.lines.size === 0) people.left(client);
      });
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': here\n\n');
      for (const push of page.untold.splice(0)) write(response, push);
      people.connected(client);
    },
    tellAll(push) {
      for (const [client, { lines }] of pages) if (lines.size > 0) tell(client, push);
    },
    update(changes) {
      for (const [client, page] of pages) {
        if (page.lines.size === 0) continue;
        const push = changes(page.version);
        if (!push) continue;
        page.version = push.changes.version;
        tell(client, push);
      }
    },
    close() {
      for (const { lines } of pages.values()) for (const line of lines) line.end();
    },
  };
};
