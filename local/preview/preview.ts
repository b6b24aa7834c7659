/** The preview: one workbook, its add-on, and the page that shows both in a browser on this computer. */
import { randomBytes } from 'node:crypto';
import type { Executions } from '../executions';
import type { Workbook } from '../workbook';
import { documentAsset, documentFiles, pageAssets } from './assets';
import { openWeather } from './conditions';
import { openDocuments } from './documents';
import { follow } from './follow';
import { type Asset, listenerOf } from './http';
import { documentOrigin, pageOrigin } from './names';
import { openPages, type Pages } from './pages';
import { openPeople } from './people';
import { listenLocally } from './port';
import { postsOf } from './posts';
import { readsOf } from './reads';
import { openSaver, type Saver } from './saver';
import { openStage } from './stage';
import { openUndo } from './undo';
import type { Push } from './wire';

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
  /** Each answer of `google.script.run` takes at least this many milliseconds, until a page says otherwise. */
  delay?: number;
  /** Decides which calls fail where some shall; the same seed, the same calls. */
  seed?: number;
}

export interface Preview {
  /** Where the page is. */
  url: string;
  /** Where its frames get the add-on's documents. */
  documents: string;
  port: number;
  /** What every request for the workbook must bring. */
  token: string;
  workbook: Workbook;
  /** Tells the pages of files built anew, or of files that do not build; those of the page are read again. */
  built(push: Extract<Push, { kind: 'rebuilt' | 'broken' }>): void;
  /** Saves what waits and stops serving. */
  close(): Promise<void>;
}

const NOT_KEPT = 'Not kept: open at another address too';

interface Keeping extends Saver {
  problem(): string | null;
}

const keeping = (file: string | null, workbook: Workbook, pages: Pages): Keeping => {
  let last: string | null = file === null ? NOT_KEPT : null;
  const tell = (problem: string | null): void => {
    last = problem;
    pages.tellAll({ kind: 'saved', problem });
  };
  const problem = (): string | null => last;
  const nothing = { now: async () => undefined, stop: () => undefined };
  if (file === null) return { problem, ...nothing, soon: () => tell(NOT_KEPT) };
  return { problem, ...openSaver(file, workbook, tell) };
};

/** Serves the preview; null where the port is taken. */
export const startPreview = async (options: PreviewOptions): Promise<Preview | null> => {
  const { workbook, file, executions, addOnName, delay = 0, seed = Date.now() } = options;
  const token = randomBytes(24).toString('base64url');
  const documents = openDocuments();
  const people = openPeople((present) => pages.tellAll({ kind: 'people', people: present }));
  const pages = openPages(people);
  const saver = keeping(file, workbook, pages);
  const following = follow(workbook, pages, saver);
  const weather = openWeather(delay, seed);
  const stage = openStage({
    workbook,
    executions,
    addOnName,
    people,
    weather,
    keep: documents.keep,
    tell: (client, event) => pages.tell(client, { kind: 'ui', event }),
    ran: () => {
      following.now();
      saver.soon();
    },
  });
  const forecast = (): void => pages.tellAll({ kind: 'conditions', conditions: weather.now() });
  const about = () => ({ people: people.present(), conditions: weather.now(), problem: saver.problem() });
  let assets = new Map<string, Asset>();
  let files = new Map<string, Asset>();
  const readAssets = (port: number): void => {
    assets = pageAssets(options.page, token, port);
    files = documentFiles();
  };
  const listening = await listenLocally(options.port, (port) => {
    readAssets(port);
    return listenerOf({
      token,
      port,
      asset: (path) => assets.get(path) ?? null,
      document: (path) => {
        const html = documents.find(path);
        return html === undefined ? (files.get(path) ?? null) : documentAsset(html, port);
      },
      read: readsOf(workbook, file, about),
      listen: (query, response) => {
        pages.connect(query.get('client') ?? '', Number(query.get('since')), response);
        // What happened while the page was not connected.
        following.now();
      },
      posts: postsOf({ workbook, stage, people, weather, undo: openUndo(workbook), forecast }),
    });
  });
  if (!listening) return null;
  return {
    documents: `${documentOrigin(listening.port)}/`,
    url: `${pageOrigin(listening.port)}/`,
    port: listening.port,
    token,
    workbook,
    built(push) {
      try {
        if (push.kind === 'rebuilt' && push.what === 'page') readAssets(listening.port);
        pages.tellAll(push);
      } catch (error) {
        pages.tellAll({ kind: 'broken', problem: (error as Error).message });
      }
    },
    async close() {
      following.stop();
      await saver.now();
      saver.stop();
      pages.close();
      await listening.close();
    },
  };
};
