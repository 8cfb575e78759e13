import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectAnchors } from '../../src/layout/anchors.ts';
import type { BoxFragment, Fragment, RuleFragment } from '../../src/layout/fragment.ts';
import { lineText } from '../../src/layout/print.ts';
import { runs } from '../support/runs.ts';
import { realPages } from '../tags/real-pages.ts';
import { linesOf } from './page-text.ts';
import { setPages } from './set-pages.ts';

const plain = 'table { border-spacing: 0; width: 200pt } td, th { padding: 0 } ';

function visit(fragments: readonly Fragment[], see: (fragment: Fragment) => void): void {
  for (const fragment of fragments) {
    see(fragment);
    if (fragment.kind === 'box') visit(fragment.children, see);
  }
}

/** `x,y words` of each line, one list per page. */
function lines(html: string, css = ''): string[][] {
  return setPages(html, plain + css).pages.map((page) => {
    const found: string[] = [];
    visit(page.content, (f) => {
      if (f.kind === 'line') found.push(`${round(f.rect.x + lineStart(f))},${round(f.rect.y)} ${lineText(f).trim()}`);
    });
    return found;
  });
}

function lineStart(line: Extract<Fragment, { kind: 'line' }>): number {
  return (line.items[0]?.x ?? line.rect.x) - line.rect.x;
}

const round = (n: number): number => Math.round(n * 10) / 10;

function boxes(html: string, css: string, name: string): BoxFragment[][] {
  return setPages(html, plain + css).pages.map((page) => {
    const found: BoxFragment[] = [];
    visit(page.content, (f) => {
      if (f.kind === 'box' && f.element?.name === name) found.push(f);
    });
    return found;
  });
}

/** `x,y width x height` of each line of collapsed borders, one list per page. */
function rules(html: string, css: string): string[][] {
  return setPages(html, `${plain} table { border-collapse: collapse } ${css}`).pages.map((page) => {
    const found: RuleFragment[] = [];
    visit(page.content, (f) => {
      if (f.kind === 'rule') found.push(f);
    });
    return found.map((f) => {
      const { x, y, width, height } = f.rect;
      return `${round(x)},${round(y)} ${round(width)}x${round(height)} ${f.style}`;
    });
  });
}

const tr = (...cells: string[]): string =>
  `<tr>${cells.map((c) => (/^<t[dh]/.test(c) ? c : `<td>${c}</td>`)).join('')}</tr>`;
const table = (...rows: string[]): string => `<table><tbody>${rows.join('')}</tbody></table>`;
const words = (n: number, word: string): string => Array.from({ length: n }, (_, i) => `${word}${i}`).join('<br>');

function widths(html: string, css = ''): number[] {
  return boxes(html, css, 'td')
    .flat()
    .map((b) => round(b.rect.width));
}

