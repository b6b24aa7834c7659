/**
 * Writes `appsScriptTypes.json`: every class, method signature and enumeration of the services that the
 * stand-in knows by name, read from `@types/google-apps-script`. Run with `npx tsx local/services/generateTypes.ts`.
 *
 * A class is one text, `method:Number,Number|String` and so on apart by `;`, because every execution pays for whatever
 * structure stands in the file and needs a few classes of it (`declarations.ts` takes it apart). Overloads apart by `|`, kinds by `,`, `?` optional, `*` any number,
 * `/` either, `#` an enumeration. A member that is no method is `=Name`. An enumeration is its list of names.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const FILES: Record<string, string> = {
  spreadsheet: 'SpreadsheetApp',
  base: '',
  charts: 'Charts',
  properties: 'PropertiesService',
  cache: 'CacheService',
  lock: 'LockService',
  html: 'HtmlService',
  utilities: 'Utilities',
  script: 'ScriptApp',
};
const PLAIN: Record<string, string> = { Integer: 'Integer', Byte: 'Number', Char: 'String', BigNumber: 'any' };

type Classes = Record<string, Record<string, string>>;
interface Types {
  classes: Classes;
  /** The service that a class is named under in Google's messages. */
  services: Record<string, string>;
  enums: Record<string, string[]>;
}

const lastName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

const aliases = new Map<string, ts.TypeNode>();

const listOf = (kind: string): string => (kind.includes('/') ? `(${kind})[]` : `${kind}[]`);

function kindOf(node: ts.TypeNode | undefined, enums: Types['enums']): string {
  if (!node) return 'any';
  if (ts.isArrayTypeNode(node)) return listOf(kindOf(node.elementType, enums));
  if (ts.isParenthesizedTypeNode(node)) return kindOf(node.type, enums);
  if (ts.isUnionTypeNode(node)) return node.types.map((type) => kindOf(type, enums)).join('/');
  if (ts.isTypeLiteralNode(node)) return 'object';
  if (ts.isFunctionTypeNode(node)) return 'function';
  if (ts.isLiteralTypeNode(node)) return node.literal.kind === ts.SyntaxKind.NullKeyword ? 'null' : 'String';
  if (ts.isTypeReferenceNode(node)) {
    const name = lastName(node.typeName.getText());
    if (name === 'Array') return listOf(kindOf(node.typeArguments?.[0], enums));
    const alias = aliases.get(name);
    if (alias) return kindOf(alias, enums);
    return enums[name] ? `#${name}` : (PLAIN[name] ?? name);
  }
  const text = node.getText();
  return { number: 'Number', string: 'String', boolean: 'Boolean', undefined: 'null' }[text] ?? 'any';
}

function signature(member: ts.MethodSignature, enums: Types['enums']): string {
  return member.parameters
    .map((parameter) => {
      const kind = kindOf(parameter.type, enums);
      if (parameter.dotDotDotToken) return `${kind.replace(/\[\]$/, '')}*`;
      return parameter.questionToken ? `${kind}?` : kind;
    })
    .join(',');
}

function addMember(found: Record<string, string>, member: ts.TypeElement, enums: Types['enums']): void {
  const name = member.name?.getText();
  if (!name) return;
  if (ts.isMethodSignature(member)) {
    const one = signature(member, enums);
    const before = found[name];
    found[name] = before === undefined ? one : `${before}|${one}`;
  } else if (ts.isPropertySignature(member)) {
    found[name] = `=${lastName(member.type?.getText().replace('typeof ', '') ?? '')}`;
  }
}

function eachDeclaration(source: ts.SourceFile, visit: (node: ts.Statement) => void): void {
  const walk = (node: ts.Statement): void => {
    if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body)) node.body.statements.forEach(walk);
    else if (ts.isModuleDeclaration(node) && node.body && ts.isModuleDeclaration(node.body)) walk(node.body);
    else visit(node);
  };
  source.statements.forEach(walk);
}

/** Reads the declarations below `folder` (the package's own). */
export function readTypes(folder: string): Types {
  const types: Types = { classes: {}, services: {}, enums: {} };
  const sources = Object.entries(FILES).map(([name, service]) => {
    const file = `${folder}/google-apps-script.${name}.d.ts`;
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    return { source, service };
  });
  const each = (visit: (node: ts.Statement, service: string) => void) => {
    for (const { source, service } of sources) eachDeclaration(source, (node) => visit(node, service));
  };
  each((node) => {
    if (ts.isTypeAliasDeclaration(node) && !PLAIN[node.name.text]) aliases.set(node.name.text, node.type);
    if (ts.isEnumDeclaration(node)) {
      types.enums[node.name.text] ??= node.members.map((member) => member.name.getText());
    }
  });
  each((node, service) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    types.classes[node.name.text] ??= {};
    types.services[node.name.text] ??= service;
    const found = types.classes[node.name.text] ?? {};
    for (const member of node.members) addMember(found, member, types.enums);
  });
  return types;
}

/** The same with each class as one text. */
export function packed({ classes, ...rest }: Types) {
  const textOf = (members: Record<string, string>): string =>
    Object.entries(members)
      .map(([name, signatures]) => `${name}:${signatures}`)
      .join(';');
  const texts = Object.entries(classes).map(([name, members]) => [name, textOf(members)] as const);
  return { classes: Object.fromEntries(texts), ...rest };
}

const OUTPUT = 'local/services/appsScriptTypes.json';
if (process.argv[1]?.endsWith('generateTypes.ts')) {
  writeFileSync(OUTPUT, `${JSON.stringify(packed(readTypes('node_modules/@types/google-apps-script')))}\n`);
}
