/** The preview: one workbook, its add-on, and the page that shows both in a browser on this computer. */
import { randomBytes } from 'node:crypto';
import type { Executions } from '../executions';
import type { Person } from '../view';
import type { Workbook } from '../workbook';
import { applyEdit } from './applyEdit';
import { documentAsset, pageAssets } from './assets';
import { listenerOf, type Site } from './http';
import { openPages, type Pages } from './pages';
import { listenLocally } from './port';
import { openStage, type Stage } from './stage';
import { openSaver, type Saver } from './store';
import type { Answer, Book } from './wire';

export interface PreviewOptions {
  workbook: Workbook;
  /** Runs the add-on's functions on this workbook. */
  executions: Pick<Executions, 'run'>;
  /** The add-on's name, as the menu under Extensions shows it. */
  addOnName: string;
  /** The folder with the built `page.js` and `page.css`. */
  page: string;
  /** Where the workbook is kept; null keeps nothing. */
  file: string | null;
  /** 0 takes any free port. */
  port: number;
  /** Each answer of `google.script.run` takes at least this many milliseconds. */
  delay?: number;
}

export interface Preview {
  url: string;
  port: number;
  workbook: Workbook;
  /** Saves what waits and stops serving. */
  close(): Promise<void>;
}

/** Rows of each sheet that the page gets at once; it asks for the rest while one already reads. */
const LOADED = 2000;

/** Changes that follow each other this closely go to the pages together. */
const GATHER = 20;

const bookOf = (workbook: Workbook, person: Person): Book => {
  const sheets = workbook.sheets();
  return {
    name: workbook.name,
    version: workbook.version,
    sheets,
    rows: sheets.map(({ id }) => ({ sheet: id, rows: workbook.rows(id, 1, LOADED) })),
    loaded: LOADED,
    active: workbook.selection(person),
  };
};

/** Documents that the add-on shows, by number: each is served as it was made. */
const openDocuments = () => {
  const documents: string[] = [];
  return {
    keep: (html: string): string => `/document/${documents.push(html)}`,
    find: (path: string): string | undefined => {
      const number = /^\/document\/(\d+)$/.exec(path)?.[1];
      return number === undefined ? undefined : documents[Number(number) - 1];
    },
  };
};

/** What Sheets refuses a person with is an answer like any other. */
const answered = async <T>(act: () => T): Promise<Answer<T>> => {
  try {
    return { value: act() };
  } catch (error) {
    const { name, message } = error as Error;
    return { error: { name, message } };
  }
};

const postsOf = (workbook: Workbook, stage: Stage): Site['posts'] => ({
  '/open': ({ client, person }) => answered(() => stage.open(client, person)),
  '/edit': ({ client, edit }) =>
    answered(() => {
      const { events, sheet } = applyEdit(workbook, stage.personOf(client), edit);
      stage.edited(client, events);
      return { sheet };
    }),
  '/select': ({ client, selection }) =>
    answered(() => {
      workbook.select(stage.personOf(client), selection.sheet, selection.ranges);
      return null;
    }),
  '/run': ({ client, name, args }) => stage.run(client, name, args),
  '/menu': async ({ client, name }) => stage.menu(client, name),
});

const readOf =
  (workbook: Workbook, file: string | null): Site['read'] =>
  (path, query) => {
    const number = (name: string): number => Number(query.get(name));
    if (path === '/file') return file;
    if (path === '/book') return bookOf(workbook, { id: query.get('as') ?? 'you' });
    if (path === '/rows') return workbook.rows(number('sheet'), number('from'), number('from') + number('count') - 1);
    return null;
  };

/** Tells the pages of changes, and the saver; both soon, neither in the middle of an execution. */
const follow = (workbook: Workbook, pages: Pages, saver: Saver): { now(): void; stop(): void } => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    pages.update((since) => {
      const changes = workbook.changesSince(since);
      return changes.version === since ? null : { kind: 'changes', changes };
    });
  };
  const off = workbook.onChange(() => {
    waiting ??= setTimeout(now, GATHER);
    saver.soon();
  });
  const stop = (): void => {
    off();
    clearTimeout(waiting);
  };
  return { now, stop };
};

const keptIn = (file: string, workbook: Workbook, pages: Pages): Saver =>
  openSaver(
    file,
    () => workbook.toJSON(),
    (problem) => pages.tellAll({ kind: 'saved', problem }),
  );

/** The page says so wherever it would say that it has saved. */
const keptNowhere = (pages: Pages): Saver => ({
  soon: () => pages.tellAll({ kind: 'saved', problem: 'Not kept: open at another address too' }),
  now: () => undefined,
});

/** Serves the preview; null where the port is taken. */
export const startPreview = async (options: PreviewOptions): Promise<Preview | null> => {
  const { workbook, file } = options;
  const token = randomBytes(24).toString('base64url');
  const pages = openPages();
  const documents = openDocuments();
  const saver = file === null ? keptNowhere(pages) : keptIn(file, workbook, pages);
  const following = follow(workbook, pages, saver);
  const stage = openStage({
    workbook,
    executions: options.executions,
    addOnName: options.addOnName,
    delay: options.delay ?? 0,
    keep: documents.keep,
    tell: (client, event) => pages.tell(client, { kind: 'ui', event }),
    ran: () => {
      following.now();
      saver.soon();
    },
  });
  const assets = pageAssets(options.page, token);
  const listening = await listenLocally(options.port, (port) =>
    listenerOf({
      token,
      port,
      asset: (path) => {
        const html = documents.find(path);
        return html === undefined ? (assets.get(path) ?? null) : documentAsset(html);
      },
      read: readOf(workbook, file),
      listen: (query, response) => {
        pages.connect(query.get('client') ?? '', Number(query.get('since')), response);
        // What happened while the page was not connected.
        following.now();
      },
      posts: postsOf(workbook, stage),
    }),
  );
  if (!listening) return null;
  return {
    url: `http://localhost:${listening.port}/`,
    port: listening.port,
    workbook,
    async close() {
      following.stop();
      saver.now();
      pages.close();
      await listening.close();
    },
  };
};
