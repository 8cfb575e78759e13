/** The files that a brief may read: its folder, the project and packages, and nothing else by any route. */

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { memoryReader } from '../../src/core/files.ts';
import { confinedReader } from '../../src/machine/confined-reader.ts';
import { nodeReader } from '../../src/machine/node-files.ts';
import { withPackages } from '../../src/machine/package-files.ts';
import { png } from '../tags/real-pages.ts';
import { brief, errorsOf, type HostileProject, hostileProject, LAYOUT, SECRET } from './hostile-project.ts';

const FONT = 'node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf';

const LAYOUT_FILES = {
  'templates/mine/layout.hbs': LAYOUT,
  'templates/mine/block-paragraph.hbs': '<p>{{html text}}</p>',
  'templates/mine/block-image.hbs': '<img src="{{path}}" alt="{{alt}}">',
};

/** An own layout with this style sheet. */
const styled = (css: string): Record<string, string> => ({
  'data/x/brief.yaml': brief('layout: mine'),
  ...LAYOUT_FILES,
  'templates/mine/style.css': css,
});

async function errors(project: HostileProject): Promise<readonly string[]> {
  const result = await project.build();
  expect(result.pdf).toBeUndefined();
  expect(JSON.stringify(result.diagnostics)).not.toContain('secret words');
  return errorsOf(result);
}

describe('a file outside the project is refused at the place that names it', () => {
  it('as data, an image, an earlier edition or a source’s id', async () => {
    const chart = (data: string): string => `charts: { c: { kind: bar, title: T, measure: M, data: '${data}' } }`;
    const outside = async (more: string, blocks?: string): Promise<readonly string[]> =>
      (await errors(hostileProject({ 'data/x/brief.yaml': brief(more, blocks) }))).filter((e) => !/unused/.test(e));
    expect(await outside(chart('../../../outside/secret.csv'), '[{ figure: c }]')).toEqual([
      'data/path-outside data/x/brief.yaml:9',
    ]);
    expect(await outside('', "[{ image: { path: '../../../outside/p.png', alt: A } }]")).toEqual([
      'data/path-outside data/x/brief.yaml:7',
    ]);
    expect(await outside("previous: { from: '/etc' }")).toEqual(['data/path-outside data/x/brief.yaml:9']);
    const source = `sources: { '../../../../outside/secret': { title: T } }
claims: { c: { words: W, evidence: { source: '../../../../outside/secret', quote: folder } } }`;
    expect(await outside(source, "[{ paragraph: 'Words.[^c]' }]")).toContain('data/bad-id data/x/brief.yaml:9');
  });

  it('as a link, of any kind of file', async () => {
    const files = {
      'data/x/brief.yaml': brief(
        `layout: mine
charts: { c: { kind: bar, title: T, measure: M, data: c.csv } }
sources: { s: { title: T } }
claims: { c: { words: W, evidence: { source: s, quote: folder } } }`,
        "[{ figure: c }, { image: { path: p.png, alt: A } }, { paragraph: 'Words.[^c]' }]",
      ),
      ...LAYOUT_FILES,
      'templates/mine/style.css': 'body { font: 10pt/14pt serif }',
    };
    const project = hostileProject(files);
    mkdirSync(project.path('data/x/sources'));
    writeFileSync(join(project.outside, 'p.png'), png(2, 2, 2));
    for (const name of [
      'data/x/c.csv',
      'data/x/sources/s.txt',
      'templates/mine/strings.en.yaml',
      'templates/house.css',
    ])
      symlinkSync(join(project.outside, 'secret.txt'), project.path(name));
    symlinkSync(join(project.outside, 'p.png'), project.path('data/x/p.png'));
    const { diagnostics } = await project.build();
    const refused = diagnostics.filter(({ code }) => code === 'file/outside-project');
    expect(refused.map(({ message }) => message.replace(/^.*\/project\/| is outside.*$/g, '')).sort()).toEqual([
      'data/x/c.csv',
      'data/x/p.png',
      'data/x/sources/s.txt',
      'templates/house.css',
      'templates/mine/strings.en.yaml',
    ]);
    expect(refused.filter(({ span }) => span).map(({ span }) => span?.line)).toEqual([7, 10]);
    for (const { hint } of refused) expect(hint).toContain('that it points to');
    expect(JSON.stringify(diagnostics)).not.toContain('secret words');
  });

  it.each(['/etc/hostname', '../../../outside/f.ttf', 'npm:../../outside/f.ttf', 'npm:../f.ttf'])(
    'as a font: %s',
    async (url) => {
      const css = `@font-face { font-family: F; src: url('${url}') } body { font: 10pt/14pt F }`;
      const project = hostileProject(styled(css));
      copyFileSync(FONT, join(project.outside, 'f.ttf'));
      expect(await errors(project)).toEqual([
        expect.stringMatching(/^file\/outside-(?:project|package) templates\/mine\/style\.css:1$/),
      ]);
    },
  );

  it.each(['/etc/hostname', '../../../outside/p.png', '/proc/self/root/etc/hostname'])(
    'as an image of a style sheet: %s',
    async (url) => {
      const project = hostileProject(styled(`:root { --logo: url('${url}') } .logo { content: var(--logo) / "A" }`));
      writeFileSync(project.path('templates/mine/block-paragraph.hbs'), '<p><img class="logo" alt=""></p>');
      writeFileSync(join(project.outside, 'p.png'), png(2, 2, 2));
      expect(await errors(project)).toEqual([expect.stringMatching(/^file\/outside-project/)]);
    },
  );

  it.each(['../outer', '../../outside', 'x/../../outer', '..'])('as a layout: %s', async (name) => {
    const named = hostileProject({ 'data/x/brief.yaml': brief(`layout: '${name}'`), 'outer/layout.hbs': SECRET });
    expect(await errors(named)).toEqual(['template/layout-outside data/x/brief.yaml:9']);
    const extended = hostileProject({ ...styled('p {}'), 'templates/mine/layout.yaml': `extends: '${name}'` });
    expect(await errors(extended)).toEqual(['template/layout-outside templates/mine/layout.yaml:1']);
  });
});

