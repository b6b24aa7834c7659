/** A chart in the markup that Excel, LibreOffice and Google Sheets read. exceljs writes none. */
import type { ChartView } from '../view';
import type { ChartColumn } from './chartData';
import { NAMESPACES, XML_HEAD, xmlText } from './xml';

/** Google's own series colours, first to last. */
const COLOURS = ['4285F4', 'EA4335', 'FBBC04', '34A853', 'FF6D01', '46BDC6', '7BAAF7', 'F07B72', 'FCD04F'];
const AXES = { names: 111_111_111, values: 222_222_222 };
const GREY = '757575';

type Kind = 'bar' | 'column' | 'pie' | 'line' | 'area' | 'scatter';
const KINDS: Record<string, Kind> = {
  BAR: 'bar',
  COLUMN: 'column',
  COMBO: 'column',
  PIE: 'pie',
  LINE: 'line',
  AREA: 'area',
  SCATTER: 'scatter',
};

/** An option by its path, whether a script named it whole (`legend.position`) or as an object. */
function option(options: Record<string, unknown>, path: string): unknown {
  if (path in options) return options[path];
  return path
    .split('.')
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), options);
}

const fill = (colour: string, alpha = ''): string =>
  `<a:solidFill><a:srgbClr val="${colour}">${alpha}</a:srgbClr></a:solidFill>`;
/** Areas let those behind them through. */
const SHEER = '<a:alpha val="40000"/>';

function colourAt(options: Record<string, unknown>, index: number): string {
  const own = option(options, 'colors');
  const named = Array.isArray(own) ? /^#([0-9a-f]{6})$/i.exec(String(own[index % own.length]))?.[1] : undefined;
  return (named ?? COLOURS[index % COLOURS.length] ?? GREY).toUpperCase();
}

function title(text: unknown, size: number): string {
  if (typeof text !== 'string' || text === '') return '';
  const look = `sz="${size * 100}" b="0"`;
  const run = `<a:r><a:rPr lang="en-US" ${look}>${fill(GREY)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`;
  const rich = `<c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${look}/></a:pPr>${run}</a:p></c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

const points = (values: readonly (string | number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>`))
    .join('')}`;

const texts = (place: string, values: readonly string[]): string =>
  `<c:strRef><c:f>${xmlText(place)}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;
const numbers = ({ place, numbers: values }: ChartColumn): string =>
  `<c:numRef><c:f>${xmlText(place)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef>`;

function look(kind: Kind, colour: string): string {
  if (kind === 'pie') return '';
  if (kind === 'line') return `<c:spPr><a:ln w="28575">${fill(colour)}</a:ln></c:spPr>`;
  if (kind === 'scatter') return '<c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr>';
  return `<c:spPr>${fill(colour, kind === 'area' ? SHEER : '')}</c:spPr>`;
}

function marker(kind: Kind, colour: string): string {
  if (kind === 'bar' || kind === 'column') return '<c:invertIfNegative val="0"/>';
  if (kind === 'line') return '<c:marker><c:symbol val="none"/></c:marker>';
  if (kind !== 'scatter') return '';
  return `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${fill(colour)}</c:spPr></c:marker>`;
}

function slices(kind: Kind, options: Record<string, unknown>, count: number): string {
  if (kind !== 'pie') return '';
  const slice = (index: number): string =>
    `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${fill(colourAt(options, index))}</c:spPr></c:dPt>`;
  return Array.from({ length: count }, (_, index) => slice(index)).join('');
}

function series(kind: Kind, { options }: ChartView, labels: ChartColumn, column: ChartColumn, index: number): string {
  const colour = colourAt(options, index);
  const name = column.titlePlace === null ? '' : `<c:tx>${texts(column.titlePlace, [column.title])}</c:tx>`;
  const data =
    kind === 'scatter'
      ? `<c:xVal>${numbers(labels)}</c:xVal><c:yVal>${numbers(column)}</c:yVal><c:smooth val="0"/>`
      : `<c:cat>${texts(labels.place, labels.texts)}</c:cat><c:val>${numbers(column)}</c:val>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${look(kind, colour)}${marker(kind, colour)}`,
    `${slices(kind, options, column.numbers.length)}${data}${kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`,
  ].join('');
}

const axisIds = `<c:axId val="${AXES.names}"/><c:axId val="${AXES.values}"/>`;

