/** XML by hand: the few parts of an .xlsx file that exceljs does not write. */
import { legalText } from './text';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any text as content or attribute. */
export const xmlText = (text: string): string => legalText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const OFFICE = 'http://schemas.openxmlformats.org';
export const NAMESPACES = {
  chart: `${OFFICE}/drawingml/2006/chart`,
  drawing: `${OFFICE}/drawingml/2006/main`,
  sheetDrawing: `${OFFICE}/drawingml/2006/spreadsheetDrawing`,
  links: `${OFFICE}/officeDocument/2006/relationships`,
  packageLinks: `${OFFICE}/package/2006/relationships`,
} as const;

/** A file of relationships: `rId1` names the first target, and so on. */
export function linksFile(links: readonly { kind: string; target: string }[]): string {
  const lines = links.map(
    ({ kind, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${NAMESPACES.links}/${kind}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${NAMESPACES.packageLinks}">${lines.join('')}</Relationships>`;
}
