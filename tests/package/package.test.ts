/** The package as npm packs it, in a project of its own. Nothing is fetched. */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { libraryReference } from '../docs/library-reference.ts';
import { documents, type Snippet, snippets } from '../docs/snippets.ts';
import { type Installed, installPackage, link } from './installed.ts';

let installed: Installed;

beforeAll(() => {
  installed = installPackage();
}, 600_000);

afterAll(() => installed?.remove());

describe('the tarball', () => {
  it('has the types, the command, the layouts and the documents, and no sources or tests', () => {
    const { packed } = installed;
    const wanted = ['types/index.d.ts', 'dist/index.js', 'dist/brief.cjs', 'templates/base/house.css', ...documents()];
    for (const file of wanted) expect(packed).toContain(file);
    expect(packed.filter((file) => /^tests\/|\.cache|^src\/.*\.ts$/.test(file))).toEqual([]);
  });

  it('keeps the types apart from the folder that a build clears', () => {
    const { types } = JSON.parse(readFileSync('package.json', 'utf8')).exports['.'] as { types: string };
    expect(types.startsWith('./dist/')).toBe(false);
    expect(installed.packed).toContain(types.slice(2));
  });

  it('holds each file that its documents link to', () => {
    const root = installed.path('node_modules/briefwright');
    const missing = installed.packed
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        linksIn(readFileSync(join(root, file), 'utf8'))
          .filter((target) => !existsSync(join(root, file, '..', target)))
          .map((target) => `${file}: ${target}`),
      );
    expect(missing).toEqual([]);
  });
});

