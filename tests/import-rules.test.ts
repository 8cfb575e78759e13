/** The rules of src/README.md, checked. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** In the order in which a brief passes them. */
const STAGES = [
  'data',
  'facts',
  'changes',
  'template',
  'html',
  'css',
  'box',
  'text',
  'image',
  'layout',
  'chart',
  'tags',
  'conformance',
  'archive',
  'paint',
];

/** Packages that only one file may import. */
const SINGLE_IMPORTERS: Readonly<Record<string, string>> = {
  pdfkit: 'src/paint/pdfkit-gaps.ts',
  pngjs: 'src/image/plain-png.ts',
  'qrcode-generator': 'src/image/signs/qr-code.ts',
  fflate: 'src/office/office-zip.ts',
  'taffy-layout': 'src/layout/flow/flex-engine.ts',
  'chart.js': 'src/chart/chartjs.ts',
  'd3-geo': 'src/chart/maps/projection.ts',
  'topojson-client': 'src/data/map-geometry.ts',
  handlebars: 'src/template/render.ts',
  diff: 'src/core/differing-runs.ts',
  'chartjs-node-canvas': 'src/chart/png.ts',
  piscina: 'src/workers/pool.ts',
  ioredis: 'src/queue/redis.ts',
  aws4fetch: 'src/queue/s3-bucket.ts',
  'pdfjs-dist': 'src/archive/pdf-reader.ts',
  'nodemailer/lib/mail-composer': 'src/email/mime.ts',
  'nodemailer/lib/smtp-connection': 'src/send/smtp.ts',
  'nodemailer/lib/dkim': 'src/send/smtp.ts',
  'nodemailer/lib/xoauth2': 'src/send/smtp.ts',
  '@css-inline/css-inline-wasm': 'src/email/inline-styles.ts',
  'email-addresses': 'src/email/address.ts',
};

/**
 * The folders that aren't stages, and the folders whose values each may import besides its own. `stages` are all of them.
 * Types may come from any folder, as long as no cycle of files arises.
 */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  languages: ['core'],
  machine: ['core'],
  outputs: ['core', 'languages', 'machine', 'stages', 'build'],
  build: ['core', 'languages', 'machine', 'stages', 'outputs', 'project'],
  office: ['core'],
  import: ['core', 'languages', 'office', 'stages'],
  review: ['core', 'languages', 'office', 'import', 'stages', 'build', 'outputs'],
  project: ['core', 'languages', 'machine', 'stages', 'build'],
  workers: ['core', 'machine', 'office', 'build', 'project'],
  queue: ['core', 'machine', 'project', 'workers'],
  serve: ['core', 'machine', 'build', 'workers'],
  watch: ['core', 'machine', 'build'],
  preview: ['core', 'machine', 'build', 'project', 'watch', 'outputs'],
  email: ['core', 'machine', 'build', 'outputs'],
  send: ['core', 'machine', 'build', 'project', 'email'],
  cli: [
    'core',
    'machine',
    'build',
    'outputs',
    'project',
    'workers',
    'queue',
    'serve',
    'watch',
    'preview',
    'email',
    'send',
    'office',
    'import',
    'review',
  ],
};

/** The parts of stages that `cli/` may import: the list of briefs and the schema. */
const CLI_MAY_IMPORT = new Set(['src/data/list-briefs.ts', 'src/data/json-schema.ts']);

/** A brief has a locale, which is a value of the stages below. */
const LOCALE = 'src/languages/locale.ts';