function plot(kind: Kind, inside: string, stacked: boolean): string {
  const vary = `<c:varyColors val="${kind === 'pie' ? 1 : 0}"/>`;
  const grouping = `<c:grouping val="${stacked ? 'stacked' : 'standard'}"/>`;
  switch (kind) {
    case 'pie':
      return `<c:pieChart>${vary}${inside}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'line':
      return `<c:lineChart>${grouping}${vary}${inside}<c:marker val="1"/>${axisIds}</c:lineChart>`;
    case 'area':
      return `<c:areaChart>${grouping}${vary}${inside}${axisIds}</c:areaChart>`;
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${vary}${inside}${axisIds}</c:scatterChart>`;
    default: {
      const bars = `<c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>`;
      const room = `<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}`;
      return `<c:barChart>${bars}${vary}${inside}${room}${axisIds}</c:barChart>`;
    }
  }
}

interface Axis {
  tag: 'catAx' | 'valAx';
  id: number;
  other: number;
  side: 'l' | 'b';
  turned: boolean;
  crosses: 'autoZero' | 'max';
  grid: boolean;
  /** Where values stand against names: Excel wants it said. */
  between: '' | 'between' | 'midCat';
  title: unknown;
}

function axis({ tag, id, other, side, turned, crosses, grid, between, title: text }: Axis): string {
  const lines = grid
    ? `<c:majorGridlines><c:spPr><a:ln w="9525">${fill('E0E0E0')}</a:ln></c:spPr></c:majorGridlines>`
    : '';
  return [
    `<c:${tag}><c:axId val="${id}"/><c:scaling><c:orientation val="${turned ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${side}"/>${lines}${title(text, 10)}`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${other}"/><c:crosses val="${crosses}"/>`,
    `${between === '' ? '' : `<c:crossBetween val="${between}"/>`}</c:${tag}>`,
  ].join('');
}

/** Lying bars begin at the top, as Google draws them; Excel begins at the bottom unless the axis is turned. */
function axes(kind: Kind, options: Record<string, unknown>): string {
  if (kind === 'pie') return '';
  const lying = kind === 'bar';
  const names = { id: AXES.names, other: AXES.values, crosses: 'autoZero', grid: false } as const;
  const values = { tag: 'valAx', id: AXES.values, other: AXES.names, turned: false, grid: true } as const;
  const [horizontal, vertical] = [option(options, 'hAxis.title'), option(options, 'vAxis.title')];
  return [
    axis({
      ...names,
      tag: kind === 'scatter' ? 'valAx' : 'catAx',
      between: kind === 'scatter' ? 'midCat' : '',
      side: lying ? 'l' : 'b',
      turned: lying,
      title: lying ? vertical : horizontal,
    }),
    axis({
      ...values,
      between: kind === 'scatter' ? 'midCat' : 'between',
      side: lying ? 'b' : 'l',
      crosses: lying ? 'max' : 'autoZero',
      title: lying ? horizontal : vertical,
    }),
  ].join('');
}

function legend(kind: Kind, options: Record<string, unknown>, count: number): string {
  const place = option(options, 'legend.position') ?? option(options, 'legend');
  if (place === 'none' || (kind !== 'pie' && count < 2)) return '';
  const sides: Record<string, string> = { top: 't', bottom: 'b', left: 'l' };
  return `<c:legend><c:legendPos val="${sides[String(place)] ?? 'r'}"/><c:overlay val="0"/></c:legend>`;
}

/** The chart's file; null where it is of a kind that has no like, or shows nothing. */
export function chartXml(chart: ChartView, columns: readonly ChartColumn[]): string | null {
  const kind = KINDS[chart.type];
  const [labels, ...rest] = columns;
  if (!kind || !labels || rest.length === 0) return null;
  const shown = kind === 'pie' ? rest.slice(0, 1) : rest;
  const { options } = chart;
  const inside = shown.map((column, index) => series(kind, chart, labels, column, index)).join('');
  const stacked = option(options, 'isStacked') === true;
  const head = title(option(options, 'title'), 14);
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${NAMESPACES.chart}" xmlns:a="${NAMESPACES.drawing}" xmlns:r="${NAMESPACES.links}">`,
    `<c:roundedCorners val="0"/><c:chart>${head}<c:autoTitleDeleted val="${head === '' ? 1 : 0}"/>`,
    `<c:plotArea><c:layout/>${plot(kind, inside, stacked)}${axes(kind, options)}</c:plotArea>`,
    `${legend(kind, options, shown.length)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  ].join('');
}