/** Files that a document links to or shows. */
function linksIn(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '').replaceAll(/`[^`]*`/g, '');
  return [...prose.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

describe('the types', () => {
  let program: ts.Program;
  beforeAll(() => {
    const uses = 'import * as briefwright from "briefwright";\nexport const library: object = briefwright;\n';
    installed.write('bare.ts', uses);
    program = ts.createProgram([installed.path('bare.ts')], options({ types: [] }));
  });

  it('pass strict checks by themselves, without @types packages and the names of browsers', {
    timeout: 240_000,
  }, () => {
    expect(errorsOf(program)).toEqual([]);
  });

  it('are found by bundlers', { timeout: 240_000 }, () => {
    // The same file as above, which needn't be checked again.
    const bundled = { module: ts.ModuleKind.ESNext, types: [], skipLibCheck: true };
    expect(typeErrors([installed.path('bare.ts')], bundled)).toEqual([]);
  });

  it('have every export of the library', { timeout: 240_000 }, () => {
    const source = program.getSourceFile(installed.path('node_modules/briefwright/types/index.d.ts'));
    const checker = program.getTypeChecker();
    const symbol = source && checker.getSymbolAtLocation(source);
    const names = symbol ? checker.getExportsOfModule(symbol).map((one) => one.name) : [];
    const script = 'import * as all from "briefwright"; console.log(Object.keys(all).join(","))';
    const run = spawnSync(process.execPath, ['-e', script, '--input-type=module'], inProject());
    expect(names).toEqual(expect.arrayContaining(run.stdout.trim().split(',')));
    expect(names.length).toBeGreaterThan(40);
  });
});

/** Type errors of files, as the compiler prints them. */
function typeErrors(files: readonly string[], more: ts.CompilerOptions): readonly string[] {
  return errorsOf(ts.createProgram(files, options(more)));
}

function errorsOf(program: ts.Program): readonly string[] {
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName ?? ''}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

function options(more: ts.CompilerOptions): ts.CompilerOptions {
  const module = more.module ?? ts.ModuleKind.NodeNext;
  const isNode = module === ts.ModuleKind.NodeNext;
  return {
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
    ...{ target: ts.ScriptTarget.ES2023, lib: ['lib.es2023.d.ts'], noEmit: true, allowJs: true, checkJs: true },
    ...{ module, moduleResolution: isNode ? ts.ModuleResolutionKind.NodeNext : ts.ModuleResolutionKind.Bundler },
    typeRoots: [installed.path('node_modules/@types')],
    ...more,
  };
}

function inProject() {
  return { cwd: installed.folder, encoding: 'utf8' } as const;
}

it('the reference of the library has every export', async () => {
  const page = libraryReference(readFileSync('types/index.d.ts', 'utf8'));
  expect(page).toContain('### createCompiler\n');
  await expect(page).toMatchFileSnapshot('../../docs/library-reference.md');
});

describe('the examples', () => {
  const examples = readdirSync('docs/examples');
  const inDocuments = snippets(['ts']);
  const nameOf = ({ file, line }: Snippet): string => `${file.replaceAll(/\W/g, '-')}-${line}.ts`;

  beforeAll(() => {
    for (const name of ['@types/node', 'undici-types']) link(name, installed.path('node_modules'));
    for (const name of examples) installed.write(name, readFileSync(`docs/examples/${name}`, 'utf8'));
    for (const one of inDocuments) installed.write(nameOf(one), `export {};\n${one.text}`);
    brief('new', 'transport');
  });

  it('type-check', { timeout: 240_000 }, () => {
    const files = [...examples, ...inDocuments.map(nameOf)].map((name) => installed.path(name));
    expect(inDocuments.length).toBeGreaterThan(5);
    // The package's own types have been checked; those of Node.js aren't ours.
    expect(typeErrors(files, { types: ['node'], skipLibCheck: true })).toEqual([]);
  });

  it('in documents run', () => {
    for (const one of inDocuments) {
      const { outputText } = ts.transpileModule(one.text, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
      });
      installed.write(nameOf(one).replace(/ts$/, 'mjs'), outputText);
    }
    const names = inDocuments.map((one) => nameOf(one).replace(/ts$/, 'mjs'));
    const script = `for (const name of ${JSON.stringify(names)}) {
      try { await import('./' + name) } catch (error) { console.log(name + ': ' + error.message) }
    }`;
    installed.write('run-all.mjs', script);
    const run = spawnSync(process.execPath, ['run-all.mjs'], inProject());
    const failed = run.stdout.split('\n').filter((line) => names.some((name) => line.startsWith(`${name}: `)));
    expect([failed, run.stderr, run.status]).toEqual([[], '', 0]);
  }, 600_000);

  it('web-service.mjs answers with PDFs, the mistakes in briefs, and nothing else of the project', {
    timeout: 240_000,
  }, async () => {
    const started = async (words: readonly string[]): Promise<string> => {
      const child = spawn(process.execPath, words, { cwd: installed.folder });
      onTestFinished(() => void child.kill());
      return new Promise((found) => child.stdout.once('data', (data) => found(String(data).trim())));
    };
    const command = installed.path('node_modules/briefwright/dist/brief.cjs');
    const { url: service } = JSON.parse(
      await started([command, 'serve', '--json', '--workers', '1', '--port', String(await freePort())]),
    ) as { url: string };
    const url = await started(['web-service.mjs', '0', service]);
    const pdf = await fetch(`${url}transport.pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    brief('build', 'transport');
    const same = readFileSync(installed.path('output/transport.pdf')).equals(Buffer.from(await pdf.arrayBuffer()));
    expect(same).toBe(true);
    const etag = pdf.headers.get('etag') ?? '';
    expect((await fetch(`${url}transport.pdf`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    for (const path of ['', 'none.pdf', '..%2ftransport.pdf', 'data/transport/brief.yaml']) {
      expect((await fetch(url + path)).status).toBe(404);
    }
    await withMistake(async () => {
      const broken = await fetch(`${url}transport.pdf`);
      expect(broken.status).toBe(422);
      const { diagnostics } = (await broken.json()) as { diagnostics: readonly { code: string }[] };
      expect(diagnostics.map(({ code }) => code)).toContain('data/unknown-key');
    });
  });

  it('scheduled-job.mjs writes changed PDFs, and keeps the last good one', { timeout: 240_000 }, async () => {
    const run = () => spawnSync(process.execPath, ['scheduled-job.mjs'], inProject());
    // It builds all briefs of a project; one is enough.
    for (const other of ['belarus', 'places']) rmSync(installed.path(`data/${other}`), { recursive: true });
    writeFileSync(installed.path('output/transport.pdf'), 'old');
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('output/transport.pdf written\n') });
    const { mtimeMs } = statSync(installed.path('output/transport.pdf'));
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('output/transport.pdf unchanged\n') });
    await withMistake(async () => {
      expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('error[data/unknown-key]') });
    });
    expect(statSync(installed.path('output/transport.pdf')).mtimeMs).toBe(mtimeMs);
  });
});

/** A port on which nothing listens. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

/** Runs `work` while the starter brief has a misspelt key. */
async function withMistake(work: () => Promise<void>): Promise<void> {
  const file = installed.path('data/transport/brief.yaml');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace(/^title:/m, 'titel:'));
  await work();
  writeFileSync(file, good);
}

/** Runs the command of the installed package. */
function brief(...words: readonly string[]): string {
  const command = installed.path('node_modules/briefwright/dist/brief.cjs');
  return execFileSync(process.execPath, [command, ...words], inProject());
}

describe('a house style in an installed project', () => {
  it('needs only its differences', () => {
    mkdirSync(installed.path('templates'), { recursive: true });
    writeFileSync(installed.path('templates/house.css'), ':root { --accent: #7a1f3d }\n');
    const styles = brief('build', 'transport', '--print', 'styles');
    expect(styles).toContain('#7a1f3d');
    expect(styles).toContain('Source Serif 4');
    expect(styles).not.toContain('#12436d');
  });
});
