import { describe, expect, it } from 'vitest';
import type { BoxFragment, Fragment, LineFragment } from '../../src/layout/fragment.ts';
import { lineText } from '../../src/layout/print.ts';
import { realPages } from '../tags/real-pages.ts';
import { shippedShaper } from '../text/fixtures.ts';

const base = '@page { size: 240pt 200pt } p { margin: 0 } ';

/** Lines of the page's own flow; without those inside boxes of a line. */
async function lines(html: string, css: string): Promise<LineFragment[]> {
  const { pages } = await realPages(html, { css: base + css });
  return pages.flatMap((page) => linesOf(page.content));
}

function linesOf(fragments: readonly Fragment[]): LineFragment[] {
  return fragments.flatMap((f) => (f.kind === 'line' ? [f] : f.kind === 'box' ? linesOf(f.children) : []));
}

describe('boxes in lines', () => {
  it('inline-blocks are as wide as their words, with their last baseline on the line’s', async () => {
    const css = 'span { display: inline-block; padding: 3pt; border: 1pt solid }';
    const [line] = await lines('<p>aa <span>bbb<br>b</span> c</p>', css);
    const box = line?.boxes[0] as BoxFragment;
    const inner = linesOf([box]);
    expect(inner.map(lineText)).toEqual(['bbb', 'b']);
    expect(inner[1]?.baseline).toBeCloseTo(line?.baseline ?? 0, 6);
    expect(box.rect.width).toBeCloseTo((inner[0]?.items[0]?.width ?? 0) + 8, 6);
    expect(box.rect.height).toBeCloseTo(2 * 14 + 8, 6);
    expect(line?.rect.height).toBeCloseTo(36, 6);
    // Words continue after the box.
    expect(line?.items[1]?.x).toBeCloseTo(box.rect.x + box.rect.width, 6);
  });

  it('inline-blocks are no wider than the line: their words are broken', async () => {
    const text = 'many words that have no room beside each other on a single line';
    const [line] = await lines(`<p><span>${text}</span></p>`, 'span { display: inline-block }');
    expect(line?.boxes[0]?.rect.width).toBe(200);
    expect(linesOf(line?.boxes ?? []).length).toBe(2);
  });

  it('inline-blocks take widths, heights and margins', async () => {
    const css = 'span { display: inline-block; width: 25%; height: 12pt; margin: 2pt 5pt; background: red }';
    const [line] = await lines('<p><span></span>a</p>', css);
    expect(line?.boxes[0]?.rect).toMatchObject({ x: 25, width: 50, height: 12 });
    expect(line?.items[0]?.x).toBeCloseTo(80, 6);
    // An empty one sits on the baseline with its lower margin.
    expect(line?.boxes[0]?.rect.y).toBeCloseTo((line?.baseline ?? 0) - 14, 6);
  });

  it('images are aligned on the line by vertical-align', async () => {
    const tops: Record<string, number> = {};
    for (const align of ['baseline', 'middle', '5pt']) {
      const [line] = await lines('<p>a<img src="x" alt="x"></p>', `img { vertical-align: ${align} }`);
      tops[align] = Math.round(((line?.boxes[0]?.rect.y ?? 0) - (line?.baseline ?? 0)) * 10) / 10;
    }
    // 30 pt high; the font's ascent is 10.4, its descent 3.4, its x-height 4.8 pt.
    expect(tops).toEqual({ baseline: -30, middle: -17.4, '5pt': -35 });
  });

  it('boxes aligned with the top or bottom of a line leave its baseline where it is, and extend it at the other edge', async () => {
    const css = 'p { line-height: 12pt } span { display: inline-block; width: 8pt; background: red }';
    const html =
      '<p>a <span style="height: 5pt; vertical-align: top"></span> <span style="height: 40pt; vertical-align: top">\
</span> <span style="height: 9pt; vertical-align: bottom"></span></p>';
    const [plain] = await lines('<p>a</p>', css);
    const [line] = await lines(html, css);
    expect(line?.rect.height).toBe(40);
    expect((line?.baseline ?? 0) - (line?.rect.y ?? 0)).toBe((plain?.baseline ?? 0) - (plain?.rect.y ?? 0));
    expect(line?.boxes.map(({ rect }) => rect.y - (line?.rect.y ?? 0))).toEqual([0, 0, 31]);
    const [low] = await lines('<p>a <span style="height: 40pt; vertical-align: bottom">b</span></p>', css);
    const below = (one: typeof low): number => (one?.rect.y ?? 0) + (one?.rect.height ?? 0) - (one?.baseline ?? 0);
    expect(low?.rect.height).toBeCloseTo(40, 6);
    expect(low?.boxes[0]?.rect.y).toBeCloseTo(low?.rect.y ?? 0, 6);
    expect(below(low)).toBeCloseTo(below(plain), 6);
  });

  it('inline boxes paint from the font’s ascent to its descent, plus padding and border', async () => {
    const css = 'code { background: #eee; padding: 1pt 2pt; margin-left: 4pt; font-family: inherit }';
    const [line] = await lines('<p>aa <code>bbb</code> c</p>', css);
    const [words, code] = line?.items ?? [];
    const [backdrop] = line?.backdrops ?? [];
    expect(backdrop?.rect.x).toBeCloseTo((words?.x ?? 0) + (words?.width ?? 0) + 4, 6);
    expect(backdrop?.rect.width).toBeCloseTo((code?.width ?? 0) + 4, 6);
    expect((line?.baseline ?? 0) - (backdrop?.rect.y ?? 0)).toBeCloseTo(11.4, 1);
  });

  it('an inline box that is broken over lines is cut between them', async () => {
    const [first, second] = await lines(
      '<p>words <mark>that are marked from the first line to the second one</mark> here</p>',
      '',
    );
    expect([first, second].map((l) => l?.backdrops.map((b) => [b.cutLeft, b.cutRight]))).toEqual([
      [[false, true]],
      [[true, false]],
    ]);
    expect(second?.backdrops[0]?.rect.x).toBe(20);
  });
});

