import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Project, project, startedProject } from './project.ts';

const BRIEF = 'data/transport/brief.yaml';
const PDF = 'output/transport.pdf';

const isPdf = (file: string): boolean => readFileSync(file, 'latin1').startsWith('%PDF-');

/** The starter's text with one change. */
function edit(in_: Project, from: string | RegExp, to: string): void {
  in_.write(BRIEF, readFileSync(in_.path(BRIEF), 'utf8').replace(from, to));
}

describe('a mistake in a chart', () => {
  it('is reported once, without its consequences', async () => {
    const started = await startedProject();
    const brief = readFileSync(started.path('data/transport/brief.yaml'), 'utf8');
    const errorsOf = async (text: string): Promise<string[]> => {
      started.write('data/transport/brief.yaml', text);
      const { err } = await started.brief('check', 'transport');
      return [...err.matchAll(/error\[([^\]]+)\]/g)].map(([, code]) => code ?? '');
    };
    expect(await errorsOf(brief.replace('kind: bar', 'kind: pie'))).toEqual(['data/wrong-value']);
    expect(await errorsOf(brief.replace('data: ridership.csv', 'rows: []'))).toEqual(['data/no-data']);
  });
});

describe('brief new', () => {
  it('writes a brief that builds without warnings, and its schema', async () => {
    const started = project();
    expect(await started.brief('new', 'transport')).toMatchObject({ code: 0, err: '' });
    expect((await started.brief('schema')).out).toBe(readFileSync(started.path('data/brief.schema.json'), 'utf8'));
    const { code, out, err } = await started.brief('build', '--strict');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^output\/transport\.pdf {2}1 page, \d+\.\d kB, \d+\.\d\d s\n$/);
    expect(isPdf(started.path(PDF))).toBe(true);
  });

  it('overwrites nothing', async () => {
    const started = await startedProject();
    started.write(BRIEF, 'mine');
    started.write('data/brief.schema.json', 'mine too');
    expect(await started.brief('new', 'transport')).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(started.path(BRIEF), 'utf8')).toBe('mine');
    await started.brief('new', 'other');
    expect(readFileSync(started.path('data/brief.schema.json'), 'utf8')).toBe('mine too');
  });
});

