import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/bundle.ts'],
    // Vitest leaves a core to itself, and half of a machine with two idle.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What a browser or a server gets to is waited for, however slow the machine.
    expect: { poll: { timeout: 20_000 } },
  },
});
