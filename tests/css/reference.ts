/** docs/css.md, generated from the tables of the css stage. */

import { FLOW_RELATIVE } from '../../src/css/declarations.ts';
import { FONT_DESCRIPTORS } from '../../src/css/font-face.ts';
import { PAGE_AREAS, SHEET_SIZES } from '../../src/css/page-rule.ts';
import { formatValue } from '../../src/css/print.ts';
import { cssName, definitionOf, PROPERTY_NAMES } from '../../src/css/properties.ts';
import { PSEUDO_CLASSES, PSEUDO_ELEMENTS } from '../../src/css/selectors.ts';
import { shorthandNamed, shorthandNames } from '../../src/css/shorthands.ts';
import { lengthUnits } from '../../src/css/values/units.ts';
import { MIN_AFTER } from '../../src/text/hyphenation.ts';

/** Languages whose patterns need three letters after a hyphen. */
function moreLettersAfter(): readonly string[] {
  return [...MIN_AFTER].filter(([, least]) => least === 3).map(([language]) => language);
}

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
const list = (items: readonly string[]): string => items.map(code).join(' ');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function propertyRows(): string[][] {
  return PROPERTY_NAMES.map((name) => {
    const { value, initial, inherited, currentColor } = definitionOf(name);
    const first = currentColor ? 'currentcolor' : formatValue(initial);
    return [code(cssName(name)), code(value.syntax), first === '' ? '' : code(first), inherited ? 'yes' : ''];
  });
}

function flowRelativeRows(): string[][] {
  return Object.entries(FLOW_RELATIVE).map(([name, { ltr, rtl }]) => [`\`${name}\``, `\`${ltr}\``, `\`${rtl}\``]);
}

function shorthandRows(): string[][] {
  return shorthandNames().map((name) => {
    const shorthand = shorthandNamed(name);
    return [code(name), code(shorthand?.syntax ?? ''), list((shorthand?.longhands ?? []).map(cssName))];
  });
}

/** The reference as Markdown. */
export function cssReference(): string {
  return `# CSS that works

What is not here is reported once, with file and line, and left out. Values are in CSS's notation; initial values are
computed, lengths in pt. This page is made from the program's own tables by \`npx vitest run tests/css -u\`.

## Selectors

Names of elements, \`*\`, \`.class\`, \`#id\`, attributes (\`[href^="#"]\`, with \`i\` and \`s\`), lists, and the combinators
descendant, \`>\`, \`+\` and \`~\`.

Pseudo-classes: ${list(PSEUDO_CLASSES.map((name) => `:${name}`))}

Pseudo-elements: ${list(PSEUDO_ELEMENTS.map((name) => `::${name}`))}; \`::first-letter\` of blocks that hold words alone.

## At-rules

${table(
  ['rule', 'what it takes'],
  [
    [
      code('@page'),
      `a name, \`:first\` \`:left\` \`:right\` \`:blank\`; \`size\` (${list(Object.keys(SHEET_SIZES))}, \`portrait\`, \`landscape\`, one length or two), margins, \`background\`, inherited properties`,
    ],
    ['areas in `@page`', list(PAGE_AREAS.map((name) => `@${name}`))],
    [
      code('@font-face'),
      `${list(FONT_DESCRIPTORS)}; a file beside the style sheet or \`npm:package/file.ttf\`, TrueType outlines`,
    ],
    [code('@media'), '`print`, `all`, `not screen`'],
  ],
)}

## Values

Units: ${list(lengthUnits())} and \`%\`. \`ch\` and \`ex\` are half an em, \`cap\` is 0.7 em.

\`calc()\` with numbers, lengths and percentages; custom properties and \`var()\` with fallbacks; \`inherit\`, \`initial\`,
\`unset\`; \`!important\`. Colours by name, \`#rgb\`, \`#rgba\`, \`#rrggbb\`, \`#rrggbbaa\`, \`rgb()\`, \`hsl()\`, \`transparent\`,
\`currentcolor\`.

In \`content\`: texts, \`attr(name)\`, \`counter(name, style)\`, \`counters(name, text, style)\`, \`target-counter(attr(href), page)\`,
\`leader('.')\`, which fills what room the line has left; in margin boxes \`string(name, first)\`. \`counter(page)\` and
\`counter(pages)\` work in the text as in margin boxes; \`counter-reset: page N\` of a block numbers the page that it begins on.
In \`string-set\`, \`content()\` gives an element's words without the marks of notes.

Margin boxes on one edge share its width (CSS Paged Media 3, 5.3.2). Their text wraps, and ends in an ellipsis where the margin has
no room for it.

## Properties

${table(['property', 'values', 'initial', 'inherited'], propertyRows())}

## Heights

\`height\`, \`min-height\` and \`max-height\` give a block's height as CSS 2.2 (10.5 to 10.7) defines it; \`min-height\` wins over
\`max-height\`. Percentages refer to a containing block with a height of its own; without one they count as \`auto\`, \`0\` and
\`none\`. A box with columns is as high as it says, and its columns are filled to that height; text that doesn't fit is set in further
columns beside the box. Content that is higher than its box reaches over what follows, with a warning, and isn't broken over pages.
Content that is also higher than a page makes the box grow, with a warning. Tables take \`height\` and \`min-height\` as a minimum,
which the rows of their bodies share.

## Boxes

Parts of tables without a table get one (CSS 2.2, 17.2.1). A block in an inline element parts its line. Columns take words as well as
blocks. In a flex box \`min-width: auto\` is the width of the longest word, and \`0\` lets an item be narrower; in a grid percentages
refer to the item's part of the grid, and \`justify-content: normal\` stretches automatic tracks. Lines along words (\`text-decoration\`)
go on in the blocks inside, but not in floats and inline-blocks. Charts and images have their padding, border and background.

These have no effect, and are reported: \`top\`, \`middle\` and \`bottom\` as \`vertical-align\` of words (cells, inline-blocks and images take
them), \`display\` and \`float\` of \`::before\` and \`::after\`, \`float\` of \`::first-letter\`, padding in % of tables and cells,
\`border-radius\` of images, and \`counter(page)\` in a table head on the pages where it comes again.

## Hyphenation

\`hyphens: auto\` hyphenates by TeX's patterns, as the npm package \`hyphen\` has them, for the language of the words (\`lang\`).
\`hyphenate-limit-chars\` gives the fewest letters of a word, before a hyphen and after it. Some patterns need more letters after
a hyphen, whatever the style: three in ${list(moreLettersAfter())}. \`en\` has American patterns, \`en-GB\` British ones. Latin
words in Chinese text are not hyphenated.

## Shorthands

${table(['shorthand', 'values', 'stands for'], shorthandRows())}

## Sides by the direction of text

With \`direction: rtl\` columns of text and tables begin at the right, and markers of lists are at the right.

${table(['property', 'from left to right', 'from right to left'], flowRelativeRows())}
`;
}
