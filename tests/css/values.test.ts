import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatColor } from '../../src/core/color.ts';
import { cssName, definitionOf, PROPERTY_NAMES } from '../../src/css/properties.ts';
import { style, values } from './support.ts';

/** The computed value of a declaration in a 10 pt child of a 20 pt root, with a line height of 15 pt. */
function computed(declarations: string): {
  readonly of: (...names: string[]) => string;
  readonly said: readonly string[];
} {
  const css = `body { font-size: 20pt } p { font-size: 10pt; line-height: 1.5; color: #010203 } #x { ${declarations} }`;
  const { byId, said } = style('<body><p><span id="x">a</span></p></body>', css);
  return { of: (...names) => values(byId('x').style, ...names), said };
}

function property(declaration: string): string {
  return declaration.slice(0, declaration.indexOf(':'));
}

describe('values', () => {
  it.each([
    // Lengths
    ['width: 12pt', '12'],
    ['width: 4px', '3'],
    ['width: 25.4mm', '72'],
    ['width: 2.54cm', '72'],
    ['width: 101.6q', '72'],
    ['width: 1in', '72'],
    ['width: 2pc', '24'],
    ['width: 2EM', '20'],
    ['width: 2rem', '40'],
    ['width: 2lh', '30'],
    ['width: 4ch', '20'],
    ['width: 0', '0'],
    ['width: 30%', '30%'],
    ['width: auto', 'auto'],
    ['margin-left: -1.5em', '-15'],
    ['max-width: none', 'none'],
    ['vertical-align: 3.2pt', '3.2'],
    ['vertical-align: super', 'super'],
    ['text-indent: -1em', '-10'],
    // calc()
    ['width: calc(50% - 3pt)', 'calc(50% + -3)'],
    ['width: calc(1em + 2 * (3pt + 1rem) / 4)', '21.5'],
    ['width: calc(1lh + 2lh)', '45'],
    ['width: calc(-5pt)', '0'],
    ['margin-left: calc(-1 * 5pt)', '-5'],
    ['flex-grow: calc(1 + 2)', '3'],
    // Colours
    ['color: #abc', '#aabbcc'],
    ['color: #12436D', '#12436d'],
    ['color: #11223380', '#11223380'],
    ['color: rgb(1, 2, 3)', '#010203'],
    ['color: rgb(100% 0% 50% / 50%)', '#ff008080'],
    ['color: rgba(0, 0, 0, 0.2)', '#00000033'],
    ['color: hsl(120, 100%, 25%)', '#008000'],
    ['color: hsl(0.5turn 100% 50%)', '#00ffff'],
    ['color: RebeccaPurple', '#663399'],
    ['background-color: transparent', '#00000000'],
    ['border-top-color: currentcolor', '#010203'],
    // Fonts
    ['font-family: "Source Serif 4", Noto Sans, serif', 'Source Serif 4 Noto Sans serif'],
    ['font-size: 120%', '12'],
    ['font-size: 2em', '20'],
    ['font-size: larger', '12'],
    ['font-size: small', '9.75'],
    ['font-weight: bold', '700'],
    ['font-weight: bolder', '700'],
    ['font-weight: 350', '350'],
    ['font-style: oblique', 'italic'],
    ['line-height: 1.4', '1.4em'],
    ['line-height: 140%', '14'],
    ['line-height: 2em', '20'],
    ['letter-spacing: 0.1em', '1'],
    ['letter-spacing: normal', '0'],
    ['font-variant-numeric: tabular-nums lining-nums', 'tabular-nums lining-nums'],
    ['font-feature-settings: "smcp", "ss01" off, "salt" 2', '(smcp 1, ss01 0, salt 2)'],
    ['hyphenate-limit-chars: 6 3', '6 3 3'],
    ['hyphenate-limit-chars: auto 3 4', '5 3 4'],
    // Lists and generated content
    ['list-style-type: upper-roman', 'upper-roman'],
    ['list-style-type: "→ "', '"→ "'],
    ['counter-increment: a 2 b', '(name a, value 2) (name b, value 1)'],
    ['counter-reset: none', 'none'],
    [
      'content: "a" attr(title) counter(page) counters(b, ".", lower-roman) leader(dotted)',
      '(kind text, text a) (kind attribute, name title) (kind counter, name page, style decimal) ' +
        '(kind counters, name b, separator ., style lower-roman) (kind leader, pattern . )',
    ],
    ['content: target-counter(attr(href), page)', '(kind target-counter, attribute href, counter page, style decimal)'],
    ['content: string(title, last)', '(kind string, name title, position last)'],
    [
      'string-set: title content(), b "x"',
      '(name title, content (kind content)) (name b, content (kind text, text x))',
    ],
    // Others
    ['border-spacing: 1em 2pt', '10 2'],
    [
      'grid-template-columns: min-content max-content',
      '(min min-content, max min-content, repeat undefined) (min max-content, max max-content, repeat undefined)',
    ],
    ['column-count: 2', '2'],
    ['break-before: page', 'page'],
    ['break-inside: avoid-page', 'avoid'],
    ['justify-content: flex-end', 'end'],
    ['orphans: 3', '3'],
    ['page: wide', 'wide'],
    ['word-wrap: anywhere', 'anywhere', 'overflow-wrap'],
  ] as const)('%s', (declaration, expected, name: string = property(declaration)) => {
    const { of, said } = computed(`border-top-style: solid; ${declaration}`);
    expect(said).toEqual([]);
    expect(of(name)).toBe(`${name}: ${expected}`);
  });

  it.each([
    ['margin: 1pt 2pt 3pt', 'margin-top: 1; margin-right: 2; margin-bottom: 3; margin-left: 2'],
    ['padding: 1em 0', 'padding-top: 10; padding-right: 0; padding-bottom: 10; padding-left: 0'],
    [
      'border: 2pt solid red; border-left: 0 none; border-bottom-color: #00f',
      'border-top-width: 2; border-top-style: solid; border-top-color: #ff0000; border-left-width: 0; ' +
        'border-left-style: none; border-left-color: #010203; border-bottom-width: 2; border-bottom-color: #0000ff',
    ],
    [
      'border-width: thin; border-style: dotted double',
      'border-top-width: 0.75; border-right-style: double; border-bottom-style: dotted',
    ],
    ['border-style: solid', 'border-top-width: 2.25; border-top-color: #010203'],
    ['border-width: 3pt', 'border-top-width: 0'],
    ['background: none', 'background-color: #00000000'],
    [
      'font-variant-numeric: tabular-nums; font: italic small-caps 600 9pt/1.2 "A B", c',
      'font-style: italic; font-variant-caps: small-caps; font-weight: 600; font-size: 9; line-height: 1.2em; ' +
        'font-family: A B c; font-variant-numeric: none',
    ],
    ['font: 7pt x', 'font-style: normal; font-weight: 400; font-size: 7; line-height: normal; font-family: x'],
    [
      'font-variant: small-caps oldstyle-nums',
      'font-variant-caps: small-caps; font-variant-numeric: oldstyle-nums; font-variant-position: normal',
    ],
    ['list-style: inside square', 'list-style-position: inside; list-style-type: square'],
    ['list-style: none', 'list-style-position: outside; list-style-type: none'],
    [
      'text-decoration: underline 1pt red',
      'text-decoration-line: underline; text-decoration-thickness: 1; text-decoration-color: #ff0000',
    ],
    [
      'text-decoration: dotted overline underline',
      'text-decoration-line: overline underline; text-decoration-style: dotted',
    ],
    ['columns: 2', 'column-width: auto; column-count: 2'],
    ['columns: 3em 4', 'column-width: 30; column-count: 4'],
    ['column-rule: 1pt solid', 'column-rule-width: 1; column-rule-style: solid; column-rule-color: #010203'],
    ['gap: 1pt 2%', 'row-gap: 1; column-gap: 2%'],
    ['flex: 2', 'flex-grow: 2; flex-shrink: 1; flex-basis: 0%'],
    ['flex: none', 'flex-grow: 0; flex-shrink: 0; flex-basis: auto'],
    ['flex: 1 0 3em', 'flex-grow: 1; flex-shrink: 0; flex-basis: 30'],
    ['page-break-before: always; page-break-inside: avoid', 'break-before: page; break-inside: avoid'],
    ['margin: 1pt; margin: inherit', 'margin-top: 0'],
  ] as const)('shorthand %s', (declarations, expected) => {
    const { of, said } = computed(declarations);
    expect(said).toEqual([]);
    expect(of(...expected.split('; ').map((one) => one.slice(0, one.indexOf(':'))))).toBe(expected);
  });

  it('of colours survive formatting and parsing', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(channel, channel, channel, channel, (r, g, b, alpha) => {
        const color = formatColor({ r, g, b, a: alpha / 255 });
        expect(computed(`color: ${color}`).of('color')).toBe(`color: ${color}`);
      }),
      { numRuns: 30 },
    );
  });

  it('of a property without a declaration equal `initial`', () => {
    const all = PROPERTY_NAMES.map((name) => `${cssName(name)}: initial`).join('; ');
    const { byId, said } = style('<body><p id="x">a</p></body>', `body { color: red; margin: 3pt } #x { ${all} }`);
    expect(said).toEqual([]);
    for (const name of PROPERTY_NAMES) {
      const expected = /^(border\w+|columnRule)Width$/.test(name) ? 0 : definitionOf(name).initial;
      expect([name, byId('x').style[name]]).toEqual([name, expected]);
    }
  });
});

