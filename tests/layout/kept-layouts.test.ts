/** Layouts that are kept from document to document are those that a fresh layout would find. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStyleCache } from '../../src/css/cascade.ts';
import { loadFlexEngine } from '../../src/layout/flow/flex-engine.ts';
import type { Fragment } from '../../src/layout/fragment.ts';
import { printPages } from '../../src/layout/print.ts';
import { blocks, shapes, writeDocument } from '../support/random-documents.ts';
import { runs } from '../support/runs.ts';
import { countedText, nothingKept, setPages } from './set-pages.ts';

const flex = await loadFlexEngine();

/** One document after the other; the next has a part replaced, removed or added. */
const edit = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('replace', 'remove', 'add', 'note'),
  by: fc.nat(),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(parts: readonly string[], { at, kind, by }: Edit, stock: readonly string[]): readonly string[] {
  const i = at % (parts.length + 1);
  const part = stock[by % stock.length] ?? '';
  if (kind === 'remove') return parts.toSpliced(i, 1);
  // A link that leads nowhere now leads to a note.
  if (kind === 'note') return [...parts, `<div class="note" id="n${1 + (by % 3)}">late</div>`];
  return parts.toSpliced(i, kind === 'add' ? 0 : 1, part);
}

describe('a layout after an edit', () => {
  it('is that of a document without others before it', () => {
    const property = fc.property(
      blocks,
      shapes,
      fc.array(edit, { minLength: 2, maxLength: 4 }),
      (inner, shape, edits) => {
        const stock = inner.map((block) => writeDocument([block], shape).html.replace(/^<main>|<\/main>/g, ''));
        const { css } = writeDocument([], shape);
        const styles = createStyleCache();
        const kept = nothingKept(styles);
        let parts: readonly string[] = stock;
        for (const one of edits) {
          const html = `<main>${parts.join('')}</main>`;
          const [set, fresh] = [kept, nothingKept(styles)].map((keeping) => setPages(html, css, flex, keeping));
          expect(printPages(set?.pages ?? [])).toBe(printPages(fresh?.pages ?? []));
          expect(set?.diagnostics).toEqual(fresh?.diagnostics);
          parts = edited(parts, one, stock);
        }
      },
    );
    fc.assert(property, { numRuns: runs(6), seed: 3 });
  });
});

describe('a layout that depends on more than its box', () => {
  it('has the marker that its list item has now', () => {
    const kept = nothingKept();
    const css = 'div { height: 5pt } .a::marker { content: "A " } .b::marker { content: "B " }';
    const list = (name: string): string =>
      printPages(setPages(`<ul><li class="${name}"><div>kept</div></li></ul>`, css, flex, kept).pages);
    expect(list('a')).toContain('A kept');
    expect(list('b')).toContain('B kept');
  });

  it('has the size that a chart in it has now', () => {
    const kept = nothingKept();
    const drawn = (size: number): string => {
      const place = (x: number, y: number): Fragment => {
        const rect = { x, y, width: size, height: size };
        return { kind: 'rule', rect, style: 'solid', color: { r: 0, g: 0, b: 0, a: 1 } };
      };
      const services = {
        replaced: () => ({ width: size, height: size, place }),
        replacedWidths: () => ({ min: size, max: size }),
      };
      const html =
        '<div class="f"><chart name="a"></chart></div><table><tr><td><chart name="b"></chart></td></tr></table>';
      return printPages(setPages(html, '.f { float: left }', flex, kept, services).pages);
    };
    expect(drawn(10).match(/rule \S+ \d+x\d+/g)).toHaveLength(2);
    expect(drawn(20).match(/20x20/g)?.length).toBeGreaterThanOrEqual(2);
    expect(drawn(20)).not.toContain('10x10');
  });
});

describe('lines', () => {
  const css = 'table, .f { width: 100pt } .f { float: left } p { margin: 0 } .flex { display: flex }';
  const parts: readonly (readonly [string, string])[] = [
    ['paragraphs', '<p>kept</p>'],
    ['cells', '<table><tr><td>kept</td></tr></table>'],
    ['floats', '<div class="f"><p>kept</p></div>'],
    ['items', '<div class="flex"><div>kept</div></div>'],
  ];

  it.each(parts)('in %s are not set again', (_, part) => {
    const kept = nothingKept();
    const set: string[] = [];
    const text: typeof countedText = {
      ...countedText,
      paragraph(pieces, ...others) {
        set.push(pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join(''));
        return countedText.paragraph(pieces, ...others);
      },
    };
    setPages(`<h1>a</h1>${part}`, css, flex, kept, { text });
    expect(set.splice(0)).toContain('kept');
    setPages(`<h1>b</h1>${part}`, css, flex, kept, { text });
    expect(set).toEqual(['b']);
  });
});
