/** What the page may read of the workbook. */
import type { Person } from '../view';
import type { Workbook } from '../workbook';
import { xlsxOf } from '../xlsx';
import { type Asset, json, type Site } from './http';
import type { Book } from './wire';

/** Rows of each sheet that the page gets at once; it asks for others when it needs them. */
const LOADED = 300;

/** What is told of the workbook besides its content. */
export type About = () => Pick<Book, 'people' | 'conditions' | 'problem'>;

const bookOf = (workbook: Workbook, person: Person, about: About): Book => {
  const sheets = workbook.sheets();
  return {
    name: workbook.name,
    version: workbook.version,
    sheets,
    rows: sheets.map(({ id }) => ({ sheet: id, rows: workbook.rows(id, 1, LOADED) })),
    loaded: LOADED,
    active: workbook.selection(person),
    ...about(),
  };
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A name that every system may give a file. */
const fileName = (name: string): string => {
  const allowed = [...name].map((sign) => (sign < ' ' || '<>:"/\\|?*\u007f'.includes(sign) ? '-' : sign)).join('');
  return `${allowed.replace(/^[. ]+|[. ]+$/g, '').slice(0, 100) || 'Spreadsheet'}.xlsx`;
};

const downloadOf = async (workbook: Workbook): Promise<Asset> => ({
  type: XLSX,
  body: await xlsxOf(workbook),
  saveAs: fileName(workbook.name),
});

/** `file`: where the workbook is kept, by which another start knows it. */
export const readsOf =
  (workbook: Workbook, file: string | null, about: About): Site['read'] =>
  (path, query) => {
    const number = (name: string): number => Number(query.get(name));
    if (path === '/file') return json(file);
    if (path === '/book') return json(bookOf(workbook, { id: query.get('as') ?? 'you' }, about));
    if (path === '/rows') {
      return json(workbook.rows(number('sheet'), number('from'), number('from') + number('count') - 1));
    }
    return path === '/download.xlsx' ? downloadOf(workbook) : null;
  };
