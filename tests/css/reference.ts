/** docs/css.md, generated from the tables of the css stage. */

import { FLOW_RELATIVE, FLOW_RELATIVE_VALUES, flowRelativeNames } from '../../src/css/flow-relative.ts';
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
  return `# Supported CSS

Anything else is reported once, with file and line, and ignored. Values are in CSS's notation; initial values are computed
values, with lengths in pt. This page is generated from the program's own tables by \`npx vitest run tests/css -u\`.

## Selectors

Element names, \`*\`, \`.class\`, \`#id\`, attributes (\`[href^="#"]\`, with \`i\` and \`s\`), lists, and the combinators
descendant, \`>\`, \`+\` and \`~\`.

Pseudo-classes: ${list(PSEUDO_CLASSES.map((name) => `:${name}`))}

Pseudo-elements: ${list(PSEUDO_ELEMENTS.map((name) => `::${name}`))}; \`::first-letter\` works on blocks with only inline content.

## At-rules

${table(
  ['rule', 'accepts'],
  [
    [
      code('@page'),
      `a name, \`:first\` \`:left\` \`:right\` \`:blank\`; \`size\` (${list(Object.keys(SHEET_SIZES))}, \`portrait\`, \`landscape\`, one or two lengths), margins, \`background\`, inherited properties`,
    ],
    ['areas in `@page`', list(PAGE_AREAS.map((name) => `@${name}`))],
    [
      code('@font-face'),
      `${list(FONT_DESCRIPTORS)}; a file beside the style sheet or \`npm:package/file.ttf\`, TrueType or CFF outlines (TTF, OTF)`,
    ],
    [code('@media'), '`print`, `all`, `not screen`'],
  ],
)}

## Values

Units: ${list(lengthUnits())} and \`%\`. \`ch\` and \`ex\` are half an em, \`cap\` is 0.7 em.

\`calc()\` with numbers, lengths and percentages; custom properties and \`var()\` with fallbacks; \`inherit\`, \`initial\`,
\`unset\`; \`!important\`. Colours by name, \`#rgb\`, \`#rgba\`, \`#rrggbb\`, \`#rrggbbaa\`, \`rgb()\`, \`hsl()\`, \`transparent\`,
\`currentcolor\`.

In \`content\`: strings, \`attr(name)\`, \`counter(name, style)\`, \`counters(name, text, style)\`, \`target-counter(attr(href), page)\`,
\`leader('.')\`, which fills the rest of the line; in margin boxes \`string(name, first)\`. \`counter(page)\` and
\`counter(pages)\` work in the text and in margin boxes; \`counter-reset: page N\` on a block sets the number of its first page.
In \`string-set\`, \`content()\` is an element's text without note marks.

Margin boxes on one edge share its width (CSS Paged Media 3, 5.3.2). Their text wraps, and ends in an ellipsis if it doesn't
fit.

## Properties

${table(['property', 'values', 'initial', 'inherited'], propertyRows())}

## Heights

\`height\`, \`min-height\` and \`max-height\` set a block's height as in CSS 2.2 (10.5 to 10.7); \`min-height\` wins over
\`max-height\`. Percentages refer to a containing block with a definite height; without one they count as \`auto\`, \`0\` and
\`none\`. The columns of a box with a height are filled to that height; text that doesn't fit continues in further columns beside the box.
Content higher than its box overlaps the content after it, with a warning, and isn't split across pages. Content that is also
higher than a page makes the box grow, with a warning. For tables, \`height\` and \`min-height\` are a minimum, distributed over the
rows of their bodies.

## Boxes

Table parts outside a table are wrapped in one (CSS 2.2, 17.2.1). A block in an inline element splits it. Columns may contain text as
well as blocks. In a flex container \`min-width: auto\` is the width of the longest word, and \`0\` lets an item be narrower; in a grid percentages
refer to the item's grid area, and \`justify-content: normal\` stretches automatic tracks. \`text-decoration\` propagates to blocks
inside, but not to floats and inline-blocks. Charts and images may have padding, border and background. An inline-block that is higher
than a page has a line of its own and breaks across pages; words beside it go before and after.

These have no effect, and are reported: \`top\`, \`middle\` and \`bottom\` as \`vertical-align\` of text (cells, inline-blocks and images
accept them), \`display\` and \`float\` of \`::before\` and \`::after\`, \`float\` of \`::first-letter\`, padding in % of tables and cells,
\`border-radius\` of images, and \`counter(page)\` in a table head repeated on further pages.

A tab advances to the next multiple of \`tab-size\` characters, also in fonts whose letters differ in width.

A side float among the words of a paragraph starts at the top of the line that continues after it. One that would leave the lines
less than 30 % of the width comes after its paragraph.

A box with \`clear: both\` also comes after earlier \`here\`, \`top\` and \`bottom\` floats that wait for a later column or page: those of its
column, and outside of columns those of the page. The shipped layouts use it for annexes, so that figures come before their data.

## Hyphenation

\`hyphens: auto\` hyphenates with TeX's patterns from the npm package \`hyphen\`, by the language of the text (\`lang\`).
\`hyphenate-limit-chars\` sets the minimum number of letters in a word, before a hyphen and after it. Some patterns always require
more letters after a hyphen: three in ${list(moreLettersAfter())}. \`en\` uses American patterns, \`en-GB\` British ones. Latin
words in Chinese text are not hyphenated.

## Shorthands

${table(['shorthand', 'values', 'longhands'], shorthandRows())}

## Sides by text direction

With \`direction: rtl\`, columns of text and tables start at the right, and list markers are at the right. A document in Arabic,
Hebrew, Persian, Urdu or another language of such a script has that direction, unless its outermost element has a \`dir\`. Its
first page is a left page.

The margin boxes \`@top-start\`, \`@top-end\`, \`@bottom-start\` and \`@bottom-end\` are those at the left and right, or, in a
right-to-left document, at the right and left. They are an extension of CSS.

Values by direction: ${list(FLOW_RELATIVE_VALUES)}. Shorthands: ${list(flowRelativeNames().filter((name) => !(name in FLOW_RELATIVE)))}.

${table(['property', 'from left to right', 'from right to left'], flowRelativeRows())}
`;
}