describe('columns', () => {
  it('keep a caption of several lines together, and with the first row', () => {
    const before = '<p>a<br>b<br>c<br>d<br>e<br>f<br>g<br>h</p>';
    const html = `${before}<table><caption>Title<span class="m">measure</span></caption>${tr('x')}</table>`;
    for (let height = 80; height <= 120; height += 10) {
      const css = `@page { size: 200pt ${height}pt } .m { display: block }`;
      const pages = lines(html, css).map((page) => page.map((line) => line.replace(/^\S+ /, '')));
      const page = pages.find((one) => one.includes('Title'));
      expect(page, `${height} pt`).toEqual(expect.arrayContaining(['Title', 'measure', 'x']));
    }
  });

  it('break the word that needs too much room, not the short words of other columns', () => {
    const html = `<table><tr><td>${'x'.repeat(90)}</td><td>Things</td><td>12</td></tr></table>`;
    const found = lines(html, 'td { overflow-wrap: break-word }').flat();
    expect(found).toEqual(expect.arrayContaining(['160,0 Things', '190,0 12']));
  });

  it('are as wide as their content, and share the rest in proportion', () => {
    expect(widths(table(tr('aa', 'bbbb bb')), 'table { width: auto }')).toEqual([10, 35]);
    expect(widths(table(tr('aa', 'bbbbbb')))).toEqual([50, 150]);
  });

  it('are between the narrowest and the widest where not everything fits on a line', () => {
    const [a = 0, b = 0] = widths(table(tr('aaaa', 'b b b b b b b b b b b b b b b b b b b b b b b b b')));
    expect([a + b, a]).toEqual([200, 20]);
  });

  it('take percentages and widths from cells and col elements', () => {
    expect(widths(table(tr('<td style="x" class="w">a</td>', 'b', 'c')), '.w { width: 50% }')).toEqual([100, 50, 50]);
    const html = `<table><colgroup><col class="w"><col></colgroup><tbody>${tr('a', 'b')}</tbody></table>`;
    expect(widths(html, '.w { width: 30pt }')).toEqual([30, 170]);
    expect(widths(html, '.w { width: 20% }')).toEqual([40, 160]);
  });

  it('take percentages up to a total of a hundred, with priority for the first', () => {
    const html = table(tr('<td class="w1">a</td>', '<td class="w2">b</td>'));
    expect(widths(html, '.w1 { width: 80% } .w2 { width: 60% }')).toEqual([160, 40]);
  });

  it('share the width of a spanning cell', () => {
    const html = table(tr('<td colspan="2">aaaaaaaaaaaaaaaaaaaa</td>', 'b'), tr('a', 'a', 'b'));
    expect(widths(html, 'table { width: auto }')).toEqual([100, 5, 50, 50, 5]);
  });

  it('of a fixed table only depend on the first row', () => {
    const html = table(tr('<td class="w">a</td>', 'b', 'c'), tr('aaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'b', 'c'));
    expect(widths(html, 'table { table-layout: fixed } .w { width: 40pt }').slice(0, 3)).toEqual([40, 80, 80]);
  });

  it('make room for images and tables inside cells', () => {
    expect(widths(table(tr('a', '<chart name="9"></chart>')), 'table { width: auto }')).toEqual([5, 30]);
    const inner = `<table class="in"><tbody><tr><th>nnnnnnnn</th></tr></tbody></table>`;
    expect(widths(table(tr('a', inner)), 'table { width: auto }')).toEqual([5, 40]);
  });

  it('let a table without a width shrink to its content, and be placed by its margins', () => {
    const [[box] = []] = boxes(table(tr('aaaa')), 'table { width: auto; margin: 0 auto }', 'table');
    expect(box?.rect).toMatchObject({ x: 90, width: 20 });
  });

  it('of any table add up to its width', () => {
    const cell = fc.record({
      text: fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('a', 'b', ' ') }),
      span: fc.constantFrom(1, 1, 1, 2, 3),
      rows: fc.constantFrom(1, 1, 1, 2),
      width: fc.constantFrom('', '', '', 'w1', 'w2', 'w3'),
    });
    const css = '.w1 { width: 20% } .w2 { width: 60pt } .w3 { width: 80% }';
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('auto', 'fixed'),
        fc.constantFrom('separate', 'collapse'),
        (rows, layout, model) => {
          const html = table(
            ...rows.map((cells) =>
              tr(...cells.map((c) => `<td colspan="${c.span}" rowspan="${c.rows}" class="${c.width}">${c.text}</td>`)),
            ),
          );
          const style = `${css} table { table-layout: ${layout}; border-collapse: ${model}; border-spacing: 2pt } td { border: 1pt solid }`;
          const found = boxes(html, `@page { size: 300pt 2000pt } table { width: 280pt } ${style}`, 'td').flat();
          const right = Math.max(...found.map((b) => b.rect.x + b.rect.width));
          const edge = model === 'collapse' ? 0.5 : 2;
          expect(right).toBeCloseTo(280 - edge, 6);
          expect(Math.min(...found.map((b) => b.rect.x))).toBeCloseTo(edge, 6);
        },
      ),
      { numRuns: runs(35) },
    );
  });
});