describe('invalid values', () => {
  it.each([
    'color: rgb(1, two, 3)',
    'color: rgb(1 2 red)',
    'counter-increment: a 1.5',
    'content: attr(1)',
    'column-width: -1pt',
  ])('%s', (declaration) => {
    const { said } = style('<body><p>x</p></body>', `p { ${declaration} }`);
    expect(said).toEqual([expect.stringContaining('css/invalid-value')]);
  });

  it.each([
    ['colour: red', "css/unknown-property: unknown property 'colour' (did you mean 'color'?)"],
    ['cursor: pointer', "css/unknown-property: unknown property 'cursor'"],
    ['width: 12', "css/invalid-value: '12' isn't a valid value of 'width' (a length needs a unit: 12pt)"],
    ['width: -1pt', "css/invalid-value: '-1pt' isn't a valid value of 'width' (expected auto | <length-percentage>)"],
    [
      'width: 1vw',
      "css/invalid-value: '1vw' isn't a valid value of 'width' (use one of the units pt, px, mm, cm, q, in, pc, em, ch, ex, cap, rem, lh)",
    ],
    [
      'width: 1pt 2pt',
      "css/invalid-value: '1pt 2pt' isn't a valid value of 'width' (expected auto | <length-percentage>)",
    ],
    [
      'width: calc(1pt + 2)',
      "css/invalid-value: 'calc(1pt + 2)' isn't a valid value of 'width' (expected auto | <length-percentage>)",
    ],
    [
      'width: calc(1pt / 0)',
      "css/invalid-value: 'calc(1pt / 0)' isn't a valid value of 'width' (expected auto | <length-percentage>)",
    ],
    ['display: blok', "css/invalid-value: 'blok' isn't a valid value of 'display' (did you mean 'block'?)"],
    ['color: #12345', "css/invalid-value: '#12345' isn't a valid value of 'color' (expected <color>)"],
    ['color: blakc', "css/invalid-value: 'blakc' isn't a valid value of 'color' (did you mean 'black'?)"],
    [
      'margin: 1pt 2pt 3pt 4pt 5pt',
      "css/invalid-value: '1pt 2pt 3pt 4pt 5pt' isn't a valid value of 'margin' (expected [ auto | <length-percentage> ]{1,4})",
    ],
    [
      'font-weight: 1001',
      "css/invalid-value: '1001' isn't a valid value of 'font-weight' (expected normal | bold | bolder | lighter | <number [1,1000]>)",
    ],
    ['orphans: 0', "css/invalid-value: '0' isn't a valid value of 'orphans' (expected <integer [1,∞]>)"],
  ] as const)('%s', (declaration, expected) => {
    const { of, said } = computed(`width: 3pt; ${declaration}`);
    expect(said.map((one) => one.slice(one.indexOf(' ') + 1))).toEqual([expected]);
    expect(of('width')).toBe('width: 3');
  });
});

