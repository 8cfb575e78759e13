/** What of SVG is refused, and where: nothing is left out of a drawing without a message. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagedBrief } from '../../../src/build/built-brief.ts';
import { buildProject } from '../../conformance/project.ts';
import { runs } from '../../support/runs.ts';
import { SAMPLES, TEXT } from './samples.ts';

async function problems(svg: string | Uint8Array, options = {}): Promise<readonly string[]> {
  const html = '<h1>T</h1><p><img src="a.svg" alt="A picture"></p>';
  const { diagnostics } = await buildProject({ html, files: { 'data/x/a.svg': svg }, options });
  return diagnostics.map(({ code, span, message }) => `${code} ${span?.line}:${span?.column} ${message}`);
}

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">\n${inside}\n</svg>`;

describe('an SVG with', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', "layout/svg-unsupported 2:1 <script> can't be drawn"],
    ['a script in definitions', '<defs><script/></defs>', "layout/svg-unsupported 2:7 <script> can't be drawn"],
    [
      'an event',
      '<rect width="3" height="3" onclick="a()"/>',
      'layout/svg-unsupported 2:28 <rect> has a script: onclick',
    ],
    [
      'an animation',
      '<circle r="3"><animate attributeName="r"/></circle>',
      "layout/svg-unsupported 2:15 <animate> can't be drawn",
    ],
    ['HTML', '<foreignObject><p/></foreignObject>', "layout/svg-unsupported 2:1 <foreignObject> can't be drawn"],
    ['a picture', '<image href="data:image/png;base64,AA"/>', "layout/svg-unsupported 2:1 <image> can't be drawn"],
    ['an unknown element', '<hatch/>', "layout/svg-unsupported 2:1 <hatch> can't be drawn"],
    [
      'a file of its own',
      '<use href="b.svg#a"/>',
      'layout/svg-unsupported 2:6 <use> refers to something outside the file: b.svg#a',
    ],
    ['a filter', '<filter id="f"/><g filter="url(#f)"/>', "layout/svg-unsupported 2:20 filter: url(#f) can't be drawn"],
    [
      'a filter in a style',
      '<g style="fill: red; filter: blur(2px)"/>',
      "layout/svg-unsupported 2:4 filter: blur(2px) can't be drawn",
    ],
    [
      'a pattern',
      '<pattern id="p"/><rect width="3" height="3" fill="url(#p)"/>',
      "layout/svg-unsupported 2:45 fill: url(#p) is a <pattern>, which can't be drawn",
    ],
    [
      'an at-rule',
      '<style>@import "a.css";</style><rect/>',
      'layout/svg-unsupported 2:1 <style> has the rule \'@import "a.css";\'',
    ],
    [
      'a selector of several elements',
      '<style>g rect { fill: red }</style><rect/>',
      "layout/svg-unsupported 2:1 <style> has the selector 'g rect'",
    ],
    ['an unknown property', '<rect style="fil: red"/>', "layout/svg-unsupported 2:7 the property 'fil' can't be drawn"],
    [
      'a repeated gradient',
      '<linearGradient id="g" spreadMethod="reflect"><stop/><stop offset="1"/></linearGradient><rect width="3" height="3" fill="url(#g)"/>',
      'layout/svg-unsupported 2:24 a gradient with spreadMethod="reflect" can\'t be drawn',
    ],
    [
      'a place for each letter',
      '<text x="1 2 3" y="4">abc</text>',
      "layout/svg-unsupported 2:7 text with a place for each letter (x) can't be drawn",
    ],
    ['a bad colour', '<rect width="3" height="3" fill="redd"/>', "layout/svg-invalid 2:28 fill: 'redd' can't be read"],
    ['a bad length', '<rect width="3 apples" height="3"/>', "layout/svg-invalid 2:7 width: '3 apples' can't be read"],
    ['a bad path', '<path d="M1 1 L2"/>', "layout/svg-invalid 2:7 d: the path can't be read, it ends too early"],
    [
      'a bad command',
      '<path d="M1 1 X2 2"/>',
      "layout/svg-invalid 2:7 d: the path can't be read, at character 6: 'X2 2'",
    ],
    [
      'a bad transform',
      '<g transform="turn(3)"><rect/></g>',
      "layout/svg-invalid 2:4 transform: 'turn(3)' can't be read",
    ],
    ['a reference to nothing', '<use href="#a"/>', "layout/svg-invalid 2:6 there is no element with the id 'a'"],
    ['a use inside itself', '<g id="a"><use href="#a"/></g>', 'layout/svg-invalid 2:16 #a is used inside itself'],
    [
      'a gradient of itself',
      '<linearGradient id="a" href="#a"/><rect width="3" height="3" fill="url(#a)"/>',
      'layout/svg-invalid 2:24 the gradient #a refers to itself',
    ],
    ['an unclosed tag', '<g>', 'layout/svg-invalid 3:6 unexpected close tag'],
    ['an unknown entity', '<g id="&x;"/>', 'layout/svg-invalid 2:10 undefined entity'],
  ])('%s is an error at its place', async (_, inside, wanted) => {
    expect(await problems(svg(inside))).toContain(wanted);
  });

  it('entities of its own is refused before they are read', async () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n${svg('<text>&b;</text>')}`;
    expect(await problems(bomb)).toEqual(['layout/svg-invalid 1:1 it declares entities']);
  });

  it('more elements than the limit is an error, also when `use` multiplies them', async () => {
    const limits = { 'svg-elements': 500, 'svg-nesting': 20 };
    const many = await problems(svg('<g/>'.repeat(600)), { limits });
    expect(many.join()).toContain("limit/reached 2:1997 the limit 'svg-elements' was reached");
    const deep = await problems(svg(`${'<g>'.repeat(30)}${'</g>'.repeat(30)}`), { limits });
    expect(deep.join()).toContain("the limit 'svg-nesting' was reached");
    const uses = Array.from({ length: 12 }, (_, i) => `<g id="a${i + 1}"><use href="#a${i}"/><use href="#a${i}"/></g>`);
    const bomb = await problems(svg(`<defs><rect id="a0"/>${uses.join('')}</defs><use href="#a12"/>`), { limits });
    expect(bomb.join()).toContain("the limit 'svg-elements' was reached");
  });
});

it('sets text in fonts of the layout, and warns about others', async () => {
  expect((await problems(TEXT)).filter((line) => line.includes('svg'))).toEqual([]);
  const other = svg('<text y="5" font-family="Arial, sans-serif" font-size="3">Words</text>');
  expect(await problems(other)).toContain(
    "layout/svg-font 2:13 the layout has no font 'Arial': the text is set in Source Sans 3, and may be wider or narrower",
  );
});

it('draws the same operations for the same file', async () => {
  const build = async () => {
    const html = '<h1>T</h1><p><img src="a.svg" alt="A picture"></p>';
    const { built, pdf } = await buildProject({ html, files: { 'data/x/a.svg': SAMPLES['linear gradients'] ?? '' } });
    if (built) expect(pagedBrief(built).pages.length).toBe(1);
    return Buffer.from(pdf ?? []).toString('base64');
  };
  expect(await build()).toBe(await build());
});

it('never fails on a damaged file', async () => {
  const texts = [...Object.values(SAMPLES), TEXT];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(40),
      fc.string({ maxLength: 8 }),
      async (text, at, cut, put) => {
        const from = at % text.length;
        const found = await problems(text.slice(0, from) + put + text.slice(from + cut));
        expect(found.filter((line) => line.startsWith('undefined'))).toEqual([]);
      },
    ),
    { numRuns: runs(20) },
  );
});