describe('a table that is too wide', () => {
  const wide = table(tr('a'.repeat(20), 'b'.repeat(20)));

  it('spans all columns where that helps, its notes with it', () => {
    const css = 'main { columns: 2; column-gap: 0 } p { margin: 0 } table { width: auto }';
    const html = `<main><p>one</p><p>two</p><div>${wide}<p>note</p></div><p>three</p></main>`;
    const { diagnostics } = setPages(html, plain + css);
    expect(diagnostics).toEqual([]);
    expect(lines(html, css)).toEqual([
      ['0,0 one', '100,0 two', `0,10 ${'a'.repeat(20)}`, `100,10 ${'b'.repeat(20)}`, '0,20 note', '0,30 three'],
    ]);
  });

  it('is reported where it does not', () => {
    const { diagnostics } = setPages(table(tr('a'.repeat(30), 'b'.repeat(30))), plain);
    const [first] = diagnostics;
    expect([first?.code, first?.message]).toEqual([
      'layout/table-too-wide',
      'a table needs 300 pt but has only 200 pt: words in its cells are broken',
    ]);
  });
});

describe('rows', () => {
  it('align their cells at the top, in the middle, at the bottom or on one baseline', () => {
    const html = table(tr(words(3, 'a'), '<td class="m">m</td>', '<td class="b">b</td>', '<td>t</td>'));
    const fixed = 'table { table-layout: fixed } .m { vertical-align: middle } .b { vertical-align: bottom }';
    expect(lines(html, fixed)[0]).toEqual([
      '0,0 a0', '0,10 a1', '0,20 a2', '50,10 m', '100,20 b', '150,0 t',
    ]); // biome-ignore format: a row
    const css = 'td { vertical-align: baseline } .big { font-size: 20pt; line-height: 20pt }';
    expect(lines(table(tr('a', '<td class="big">B</td>')), css)[0]).toEqual(['0,8 a', '66.7,0 B']);
  });

  it('share the height of a spanning cell', () => {
    const html = table(tr(`<td rowspan="2">${words(4, 'a')}</td>`, 'b'), tr('c'));
    expect(
      lines(html)[0]
        ?.filter((l) => / [bc]$/.test(l))
        .map((l) => l.split(',')[1]),
    ).toEqual(['0 b', '20 c']);
  });

  it('have specified heights', () => {
    const [page = []] = boxes(table(tr('a'), tr('b')), 'tr { height: 30pt }', 'tr');
    expect(page.map((r) => r.rect.height)).toEqual([30, 30]);
  });

  it('do not extend beyond their group', () => {
    const html = `<table><tbody>${tr('<td rowspan="9">a</td>', 'b')}</tbody><tbody>${tr('c', 'd')}</tbody></table>`;
    expect(lines(html)[0]).toEqual(['0,0 a', '100,0 b', '0,10 c', '100,10 d']);
  });
});

