/** Puts charts, and Sheets' own font, into a file that exceljs wrote. */
import JsZip from 'jszip';
import type { ChartView } from '../view';
import { FONT } from './style';
import { linksFile, NAMESPACES, XML_HEAD } from './xml';

const EMU_A_PIXEL = 9525;
/** Google's, where a script gave no size. */
const USUAL_SIZE = { width: 600, height: 371 };

export interface PlacedChart {
  chart: ChartView;
  xml: string;
}

/** The charts of one sheet; `sheet` counts the sheets from 1 as they stand in the file. */
export interface SheetCharts {
  sheet: number;
  charts: PlacedChart[];
}

const pixels = (value: unknown, usual: number): number =>
  Math.round(typeof value === 'number' && value > 0 ? value : usual) * EMU_A_PIXEL;

function anchor({ chart }: PlacedChart, index: number): string {
  const { position, options } = chart;
  const [width, height] = [pixels(options.width, USUAL_SIZE.width), pixels(options.height, USUAL_SIZE.height)];
  const at = [
    `<xdr:col>${position.column - 1}</xdr:col><xdr:colOff>${position.x * EMU_A_PIXEL}</xdr:colOff>`,
    `<xdr:row>${position.row - 1}</xdr:row><xdr:rowOff>${position.y * EMU_A_PIXEL}</xdr:rowOff>`,
  ].join('');
  const name = `<xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}"/>`;
  const link = `<c:chart xmlns:c="${NAMESPACES.chart}" r:id="rId${index + 1}"/>`;
  return [
    `<xdr:oneCellAnchor><xdr:from>${at}</xdr:from><xdr:ext cx="${width}" cy="${height}"/>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${NAMESPACES.chart}">${link}</a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}

const drawing = (charts: readonly PlacedChart[]): string =>
  `${XML_HEAD}<xdr:wsDr xmlns:xdr="${NAMESPACES.sheetDrawing}" xmlns:a="${NAMESPACES.drawing}" xmlns:r="${NAMESPACES.links}">${charts.map(anchor).join('')}</xdr:wsDr>`;

async function change(zip: JsZip, path: string, edit: (text: string) => string): Promise<void> {
  const text = await zip.file(path)?.async('string');
  if (text === undefined) throw new Error(`The .xlsx file has no ${path}.`);
  zip.file(path, edit(text));
}

const LINK_ID = 'rIdCharts';

/** The sheet's link to its drawing; in a sheet's file the drawing comes before those of notes and tables. */
async function linkDrawing(zip: JsZip, sheet: number, drawingNumber: number): Promise<void> {
  const links = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  if (!zip.file(links)) zip.file(links, linksFile([]));
  const link = `<Relationship Id="${LINK_ID}" Type="${NAMESPACES.links}/drawing" Target="../drawings/drawing${drawingNumber}.xml"/>`;
  await change(zip, links, (text) => text.replace('</Relationships>', () => `${link}</Relationships>`));
  await change(zip, `xl/worksheets/sheet${sheet}.xml`, (text) => {
    const at = text.search(/<legacyDrawing |<tableParts|<extLst|<\/worksheet>/);
    return `${text.slice(0, at)}<drawing xmlns:r="${NAMESPACES.links}" r:id="${LINK_ID}"/>${text.slice(at)}`;
  });
}

const partType = (path: string, type: string): string =>
  `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;

async function addCharts(zip: JsZip, sheets: readonly SheetCharts[]): Promise<void> {
  const types: string[] = [];
  let count = 0;
  for (const [index, { sheet, charts }] of sheets.entries()) {
    const names = charts.map(() => `chart${++count}.xml`);
    const place = `xl/drawings/drawing${index + 1}.xml`;
    zip.file(place, drawing(charts));
    zip.file(
      `xl/drawings/_rels/drawing${index + 1}.xml.rels`,
      linksFile(names.map((name) => ({ kind: 'chart', target: `../charts/${name}` }))),
    );
    charts.forEach(({ xml }, at) => {
      zip.file(`xl/charts/${names[at]}`, xml);
    });
    types.push(partType(place, 'drawing'), ...names.map((name) => partType(`xl/charts/${name}`, 'drawingml.chart')));
    await linkDrawing(zip, sheet, index + 1);
  }
  await change(zip, '[Content_Types].xml', (text) => text.replace('</Types>', () => `${types.join('')}</Types>`));
}

const firstFont = /(<fonts[^>]*>)<font>.*?<\/font>/s;
const usualFont = `<font><sz val="${FONT.size}"/><color theme="1"/><name val="${FONT.name}"/><family val="2"/></font>`;

/** The file with its charts, and plain cells in the font that Sheets shows them in. */
export async function finished(file: ArrayBuffer | Buffer, sheets: readonly SheetCharts[]): Promise<Buffer> {
  const zip = await JsZip.loadAsync(file);
  await change(zip, 'xl/styles.xml', (text) => text.replace(firstFont, (_, open: string) => `${open}${usualFont}`));
  await addCharts(zip, sheets);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
