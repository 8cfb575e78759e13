import { describe, expect, it } from 'vitest';
import { paintPages } from '../../src/paint/paint.ts';
import { type RealOptions, realPages } from '../tags/real-pages.ts';
import { RecordingSurface } from './recording-surface.ts';

async function calls(html: string, options: RealOptions = {}): Promise<string[]> {
  const { pages, plan, anchors } = await realPages(html, options);
  const surface = new RecordingSurface();
  paintPages(pages, plan, anchors, surface);
  return surface.calls;
}

const plain = 'body { color: #112233 } p, div { margin: 0 } a { color: #112233; text-decoration: none }';

describe('painting', () => {
  it('backgrounds and borders are layout artifacts before the words', async () => {
    const css = `${plain} div { background-color: #eee; border: 1pt solid #ff0000; border-left-width: 3pt }`;
    expect(await calls('<div>Words</div>', { css })).toEqual([
      'page 1 300x200',
      'artifact Layout',
      '  fill #eeeeee nonzero M20,20 L280,20 L280,36 L20,36 Z',
      '  fill #ff0000 evenodd M20,20 L280,20 L280,36 L20,36 Z M23,21 L279,21 L279,35 L23,35 Z',
      'P 0',
      expect.stringMatching(/^ {2}text "Words" 10 #112233 23,/),
    ]);
  });

  it('equal borders on all sides are one stroke, rounded and dashed', async () => {
    const css = `${plain} div { border: 2pt dashed #000; border-radius: 5pt }`;
    const [, , stroke] = await calls('<div>x</div>', { css });
    expect(stroke).toMatch(/^ {2}stroke #000000 2 \[6,4\] M21,25 C\S+ L275,21 C/);
  });

  it('a box that is cut by a page has no border at the cut', async () => {
    const css = `${plain} @page { size: 100pt 60pt; margin: 10pt } p { orphans: 1; widows: 1 }
      div { border: 1pt solid #000; border-width: 1pt 0 2pt }`;
    const strokes = (await calls('<div><p>One</p><p>Two</p><p>Three</p><p>Four</p></div>', { css }))
      .filter((c) => /stroke|page/.test(c))
      .map((c) => c.trim().split(' ').slice(0, 3).join(' '));
    expect(strokes).toEqual(['page 1 100x60', 'stroke #000000 1', 'page 2 100x60', 'stroke #000000 2']);
  });

  it('underlines come after their marked content, inline backgrounds before it', async () => {
    const css = `${plain} u, em { font-style: normal; text-decoration: underline } strong { background-color: #ff0 }`;
    const kinds = (await calls('<p>One <em>two</em> <strong>three</strong> four</p>', { css })).map((c) =>
      c.replace(/ (10|#|nonzero).*/, ''),
    );
    expect(kinds).toEqual([
      'page 1 300x200',
      'artifact Layout',
      '  fill',
      'P 0',
      '  text "One "',
      '  text "two"',
      '  text " "',
      '  text "three"',
      '  text " four"',
      'artifact Layout',
      '  fill',
    ]);
  });

  it('a link has one place for each of its lines, an anchor a destination', async () => {
    const css = `${plain} @page { size: 100pt 200pt }`;
    const html = '<p id="top"><a href="https://example.org/">Many words <b>in a</b> link that goes on</a></p>';
    const found = (await calls(html, { css })).filter((c) => /^(link|dest)/.test(c));
    expect(found.map((c) => c.split(' ').slice(0, 2).join(' '))).toEqual([
      ...Array.from({ length: 3 }, () => 'link https://example.org/'),
      'destination top',
    ]);
  });

  it('drawings are replayed in their place', async () => {
    const color = { r: 0, g: 0, b: 255, a: 1 };
    const drawing = [
      { op: 'push', transform: [1, 0, 0, 1, 5, 5], clip: undefined },
      { op: 'fill', path: [['M', 0, 0], ['L', 9, 0], ['L', 9, 9], ['Z']], rule: 'evenodd', color },
      { op: 'pop' },
    ] as const;
    expect((await calls('<chart name="Alt"></chart>', { css: plain, drawing })).slice(1)).toEqual([
      'Figure 0',
      '  push 1,0,0,1,20,20',
      '    push 1,0,0,1,5,5',
      '      fill #0000ff evenodd M0,0 L9,0 L9,9 Z',
    ]);
  });

  it('margin boxes are pagination artifacts, decorative images and repeated heads are artifacts too', async () => {
    const css = `${plain} @page { size: 200pt 60pt; margin: 15pt; @top-left { content: "Head" } @bottom-left { content: "Foot" } }
      table { border-spacing: 0 } td, th { padding: 0; border: 0 none }`;
    const html =
      '<table><thead><tr><th>T</th></tr></thead><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>';
    const found = (await calls(html, { css }))
      .map((c) => c.replace(/ 10 #.*/, ''))
      .filter((c) => /T"|Head|Foot|art/.test(c));
    expect(found).toEqual([
      '  text "T"',
      'artifact Pagination Header',
      '  text "Head"',
      'artifact Pagination Footer',
      '  text "Foot"',
      'artifact Pagination',
      '  text "T"',
      'artifact Pagination Header',
      '  text "Head"',
      'artifact Pagination Footer',
      '  text "Foot"',
    ]);
    expect((await calls('<img src="x.png" alt="">', { css: plain })).slice(1)).toEqual([
      'artifact Layout',
      '  image 20,20 60x30',
    ]);
  });
});