describe('brief build', () => {
  it('finds a brief by name, folder or file', async () => {
    const started = await startedProject();
    for (const name of ['transport', 'data/transport', 'data/transport/', './data/transport/brief.yaml']) {
      expect((await started.brief('build', name, '--out', 'x.pdf')).out).toMatch(/^x\.pdf /);
    }
  });

  it('builds every brief under data/', async () => {
    const started = await startedProject();
    await started.brief('new', 'water');
    const { code, out } = await started.brief('build');
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([PDF, 'output/water.pdf', '']);
  });

  it('reports briefs that don’t exist', async () => {
    const started = await startedProject();
    const { code, err } = await started.brief('build', 'transprt');
    expect(code).toBe(1);
    expect(err).toContain("error[cli/unknown-brief]: there is no brief 'transprt'");
    expect(err).toContain("hint: did you mean 'transport'?");
    const empty = await project().brief('build');
    expect(empty).toMatchObject({ code: 1, err: expect.stringContaining("hint: 'brief new NAME' starts a brief") });
  });

  it('refuses to write two PDFs to the same file', async () => {
    const started = await startedProject();
    await started.brief('new', 'water');
    started.write('old/transport/brief.yaml', readFileSync(started.path(BRIEF), 'utf8'));
    expect(await started.brief('build', '--out', 'x.pdf')).toMatchObject({ code: 2 });
    expect(await started.brief('build', 'transport', 'old/transport')).toMatchObject({ code: 2 });
    expect(existsSync(started.path('output'))).toBe(false);
  });

  it('prints every error with its place, line and hint, and keeps the previous PDF', async () => {
    const started = await startedProject();
    await started.brief('build');
    const before = readFileSync(started.path(PDF));
    edit(started, 'title: Fewer', 'titel: Fewer');
    edit(started, '- figure: ridership', '- figure: ridrship');
    const { code, out, err } = await started.brief('build');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    const line =
      readFileSync(started.path(BRIEF), 'utf8')
        .split('\n')
        .findIndex((l) => l.includes('ridrship')) + 1;
    expect(err).toContain(
      [
        `${BRIEF}:${line}:17: error[data/unknown-chart]: no chart 'ridrship'`,
        `  ${line} |       - figure: ridrship`,
        `     |                 ^~~~~~~~`,
        "  hint: did you mean 'ridership'?",
      ].join('\n'),
    );
    expect(err).toContain("unknown key 'titel'");
    expect(err).toMatch(/^\d errors(, \d warnings?)?; output\/transport\.pdf was left as it was$/m);
    expect(err).not.toMatch(/^\s+at /m);
    expect(readFileSync(started.path(PDF))).toEqual(before);
  });

  it('builds the other briefs when one has errors', async () => {
    const started = await startedProject();
    await started.brief('new', 'water');
    edit(started, /^title:.*$/m, '');
    const { code, out, err } = await started.brief('build');
    expect(code).toBe(1);
    expect(out).toMatch(/^output\/water\.pdf/);
    expect(err).toContain('output/transport.pdf was not written');
  });

  it('treats warnings as errors only with --strict', async () => {
    const started = await startedProject();
    edit(started, /^ {6}- figure: ridership$/m, '');
    edit(started, '{@ridership} shows', 'A chart shows');
    const lax = await started.brief('build');
    expect(lax).toMatchObject({ code: 0, err: expect.stringContaining('warning[data/unused-chart]') });
    const strict = await started.brief('build', '--strict');
    expect(strict).toMatchObject({ code: 1, err: expect.stringContaining('error[data/unused-chart]') });
  });

  it('prints the result of a stage instead of a PDF', async () => {
    const started = await startedProject();
    const { code, out } = await started.brief('build', '--print', 'html');
    expect(code).toBe(0);
    expect(out).toContain('Who rides');
    expect(existsSync(started.path('output'))).toBe(false);
  });

  it('prints the time of each stage and the memory that is kept with --timings', async () => {
    const started = await startedProject();
    const { code, err } = await started.brief('check', '--timings');
    expect(code).toBe(0);
    expect(err).toMatch(/^ {2}layout +\d+\.\d ms$/m);
    const [, kept = ''] = /^ {2}memory +(\d+\.\d) MB {2}kept at most$/m.exec(err) ?? [];
    expect(Number(kept)).toBeGreaterThan(10);
  });

  it('prints one JSON object with --json', async () => {
    const started = await startedProject();
    const done = await started.brief('build', '--json', '--timings');
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(done.out)).toEqual({
      ok: true,
      diagnostics: [],
      briefs: [
        {
          name: 'transport',
          folder: 'data/transport',
          ok: true,
          output: PDF,
          upToDate: false,
          pages: 1,
          bytes: statSync(started.path(PDF)).size,
          milliseconds: expect.any(Number),
          diagnostics: [],
          timings: expect.arrayContaining([{ stage: 'layout', ms: expect.any(Number) }]),
        },
      ],
    });
    edit(started, /^title:.*$/m, '');
    const failed = await started.brief('check', '--json');
    expect(failed).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(failed.out)).toMatchObject({
      ok: false,
      briefs: [{ ok: false, output: null, diagnostics: [{ severity: 'error', code: 'data/missing-key' }] }],
    });
  });

  it('keeps escape codes out of pipes, even for bad input', async () => {
    const started = await startedProject();
    edit(started, 'title: Fewer', '\u001b[31mtitel: Fewer');
    const { out, err } = await started.brief('build');
    expect(out + err).not.toContain('\u001b');
  });

  it('survives a closed pipe', async () => {
    const started = await startedProject();
    const script = `'${process.execPath}' '${resolve('dist/brief.cjs')}' build --print boxes | head -n 1`;
    const { stderr } = spawnSync('sh', ['-c', script], { cwd: started.folder, encoding: 'utf8' });
    expect(stderr).toBe('');
  });

  it('gives the same bytes each time', async () => {
    const started = await startedProject();
    await started.brief('build', '--out', 'one.pdf');
    await started.brief('build', '--out', 'two.pdf');
    expect(readFileSync(started.path('one.pdf')).equals(readFileSync(started.path('two.pdf')))).toBe(true);
  });
});

