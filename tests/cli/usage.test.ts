import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { project } from './project.ts';

describe('brief', () => {
  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await project().brief('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('lists its commands, with or without --help', async () => {
    const { brief } = project();
    const help = await brief('--help');
    expect(help.code).toBe(0);
    for (const name of ['build', 'check', 'chart', 'new', 'schema'])
      expect(help.out).toMatch(RegExp(`^  ${name}\\b`, 'm'));
    expect(await brief()).toEqual(help);
  });

  it("shows a command's options", async () => {
    const { brief } = project();
    const { code, out } = await brief('build', '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^usage: brief build \[options\] \[brief\.\.\.\]$/m);
    for (const option of ['template', 'paper', 'out', 'print', 'strict', 'timings', 'json']) {
      expect(out).toContain(`--${option}`);
    }
    expect((await brief('help', 'build')).out).toBe(out);
  });
});

describe('wrong usage', () => {
  it.each([
    [['publish'], "there is no command 'publish'", 'commands: build,'],
    [['buidl'], "there is no command 'buidl'", "did you mean 'build'?"],
    [['bild'], "there is no command 'bild'", "did you mean 'build'?"],
    [['build', '--templat', 'x'], "'brief build' has no option --templat", "did you mean '--template'?"],
    [['build', '--out'], '--out needs a value: --out FILE', ''],
    [['build', '--out', '--strict'], '--out needs a value: --out FILE', ''],
    [['build', '--strict=yes'], '--strict takes no value', 'brief build --help'],
    [['build', '--paper', 'A5'], "--paper must be one of A4, Letter, not 'A5'", ''],
    [['build', '--print', 'line'], "not 'line'", "did you mean 'lines'?"],
    [['build', '--print', 'lines', '--out', 'x'], '--print writes to standard output', ''],
    [['chart', 'transport'], "'brief chart' needs BRIEF CHART", 'usage: brief chart BRIEF CHART'],
    [['chart', 'transport', 'ridership'], "'brief chart' needs --out FILE", '--out ridership.png'],
    [['chart', 'a', 'b', '--out', 'x.png', '--width', 'wide'], "not 'wide'", ''],
    [['chart', 'a', 'b', '--out', 'x.pdf'], "writes .png or .svg files; 'x.pdf' ends in .pdf", '--out chart.svg'],
    [['chart', 'a', 'b', '--out', 'chart'], "'chart' has no extension", '--out chart.svg'],
    [['chart', 'a', 'b', '--out', 'x.svg', '--scale', '2'], 'an SVG has no pixels', ''],
    [['chart', 'a', '--all'], "'brief chart' needs --out FOLDER", 'add --out FOLDER'],
    [['chart', 'a', 'b', '--all', '--out', 'x'], '--all draws every chart', "remove 'b'"],
    [['chart', 'a', 'b', '--out', 'x.png', '--format', 'svg'], '--format is for --all', ''],
    [['chart', 'a', 'b', '--out', 'x.png', '--size', '16:10'], '--size must be one of 16:9, 4:3, square', ''],
    [['new'], "'brief new' needs NAME", 'usage: brief new NAME'],
    [['new', 'one', 'two'], "unexpected argument 'two'", ''],
    [['new', '../x'], "'../x' can't be a brief's name", 'brief new x'],
    [['--strict'], 'expected a command before --strict', ''],
  ])('%j is refused with exit code 2 and a hint', async (words, message, hint) => {
    const { code, out, err } = await project().brief(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`brief: error: `);
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });

  it('is one JSON object for machines', async () => {
    const { code, out, err } = await project().brief('build', '--json', '--strickt');
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(JSON.parse(out)).toEqual({
      ok: false,
      error: {
        kind: 'usage',
        message: "'brief build' has no option --strickt",
        hint: "did you mean '--strict'?",
      },
    });
  });
});
