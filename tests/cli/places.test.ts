import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Project, project } from './project.ts';

const BRIEF = `each: { rows: places.csv, key: code, file: "{= code}-{= name}" }
title: "Work in {= name}"
standfirst: What it says.
keyMessages: ["It is {= rate}.{^rate}"]
masthead: { series: Brief, number: 1, version: 1, date: 2022-10 }
author: { name: A Writer }
sections: [{ title: First, blocks: [paragraph: "In {= name}.[^rate]"] }]
claims: { rate: { value: = rate, evidence: { source: s, row: rate } } }
sources: { s: { title: Rows } }
`;
const ROWS = 'code,name,rate\nA1,North,2 %\nA2,South,4 %\nA3,East,3 %\n';

function places(brief = BRIEF, rows = ROWS): Project {
  return project({ 'data/p/brief.yaml': brief, 'data/p/places.csv': rows });
}

describe('brief build', () => {
  it('asks which places are meant', async () => {
    const made = places();
    for (const words of [['build', 'p'], ['build'], ['watch', 'p'], ['preview', 'p']]) {
      const { code, out, err } = await made.brief(...words);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain("'p' is one brief for each of 3 rows");
      expect(err).toContain('--each for all of them, --only A1,... for some, --row A1 for one');
    }
    expect(existsSync(made.path('output'))).toBe(false);
  });

  it('makes all, some, or one of them, each named by the pattern', async () => {
    const made = places();
    expect((await made.brief('build', 'p', '--row', 'A2')).out).toMatch(/^output\/p\/A2-South\.pdf {2}1 page/);
    expect((await made.brief('build', 'p', '--only', 'A1,A2')).out).toMatch(/^1 built, 1 unchanged, 0 failed/);
    expect((await made.brief('build', '--each')).out).toMatch(/^1 built, 2 unchanged, 0 failed/);
    expect((await made.brief('build', 'p', '--row', 'A3', '--print', 'html')).out).toContain('Work in East');
  });

  it.each([
    [['--row', 'A9'], "'p' has no row 'A9'", "did you mean 'A1'?"],
    [['--only', 'A1,Z'], "'p' has no row 'Z'", 'its rows are A1, A2, A3'],
    [['--each', '--row', 'A1'], "--each and --row can't be used together", 'remove one of them'],
    [['--each', '--print', 'html'], '--print is for one place of a brief', 'name it: --row KEY'],
    [['--each', '--out', 'x.pdf'], '--out takes one brief, and there are 3', 'name one brief, or remove --out'],
  ])('refuses %j', async (words, message, hint) => {
    const { code, err } = await places().brief('build', 'p', ...words);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });

  it('refuses a row of a brief that has none', async () => {
    const { code, err } = await places(BRIEF.replace(/^each.*\n/, '')).brief('build', 'p', '--row', 'A1');
    expect(code).toBe(2);
    expect(err).toContain('p has no rows: --row and --only are for a brief with each:');
  });

  it('builds nothing while the rows have errors', async () => {
    const { code, err } = await places(BRIEF, `${ROWS}A1,West,1 %\n`).brief('build', '--each');
    expect(code).toBe(1);
    expect(err).toContain(
      "data/p/places.csv:5:1: error[data/duplicate-place]: this row has the key 'A1', as line 2 does",
    );
  });
});

describe('brief check', () => {
  it('reports a mistake of the brief once, with the number of places', async () => {
    const { code, err } = await places(BRIEF.replace('In {= name}', 'In {= nam}')).brief('check', 'p');
    expect(code).toBe(1);
    expect(err.match(/unknown-column/g)).toHaveLength(1);
    expect(err).toContain("data/p/brief.yaml:7:52: error[data/unknown-column]: the rows have no column 'nam'");
    expect(err).toContain('in 3 of 3 briefs');
  });

  it('reports a mistake of a row at the row', async () => {
    const { code, err } = await places(BRIEF, ROWS.replace('4 %', '')).brief('check');
    expect(code).toBe(1);
    expect(err).toContain("data/p/places.csv:3:10: error[data/missing-cell]: 'rate' is empty in this row");
    expect(err).not.toContain('of 3 briefs');
  });

  it('merges mistakes for other programs as well', async () => {
    const { out } = await places(BRIEF.replace('In {= name}', 'In {= nam}')).brief('check', '--format', 'github');
    expect(out.match(/unknown-column/g)).toHaveLength(1);
    expect(out).toContain('affects 3 places: A1, A2, A3');
  });
});
