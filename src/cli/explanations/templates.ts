import type { Explanations } from './explanation.ts';

export const TEMPLATE: Explanations<'template'> = {
  'layout-outside': {
    what: 'A layout whose name would be outside templates/.',
    wrong: 'layout: ../shared/report',
    right: 'layout: report',
  },
  'unknown-layout': { what: 'A layout that is not there.', why: 'Your own are folders under templates/.' },
  'no-page': { what: 'A layout without a layout.hbs: it can be extended, not used.' },
  'no-style-sheet': { what: 'A layout without a style.css.' },
  'endless-partial': {
    what: 'A partial that includes itself, directly or by others, and never ends.',
    wrong: '<li>{{html text}}{{> item}}</li>',
    right: '<li>{{html text}}{{#each items}}{{> item}}{{/each}}</li>',
  },
  failed: {
    what: 'A template that does not parse, or asks for a value that is not there or has no text.',
    wrong: '{{#if note}}{{html note}}',
    right: '{{#if note}}{{html note}}{{/if}}',
  },
  strings: { what: "A layout's strings file that isn't a list of words.", right: 'endnotes: Notes' },
  'missing-strings': { what: 'A layout has no words in the language of the brief.' },
  manifest: { what: 'A layout.yaml that says what it cannot.', right: 'title: Policy brief\nextends: base' },
  'manifest-syntax': { what: 'A layout.yaml that is not YAML.' },
  'unknown-variable': { what: 'A variable of the house style that nothing uses.' },
};

export const HTML: Explanations<'html'> = {
  'unknown-element': { what: 'An element that layouts do not have.', wrong: '<video>', right: '<figure>' },
  'unknown-attribute': { what: 'An attribute that the element does not have.' },
  'misplaced-element': {
    what: 'An element that its parent cannot contain.',
    wrong: '<p><ul>',
    right: '<p>...</p><ul>',
  },
  'misplaced-text': {
    what: 'Text where only elements are allowed.',
    wrong: '<ul>words</ul>',
    right: '<ul><li>words</li></ul>',
  },
  unclosed: { what: 'An element that is not closed.', wrong: '<p>words', right: '<p>words</p>' },
  'stray-end-tag': { what: 'An end tag that closes nothing.', wrong: 'words</p>', right: '<p>words</p>' },
  'unfinished-tag': { what: 'A tag without its end.', wrong: '<p class="x', right: '<p class="x">' },
  'too-deep': { what: 'Elements nested too deep.' },
  'no-single-root': { what: 'A layout that is not one element.', right: '<body lang="{{language}}">...</body>' },
  'duplicate-id': { what: 'An id that two elements have.' },
  'missing-alt': {
    what: 'An image without alternative text.',
    wrong: '<img src="x.png">',
    right: '<img src="x.png" alt="What it shows">',
  },
};

export const CSS: Explanations<'css'> = {
  syntax: { what: 'A style sheet that does not parse.', wrong: 'p { color red }', right: 'p { color: red }' },
  'invalid-selector': { what: 'An invalid selector.', wrong: 'p > > a {}', right: 'p > a {}' },
  'unsupported-selector': { what: 'A selector that matches nothing on paper.', wrong: 'a:hover {}' },
  'unknown-property': {
    what: 'A property that is not known here.',
    wrong: 'p { colour: red }',
    right: 'p { color: red }',
  },
  'invalid-value': {
    what: 'A value that the property does not take.',
    wrong: 'p { color: 3pt }',
    right: 'p { color: #123 }',
  },
  'no-page-room': {
    what: 'A page whose margins are as large as the page.',
    wrong: '@page { size: A5; margin: 11cm }',
    right: '@page { size: A5; margin: 2cm }',
  },
  'unsupported-at-rule': { what: 'An at-rule that is left out.', wrong: '@import "x.css";' },
  'unknown-descriptor': {
    what: 'A descriptor that is not known.',
    wrong: '@page { sise: A4 }',
    right: '@page { size: A4 }',
  },
  'incomplete-font-face': { what: '@font-face without a family or a file.' },
  'unknown-variable': {
    what: 'A custom property that is not set.',
    wrong: 'p { color: var(--inc) }',
    right: 'p { color: var(--ink) }',
  },
  'variable-cycle': { what: 'Custom properties that need each other.' },
};
