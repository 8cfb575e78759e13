/** Paragraphs are kept by the identity of their text styles, so equal styles must be one object in each build. */

import { describe, expect, it, vi } from 'vitest';
import { loadFlexEngine } from '../../src/layout/flow/flex-engine.ts';
import type { TextStyle } from '../../src/text/line.ts';
import { countedText, setPages } from './set-pages.ts';

const engine = await loadFlexEngine();

const CSS = `
  @page { margin: 20pt 0; @top-left { content: "Head"; font-size: 6pt; text-decoration: underline } @bottom-right { content: counter(page) } }
  .float { float: left; width: 40pt; font-size: 9pt } .flex { display: flex } .inline { display: inline-block; text-decoration: underline }
  .low { float: bottom; font-size: 8pt; text-decoration: underline } .note { float: footnote; font-size: 7pt } ul::marker { color: red }
`;
const HTML = `<ul><li>one</li></ul><p class="float">two</p><div class="flex"><div>three</div><p>four</p></div>
  <p>five <span class="inline">six</span><a role="doc-noteref" href="#n">7</a></p><p class="low">seven</p>
  <p class="note" id="n">eight</p><table><tr><td style='text-align: "."'>1.5</td></tr></table>`;

describe('text styles', () => {
  it('are the same objects when a document is laid out again', () => {
    const seen = new Set<TextStyle>();
    const spy = vi.spyOn(countedText, 'paragraph');
    const layOut = (): number => {
      spy.mockClear();
      setPages(HTML, CSS, engine);
      const before = seen.size;
      for (const [pieces, { strut }] of spy.mock.calls) {
        seen.add(strut);
        for (const piece of pieces) if ('style' in piece) seen.add(piece.style);
      }
      expect(spy.mock.calls.length).toBeGreaterThan(8);
      return seen.size - before;
    };
    expect(layOut()).toBeGreaterThan(4);
    expect(layOut()).toBe(0);
    spy.mockRestore();
  });
});
