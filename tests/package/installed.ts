/** A project with the package installed from its tarball, and nothing of this repository but packages of others. */

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { starterFiles } from '../../src/cli/starter-brief.ts';

const TYPES = 'types/index.d.ts';

export interface Installed {
  readonly folder: string;
  /** Files of the tarball. */
  readonly packed: readonly string[];
  path(name: string): string;
  write(name: string, contents: string): void;
  remove(): void;
}

/** Packs, unpacks and links. `dist/` is the one that the tests' setup made. */
export function installPackage(): Installed {
  makeTypes();
  const folder = mkdtempSync(join(tmpdir(), 'brief-package-'));
  const path = (name: string): string => join(folder, name);
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [tarball] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8' })) as readonly Tarball[];
  if (!tarball) throw new Error('npm pack made nothing');
  execFileSync('tar', ['-xzf', path(tarball.filename), '-C', folder]);
  mkdirSync(path('node_modules'));
  renameSync(path('package'), path('node_modules/briefwright'));
  for (const name of dependencies()) link(name, path('node_modules'));
  const write = (name: string, contents: string): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), contents);
  };
  write('package.json', '{ "type": "module" }\n');
  // A short brief with the name and the chart that the documents' examples have.
  for (const [name, text] of Object.entries(starterFiles('belarus'))) {
    write(
      `data/belarus/${name}`,
      text.replaceAll('ridership:', 'support:').replaceAll(/ridership(?!\.csv)/g, 'support'),
    );
  }
  cpSync('data/places', path('data/places'), { recursive: true });
  return {
    folder,
    path,
    write,
    packed: tarball.files.map((file) => file.path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Tarball {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packages that an installation brings, those of packages included; none that only development needs. */
function dependencies(): readonly string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
  };
  return Object.entries(packages)
    .filter(([place, { dev }]) => place.lastIndexOf('node_modules/') === 0 && !dev)
    .map(([place]) => place.slice('node_modules/'.length))
    .filter((name) => existsSync(join('node_modules', name)));
}

/** Links an installed package into another folder of packages. */
export function link(name: string, modules: string): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(resolve('node_modules', name), join(modules, name));
}

/** `npm run types`, unless the types are newer than all that they are made from. */
function makeTypes(): void {
  const made = statSync(TYPES, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => `src/${name}`);
  if ([...sources, 'package-lock.json', 'rolldown.types.config.ts'].some((file) => statSync(file).mtimeMs > made)) {
    execFileSync('npm', ['run', '--silent', 'types'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