describe('rows across pages', () => {
  const css = '@page { size: 200pt 100pt } td { orphans: 1; widows: 1 }';

  it('stay whole where they fit a page', () => {
    const html = table(tr(words(6, 'a')), tr(words(6, 'b')));
    expect(lines(html, css).map((p) => p.length)).toEqual([6, 6]);
  });

  it('are cut between lines where no page is high enough, and where this is allowed', () => {
    expect(lines(table(tr(words(14, 'a'))), css).map((p) => p.length)).toEqual([10, 4]);
    const html = table(tr(words(6, 'a')), tr(words(6, 'b')));
    expect(lines(html, `${css} tr { break-inside: auto }`).map((p) => p.length)).toEqual([10, 2]);
  });

  it('are cut where no cell has a line', () => {
    const html = table(tr(words(12, 'a'), `<td class="b">${words(8, 'b')}</td>`));
    const pages = lines(html, `${css} .b { line-height: 15pt }`);
    expect(pages.map((p) => p.map((l) => l.split(' ')[1]).join(' '))).toEqual([
      'a0 a1 a2 a3 a4 a5 a6 a7 a8 b0 b1 b2 b3 b4 b5',
      'a9 a10 a11 b6 b7',
    ]);
  });

  it('are cut where lines move down, when the cells have no cut in common', () => {
    const html = table(tr(words(60, 'a'), `<td class="b">${words(43, 'b')}</td>`));
    const page = '@page { size: 200pt 300pt } td { orphans: 1; widows: 1 } .b { line-height: 13.7pt }';
    const { pages, diagnostics } = setPages(html, plain + page);
    expect(diagnostics).toEqual([]);
    expect(pages).toHaveLength(3);
    const found = lines(html, page).flat();
    expect(found).toHaveLength(103);
    expect(found.every((line) => Number(/,([\d.]+)/.exec(line)?.[1]) <= 290)).toBe(true);
  });

  it('respect orphans and widows of their cells', () => {
    const html = table(tr(words(11, 'a')));
    expect(lines(html, '@page { size: 200pt 100pt } td { orphans: 3; widows: 3 }').map((p) => p.length)).toEqual([
      8, 3,
    ]);
  });

  it('repeat their padding at the cut, below the head', () => {
    const html = `<table><thead><tr><th>H</th></tr></thead><tbody>${tr(words(12, 'a'))}</tbody></table>`;
    const [first = [], second = []] = lines(html, `${css} td { padding: 5pt 0 }`);
    expect([first[1], first.at(-1), second[0], second[1]]).toEqual(['0,15 a0', '0,85 a7', '0,0 H', '0,15 a8']);
  });

  it('have backgrounds and ends of their own parts', () => {
    const html = table(tr(words(14, 'a')));
    const cells = boxes(html, `${css} td { background-color: #eee }`, 'td');
    expect(cells.map(([c]) => [c?.rect.height, c?.first, c?.last])).toEqual([
      [100, true, false],
      [40, false, true],
    ]);
  });

  it('break inside a cell over several rows only without a better place', () => {
    const joined = [tr('<td rowspan="4">a</td>', 'b1'), tr('b2'), tr('b3'), tr('b4')];
    const html = table(...Array.from({ length: 8 }, (_, i) => tr(`x${i}`, 'y')), ...joined);
    expect(lines(html, css).map((p) => p.length)).toEqual([16, 5]);
    const long = [tr('<td rowspan="14">a</td>', 'b0'), ...Array.from({ length: 13 }, (_, i) => tr(`b${i + 1}`))];
    expect(lines(table(...long), css).map((p) => p.length)).toEqual([11, 4]);
  });

  it('break where specified', () => {
    const html = table(tr('a'), '<tr class="b"><td>b</td></tr>', tr('c'));
    expect(lines(html, '.b { break-before: page }').map((p) => p.length)).toEqual([1, 2]);
  });

  it('keep the rows of the tables inside a row that is higher than a page', () => {
    const inner = (word: string, height: number): string => {
      const rows = Array.from(
        { length: 20 },
        (_, i) => `<tr><td style="line-height: ${height}pt">${word}${i}</td></tr>`,
      );
      return `<td><table>${rows.join('')}</table></td>`;
    };
    const { pages } = setPages(`<table><tr>${inner('a', 7)}${inner('b', 11)}</tr></table>`, plain);
    const words = pages.flatMap(({ content }) => linesOf(content)).map((line) => line.split(' ')[1]);
    expect(words.sort()).toEqual(['a', 'b'].flatMap((word) => Array.from({ length: 20 }, (_, i) => word + i)).sort());
  });
});

