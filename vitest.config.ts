import { defineConfig } from 'vitest/config';
import { QUICK_YAML, shippedLayouts, shippedSheets } from './rolldown.shipped.ts';
import { plainSource } from './tests/setup/plain-source.ts';
import { SlowestFirst } from './tests/setup/slowest-first.ts';

/** Tests of the program as a whole: of commands, with browsers and servers, of worker threads and of limits. */
const WHOLE = [
  'bounds',
  'cli',
  'docs',
  'email',
  'fuzz',
  'package',
  'preview',
  'queue',
  'send',
  'serve',
  'watch',
  'workers',
];

/** Most of what a test allocates is garbage soon, so that a large young generation is seldom collected. */
const LARGE_YOUNG_GENERATION = '--max-semi-space-size=64';

const filesIn = (folders: readonly string[]): string[] => folders.map((folder) => `tests/${folder}/**/*.test.ts`);

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  // Tests run from source, with the parts of the bundle that make a build quick.
  plugins: [plainSource, shippedLayouts, shippedSheets],
  resolve: { alias: { yaml: QUICK_YAML } },
  test: {
    globalSetup: ['tests/setup/bundle.ts'],
    // Projects share transformed modules, and later runs have them.
    experimental: { fsModuleCache: true },
    // Node.js loads the program's modules itself (`plainSource`).
    server: { deps: { external: [/\.plain-source/] } },
    // Vitest leaves a core to itself, and half of a machine with two idle.
    maxWorkers: '100%',
    sequence: { sequencer: SlowestFirst },
    // For a machine that is much slower, or has other work.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // What a browser or a server gets to is waited for, however slow the machine.
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        // A process runs many files, so that it loads the program once.
        test: { name: 'whole', include: filesIn(WHOLE), isolate: false, execArgv: [LARGE_YOUNG_GENERATION] },
      },
      {
        extends: true,
        test: {
          name: 'stages',
          include: ['tests/**/*.test.ts'],
          exclude: filesIn(WHOLE),
          isolate: false,
          // Its heap stays below the limit of a build.
          execArgv: ['--max-old-space-size=1200', LARGE_YOUNG_GENERATION],
        },
      },
    ],
  },
});
