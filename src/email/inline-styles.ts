/** The only file that imports css-inline, which copies the rules of a style sheet to the elements that they match. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../machine/package-files.ts';

export type StyleInliner = (html: string, styleSheet: string) => string;

const PACKAGE = '@css-inline/css-inline-wasm';

let loading: Promise<StyleInliner> | undefined;

/** Loads the library (WebAssembly) once. */
export function loadStyleInliner(): Promise<StyleInliner> {
  loading ??= load();
  return loading;
}

async function load(): Promise<StyleInliner> {
  const { initWasm, inline } = await import('@css-inline/css-inline-wasm');
  const require = createRequire(join(packageRoot(), 'package.json'));
  const bytes = readFileSync(require.resolve(`${PACKAGE}/index_bg.wasm`));
  await initWasm({ module_or_path: bytes });
  return (html, styleSheet) => {
    const inlined = inline(html, {
      ...{
        extraCss: styleSheet,
        loadRemoteStylesheets: false,
        keepStyleTags: true,
        keepAtRules: true,
        minifyCss: true,
      },
      removeInlinedSelectors: true,
    });
    // The encoding must come first, before the rules for dark and narrow screens, which can't be inlined.
    return inlined.replace(/<head><style>([\s\S]*?)<\/style>([\s\S]*?)<\/head>/, '<head>$2<style>$1</style></head>');
  };
}
