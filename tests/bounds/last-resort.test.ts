/** An unexpected exception: one line that explains how to report it. */

import { expect, it } from 'vitest';
import { explainUncaught, runCli } from '../../src/cli/run.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

function recording(): { readonly lines: string[]; readonly terminal: Terminal } {
  const lines: string[] = [];
  const write = (text: string): void => {
    if (text.includes('brief')) throw new TypeError('a fault\nwith a second line');
    lines.push(text);
  };
  const printer = {
    write,
    line: (text: string) => lines.push(text),
    paint: (_: string, text: string) => text,
    columns: 100,
  };
  return { lines, terminal: { out: printer, err: printer, busy: () => undefined, now: () => 0 } };
}

const ONE_LINE = /^brief: internal error: a fault; .*Please report it, with the brief/;

it('prints one line and no stack, with exit code 3', async () => {
  const { lines, terminal } = recording();
  expect(await runCli(['--help'], terminal, { debug: false })).toBe(3);
  expect(lines).toEqual([expect.stringMatching(ONE_LINE)]);
  expect(lines.join('\n')).not.toMatch(/^\s+at /m);
});

it('does so for unhandled rejections and exceptions', () => {
  const { lines, terminal } = recording();
  const known = {
    uncaughtException: process.listeners('uncaughtException'),
    unhandledRejection: process.listeners('unhandledRejection'),
  };
  const { exit } = process;
  const codes: unknown[] = [];
  process.exit = ((code: unknown) => codes.push(code)) as unknown as typeof exit;
  try {
    explainUncaught(terminal, { debug: false }, ['build']);
    for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
      const added = process
        .listeners(event as 'uncaughtException')
        .filter((one) => !known[event].includes(one as never));
      expect(added).toHaveLength(1);
      for (const one of added) {
        one(new Error('a fault'), 'uncaughtException');
        process.off(event, one);
      }
    }
  } finally {
    process.exit = exit;
  }
  expect(codes).toEqual([3, 3]);
  expect(lines).toEqual([expect.stringMatching(ONE_LINE), expect.stringMatching(ONE_LINE)]);
});
