/** Partials that include themselves: an error with the line, unless their data ends the recursion. */

import { describe, expect, it } from 'vitest';
import { createCompiler } from '../../src/index.ts';
import { buildProject, projectReader } from '../conformance/project.ts';
import { render } from './rendering.ts';

describe('a partial that includes itself', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'directly',
      { layout: '<p>x</p>\n{{> loop}}', loop: 'a\n  <b>{{> loop}}</b>' },
      "loop.hbs:2:6 template/endless-partial the partial 'loop' includes itself without end",
    ],
    [
      'by another',
      { layout: '{{> one}}', one: '{{> two}}', two: 'x\n{{> three}}', three: '{{> one}}' },
      "one.hbs:1:1 template/endless-partial the partial 'two' includes itself through 'three' and 'one', without end",
    ],
    [
      'by a name that is worked out',
      { layout: '{{> loop}}', loop: '{{> other}}{{> (concat "lo" "op")}}', other: 'x' },
      "loop.hbs:1:12 template/endless-partial the partial 'loop' includes itself without end",
    ],
    [
      'as a block',
      { layout: '{{> frame}}', frame: '{{#> frame}}x{{/frame}}' },
      "frame.hbs:1:1 template/endless-partial the partial 'frame' includes itself without end",
    ],
    [
      'as the layout itself',
      { layout: '{{> layout}}' },
      "layout.hbs:1:1 template/endless-partial the partial 'layout' includes itself without end",
    ],
    [
      'inside its template',
      { layout: '\n{{#*inline "loop"}}{{> loop}}{{/inline}}{{> loop}}' },
      'layout.hbs:2:20 template/endless-partial a partial of this template includes itself without end',
    ],
    [
      'with data that never ends',
      { layout: '{{> loop}}', loop: '{{#if yes}}{{> loop}}{{/if}}' },
      "loop.hbs:1:12 template/endless-partial the partial 'loop' includes itself without end",
    ],
  ])('%s is an error at the line that includes it', (_, templates, expected) => {
    const hint = ' (include it inside {{#if}} or {{#each}}, with less data at each level)';
    expect(render(templates, { yes: true })).toEqual([`templates/x/${expected}${hint}`]);
  });

  it("isn't an error where its data ends the recursion, up to a hundred levels", () => {
    const nested = (levels: number): object => ({
      name: String(levels),
      items: levels > 1 ? [nested(levels - 1)] : [],
    });
    const templates = { layout: '{{> item}}', item: '{{name}} {{#each items}}{{> item}}{{/each}}' };
    expect(render(templates, { ...nested(100) })).toMatch(/^100 99 .* 2 1 $/);
    expect(render(templates, { ...nested(101) })).toEqual([expect.stringContaining('template/endless-partial')]);
  });

  it('is an error of the build, after which the same compiler can build again', async () => {
    const loop = { files: { 'templates/mine/loop.hbs': '<p>x</p>{{> loop}}' }, html: '<h1>T</h1>{{> loop}}' };
    const { pdf, diagnostics } = await buildProject(loop);
    expect(pdf).toBeUndefined();
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'template/endless-partial',
        span: { file: 'templates/mine/loop.hbs', line: 1, column: 9 },
      }),
    ]);
    const files = { reader: projectReader(loop) };
    const compiler = createCompiler({
      reader: { read: (path) => files.reader.read(path), list: (path) => files.reader.list(path) },
    });
    expect((await compiler.build('data/x')).pdf).toBeUndefined();
    files.reader = projectReader({ ...loop, files: { 'templates/mine/loop.hbs': '<p>x</p>' } });
    expect((await compiler.build('data/x')).pdf).toBeDefined();
  });
});
