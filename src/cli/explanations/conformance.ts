import type { Explanations } from './explanation.ts';

/** Errors of this kind keep a PDF from conforming to PDF/UA-1 and PDF/A-3a; `--draft` builds it without the claim. */
export const CONFORMANCE: Explanations<'conformance'> = {
  'first-heading': {
    what: 'The first heading is not of level 1 (PDF/UA-1, 7.4.2).',
    wrong: '<h2>Contents</h2> <h1>Title</h1>',
    right: '<h1>Title</h1> <h2>Contents</h2>',
  },
  'heading-jump': {
    what: 'A heading skips a level on its way down (PDF/UA-1, 7.4.2).',
    why: 'Those who move by headings would think that one is missing.',
    wrong: '<h2>Costs</h2> <h4>Fares</h4>',
    right: '<h2>Costs</h2> <h3>Fares</h3>',
  },
  'no-alt': {
    what: 'An image or chart has no words to be read in its place (PDF/UA-1, 7.3).',
    why: 'alt="" is for decoration alone, which is then passed over.',
    wrong: 'image: { path: map.png, alt: "-" }',
    right: 'image: { path: map.png, alt: "The border between Belarus and Ukraine" }',
  },
  'long-alt': { what: 'An alternative text that is longer than a PDF can hold (PDF/A-3, 6.1.13).' },
  'no-table-heads': {
    what: 'A table without a header cell (PDF/UA-1, 7.5).',
    wrong: '<tr><td>Actor</td><td>Role</td></tr>',
    right: '<tr><th scope="col">Actor</th><th scope="col">Role</th></tr>',
  },
  'unknown-header': { what: 'headers= of a cell names no header cell (PDF/UA-1, 7.5).' },
  'uneven-table': {
    what: 'Rows of a table fill different numbers of columns, spans counted (PDF/UA-1, 7.2).',
    wrong: '<tr><th>a</th><th>b</th></tr> <tr><td>c</td></tr>',
    right: '<tr><th>a</th><th>b</th></tr> <tr><td colspan="2">c</td></tr>',
  },
  misplaced: {
    what: 'An element stands where its tag may not in a PDF (PDF/UA-1, 7.2).',
    wrong: '<dl><dt>a</dt><div><p>b</p></div></dl>',
    right: '<dl><dt>a</dt><dd><p>b</p></dd></dl>',
  },
  'bad-language': { what: 'lang= is not a language tag (BCP 47).', wrong: 'lang="english"', right: 'lang="en"' },
  'unknown-language': { what: 'lang= is well-formed, but names no language that is known.' },
  'empty-link': { what: 'A link without words: it is left out of the PDF.' },
  'dead-link': { what: 'A link within the brief whose target is not there: its words are no link in the PDF.' },
  'private-use': {
    what: 'A character of private use, as icon fonts have them (PDF/A-3, 6.2.11.7.3).',
    why: 'It means something in its font alone: no reader can say it, and no search find it.',
  },
  'page-size': { what: 'A page that is smaller or larger than PDF/A takes (PDF/A-3, 6.1.13).' },
  'low-contrast': {
    what: 'Text stands out too little from what is behind it (WCAG 2.1, 1.4.3).',
    why: '4.5:1 for text, 3:1 for large text and for signs without letters.',
    wrong: '.note { color: #999999 }',
    right: '.note { color: #595959 }',
  },
};
