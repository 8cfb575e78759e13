import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './tests/setup/slowest-first.ts';

/** Tests of the program as a whole, with processes, servers, browsers and limits of memory. Each file has a process of its own. */
const WHOLE = ['bounds', 'cli', 'docs', 'email', 'fuzz', 'package', 'preview', 'send', 'watch'];

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    globalSetup: ['tests/setup/bundle.ts'],
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
        test: { name: 'whole', include: WHOLE.map((folder) => `tests/${folder}/**/*.test.ts`) },
      },
      {
        extends: true,
        test: {
          name: 'stages',
          include: ['tests/**/*.test.ts'],
          exclude: WHOLE.map((folder) => `tests/${folder}/**`),
          // A process runs many files, so that it loads the program once. Its heap stays below the limit of a build.
          isolate: false,
          execArgv: ['--max-old-space-size=1200'],
        },
      },
    ],
  },
});