describe('anything but a plain file is refused before it is opened', () => {
  it('a pipe, as every kind of file', async () => {
    const project = hostileProject({
      'data/x/brief.yaml': brief('charts: { c: { kind: bar, title: T, measure: M, data: c.csv } }', '[{ figure: c }]'),
    });
    execFileSync('mkfifo', [project.path('data/x/c.csv')]);
    expect(await errors(project)).toEqual(['file/not-a-file data/x/brief.yaml:9']);
    const pipe = project.path('pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = nodeReader();
    expect(reader.read(pipe)).toBeUndefined();
    expect(reader.refusal?.(pipe)?.code).toBe('not-a-file');
  });

  it('a socket, a device, and a link to one', async () => {
    const project = hostileProject({});
    const server = createServer().listen(project.path('socket'));
    onTestFinished(() => void server.close());
    symlinkSync('/dev/zero', project.path('zero'));
    const reader = confinedReader({ root: project.folder, allow: ['/dev'] });
    for (const name of [project.path('socket'), project.path('zero'), '/dev/zero']) {
      expect(reader.read(name)).toBeUndefined();
      expect(reader.refusal?.(name)?.code).toMatch(/^not-a-file$/);
    }
  });

  it('a file larger than the limit', async () => {
    const project = hostileProject({ 'data/x/c.csv': 'x'.repeat(1_100_000) });
    const { diagnostics } = await project.build({ limits: { 'file-size': 1 } });
    expect(diagnostics).toEqual([]);
    writeFileSync(project.path('data/x/brief.yaml'), `${brief()}\n${'# words\n'.repeat(150_000)}`);
    const large = await project.build({ limits: { 'file-size': 1 } });
    expect(large.diagnostics).toMatchObject([{ code: 'file/too-large', hint: expect.stringContaining('--limit') }]);
  });
});

describe('readable files', () => {
  it('include allowed folders, and links into them', async () => {
    const project = hostileProject(styled('p { color: black }'));
    symlinkSync(join(project.outside, 'house.css'), project.path('templates/house.css'));
    writeFileSync(join(project.outside, 'house.css'), ':root { --colour: black }');
    expect(errorsOf(await project.build())).toEqual(['file/outside-project']);
    expect(errorsOf(await project.build({ allow: [project.outside] }))).toEqual([]);
  });

  it('include the brief’s own folder, wherever it is, and links inside the project', async () => {
    const project = hostileProject({ ...styled('p { color: black }'), 'shared/house.css': 'p { color: black }' });
    symlinkSync('../shared/house.css', project.path('templates/house.css'));
    expect(errorsOf(await project.build())).toEqual([]);
  });

  it('include files of a package, but none outside it', () => {
    const project = hostileProject({ 'node_modules/p/a.css': 'own', 'node_modules/@s/p/a.css': 'scoped' });
    symlinkSync(join(project.outside, 'secret.txt'), project.path('node_modules/p/link.txt'));
    symlinkSync(project.outside, project.path('node_modules/linked'));
    const files = withPackages(memoryReader({}), project.folder);
    const read = (path: string): string | undefined => {
      const bytes = files.read(path);
      return bytes && new TextDecoder().decode(bytes);
    };
    expect(read('npm:p/a.css')).toBe('own');
    expect(read('npm:@s/p/a.css')).toBe('scoped');
    // A package that is a link, as in a workspace, is at the link's target.
    expect(read('npm:linked/secret.txt')).toBe(SECRET);
    for (const path of [
      'npm:p/../../data/x/brief.yaml',
      'npm:p/link.txt',
      'npm:../data/x/brief.yaml',
      'npm:./p/a.css',
      'npm:/etc/hostname',
      'npm:@s/../p/a.css',
      'npm:p\\..\\..\\x',
      'briefwright:../../etc/hostname',
    ]) {
      expect([path, read(path)]).toEqual([path, undefined]);
    }
    expect(files.refusal?.('npm:p/link.txt')?.code).toBe('outside-package');
    expect(files.list('npm:p/../..')).toEqual([]);
  });

  it('are never URL-decoded or fetched', () => {
    const project = hostileProject({ 'data/x/%2e%2e/a.txt': 'plain' });
    const reader = confinedReader({ root: project.folder });
    expect(reader.read(project.path('data/x/%2e%2e/a.txt'))).toBeDefined();
    for (const name of [
      '%2e%2e/outside/secret.txt',
      'file:///etc/hostname',
      'http://127.0.0.1/',
      '..%2foutside',
      'a\0b',
    ])
      expect(reader.read(join(project.folder, name))).toBeUndefined();
    expect(reader.read('http://127.0.0.1/')).toBeUndefined();
  });

  it('do not include everything for a command called in the root folder', () => {
    expect(confinedReader({ root: '/' }).read('/etc/hostname')).toBeUndefined();
    expect(readFileSync('/etc/hostname').length).toBeGreaterThan(0);
  });
});
