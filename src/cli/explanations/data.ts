import { CHART_DATA } from './charts.ts';
import type { Explanations } from './explanation.ts';
import { PLACE_DATA } from './places.ts';
import { TABLE_DATA } from './tables.ts';
import { TRANSLATIONS } from './translations.ts';

export const DATA: Explanations<'data'> = {
  ...CHART_DATA,
  ...PLACE_DATA,
  ...TABLE_DATA,
  ...TRANSLATIONS,
  'no-brief': { what: 'A folder without a brief.yaml.', why: "'brief new NAME' creates one." },
  'empty-file': { what: 'An empty brief.yaml.' },
  'not-utf8': {
    what: 'A file that isn’t encoded in UTF-8.',
    why: "Save it as UTF-8; in a spreadsheet, as 'CSV UTF-8'.",
  },
  'not-text': {
    what: 'A file that should be plain text and is a workbook, a document, a PDF or an image.',
    why: "Save a workbook as 'CSV UTF-8' and a document as plain text.",
  },
  'conflict-mark': {
    what: 'Two versions of the same words, marked by a merge.',
    why: "'brief merge --mark' writes both where the brief and a reviewer changed the same words. Keep one, and delete the marks.",
    wrong: 'title: Losses <<<<<<< fell ======= rose >>>>>>> again',
    right: 'title: Losses fell again',
  },
  'lost-text': {
    what: 'A text of which YAML would drop a part.',
    why: "In YAML, '#' after a space starts a comment, '!' a tag and '&' an anchor. Put the text in quotes, or a comment on its own line.",
    wrong: 'title: The #1 priority',
    right: "title: 'The #1 priority'",
  },
  'lost-item': {
    what: 'A line that starts with a dash but is part of the text above it.',
    why: "All items of a list start with '- ' at the same indentation.",
    wrong: '- One.\n  - Two.',
    right: '- One.\n- Two.',
  },
  'yaml-syntax': {
    what: 'A place where the file isn’t valid YAML.',
    why: "Put a text that contains ': ' or starts with a special character in quotes, or on its own lines after >-.",
    wrong: 'title: Belarus: a brief',
    right: 'title: "Belarus: a brief"',
  },
  'duplicate-key': {
    what: 'A key that appears twice in the same map.',
    wrong: 'title: One\ntitle: Two',
    right: 'title: One',
  },
  'bad-key': { what: 'A word that can’t be a key.' },
  'half-character': {
    what: 'An escape that is only half of a character (a lone UTF-16 surrogate).',
    wrong: 'title: "\\ud83d"',
    right: 'title: "\\ud83d\\ude00"',
  },
  'control-character': {
    what: 'A character that controls a terminal or a printer, such as NUL or ESC, and can’t be printed.',
    wrong: 'title: "A\\x0btitle"',
    right: 'title: "A title"',
  },
  'lost-character': {
    what: 'The character U+FFFD, which programs write in place of one that they could not read.',
    wrong: 'title: Caf\ufffd',
    right: 'title: Café',
  },
  'bad-alias': {
    what: 'A text that starts with an asterisk, or a YAML alias to something that doesn’t exist or contains it.',
    wrong: 'title: *Emphasis* first',
    right: 'title: "*Emphasis* first"',
  },
  'unknown-key': { what: 'An unknown key.', wrong: 'titel: A brief', right: 'title: A brief' },
  'missing-key': {
    what: 'A required key that is missing.',
    wrong: 'sources: { s: {} }',
    right: 'sources: { s: { title: T } }',
  },
  'missing-value': { what: 'A key without a value.', wrong: 'title:', right: 'title: A brief' },
  'wrong-type': {
    what: 'A value of the wrong type.',
    wrong: 'keyMessages: One',
    right: 'keyMessages: [One]',
  },
  'wrong-value': { what: 'A value that isn’t one of the allowed ones.', wrong: 'kind: bars', right: 'kind: bar' },
  'unknown-block': {
    what: 'An unknown kind of block.',
    wrong: '- paragaph: Words.',
    right: '- paragraph: Words.',
  },
  'empty-text': { what: 'A text without words.', wrong: "title: ''", right: 'title: A brief' },
  'empty-part': {
    what: 'A part that a section places but that has no content: neither its heading nor its table is printed.',
    wrong: 'blocks: [part: actors]',
    right: 'actors: [{ name: The council, role: Pays, interests: Low prices }]',
  },
  'note-in-alternative': {
    what: 'A note mark in an alternative text.',
    why: 'Screen readers read the text instead of the image, where a mark can’t link to a note. The mark is left out.',
    wrong: "alt: 'A bridge.[^town]'",
    right: "alt: 'A bridge.'\ncaption: 'The bridge.[^town]'",
  },
  'empty-section': {
    what: 'An empty section, list or box.',
    wrong: 'blocks: []',
    right: 'blocks: [paragraph: Words.]',
  },
  'empty-mark': { what: 'A mark that names nothing.', wrong: 'Words.[^]', right: 'Words.[^survey]' },
  'unclosed-mark': {
    what: 'A mark that is opened but not closed.',
    why: 'A backslash before a character prints the character itself.',
    wrong: 'An *open mark',
    right: 'A *closed* mark, or 2 \\* 3',
  },
  'open-quotation': {
    what: 'A quotation mark without its partner in the same text. Only words between both marks are compared with a source.',
    wrong: 'paragraph: She said “we will stay.',
    right: 'paragraph: She said “we will stay.”',
  },
  markdown: {
    what: 'Markdown or HTML that isn’t supported and is printed as it is.',
    why: 'Texts have *emphasis*, **strong**, `code` and [links](https://example.org). Headings, lists, tables and images are blocks.',
    wrong: "- paragraph: '## Costs'",
    right: '- heading: Costs',
  },
  'bad-link': {
    what: 'A link whose target isn’t an address.',
    wrong: '[text](example.org)',
    right: '[text](https://example.org)',
  },
  'bad-doi': { what: 'A malformed DOI.', wrong: 'doi: doi.org/10', right: 'doi: 10.1000/182' },
  'bad-orcid': {
    what: 'An ORCID iD that is malformed, or whose last digit doesn’t match the others.',
    wrong: 'orcid: 0000-0002-1825-0098',
    right: 'orcid: 0000-0002-1825-0097',
  },
  'bad-language': {
    what: 'A malformed language tag (BCP 47).',
    wrong: '[слова]{lang=be_BY}',
    right: '[слова]{lang=be-BY}',
  },
  'unknown-language': {
    what: 'A language that isn’t in the BCP 47 registry.',
    wrong: 'language: xx',
    right: 'language: en',
  },
  'bad-date': {
    what: 'A date that isn’t in EDTF (ISO 8601-2).',
    wrong: 'date: October 2022',
    why: 'Times of day, years with more than four digits, open or unknown ends, and sets in braces are not supported.',
    right: 'date: 2022-10\ndate: { edtf: 2014~/2016~, wording: mid-2010s }',
  },
  'ambiguous-date': {
    what: 'A date that most people read as two years but EDTF as a season.',
    why: 'Add its wording to make clear which one you mean.',
    wrong: 'date: 2023-24',
    right: 'date: { edtf: 2023/2024, wording: 2023-24 }',
  },
  'bad-quantity': {
    what: 'A value that can’t be read.',
    why: 'Values can be written as 10, 1,234.5, 10 %, <10 %, at least 5, ~60 %, 55-60 %, 6 +/- 3 (95 %), £1.2 million, not asked.',
    wrong: 'value: a few',
    right: 'value: ~5',
  },
  'unit-differs': {
    what: "A value whose unit differs from its chart's.",
    wrong: 'unit: "%"\nrows: [{ label: L, value: 5 km }]',
    right: 'rows: [{ label: L, value: 5 }]',
  },
  'unit-missing': {
    what: 'A value without a unit among others that have one.',
    wrong: 'rows: [{ label: L, value: 5 km }, { label: M, value: 8 }]',
    right: 'unit: km\nrows: [{ label: L, value: 5 }, { label: M, value: 8 }]',
  },
  'bad-id': {
    what: 'An id with characters other than letters, digits, - and _.',
    wrong: 'id: my section',
    right: 'id: my-section',
  },
  'duplicate-id': { what: 'An id that is used twice.' },
  'unknown-chart': {
    what: 'A reference to a chart that the brief doesn’t have.',
    wrong: '- figure: suport',
    right: '- figure: support',
  },
  'unknown-note': {
    what: 'A note mark that refers to neither a note nor a claim.',
    wrong: 'Words.[^suvey]',
    right: 'Words.[^survey]',
  },
  'unknown-claim': {
    what: 'A reference to a claim that the brief doesn’t have.',
    wrong: 'claim: suvey',
    right: 'claim: survey',
  },
  'unknown-reference': {
    what: 'A reference to something that doesn’t exist or that no section places.',
    wrong: '{@suport}',
    right: '{@support}',
  },
  'unknown-source': {
    what: 'Evidence from a source that isn’t listed under sources.',
    wrong: 'source: mather',
    right: 'source: mathers',
  },
  'unknown-series': { what: 'A value for a series that the chart doesn’t list.' },
  'unused-claim': {
    what: 'A claim that nothing refers to.',
    why: 'Put its mark where it belongs, or remove it: evidence for a statement that the brief doesn’t make is misleading.',
    right: 'Words.[^survey]     # or {^survey}, without a note mark',
  },
  'unknown-term': {
    what: 'A mark of a term that the glossary doesn’t explain.',
    wrong: '[headways]{term=hedway}',
    right: '[headways]{term=headway}',
  },
  'unused-term': {
    what: 'A term of the glossary that no text marks.',
    right: 'Buses run at short [headways]{term=headway}.',
  },
  'duplicate-term': { what: 'A term that the glossary explains twice.' },
  'unused-note': { what: 'A note that no text refers to.', right: 'Words.[^note]' },
  'unused-chart': { what: 'A chart that no section places.', right: '- figure: support' },
  'unused-part': { what: 'Actors, implications or unknowns that no section places.', right: '- part: actors' },
  'no-previous': { what: 'A previous edition that doesn’t exist.', right: 'previous: { from: editions/1 }' },
  'no-data': { what: 'A chart or table without rows or a data file.', right: 'data: support.csv' },
  'two-data': { what: 'A chart or table with both rows and a data file.' },
  'missing-file': { what: 'A file that doesn’t exist.' },
  'missing-image': { what: 'An image that doesn’t exist.' },
  'path-outside': { what: "A file outside the brief's folder.", wrong: 'data: ../other/x.csv', right: 'data: x.csv' },
  'csv-empty': { what: 'An empty CSV file.', right: 'label,value' },
  'csv-header': {
    what: 'A column that is missing, unknown or repeated.',
    wrong: 'label,vaule',
    right: 'label,value',
  },
  'csv-row': {
    what: 'A row with more or fewer cells than the header.',
    why: 'Put cells that contain the separator in quotation marks. Empty rows, and empty columns at the end, are skipped.',
    wrong: 'Minsk, capital,10',
    right: '"Minsk, capital",10',
  },
  'csv-cell': { what: 'A cell that is empty but must not be, or whose value is of the wrong kind.' },
  'csv-quote': {
    what: 'A quotation mark in a cell that isn’t closed or doubled.',
    wrong: '"a "quoted" word"',
    right: '"a ""quoted"" word"',
  },
};
