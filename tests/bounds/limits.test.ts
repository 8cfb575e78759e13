/** Limits of a build: each with a diagnostic that names it, its place, and how to raise it. */

import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIMIT_NAMES, type Limits, parseLimit } from '../../src/core/limits.ts';
import { compile, createCompiler } from '../../src/index.ts';
import { brief, errorsOf, hostileProject, LAYOUT } from './hostile-project.ts';
import { limitsReference } from './limits-reference.ts';

it('are listed in docs/limits.md', async () => {
  await expect(limitsReference()).toMatchFileSnapshot('../../docs/limits.md');
});

describe('a limit is set', () => {
  it('by name and number; anything else is reported', () => {
    for (const name of LIMIT_NAMES) expect(parseLimit(name, '12')).toEqual({ name, value: 12 });
    expect(parseLimit('page', 1)).toMatchObject({ hint: expect.stringContaining("'pages'") });
    for (const wrong of ['', '-1', '1e9', '0', '1.5', 0, -1, Number.NaN, true, null, undefined, {}])
      expect(parseLimit('pages', wrong)).toMatchObject({ problem: expect.stringContaining('whole number') });
    expect(parseLimit('constructor', 1)).toMatchObject({ problem: "there is no limit 'constructor'" });
  });

  it('in briefwright.yaml, where mistakes are reported at their places, and with priority by the caller', async () => {
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
    expect(errorsOf(await long.build())).toEqual(['limit/reached templates/mine/block-paragraph.hbs:1']);
    expect((await long.build({ limits: { pages: 2 } })).pages).toBe(2);
  });

  it('name the first place that is on no page any more, also where an earlier build has laid it out', async () => {
    const rows = Array.from({ length: 120 }, (_, i) => `<tr><td>\n<p>Row ${i}</p></td></tr>`).join('\n');
    const project = hostileProject(
      layout(`<body lang="{{language}}"><h1>{{html title}}</h1>\n<table><tbody>${rows}</tbody></table></body>`),
    );
    const compiler = createCompiler({ root: project.folder });
    const options = { limits: { pages: 2 } };
    const first = errorsOf(await compiler.build(project.path('data/x'), options));
    expect(first).toEqual(['limit/reached templates/mine/layout.hbs:2']);
    writeFileSync(project.path('data/x/brief.yaml'), brief('layout: mine').replace('title: T', 'title: Another'));
    expect(errorsOf(await compiler.build(project.path('data/x'), options))).toEqual(first);
  });
});

/** A layout with one template and a style sheet. */
const layout = (template: string, css = 'p { color: black }'): Record<string, string> => ({
  'data/x/brief.yaml': brief('layout: mine'),
  'templates/mine/layout.hbs': template,
  'templates/mine/style.css': css,
});
const rows = (count: number): string => `a,b\n${'1,2\n'.repeat(count)}`;
const TABLE = '[{ table: { id: t, caption: C, data: t.csv, columns: [{ key: a }, { key: b }] } }]';
const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

describe('each limit is reached with its name, place and remedy', () => {
  const cases: readonly [string, Record<string, string>, Partial<Limits>, RegExp][] = [
    ['words', layout('<body lang="en"><p>One two three four</p></body>'), { words: 3 }, /layout\.hbs:1$/],
    [
      'generated-text',
      layout('<body lang="en"><p>x</p></body>', `p::before { content: "${'w'.repeat(200)}" }`),
      { 'generated-text': 150 },
      /layout\.hbs:1$/,
    ],
    [
      'generated-text',
      layout('{{#each "abcd"}}{{/each}}<body lang="en">{{#each keyMessages}}<p>{{html .}}</p>{{/each}}</body>'),
      { 'generated-text': 20 },
      /layout\.hbs:1$/,
    ],
    [
      'table-rows',
      { 'data/x/brief.yaml': brief('', TABLE), 'data/x/t.csv': rows(12) },
      { 'table-rows': 11 },
      /brief\.yaml:7$/,
    ],
    [
      'chart-rows',
      {
        'data/x/brief.yaml': brief(
          'charts: { c: { kind: bar, title: T, measure: M, data: c.csv } }',
          '[{ figure: c }]',
        ),
        'data/x/c.csv': 'label,value\na,1\nb,2\nc,3\n',
      },
      { 'chart-rows': 2 },
      /brief\.yaml:9$/,
    ],
    ['depth', { 'data/x/brief.yaml': brief(`related: ${nested('[', ']', 300)}`) }, {}, /brief\.yaml:9$/],
    ['depth', { 'data/x/brief.yaml': brief(`related: ${nested('[', ']', 100_000)}`) }, {}, /brief\.yaml:9$/],
    ['depth', { 'data/x/brief.yaml': brief(`related:\n  ${'- '.repeat(50_000)}x`) }, {}, /brief\.yaml:10$/],
    [
      'depth',
      { 'data/x/brief.yaml': brief(Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}k${i}:`).join('\n')) },
      {},
      /brief\.yaml:\d+$/,
    ],
    ['depth', layout('<body lang="en"></body>', nested('@media print {', '}', 300)), {}, /style\.css:1$/],
    ['depth', layout('<body lang="en"></body>', `p { width: ${nested('calc(', ')', 5000)} }`), {}, /style\.css:1$/],
  ];
  it.each(cases)('%s', async (name, files, limits, place) => {
    const project = hostileProject(files);
    const { pdf, diagnostics } = await project.build({ limits });
    expect(pdf).toBeUndefined();
    const reached = diagnostics.filter(({ code }) => code === 'limit/reached');
    expect(reached).toHaveLength(1);
    expect(reached[0]?.message).toContain(`'${name}'`);
    expect(reached[0]?.hint).toContain(`--limit ${name}=`);
    expect(`${reached[0]?.span?.file}:${reached[0]?.span?.line}`).toMatch(place);
  });

  it('depth, of HTML', async () => {
    const project = hostileProject(layout(`<body lang="en">${nested('<div>', '</div>', 5000)}</body>`));
    expect(errorsOf(await project.build())).toContain('html/too-deep templates/mine/layout.hbs:1');
  });

  it('time, wherever it is spent', async () => {
    const sections = Array.from({ length: 10 }, (_, i) => `  - { id: s${i}, title: A, blocks: [{ paragraph: W. }] }`);
    const text = brief('layout: mine').replace(/ {2}- \{ id: a.*/, sections.join('\n'));
    const template = `<body lang="en">${nested('{{#each @root.sections}}', '{{/each}}', 14)}</body>`;
    const project = hostileProject({ ...layout(template), 'data/x/brief.yaml': text });
    const { diagnostics } = await project.build({ limits: { time: 1 } });
    expect(diagnostics).toMatchObject([{ code: 'limit/reached', message: expect.stringContaining('template') }]);
  });

  it('memory', async () => {
    const loops = nested('{{#each @root.keyMessages}}', '{{/each}}', 60);
    const text = brief('layout: mine').replace('[One]', '[One, Two]');
    const files = { ...layout(`<body lang="en">${loops}</body>`), 'data/x/brief.yaml': text };
    const { diagnostics } = await hostileProject(files).build({ limits: { memory: 1, time: 30 } });
    const reached = diagnostics.filter(({ code }) => code === 'limit/reached');
    expect(reached).toMatchObject([{ message: expect.stringContaining("'memory'") }]);
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
