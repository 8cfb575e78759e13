import type { Explanations } from './explanation.ts';

export const TEMPLATE: Explanations<'template'> = {
  'layout-outside': {
    what: 'A layout whose name leads out of templates/.',
    wrong: 'layout: ../shared/report',
    right: 'layout: report',
  },
  'unknown-look': {
    what: 'A look that doesn’t exist.',
    why: 'Your own looks are folders under templates/looks/ with a look.yaml.',
  },
  'unknown-layout': { what: 'A layout that doesn’t exist.', why: 'Your own layouts are folders under templates/.' },
  'no-page': { what: 'A layout without a layout.hbs, which can only be extended.' },
  'no-style-sheet': { what: 'A layout without a style.css.' },
  'endless-partial': {
    what: 'A partial that includes itself without end, directly or through others.',
    wrong: '<li>{{html text}}{{> item}}</li>',
    right: '<li>{{html text}}{{#each items}}{{> item}}{{/each}}</li>',
  },
  failed: {
    what: 'A template that doesn’t parse, or prints a value that doesn’t exist or isn’t text.',
    wrong: '{{#if note}}{{html note}}',
    right: '{{#if note}}{{html note}}{{/if}}',
  },
  strings: { what: "A layout's strings file that isn't a map of keys to texts.", right: 'endnotes: Notes' },
  'missing-strings': { what: 'A layout without strings in the language of the brief.' },
  manifest: {
    what: 'A layout.yaml with an unknown key or an invalid value.',
    right: 'title: Policy brief\nextends: base',
  },
  'manifest-syntax': { what: 'A layout.yaml that isn’t valid YAML.' },
  'unknown-variable': { what: 'A variable in the house style that nothing uses.' },
};

export const HTML: Explanations<'html'> = {
  'unknown-element': { what: 'An element that isn’t supported in layouts.', wrong: '<video>', right: '<figure>' },
  'unknown-attribute': { what: 'An attribute that isn’t supported on this element.' },
  'misplaced-element': {
    what: 'An element that its parent can’t contain.',
    wrong: '<p><ul>',
    right: '<p>...</p><ul>',
  },
  'misplaced-text': {
    what: 'Text in an element that may only contain elements.',
    wrong: '<ul>words</ul>',
    right: '<ul><li>words</li></ul>',
  },
  unclosed: {
    what: 'An element that isn’t closed. HTML allows only some end tags to be left out: </p>, </li>, </dt>, </dd>, </body>, and those of a table’s parts.',
    wrong: '<p><em>words</p>',
    right: '<p><em>words</em></p>',
  },
  'stray-end-tag': { what: 'An end tag that closes nothing.', wrong: 'words</p>', right: '<p>words</p>' },
  'unfinished-tag': { what: 'A tag without its end.', wrong: '<p class="x', right: '<p class="x">' },
  'too-deep': { what: 'Elements that are nested too deeply.' },
  'no-single-root': {
    what: 'A layout with more or less than one root element.',
    right: '<body lang="{{language}}">...</body>',
  },
  'duplicate-id': { what: 'An id that two elements share.' },
  'missing-alt': {
    what: 'An image without alternative text.',
    wrong: '<img src="x.png">',
    right: '<img src="x.png" alt="What it shows">',
  },
};

export const CSS: Explanations<'css'> = {
  syntax: { what: 'A style sheet that doesn’t parse.', wrong: 'p { color red }', right: 'p { color: red }' },
  'invalid-selector': { what: 'An invalid selector.', wrong: 'p > > a {}', right: 'p > a {}' },
  'unsupported-selector': { what: 'A selector that never matches in a PDF.', wrong: 'a:hover {}' },
  'unknown-property': {
    what: 'A property that isn’t supported.',
    wrong: 'p { colour: red }',
    right: 'p { color: red }',
  },
  'invalid-value': {
    what: 'A value that the property doesn’t accept.',
    wrong: 'p { color: 3pt }',
    right: 'p { color: #123 }',
  },
  'no-page-room': {
    what: 'A page whose margins leave no room for content.',
    wrong: '@page { size: A5; margin: 11cm }',
    right: '@page { size: A5; margin: 2cm }',
  },
  'unsupported-at-rule': { what: 'An at-rule that isn’t supported and is ignored.', wrong: '@import "x.css";' },
  'unknown-descriptor': {
    what: 'An unknown descriptor.',
    wrong: '@page { sise: A4 }',
    right: '@page { size: A4 }',
  },
  'incomplete-font-face': { what: '@font-face without a family or a file.' },
  'unknown-variable': {
    what: 'A custom property that isn’t set.',
    wrong: 'p { color: var(--inc) }',
    right: 'p { color: var(--ink) }',
  },
  'variable-cycle': { what: 'Custom properties that depend on each other.' },
  'endless-variable': {
    what: 'A value that is too long, or contains too many variables inside each other, once its variables are replaced.',
  },
};
