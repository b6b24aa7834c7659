/** `Ui`, `Menu`, `HtmlService`, `HtmlOutput`. */

import type { Methods } from './define';
import { enumeration, enumName } from './enums';
import { exception, type Host, type Self } from './host';
import type { Insides } from './insides';

type UiSelf = Self<'Ui'>;

function alert({ host }: UiSelf, first: string, second?: string | object, third?: object): unknown {
  const titled = typeof second === 'string';
  const buttons = enumName(titled ? third : second) || 'OK';
  const answer = host.call<string>('ui.alert', titled ? first : null, titled ? second : first, buttons);
  return enumeration('Button')[answer];
}

function showSidebar({ host }: UiSelf, output: object): void {
  host.call('require', 'Ui.showSidebar', 'ui');
  const { title, content } = host.inside('HtmlOutput', output);
  host.call('ui.sidebar', title, content);
}

const dialog =
  (method: string, modal: boolean) =>
  ({ host }: UiSelf, output: object, title: string): void => {
    host.call('require', `Ui.${method}`, 'ui');
    const { content, width, height } = host.inside('HtmlOutput', output);
    host.call('ui.dialog', modal, title, content, width ?? 600, height ?? 400);
  };

export const ui: Methods<GoogleAppsScript.Base.Ui, 'Ui'> = {
  createAddonMenu: ({ host }) => host.make('Menu', { addon: true, caption: null, items: [] }),
  createMenu: ({ host }, caption: string) => host.make('Menu', { addon: false, caption, items: [] }),
  alert,
  showSidebar,
  showModalDialog: dialog('showModalDialog', true),
  showModelessDialog: dialog('showModelessDialog', false),
};

const add = (self: Self<'Menu'>, item: Insides['Menu']['items'][number]): object => {
  self.items.push(item);
  return self.me;
};

export const menu: Methods<GoogleAppsScript.Base.Menu, 'Menu'> = {
  addItem: (self, caption: string, functionName: string) => add(self, { kind: 'item', caption, functionName }),
  addSeparator: (self) => add(self, { kind: 'separator' }),
  addSubMenu: (self, sub: object) => {
    const { caption, items } = self.host.inside('Menu', sub);
    return add(self, { kind: 'submenu', caption: caption ?? '', items });
  },
  addToUi: ({ host, addon, caption, items }) => void host.call('ui.menu', addon, caption, items),
};

const output = (host: Host, content: string): object =>
  host.make('HtmlOutput', { content, title: '', width: null, height: null });

export const htmlService: Methods<GoogleAppsScript.HTML.HtmlService, 'HtmlService'> = {
  createHtmlOutput: ({ host }, content = '') => output(host, String(content)),
  createHtmlOutputFromFile: ({ host }, name: string) => {
    const content = host.call<string | null>('html', name.replace(/\.html$/, ''));
    if (content === null) throw exception(`No HTML file named ${name} was found.`);
    return output(host, content);
  },
};

type Output = Self<'HtmlOutput'>;
const set = (self: Output, part: Partial<Insides['HtmlOutput']>): object => {
  Object.assign(self, part);
  return self.me;
};

export const htmlOutput: Methods<GoogleAppsScript.HTML.HtmlOutput, 'HtmlOutput'> = {
  setTitle: (self, title: string) => set(self, { title }),
  getTitle: ({ title }) => title,
  setWidth: (self, width: number) => set(self, { width }),
  setHeight: (self, height: number) => set(self, { height }),
  getWidth: ({ width }) => width,
  getHeight: ({ height }) => height,
  getContent: ({ content }) => content,
  setContent: (self, content: string) => set(self, { content }),
  append: (self, more: string) => set(self, { content: self.content + more }),
};
