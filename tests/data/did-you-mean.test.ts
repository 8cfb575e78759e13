/** A typo in any name that an author or a user types is reported with the intended name. */

import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { UsageError } from '../../src/cli/exit-code.ts';
import { memoryReader } from '../../src/core/files.ts';
import { nearestName } from '../../src/core/suggest.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { readLayout } from '../../src/template/layout-files.ts';
import { briefFiles, LEAST } from './support.ts';

const WORKING = `${LEAST}      - figure: turnout
      - table: { id: routes, caption: Routes, columns: [{ key: name, title: Name }], rows: [{ name: A }] }
      - paragraph: See {@turnout}, {@routes} and {@first}.
      - paragraph: Words [^gas].[^remark] From {^gas.from} on.
charts:
  turnout:
    kind: line
    title: Turnout fell
    measure: Turnout
    series: [Minsk, Brest]
    sort: given
    survey: { sample: Random, sponsor: A firm }
    rows:
      - { date: 2020, values: { Minsk: 1, Brest: 2 }, claim: gas }
      - { date: 2021, values: { Minsk: 3, Brest: 4 } }
claims:
  gas: { words: It rose., status: reported, values: { from: 3, to: 4 }, evidence: { source: paper, quote: It rose. } }
notes:
  remark: { text: A remark. }
sources:
  paper: { title: A paper }
checks: { untraced: off }
`;

const SLIPS: readonly (readonly [kind: string, right: string, wrong: string, meant: string])[] = [
  ['key of the brief', 'standfirst:', 'standfrist:', 'standfirst'],
  ['key of the masthead', 'version:', 'verison:', 'version'],
  ['block', '- paragraph: Words.', '- paragrph: Words.', 'paragraph'],
  ['chart in a figure', 'figure: turnout', 'figure: turnuot', 'turnout'],
  ['kind of chart', 'kind: line', 'kind: lien', 'line'],
  ['kind of chart, swapped', 'kind: line', 'kind: bra', 'bar'],
  ['survey key', 'sample:', 'sampel:', 'sample'],
  ['enumerated value', 'sort: given', 'sort: gvien', 'given'],
  ['series', 'values: { Minsk: 1', 'values: { Minks: 1', 'Minsk'],
  ['claim at a row', 'claim: gas', 'claim: gsa', 'gas'],
  ['claim in a mark', '[^gas]', '[^gass]', 'gas'],
  ["claim's value", '{^gas.from}', '{^gas.frm}', 'gas.from'],
  ['note', '[^remark]', '[^remrak]', 'remark'],
  ['reference to a chart', '{@turnout}', '{@turnuot}', 'turnout'],
  ['reference to a table', '{@routes}', '{@route}', 'routes'],
  ['reference to a section', '{@first}', '{@frist}', 'first'],
  ['key of a claim', 'status:', 'sttaus:', 'status'],
  ['status of a claim', 'status: reported', 'status: reportd', 'reported'],
  ['source', 'source: paper', 'source: papre', 'paper'],
  ['column of a table', 'rows: [{ name:', 'rows: [{ nmae:', 'name'],
  ['check', 'untraced:', 'untracd:', 'untraced'],
];

function errorsOf(yaml: string) {
  return readBrief('b', briefFiles(yaml)).diagnostics.filter(({ severity }) => severity === 'error');
}

describe('a typo in a name', () => {
  test('the brief without typos has no errors', () => {
    expect(errorsOf(WORKING)).toEqual([]);
  });

  test.each(SLIPS)('%s', (_, right, wrong, meant) => {
    expect(WORKING).toContain(right);
    const hints = errorsOf(WORKING.replace(right, wrong)).map(({ hint }) => hint);
    expect(hints).toEqual([`did you mean '${meant}'?`]);
  });

  test('a chart that no section places', () => {
    const yaml = WORKING.replace('      - figure: turnout\n', '').replace('{@turnout}', '{@turnuot}');
    expect(errorsOf(yaml).map(({ hint }) => hint)).toEqual(["did you mean 'turnout'?"]);
  });

  test('a layout', () => {
    const files = memoryReader({ 'templates/report/layout.hbs': '', 'templates/report/style.css': '' });
    const [unknown] = readLayout('reprot', 'en', { folders: ['templates'], files }).diagnostics;
    expect(unknown?.hint).toBe("did you mean 'report'?");
  });

  test.each([
    [['bulid', 'b'], 'build'],
    [['help', 'wacth'], 'watch'],
    [['--hepl'], '--help'],
    [['build', 'b', '--strct'], '--strict'],
    [['build', 'b', '--layout', 'report'], '--template'],
    [['build', 'b', '--print', 'lnies'], 'lines'],
    [['check', 'b', '--format', 'sraif'], 'sarif'],
  ])('brief %j', (words, meant) => {
    const thrown = (() => {
      try {
        readArguments(words);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(UsageError);
    expect((thrown as UsageError).hint).toBe(`did you mean '${meant}'?`);
  });
});

test.each([
  [['build', 'b', '--level', 'untraced=off', '--level', 'misplaced=off'], 'write --level untraced=off,misplaced=off'],
  [['build', 'b', '--out', 'a.pdf', '--out', 'b.pdf'], 'remove one of them'],
])('an option with two values: brief %j', (words, hint) => {
  expect(() => readArguments(words)).toThrow(expect.objectContaining({ hint }));
  expect(() => readArguments(words)).toThrow(/is given twice: '.*' and '.*'/);
});

describe('the nearest name', () => {
  test.each([
    ['bra', ['bar', 'box'], 'bar'],
    ['of', ['off'], 'off'],
    ['gas', ['gin'], undefined],
    ['x', ['y'], undefined],
    ['', ['y'], undefined],
    ['turnuot', ['turnover', 'turnout'], 'turnout'],
  ] as const)('%s of %j', (word, known, near) => {
    expect(nearestName(word, known)).toBe(near);
  });
});
