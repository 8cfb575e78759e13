import type { Explanations } from './explanation.ts';

/** Violations of PDF/UA-1 and PDF/A-3a. With `--draft` the PDF is built without claiming conformance. */
export const CONFORMANCE: Explanations<'conformance'> = {
  'first-heading': {
    what: 'A first heading that isn’t of level 1 (PDF/UA-1, 7.4.2).',
    wrong: '<h2>Contents</h2> <h1>Title</h1>',
    right: '<h1>Title</h1> <h2>Contents</h2>',
  },
  'heading-jump': {
    what: 'A heading that skips a level (PDF/UA-1, 7.4.2).',
    why: 'Readers who navigate by headings would think that one is missing.',
    wrong: '<h2>Costs</h2> <h4>Fares</h4>',
    right: '<h2>Costs</h2> <h3>Fares</h3>',
  },
  'no-alt': {
    what: 'An image or chart without alternative text (PDF/UA-1, 7.3).',
    why: 'Use alt="" only for decoration, which screen readers then skip.',
    wrong: 'image: { path: map.png, alt: "-" }',
    right: 'image: { path: map.png, alt: "The border between Belarus and Ukraine" }',
  },
  'long-alt': { what: 'An alternative text that is too long for a PDF (PDF/A-3, 6.1.13).' },
  'no-table-heads': {
    what: 'A table without a header cell (PDF/UA-1, 7.5).',
    wrong: '<tr><td>Actor</td><td>Role</td></tr>',
    right: '<tr><th scope="col">Actor</th><th scope="col">Role</th></tr>',
  },
  'unknown-header': { what: 'A headers= attribute that refers to a cell which isn’t a header (PDF/UA-1, 7.5).' },
  'uneven-table': {
    what: 'Rows of a table that fill different numbers of columns, including spans (PDF/UA-1, 7.2).',
    wrong: '<tr><th>a</th><th>b</th></tr> <tr><td>c</td></tr>',
    right: '<tr><th>a</th><th>b</th></tr> <tr><td colspan="2">c</td></tr>',
  },
  misplaced: {
    what: 'An element in a place where PDF doesn’t allow its tag (PDF/UA-1, 7.2).',
    wrong: '<dl><dt>a</dt><div><p>b</p></div></dl>',
    right: '<dl><dt>a</dt><dd><p>b</p></dd></dl>',
  },
  'bad-language': {
    what: 'A lang= attribute that isn’t a language tag (BCP 47).',
    wrong: 'lang="english"',
    right: 'lang="en"',
  },
  'unknown-language': { what: 'A lang= attribute that is well-formed but names an unknown language.' },
  'empty-link': { what: 'A link without text, which is left out of the PDF.' },
  'dead-link': { what: 'A link to a place in the brief that doesn’t exist. Its text is printed without a link.' },
  'private-use': {
    what: 'A private-use character, as in icon fonts (PDF/A-3, 6.2.11.7.3).',
    why: 'It only has a meaning in its font: screen readers can’t read it, and searches can’t find it.',
  },
  'page-size': { what: 'A page that is too small or too large for PDF/A (PDF/A-3, 6.1.13).' },
  'unseen-text': {
    what: 'Text that is transparent, or smaller than 2 pt.',
    why: 'It takes room on the page, but nobody can read it.',
    wrong: '.remark { font-size: 0 }',
    right: '.remark { display: none }',
  },
  'low-contrast': {
    what: 'Text with too little contrast to its background (WCAG 2.1, 1.4.3).',
    why: 'The minimum is 4.5:1 for text, and 3:1 for large text and for symbols.',
    wrong: '.note { color: #999999 }',
    right: '.note { color: #595959 }',
  },
};
