/** `Ui`, `Menu`, `HtmlService`, `HtmlOutput`. */

import type { Methods } from './define';
import { enumeration, enumName } from './enums';
import { exception, type Host, notImplemented, type Self } from './host';
import type { Insides } from './insides';

type UiSelf = Self<'Ui'>;

interface Asked {
  title: string | null;
  text: string;
  buttons: string;
}

/** `(text)`, `(text, buttons)` or `(title, text, buttons)`. */
function asked(first: string, second?: string | object, third?: object): Asked {
  const titled = typeof second === 'string';
  const buttons = enumName(titled ? third : second) || 'OK';
  return { title: titled ? first : null, text: titled ? second : first, buttons };
}

type Question = [first: string, second?: string | object, third?: object];

function alert({ host }: UiSelf, ...question: Question): object | undefined {
  const { title, text, buttons } = asked(...question);
  return enumeration('Button')[host.call<{ button: string }>('ui.ask', 'alert', title, text, buttons).button];
}

function prompt({ host }: UiSelf, ...question: Question): object {
  const { title, text, buttons } = asked(...question);
  return host.make('PromptResponse', host.call('ui.ask', 'prompt', title, text, buttons));
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
  prompt,
  showSidebar,
  showModalDialog: dialog('showModalDialog', true),
  showModelessDialog: dialog('showModelessDialog', false),
};

export const promptResponse: Methods<GoogleAppsScript.Base.PromptResponse, 'PromptResponse'> = {
  getSelectedButton: ({ button }) => enumeration('Button')[button],
  getResponseText: ({ button, text }) => (button === 'CLOSE' ? null : text),
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
  host.make('HtmlOutput', { content, title: '', width: null, height: null, metas: [] });

export const htmlService: Methods<GoogleAppsScript.HTML.HtmlService, 'HtmlService'> = {
  createHtmlOutput: ({ host }, content: string | object = '') => {
    if (typeof content !== 'string') throw notImplemented('HtmlService.createHtmlOutput with a blob');
    return output(host, content);
  },
  createHtmlOutputFromFile: ({ host }, name: string) => {
    const content = host.call<string | null>('html', name.replace(/\.html$/, ''));
    if (content === null) throw exception(`No HTML file named ${name} was found.`);
    return output(host, content);
  },
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

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
  clear: (self) => set(self, { content: '' }),
  appendUntrusted: (self, more: string) => set(self, { content: self.content + escaped(more) }),
  addMetaTag: (self, name: string, content: string) => {
    if (name !== 'viewport') throw exception(`The specified meta tag cannot be used in this context: ${name}`);
    return set(self, { metas: [...self.metas, [name, content]] });
  },
  setSandboxMode: (self) => self.me,
  setXFrameOptionsMode: (self) => self.me,
  append: (self, more: string) => set(self, { content: self.content + more }),
};
