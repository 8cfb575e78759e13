/** Limits of a build: each with a diagnostic that names it, says where, and how to raise it. */

import { describe, expect, it } from 'vitest';
import { LIMIT_NAMES, parseLimit } from '../../src/core/limits.ts';
import { compile } from '../../src/index.ts';
import { brief, errorsOf, hostileProject, LAYOUT } from './hostile-project.ts';
import { limitsReference } from './limits-reference.ts';

it('docs/limits.md says what they are', async () => {
  await expect(limitsReference()).toMatchFileSnapshot('../../docs/limits.md');
});

describe('a limit is asked for', () => {
  it('by name and number; anything else says what is wrong', () => {
    for (const name of LIMIT_NAMES) expect(parseLimit(name, '12')).toEqual({ name, value: 12 });
    expect(parseLimit('page', 1)).toMatchObject({ hint: expect.stringContaining("'pages'") });
    for (const wrong of ['', '-1', '1e9', '0', '1.5', 0, -1, Number.NaN, true, null, undefined, {}])
      expect(parseLimit('pages', wrong)).toMatchObject({ problem: expect.stringContaining('whole number') });
    expect(parseLimit('constructor', 1)).toMatchObject({ problem: "there is no limit 'constructor'" });
  });

  it('in briefwright.yaml, where mistakes have their places, and before it by the caller', async () => {
    const project = hostileProject({ 'briefwright.yaml': 'limits:\n  pages: 1\n  page: 3\n  time: soon\nlimit: 1\n' });
    const { diagnostics } = await project.build();
    expect(diagnostics.map(({ code, span }) => `${code} ${span?.line}`)).toEqual([
      'cli/bad-settings 3',
      'cli/bad-settings 4',
      'cli/bad-settings 5',
    ]);
    const paragraphs = '[{ paragraph: Words. }]';
    const long = hostileProject({
      'briefwright.yaml': 'limits: { pages: 1 }',
      'data/x/brief.yaml': brief('layout: mine', paragraphs),
      'templates/mine/layout.hbs': LAYOUT,
      'templates/mine/block-paragraph.hbs': '<p>{{html text}}</p>',
      'templates/mine/style.css': 'p { break-before: page }',
    });
    expect(errorsOf(await long.build())).toEqual(['limit/reached']);
    expect((await long.build({ limits: { pages: 2 } })).pages).toBe(2);
  });
});

describe('an AbortSignal', () => {
  it('ends a build with its reason, before and during it', async () => {
    const reason = new Error('no longer wanted');
    await expect(compile('data/belarus', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const stop = new AbortController();
    setImmediate(() => stop.abort(reason));
    await expect(compile('data/belarus', { signal: stop.signal })).rejects.toBe(reason);
  });
});