describe('writing', () => {
  it('replaces the whole file, also through symbolic links, and leaves no other files', async () => {
    const started = await startedProject();
    mkdirSync(started.path('shelf'));
    writeFileSync(started.path('shelf/real.pdf'), 'old');
    symlinkSync('shelf/real.pdf', started.path('link.pdf'));
    expect((await started.brief('build', '--out', 'link.pdf')).code).toBe(0);
    expect(isPdf(started.path('shelf/real.pdf'))).toBe(true);
    expect(readdirSync(started.folder).sort()).toEqual(['data', 'link.pdf', 'shelf']);
    expect(readdirSync(started.path('shelf'))).toEqual(['real.pdf']);
  });

  it('fails in one line, as a machine failure, if the file can’t be written', async () => {
    const started = await startedProject();
    started.write('output', 'a file, not a folder');
    const { code, err } = await started.brief('build');
    expect(code).toBe(3);
    expect(err).toBe('brief: error: cannot write output/transport.pdf: there is a file where a folder is needed\n');
    expect(await started.brief('build', '--out', 'data')).toMatchObject({ code: 2 });
    expect(readdirSync(started.folder).sort()).toEqual(['data', 'output']);
  });

  it('refuses to overwrite the brief’s own files', async () => {
    const started = await startedProject();
    expect((await started.brief('build', '--out', 'data/transport/last.pdf')).code).toBe(0);
    const pdf = readFileSync(started.path('data/transport/last.pdf'));
    appendFileSync(started.path('data/transport/brief.yaml'), '\nprevious:\n  from: last.pdf\n');
    const { code, err } = await started.brief('build', '--out', 'data/transport/last.pdf');
    expect(code).toBe(2);
    expect(err).toContain(
      "data/transport/last.pdf is one of the brief's own files\n  hint: name another file with --out",
    );
    expect(readFileSync(started.path('data/transport/last.pdf')).equals(pdf)).toBe(true);
    expect((await started.brief('build')).code).toBe(0);
  });

  it.skipIf(!existsSync('/proc/self'))('ends if a folder can’t be created', async () => {
    const { code, err } = await (await startedProject()).brief('build', '--out', '/proc/nowhere/x/y.pdf');
    expect({ code, err }).toEqual({
      code: 3,
      err: 'brief: error: cannot write /proc/nowhere/x/y.pdf: its folder cannot be created\n',
    });
  });
});

describe('brief check', () => {
  it('reports no problems, and writes nothing', async () => {
    const started = await startedProject();
    const { code, out, err } = await started.brief('check');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^data\/transport {2}no problems, 1 page, /);
    expect(existsSync(started.path('output'))).toBe(false);
  });
});

describe('brief chart', () => {
  it('draws a chart as PNG of the requested width', async () => {
    const started = await startedProject();
    const { code, out, err } = await started.brief(
      'chart',
      'transport',
      'ridership',
      '-o',
      'x.png',
      '--width',
      '300',
      '--scale',
      '2',
    );
    expect({ code, out, err }).toEqual({ code: 0, out: 'x.png  600 pixels wide\n', err: '' });
    const png = readFileSync(started.path('x.png'));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16)]).toEqual(['PNG', 600]);
  });

  it('draws a chart as SVG, with text as text and the alternative text as title', async () => {
    const started = await startedProject();
    const { code, out, err } = await started.brief('chart', 'transport', 'ridership', '-o', 'x.svg');
    expect({ code, out, err }).toEqual({ code: 0, out: 'x.svg  480 pt wide\n', err: '' });
    const svg = readFileSync(started.path('x.svg'), 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="480pt"[^>]* role="img">\n<title>/);
    expect(svg).toContain('<text ');
  });

  it('draws a picture of a set shape, with the title of the chart', async () => {
    const started = await startedProject();
    const { code, out } = await started.brief(
      'chart',
      'transport',
      'ridership',
      '--size',
      '16:9',
      '--scale',
      '2',
      '-o',
      'x.png',
    );
    expect({ code, out }).toEqual({ code: 0, out: 'x.png  2400 pixels wide\n' });
    const png = readFileSync(started.path('x.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1350]);
    await started.brief('chart', 'transport', 'ridership', '--size', 'square', '-o', 'x.svg');
    const svg = readFileSync(started.path('x.svg'), 'utf8');
    expect(svg).toMatch(/width="1200pt" height="1200pt"/);
    expect(svg).toContain('font-weight="700"');
  });

  it('draws all charts of a brief into a folder', async () => {
    const started = await startedProject();
    const { code, out } = await started.brief('chart', 'transport', '--all', '--format', 'svg', '--out', 'charts');
    expect({ code, out }).toEqual({ code: 0, out: `${join('charts', 'ridership.svg')}  480 pt wide\n` });
    expect(existsSync(started.path(join('charts', 'ridership.svg')))).toBe(true);
  });

  it('suggests the nearest chart for an unknown one', async () => {
    const { code, err } = await (await startedProject()).brief('chart', 'transport', 'ridershp', '-o', 'x.png');
    expect(code).toBe(1);
    expect(err).toContain("hint: did you mean 'ridership'?");
    expect(err).toContain('x.png was not written');
  });
});

describe('the published schema', () => {
  it('is up to date', async () => {
    const { out } = await project().brief('schema');
    expect(readFileSync('data/brief.schema.json', 'utf8')).toBe(out);
  });
});