interface Import {
  readonly from: string;
  /** A path under src/, or a package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name}`)
  .sort();
const imports = files.flatMap(importsOf);

describe('imports', () => {
  it('are of core, languages, office, the own stage, or types of earlier stages', () => {
    expect(imports.filter((i) => stageOf(i.from) && !isAllowed(i)).map(show)).toEqual([]);
  });

  it.each(Object.entries(FOLDERS))('of %s are those of the map', (folder, others) => {
    const allowed = ({ to, typeOnly }: Import): boolean =>
      [folder, ...others].some((one) => (one === 'stages' ? stageOf(to) !== undefined : isIn(one, to))) ||
      (folder === 'cli' && CLI_MAY_IMPORT.has(to)) ||
      (folder === 'core' && to === LOCALE && typeOnly);
    expect(imports.filter((i) => isIn(folder, i.from) && isLocal(i) && !allowed(i)).map(show)).toEqual([]);
  });

  it('of the command line come only from the entry points', () => {
    const users = imports.filter((i) => isIn('cli', i.to) && !isIn('cli', i.from)).map((i) => i.from);
    expect([...new Set(users)]).toEqual(['src/main.ts']);
  });

  it('belong to a folder of the map, except entry points', () => {
    const known = [...STAGES, ...Object.keys(FOLDERS)].map((folder) => `src/${folder}/`);
    expect(files.filter((file) => !known.some((folder) => file.startsWith(folder)))).toEqual([
      'src/index.ts',
      'src/launcher.ts',
      'src/main.ts',
    ]);
  });

  it.each(Object.entries(SINGLE_IMPORTERS))('of %s are in one file', (name, file) => {
    const importers = imports.filter((i) => !i.typeOnly && (i.to === name || i.to.startsWith(`${name}/`)));
    expect([...new Set(importers.map((i) => i.from))]).toEqual([file]);
  });

  it('of saxes are in one file for each of its uses', () => {
    const importers = imports.filter((i) => !i.typeOnly && i.to === 'saxes').map((i) => i.from);
    expect(importers).toEqual(['src/image/svg/svg-xml.ts', 'src/office/xml.ts']);
  });

  it('of bullmq are in the two ends of the queue', () => {
    const importers = imports.filter((i) => !i.typeOnly && i.to === 'bullmq').map((i) => i.from);
    expect(importers).toEqual(['src/queue/queue-builder.ts', 'src/queue/queue-worker.ts']);
  });

  it('of HarfBuzz are in one file, both the package and WebAssembly itself', () => {
    const knowing = files.filter((file) => /['"]harfbuzzjs|WebAssembly\./.test(readFileSync(file, 'utf8')));
    expect(knowing).toEqual(['src/text/harfbuzz-module.ts']);
    const importers = imports.filter((i) => i.to === 'src/text/harfbuzz-module.ts').map((i) => i.from);
    expect([...new Set(importers)].sort()).toEqual(['src/text/harfbuzz-subset.ts', 'src/text/harfbuzz.ts']);
  });

  it('have no cycles, including types', () => {
    expect(findCycle()).toEqual([]);
  });

  it('resolve to files, with their extension', () => {
    const known = new Set(files);
    expect(imports.filter((i) => isLocal(i) && !known.has(i.to) && !i.to.endsWith('.json')).map(show)).toEqual([]);
  });
});

describe('files', () => {
  it('have names in kebab case', () => {
    expect(files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/.test(basename(file)))).toEqual([]);
  });

  it('have at most 300 lines', () => {
    const long = files.map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const);
    expect(long.filter(([, lines]) => lines > 300)).toEqual([]);
  });

  it('export by name', () => {
    const isDefault = (file: string): boolean =>
      /^export (default\b|\{[^}]*\bas default\b)/m.test(readFileSync(file, 'utf8'));
    expect(files.filter((file) => !file.endsWith('.d.ts') && isDefault(file))).toEqual([]);
  });
});

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const isDeep = /\bimport\s*\(/.test(text);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (name: string, typeOnly: boolean): void => {
    const to = name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
    found.push({ from: file, to, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, isTypeImport(node.importClause));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteral(name)) add(name.text, false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const name = node.argument.literal;
      if (ts.isStringLiteral(name)) add(name.text, true);
    }
    // Only calls and types can be inside of statements.
    if (isDeep) ts.forEachChild(node, visit);
  };
  for (const statement of source.statements) visit(statement);
  return found;
}

/** `import type ...`, or braces that hold nothing but `type` names. */
function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.every((e) => e.isTypeOnly);
}

function isLocal({ to }: Import): boolean {
  return to.startsWith('src/') || to.startsWith('..');
}

function isIn(folder: string, file: string): boolean {
  return file.startsWith(`src/${folder}/`);
}

function stageOf(file: string): string | undefined {
  return STAGES.find((stage) => isIn(stage, file));
}

function isAllowed(found: Import): boolean {
  const { from, to, typeOnly } = found;
  if (
    !isLocal(found) ||
    isIn('core', to) ||
    isIn('languages', to) ||
    isIn('office', to) ||
    stageOf(to) === stageOf(from)
  )
    return true;
  const order = (file: string): number => STAGES.findIndex((stage) => isIn(stage, file));
  return typeOnly && order(to) >= 0 && order(to) < order(from);
}

function show({ from, to, typeOnly }: Import): string {
  return `${from} imports ${typeOnly ? 'types of ' : ''}${to}`;
}

/** The files of one cycle, or none. */
function findCycle(): readonly string[] {
  const next = new Map<string, string[]>();
  for (const i of imports) if (isLocal(i)) next.set(i.from, [...(next.get(i.from) ?? []), i.to]);
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    done.add(file);
    for (const to of next.get(file) ?? []) {
      const cycle = walk(to, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    return [];
  };
  for (const file of files) {
    const cycle = walk(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