it.each([
  [100, 400, 100],
  [300, 400, 100],
  [400, 700, 100],
  [500, 700, 100],
  [600, 900, 400],
  [700, 900, 400],
  [800, 900, 700],
  [900, 900, 700],
  [950, 950, 700],
  [50, 400, 50],
])('bolder and lighter than %i are %i and %i', (weight, bolder, lighter) => {
  const css = `p { font-weight: ${weight} } b { font-weight: bolder } i { font-weight: lighter }`;
  const { byId } = style('<body><p><b id="b">x</b><i id="i">x</i></p></body>', css);
  expect([byId('b').style.fontWeight, byId('i').style.fontWeight]).toEqual([bolder, lighter]);
});

it.each([
  ['', 'margin-left: 3; margin-right: 0'],
  ['direction: rtl', 'margin-left: 0; margin-right: 3'],
  ['direction: rtl; direction: ltr', 'margin-left: 3; margin-right: 0'],
  ['direction: rtl !important; direction: ltr', 'margin-left: 0; margin-right: 3'],
])('flow-relative margins follow the direction: %s', (direction, expected) => {
  const { byId } = style('<body><p id="x">a</p></body>', `p { margin: 0; margin-inline-start: 3pt; ${direction} }`);
  expect(values(byId('x').style, 'margin-left', 'margin-right')).toBe(expected);
});

