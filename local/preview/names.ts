/**
 * The server's two names. The page has one origin and the add-on's documents another, as on Google, so that a browser
 * keeps a document from reading the page or the token in it. Each name gives out its own files and nothing of the other.
 */
const PAGE = 'localhost';
const DOCUMENTS = '127.0.0.1';

/** Where the page is: the only origin at which the token and the workbook are given. */
export const pageOrigin = (port: number): string => `http://${PAGE}:${port}`;

export const documentOrigin = (port: number): string => `http://${DOCUMENTS}:${port}`;

/** The same, as a browser sees itself: it leaves out port 80. */
export const otherName = (origin: string): string =>
  origin.includes(PAGE) ? origin.replace(PAGE, DOCUMENTS) : origin.replace(DOCUMENTS, PAGE);

type Door = 'page' | 'documents';

/** Which of the two a request comes to; null for this computer's other names. */
export const doorOf = (host: string | undefined): Door | null => {
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '');
  if (name === PAGE) return 'page';
  return name === DOCUMENTS ? 'documents' : null;
};
