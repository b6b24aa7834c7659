/** Is a text well-formed XML? What a strict reader refuses first: open tags, bare signs, illegal characters. */

const MARKUP = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<\?[^<]*?\?>/g;
const BARE = /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i;
const ILLEGAL = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]|\p{Cs}/u;

/** The first fault found, null where there is none. */
export function xmlFault(text: string): string | null {
  if (ILLEGAL.test(text)) return 'an illegal character';
  const open: string[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKUP)) {
    const between = text.slice(at, match.index);
    if (BARE.test(between)) return `a bare sign in ${between.slice(0, 40)}`;
    at = match.index + match[0].length;
    const [, closing, name, attributes = '', empty] = match;
    if (!name) continue;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\w+);)/.test(attributes)) return `a bare & in ${name}`;
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=/g)].map(([, one]) => one);
    if (new Set(names).size < names.length && !/="[^"]*=/.test(attributes)) return `an attribute twice in ${name}`;
    if (closing && open.pop() !== name) return `</${name}> closes nothing`;
    if (!closing && !empty) open.push(name);
  }
  return BARE.test(text.slice(at)) ? 'a bare sign at the end' : open.length > 0 ? `${open.at(-1)} stays open` : null;
}