it.each([
  ['initial', 'margin-left: 3'],
  ['inherit', 'margin-left: 0'],
])('flow-relative margins follow a direction that is %s', (direction, expected) => {
  const css = `body { direction: rtl } p { margin: 0; margin-inline-start: 3pt; direction: ${direction} }`;
  expect(values(style('<body><p id="x">a</p></body>', css).byId('x').style, 'margin-left')).toBe(expected);
});

it.each([
  ['margin-inline: 1pt 2pt', 'margin-left: 1; margin-right: 2', 'margin-left: 2; margin-right: 1'],
  ['margin-inline: calc(1pt + 1pt) 5pt', 'margin-left: 2; margin-right: 5', 'margin-left: 5; margin-right: 2'],
  ['padding-block: 4pt', 'padding-top: 4; padding-bottom: 4', 'padding-top: 4; padding-bottom: 4'],
  [
    'border-inline: 2pt solid',
    'border-left-width: 2; border-right-width: 2',
    'border-left-width: 2; border-right-width: 2',
  ],
  [
    'border-style: solid; border-width: 0; border-inline-start-width: 3pt',
    'border-left-width: 3',
    'border-left-width: 0',
  ],
  ['border-start-end-radius: 3pt', 'border-top-right-radius: 3', 'border-top-left-radius: 3'],
  ['inline-size: 30pt; max-block-size: 9pt', 'width: 30; max-height: 9', 'width: 30; max-height: 9'],
  ['float: inline-end', 'float: right', 'float: left'],
  ['clear: INLINE-START', 'clear: left', 'clear: right'],
  ['break-before: recto', 'break-before: right', 'break-before: left'],
])('%s is %s from left to right, and %s from right to left', (declaration, ltr, rtl) => {
  const of = (direction: string, expected: string): string => {
    const names = expected.split('; ').map((one) => one.split(':')[0] ?? '');
    const { byId, said } = style('<body><p id="x">a</p></body>', `p { direction: ${direction}; ${declaration} }`);
    expect(said).toEqual([]);
    return values(byId('x').style, ...(names as Parameters<typeof values>[1][]));
  };
  expect(of('ltr', ltr)).toBe(ltr);
  expect(of('rtl', rtl)).toBe(rtl);
});

it('a flow-relative shorthand with three values is reported once', () => {
  const { said } = style('<body><p id="x">a</p></body>', 'p { margin-inline: 1pt 2pt 3pt }');
  expect(said).toHaveLength(1);
});
