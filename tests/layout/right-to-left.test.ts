/** `direction: rtl` of a style sheet: content starts at the right (CSS Writing Modes 4, 2.1). */

import { describe, expect, it } from 'vitest';
import { cascade, createStyleCache } from '../../src/css/cascade.ts';
import { parseMarkup } from '../../src/html/parse.ts';
import type { Fragment, RuleFragment } from '../../src/layout/fragment.ts';
import { printTags } from '../../src/tags/print.ts';
import { realPages } from '../tags/real-pages.ts';
import { linesOf, paragraph } from './page-text.ts';
import { setPages } from './set-pages.ts';

const lines = (html: string, css: string): string[] =>
  setPages(html, css).pages.flatMap((page) => linesOf(page.content));

function rulesOf(fragments: readonly Fragment[]): RuleFragment[] {
  return fragments.flatMap((f) => (f.kind === 'rule' ? [f] : f.kind === 'box' ? rulesOf(f.children) : []));
}

describe('from right to left', () => {
  it('the first column of text is at the right, with the rules between them', () => {
    const css =
      'main { direction: rtl; columns: 3; column-gap: 10pt; column-rule: 2pt solid } p { orphans: 1; widows: 1 }';
    expect(lines(`<main>${paragraph(3)}</main>`, css)).toEqual(['140,0 w1', '70,0 w2', '0,0 w3']);
    const [page] = setPages(`<main>${paragraph(3)}</main>`, css).pages;
    expect(rulesOf(page?.content ?? []).map(({ rect }) => Math.round(rect.x))).toEqual([134, 64]);
  });

  it('the first column of a table is at the right, spans and heads with it', () => {
    const css =
      'table { direction: rtl; width: 200pt; border-spacing: 0 } td:first-child { width: 50pt } td { padding: 0; text-align: left }';
    const html = '<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td colspan="2">de</td><td>f</td></tr></table>';
    const placed = lines(html, css).map((line) => line.split(/[, ]/));
    const [a, b, c, de, f] = placed.map(([x]) => Number(x));
    expect(a).toBe(150);
    expect([b, c].map((x) => Number(x) < 150)).toEqual([true, true]);
    expect(Number(b)).toBeGreaterThan(Number(c));
    expect([de, f]).toEqual([b, c]);
  });

  it('borders that collapse stay with their sides', () => {
    const css =
      'table { direction: rtl; border-collapse: collapse; width: 100pt } td { padding: 0; width: 50pt; border: 1pt solid } td:first-child { border-right: 5pt solid }';
    const [page] = setPages('<table><tr><td>a</td><td>b</td></tr></table>', css).pages;
    const vertical = rulesOf(page?.content ?? []).filter(({ rect }) => rect.height > rect.width);
    expect(vertical.map(({ rect }) => [Math.round(rect.x), rect.width])).toEqual([[95, 5], [expect.any(Number), 1], [0, 1]]); // biome-ignore format: rules
    for (const { rect } of rulesOf(page?.content ?? [])) {
      expect(rect.width).toBeGreaterThan(0);
      expect(rect.x).toBeGreaterThanOrEqual(0);
      expect(rect.x + rect.width).toBeLessThanOrEqual(100.01);
    }
  });

  it('narrow blocks and tables are at the right of their containing block', () => {
    const css = 'main { direction: rtl } p { width: 50pt; text-align: left } .l { margin-right: auto }';
    expect(lines('<main><p>a</p><p class="l">b</p></main>', css)).toEqual(['150,0 a', '0,10 b']);
    expect(lines('<main><table><tr><td>a</td></tr></table></main>', 'main { direction: rtl } table { border-spacing: 0 } td { padding: 0 }')).toEqual(['195,0 a']); // biome-ignore format: one line
  });

  it('labels of lists are at the right and are tagged as labels', async () => {
    for (const [item, ordered] of [
      ['שלום', false],
      ['שלום', true],
      ['abc שלום', false],
      ['abc', true],
    ] as const) {
      for (const css of ['ul, ol { direction: rtl }', 'body { direction: rtl }']) {
        const tag = ordered ? 'ol' : 'ul';
        const { plan, pages } = await realPages(`<${tag}><li>${item}</li></${tag}>`, { css });
        const [line] = pages.flatMap(({ content }) => linesIn(content));
        const [marker, ...words] = line?.items ?? [];
        expect(marker?.origin).toBe('generated');
        expect(marker?.x).toBeGreaterThan(Math.max(...words.map(({ x, width }) => x + width)) - 0.01);
        expect((marker?.x ?? 0) + (marker?.width ?? 0)).toBeLessThanOrEqual(280);
        const tags = printTags(plan);
        expect(tags).toContain(ordered ? 'numbering=Decimal' : 'numbering=Disc');
        expect(tags.indexOf('Lbl')).toBeGreaterThan(0);
        expect(tags.indexOf('Lbl')).toBeLessThan(tags.indexOf('LBody'));
      }
    }
  });

  it('a document has its running heads at the other side, and begins with a left page', () => {
    const css = `@page { margin: 20pt 0; @top-start { content: "s"; text-align: start } @bottom-end { content: "e" } }
      @page :left { @top-center { content: "left" } } @page :right { @top-center { content: "right" } }
      .next { break-before: recto }`;
    const heads = (direction: string): string[] => {
      const { pages } = setPages('<p>a</p><p class="next">b</p>', `body { direction: ${direction} } ${css}`);
      return pages.map((page) => page.margins.flatMap(({ content }) => linesOf(content)).join(' '));
    };
    const [first = '', second = ''] = heads('ltr');
    const [firstRight = '', secondRight = ''] = heads('rtl');
    expect([first, second].map((head) => /left|right/.exec(head)?.[0])).toEqual(['right', 'left']);
    expect([firstRight, secondRight].map((head) => /left|right/.exec(head)?.[0])).toEqual(['left', 'right']);
    expect(first).toContain('0,');
    expect(heads('ltr')).toHaveLength(3);
    expect(heads('rtl')).toHaveLength(3);
    const at = (head: string, word: string): number => Number(new RegExp(`(\\d+),\\d+ ${word}\\b`).exec(head)?.[1]);
    expect(at(first, 's')).toBeLessThan(at(first, 'e'));
    expect(at(firstRight, 's')).toBeGreaterThan(at(firstRight, 'e'));
  });

  it('sides of properties follow the direction', () => {
    const css = `p { padding-inline-start: 3pt; margin-inline-end: var(--x, 4pt); border-inline-start: 2pt solid }
      .r { direction: rtl } .over { padding-inline-start: 9pt; padding-left: 1pt }`;
    const root = parseMarkup('<body><p>a</p><p class="r">b</p><div class="r"><p class="over">c</p></div></body>').value;
    const { value, diagnostics } = cascade(root, [{ file: 'a.css', text: css, origin: 'author' }], createStyleCache());
    expect(diagnostics).toEqual([]);
    const styles = value.root.children.flatMap((c) =>
      c.kind === 'element' ? [c.style, ...c.children.flatMap((d) => (d.kind === 'element' ? [d.style] : []))] : [],
    );
    const sides = styles.map((s) => [
      s.paddingLeft,
      s.paddingRight,
      s.marginLeft,
      s.marginRight,
      s.borderLeftWidth,
      s.borderRightWidth,
    ]);
    expect(sides).toEqual([[3, 0, 0, 4, 2, 0], [0, 3, 4, 0, 0, 2], [0, 0, 0, 0, 0, 0], [1, 9, 4, 0, 0, 2]]); // biome-ignore format: sides
  });

  it('faults of such a value are reported once', () => {
    const root = parseMarkup('<body><p>a</p></body>').value;
    const { diagnostics } = cascade(
      root,
      [{ file: 'a.css', text: 'p { padding-inline-start: red }', origin: 'author' }],
      createStyleCache(),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['css/invalid-value']);
  });
});

function linesIn(fragments: readonly Fragment[]): Extract<Fragment, { kind: 'line' }>[] {
  return fragments.flatMap((f) => (f.kind === 'line' ? [f] : f.kind === 'box' ? linesIn(f.children) : []));
}