describe('heads and feet', () => {
  const rows = Array.from({ length: 14 }, (_, i) => tr(`r${i}`)).join('');
  const html = `<table><thead>${tr('<th>H1</th>')}${tr('<th>H2</th>')}</thead><tfoot>${tr('F')}</tfoot><tbody>${rows}</tbody></table>`;
  const css = 'td, th { height: 10pt }';

  it('are on each page, the foot below the last row regardless of its place in the source', () => {
    const pages = lines(html, css).map((p) => p.map((l) => l.split(' ')[1]));
    expect(pages).toEqual([
      ['H1', 'H2', 'r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'F'],
      ['H1', 'H2', 'r7', 'r8', 'r9', 'r10', 'r11', 'r12', 'r13', 'F'],
    ]);
  });

  it('are repeated as artifacts, and are content once', () => {
    const repeated = boxes(html, css, 'tr').map((p) => p.map((b) => (b.repeated ? 'x' : '.')).join(''));
    expect(repeated).toEqual(['.........x', 'xx........']);
  });

  it('have their anchors where they are content', () => {
    const named = html.replace('<tfoot><tr>', '<tfoot><tr id="sum">');
    const { pages, tree } = setPages(named, plain + css);
    expect(collectAnchors(pages, tree)).toMatchObject([{ id: 'sum', page: 2 }]);
  });

  it('are repeated in columns too', () => {
    const main = `<main>${html}</main>`;
    const pages = lines(main, `${css} main { columns: 2; column-gap: 0 } table { width: 100pt }`);
    expect(pages[0]?.filter((l) => / (H1|F)$/.test(l))).toEqual(['0,0 H1', '0,90 F', '100,0 H1', '100,90 F']);
  });

  it('are not repeated where they would take half a page', () => {
    const pages = lines(html, `@page { size: 200pt 50pt } thead tr { height: 16pt }`);
    expect(pages.filter((p) => p.some((l) => l.endsWith('H1')))).toHaveLength(1);
  });

  it('have their own spacing', () => {
    const [, second] = lines(html, `${css} table { border-spacing: 0 2pt }`);
    expect(second?.slice(0, 3).map((l) => l.split(' ')[0])).toEqual(['0,0', '0,12', '0,24']);
  });
});

describe('numbers', () => {
  const css = 'td { text-align: "." center } table { width: 100pt }';
  const column = (...cells: string[]): string => table(...cells.map((c) => tr(c)));

  it('are aligned on their decimal sign, including bounds and units', () => {
    expect(lines(column('1.5', '10', '&lt;10%', '100.25 m'), css)[0]).toEqual([
      '40,0 1.5', '35,10 10', '30,20 <10%', '30,30 100.25 m',
    ]); // biome-ignore format: a column
  });

  it('leave words without a number in the middle', () => {
    expect(lines(column('10.00', 'n/a'), css)[0]).toEqual(['37.5,0 10.00', '42.5,10 n/a']);
  });

  it.each(['2023', 'Q1 2024', '2020–21', '%', '2021 cost', '1.5 m'])('have the head %s in their middle', (head) => {
    const html = `<table><thead><tr><th scope="col">${head}</th></tr></thead><tbody>${tr('18.25')}${tr('7')}</tbody></table>`;
    const centred = `th { text-align: "." center } ${css}`;
    const block = Math.max(25, head.length * 5);
    const [first, ...rest] = lines(html, centred)[0] ?? [];
    expect(first).toBe(`${50 - head.length * 2.5},0 ${head}`);
    expect(rest).toEqual(['37.5,10 18.25', '42.5,20 7']);
    expect(lines(html, centred.replaceAll('center', 'right'))[0]).toEqual([
      `${100 - block / 2 - head.length * 2.5},0 ${head}`,
      `${100 - block / 2 - 12.5},10 18.25`,
      `${100 - block / 2 - 7.5},20 7`,
    ]);
  });

  it('stay aligned below a head that wraps, and below one that is a head only by its scope', () => {
    const html = `<table><tr><th scope="col">2021 cost</th></tr>${tr('1.5')}${tr('10.25')}</table>`;
    const narrow = `th { text-align: "." right } ${css.replace('100pt', '30pt').replace('center', 'right')}`;
    expect(lines(html, narrow)[0]).toEqual(['10,0 2021', '10,10 cost', '10,20 1.5', '5,30 10.25']);
  });

  it('are placed as a block by the keyword', () => {
    const right = css.replace('center', '');
    expect(lines(column('1.5', '10.25'), right)[0]).toEqual(['80,0 1.5', '75,10 10.25']);
    expect(lines(column('1.5', '10.25'), css.replace('center', 'left'))[0]).toEqual(['5,0 1.5', '0,10 10.25']);
  });

  it('recognise groups of thousands, and another decimal sign where specified', () => {
    expect(lines(column('1,234.5', '12'), css)[0]).toEqual(['32.5,0 1,234.5', '47.5,10 12']);
    expect(lines(column('1.234,5', '12'), css.replace('"."', '","'))[0]).toEqual(['32.5,0 1.234,5', '47.5,10 12']);
  });
});

it('overflow-wrap: anywhere lets a column be narrower than its longest word', async () => {
  const css = 'table { width: 100% } td { padding: 0; font: 10pt/14pt "Source Serif 4" } .a { overflow-wrap: VALUE }';
  const html = `<table><tr><td class="a">${'w'.repeat(80)}</td><td>Report</td></tr></table>`;
  const codes = async (value: string): Promise<readonly string[]> =>
    (await realPages(html, { css: css.replace('VALUE', value) })).diagnostics.map(({ code }) => code);
  expect(await codes('anywhere')).not.toContain('layout/table-too-wide');
  expect(await codes('break-word')).toContain('layout/table-too-wide');
});

it('a table whose words are broken is reported once, not each word', async () => {
  const cell = `<td>${'w'.repeat(80)}</td>`;
  const { diagnostics } = await realPages(`<table><tr>${cell}${cell}</tr></table><p>${'v'.repeat(200)}</p>`, {
    css: 'p { overflow-wrap: anywhere }',
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(['layout/table-too-wide', 'text/parted-word']);
});

describe('collapsed borders', () => {
  const two = table(tr('a', 'b'), tr('c', 'd'));

  it('are one line each, in the middle between cells', () => {
    expect(rules(two, 'td { border: 2pt solid }')[0]).toEqual([
      '0,0 200x2 solid', '0,12 200x2 solid', '0,24 200x2 solid',
      '0,2 2x10 solid', '0,14 2x10 solid', '99,2 2x10 solid', '99,14 2x10 solid', '198,2 2x10 solid', '198,14 2x10 solid',
    ]); // biome-ignore format: a grid
  });

  it('are resolved: hidden ones win, then the wider, then by style, then by the cell over row, group and table', () => {
    const top = (css: string): string | undefined => rules(table(tr('a')), css)[0]?.[0];
    expect(top('table { border-top: 4pt solid } td { border-top: hidden }')).toBeUndefined();
    expect(top('table { border-top: 4pt solid } td { border-top: 2pt double }')).toBe('0,0 200x4 solid');
    expect(top('table { border-top: 2pt dashed } tr { border-top: 2pt solid }')).toBe('0,0 200x2 solid');
    expect(top('tr { border-top: 2pt dotted } td { border-top: 2pt dotted }')).toBe('0,0 200x2 dotted');
  });

  it('end at cells that span them', () => {
    const html = table(tr('<td colspan="2">a</td>'), tr('c', 'd'));
    const vertical = rules(html, 'td { border: 2pt solid }')[0]?.filter((r) => /^99/.test(r));
    expect(vertical).toEqual(['99,14 2x10 solid']);
  });

  it('continue the wider line, so that no corner is open or painted twice', () => {
    const css = 'td { border-bottom: 1pt solid } .v { border-right: 3pt solid }';
    const html = table(tr('<td class="v">a</td>', 'b'), tr('<td class="v">c</td>', 'd'));
    const found = rules(html, css)[0] ?? [];
    expect(found.filter((r) => r.includes('x1 '))).toHaveLength(4);
    expect(found.filter((r) => r.includes(' 3x'))).toEqual(['98.5,0 3x22 solid']);
  });

  it('have complete corners around a cell with wider borders', () => {
    const html = table(tr('a', 'b', 'c'), tr('d', '<td class="w">e</td>', 'f'), tr('g', 'h', 'i'));
    const fixed = 'table { table-layout: fixed; width: 199pt; margin-left: 0.5pt }';
    const wide = rules(html, `${fixed} td { border: 1pt solid } .w { border: 4pt solid }`)[0]?.filter((r) =>
      / 4x|x4 /.test(r),
    );
    const [top = '', , left = ''] = wide ?? [];
    const numbers = (r: string): number[] => r.split(/[ ,x]/).slice(0, 4).map(Number);
    const [x = 0, y = 0, width = 0] = numbers(top);
    const [leftX = 0, leftY = 0] = numbers(left);
    expect([leftX - x, leftY - y, width]).toEqual([0, 4, 70]);
  });

  it('close the part of a table on each page, except at rows that are cut', () => {
    const css = 'td, th { border-bottom: 1pt solid; orphans: 1; widows: 1 } @page { size: 200pt 50pt }';
    const html = `<table><thead><tr><th>H</th></tr></thead><tbody>${Array.from({ length: 5 }, () => tr('r')).join('')}</tbody></table>`;
    expect(rules(html, css).map((p) => p.length)).toEqual([4, 3]);
    expect(rules(table(tr(words(7, 'a'))), css).map((p) => p.length)).toEqual([0, 1]);
  });
});

describe('backgrounds', () => {
  const css = 'tr { background-color: #eee } tbody { background-color: #ddd } col { background-color: #ccc }';
  const html = `<table><colgroup><col></colgroup><tbody>${tr('a', 'b')}</tbody></table>`;
  const painted = (extra: string): string[] => {
    const found: string[] = [];
    visit(setPages(html, plain + css + extra).pages[0]?.content ?? [], (f) => {
      if (f.kind === 'box' && f.style && f.style.backgroundColor.a > 0) {
        found.push(
          `${f.element?.name ?? '-'} ${f.style.backgroundColor.r.toString(16)} ${round(f.rect.x)} ${round(f.rect.width)}`,
        );
      }
    });
    return found;
  };

  it('of columns, groups and rows are behind each other', () => {
    expect(painted('')).toEqual(['- cc 0 100', 'tbody dd 0 200', 'tr ee 0 200']);
  });

  it('are only behind cells where there is spacing', () => {
    expect(painted('table { border-spacing: 4pt 0 }')).toEqual([
      '- cc 4 94', '- dd 4 94', '- ee 4 94', '- dd 102 94', '- ee 102 94',
    ]); // biome-ignore format: a row
  });

  it('of empty cells are omitted where they are hidden', () => {
    const empty = table(tr('a', ''));
    const cells = boxes(empty, 'td { background-color: #eee; empty-cells: hide }', 'td').flat();
    expect(cells.map((c) => c.style !== undefined)).toEqual([true, false]);
  });
});

describe('any table', () => {
  it('places words of cells that end in a row without height', () => {
    const rows = [tr('<td rowspan="2">a</td>', '<td rowspan="3">b<br>c</td>'), tr('<td rowspan="2">d</td>'), tr('')];
    const css = '@page { size: 200pt 1pt } table { border-spacing: 1pt } tr { break-inside: auto }';
    expect(
      lines(table(...rows), css)
        .flat()
        .map((l) => l.split(' ')[1]),
    ).toEqual(['a', 'b', 'c', 'd']);
  });

  it('loses and duplicates no words, at any page height', () => {
    const cell = fc.record({
      lines: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.integer({ min: 20, max: 40 })),
      rows: fc.constantFrom(1, 1, 1, 2, 3),
      tall: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 130 }),
        fc.constantFrom('auto', 'avoid'),
        fc.constantFrom('separate', 'collapse'),
        fc.constantFrom(1, 2),
        (rows, height, inside, model, columns) => {
          let n = 0;
          const body = rows.map((cells) =>
            tr(
              ...cells.map(({ lines: count, rows: span, tall }) => {
                const text = Array.from({ length: count }, () => `w${n++}`).join('<br>');
                return `<td rowspan="${span}" class="${tall ? 'tall' : ''}">${text}</td>`;
              }),
            ),
          );
          const html = `<main><table><thead>${tr('<th>H</th>')}</thead><tbody>${body.join('')}</tbody><tfoot>${tr('F')}</tfoot></table></main>`;
          const css = `@page { size: 200pt ${height}pt } main { columns: ${columns} } tr { break-inside: ${inside} }
            table { border-collapse: ${model}; width: 100%; border-spacing: 1pt } td { border: 1pt solid } .tall { line-height: 13pt }`;
          const found = lines(html, css)
            .flat()
            .map((l) => l.split(' ')[1] ?? '')
            .filter((w) => w.startsWith('w'));
          expect([...found].sort()).toEqual(Array.from({ length: n }, (_, i) => `w${i}`).sort());
        },
      ),
      { numRuns: runs(50) },
    );
  });
});
