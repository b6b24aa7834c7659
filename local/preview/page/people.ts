/** Who else is here: a circle each at the top right, and a coloured line under the tab that each looks at. */
import type { Present } from '../wire';
import { byId, element } from './element';
import { client } from './server';

const COLORS = ['#7b1fa2', '#c2185b', '#00796b', '#e65100', '#303f9f', '#5d4037', '#558b2f', '#0277bd'];

/** The same colour for the same name, on every page. */
const colorOf = (name: string): string => {
  const sum = [...name].reduce((total, sign) => (total * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7);
  return COLORS[sum % COLORS.length] ?? '#0277bd';
};

const circle = (name: string, own: boolean, sheet: string): HTMLElement => {
  const title = own ? `${name} (this page)` : `${name}${sheet ? `, in ${sheet}` : ''}`;
  const made = element('span', { class: own ? 'person own' : 'person', role: 'img', 'aria-label': title, title });
  made.textContent = [...name][0]?.toUpperCase() ?? '?';
  made.style.background = colorOf(name);
  return made;
};

const tabMark = (sheet: number, names: string[]): string => {
  const lines = names.map((name, index) => `inset 0 -${(index + 1) * 3}px ${colorOf(name)}`);
  return `#grid [data-id="${sheet}"] { box-shadow: ${lines.join(', ')}; }`;
};

/** One page a person is enough in the row of circles; the page that is looked at itself comes last. */
const oneEach = (people: Present[]): Present[] => [...new Map(people.map((one) => [one.name, one])).values()];

/** `sheetName` answers a sheet's name, blank where it is gone. */
export const showPeople = (people: Present[], sheetName: (id: number) => string): void => {
  const own = people.find((one) => one.client === client);
  const others = oneEach(people.filter((one) => one.client !== client && one.name !== own?.name));
  byId('people').replaceChildren(
    ...others.map(({ name, sheet }) => circle(name, false, sheetName(sheet))),
    ...(own ? [circle(own.name, true, '')] : []),
  );
  const bySheet = new Map<number, string[]>();
  for (const { sheet, name } of others) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), name]);
  byId('people-marks').textContent = [...bySheet].map(([sheet, names]) => tabMark(sheet, names)).join('\n');
};