const shaper = await shippedShaper();

/** Where a text's ink is on the page. */
function inkOf(item: LineFragment['items'][number] | undefined): { top: number; bottom: number; right: number } {
  if (!item) return { top: 0, bottom: 0, right: 0 };
  const scale = item.size / item.run.face.unitsPerEm;
  const bounds = item.run.glyphs.flatMap(({ id }) => shaper.ink.bounds(item.run.face, id) ?? []);
  return {
    top: item.y - Math.max(...bounds.map(({ high }) => high)) * scale,
    bottom: item.y - Math.min(...bounds.map(({ low }) => low)) * scale,
    right: item.x + item.width,
  };
}

describe('drop caps', () => {
  const text =
    'When a paragraph begins with a letter of several lines, its first lines stand beside the letter, and the others below it.';

  it('are as high as their lines: level with the first line’s capitals, on the baseline of the last line beside', async () => {
    const css = 'p::first-letter { initial-letter: 3; margin-right: 4pt }';
    const all = await lines(`<p>${text}</p>`, css);
    const [letter, ...words] = all[0]?.items ?? [];
    expect(letter?.run.text).toBe('W');
    expect(letter?.y).toBeCloseTo(all[2]?.baseline ?? 0, 6);
    const capital = (letter?.run.face.capHeight ?? 0) / (letter?.run.face.unitsPerEm ?? 1);
    expect(capital * (letter?.size ?? 0)).toBeCloseTo(2 * 14 + capital * 10, 6);
    const beside = 20 + (letter?.width ?? 0) + 4;
    expect(all.slice(0, 3).map((l) => (l === all[0] ? words[0] : l.items[0])?.x)).toEqual([
      expect.closeTo(beside, 6),
      expect.closeTo(beside, 6),
      expect.closeTo(beside, 6),
    ]);
    expect(all[3]?.items[0]?.x).toBe(20);
    expect(all.map(lineText).join('')).toBe(text);
  });

  it('include quotation marks', async () => {
    const [line] = await lines(`<p>“${text}”</p>`, 'p::first-letter { initial-letter: 2 }');
    expect(line?.items[0]?.run.text).toBe('“W');
  });

  it('keep their lines on one page, and their space where there are too few', async () => {
    const css = 'p::first-letter { initial-letter: 3 } p { orphans: 1; widows: 1 }';
    const filler = '<div>x</div>'.repeat(10);
    const { pages } = await realPages(`${filler}<p>${text}</p><p>A b</p><p>After</p>`, { css: base + css });
    const pageLines = pages.map((page) => linesOf(page.content));
    expect(pageLines.map((l) => l.length)).toEqual([10, 6]);
    const [, , , , short, after] = pageLines[1] ?? [];
    expect((after?.rect.y ?? 0) - (short?.rect.y ?? 0)).toBeCloseTo(3 * 14, 6);
  });

  const families = [
    '"Source Serif 4"',
    '"Source Sans 3"',
    '"Source Serif 4"; font-style: italic; font-variant-numeric: oldstyle-nums',
  ];

  it.each(['Q', 'J', 'Ç', 'þ', '7', 'y', 'W', 'É'])(
    'touch neither the line below nor the one above: %s',
    async (first) => {
      for (const family of families) {
        const css = `p { font: 10pt/12pt serif; font-family: ${family} } p::first-letter { initial-letter: 3 }`;
        const all = await lines(`<p>x</p><p>${first} ${text}</p><p>End</p>`, css);
        const [above, start] = all;
        const letter = start?.items[0];
        const ink = inkOf(letter);
        expect(letter?.run.text.trim()).toBe(first);
        expect(ink.top).toBeGreaterThan(above?.baseline ?? 0);
        for (const line of all.slice(2)) {
          const words = line.items[0];
          const capital = ((words?.run.face.capHeight ?? 0) / (words?.run.face.unitsPerEm ?? 1)) * 10;
          if (line.baseline - capital < ink.bottom && line.baseline > ink.top)
            expect(words?.x).toBeGreaterThanOrEqual(ink.right);
        }
      }
    },
  );

  it('with a descender at the end of a short paragraph do not overlap the next', async () => {
    const [start, next] = await lines('<p>Quo</p><p>Next</p>', 'p::first-letter { initial-letter: 2 }');
    const capital = 0.67 * 10;
    expect((next?.baseline ?? 0) - capital).toBeGreaterThan(inkOf(start?.items[0]).bottom);
  });

  it('rise above the line where they are taller than their sink', async () => {
    const [line] = await lines(`<p>${text}</p>`, 'p::first-letter { initial-letter: 3 1 }');
    expect(line?.rect.height).toBeCloseTo(3 * 14, 6);
    expect(line?.items[0]?.y).toBe(line?.baseline);
  });
});
