/** The page's own files: a fixed list, so that request paths never become file paths. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../machine/package-files.ts';

export interface Asset {
  readonly type: string;
  readonly file: string;
}

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** The assets by request path. */
export function findAssets(): ReadonlyMap<string, Asset> {
  const own = (name: string): string => join(packageRoot(), 'dist', 'preview', name);
  // The legacy build, for browsers that are a few years old.
  const pdfjs = createRequire(join(packageRoot(), 'package.json'));
  return new Map([
    ['/', { type: HTML, file: own('index.html') }],
    ['/page.js', { type: SCRIPT, file: own('page.js') }],
    ['/page.css', { type: STYLE, file: own('page.css') }],
    ['/pdf.mjs', { type: SCRIPT, file: pdfjs.resolve('pdfjs-dist/legacy/build/pdf.min.mjs') }],
    ['/pdf.worker.mjs', { type: SCRIPT, file: pdfjs.resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs') }],
  ]);
}

export function readAsset({ file }: Asset): Uint8Array {
  return readFileSync(file);
}
