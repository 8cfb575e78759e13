import { describe, expect, it } from 'vitest';
import { paintPages } from '../../src/paint/paint.ts';
import { realPages } from '../tags/real-pages.ts';
import { RecordingSurface } from './recording-surface.ts';

/** The painting of a box of 100 by 40 pt at (20, 20). */
async function painted(css: string): Promise<string[]> {
  const plain = 'div { box-sizing: border-box; width: 100pt; height: 40pt; margin: 0 }';
  const { pages, plan, anchors } = await realPages('<div></div>', { css: `${plain} div { ${css} }` });
  const surface = new RecordingSurface();
  paintPages(pages, plan, anchors, surface);
  return surface.calls.slice(2).map((call) => call.trim());
}

describe('borders', () => {
  it('of one side are a line, of equal sides one stroke around their corners', async () => {
    expect(await painted('border-left: 3pt solid #f00')).toEqual(['stroke #ff0000 3 M21.5,60 L21.5,20']);
    expect(await painted('border: 2pt solid #f00; border-width: 2pt 2pt 0 0')).toEqual([
      'stroke #ff0000 2 M20,21 L119,21 L119,60',
    ]);
    expect(await painted('border: 2pt solid #f00; border-width: 2pt 0')).toEqual([
      'stroke #ff0000 2 M20,21 L120,21 M120,59 L20,59',
    ]);
  });

  it('of different colours meet in mitres', async () => {
    expect(await painted('border: 4pt solid #f00; border-bottom: 8pt solid #00f')).toEqual([
      'fill #ff0000 nonzero M20,20 L120,20 L116,24 L24,24 Z',
      'fill #ff0000 nonzero M120,20 L120,60 L116,52 L116,24 Z',
      'fill #0000ff nonzero M120,60 L20,60 L24,52 L116,52 Z',
      'fill #ff0000 nonzero M20,60 L20,20 L24,24 L24,52 Z',
    ]);
  });

  it('of one colour and several widths are one shape, including round corners', async () => {
    const [only, ...more] = await painted('border: 4pt solid #f00; border-bottom-width: 8pt; border-radius: 6pt');
    expect(more).toEqual([]);
    expect(only).toMatch(/^fill #ff0000 evenodd M20,26 C.* Z M24,26 C.* Z$/);
  });

  it('have dashes and dots that begin and end in the corners', async () => {
    const [top, right] = await painted('border: 2pt dashed #000');
    expect([top, right]).toEqual([
      'stroke #000000 2 [6.3,4.2] M20,21 L120,21',
      expect.stringMatching(/^stroke #000000 2 \[\S+\] M119,20 L119,60$/),
    ]);
    const [, gap = 0] = /\[0,([\d.]+)\]/.exec((await painted('border-top: 4pt dotted #000'))[0] ?? '') ?? [];
    expect(96 / Number(gap)).toBeCloseTo(12, 1);
  });

  it('are two lines if double, light and dark if raised or sunken', async () => {
    expect(await painted('border: 3pt double #000')).toHaveLength(2);
    expect(await painted('border-top: 4pt ridge #646464')).toEqual([
      expect.stringContaining('push'),
      'stroke #646464 2 M20,21 L120,21',
      'stroke #3c3c3c 2 M20,23 L120,23',
    ]);
    const inset = await painted('border: 2pt inset #646464');
    expect(inset.map((call) => call.split(' ')[1])).toEqual(['#3c3c3c', '#646464', '#646464', '#3c3c3c']);
  });

  it('are omitted if hidden', async () => {
    expect(await painted('border: 3pt hidden #000')).toEqual([]);
  });
});

describe('round corners', () => {
  it('have their own radii, in percent of the box, limited to its size', async () => {
    expect(await painted('background: #eee; border-radius: 10pt 0 0 0')).toEqual([
      expect.stringMatching(/^fill #eeeeee nonzero M20,30 C\S+ L120,20 L120,60 L20,60 Z$/),
    ]);
    const [ellipse] = await painted('background: #eee; border-radius: 50%');
    expect(ellipse).toMatch(/M20,40 C\S+ L70,20 C/);
    const [pill] = await painted('background: #eee; border-radius: 90pt');
    expect(pill).toMatch(/M20,40 C\S+ L100,20 C/);
  });
});
