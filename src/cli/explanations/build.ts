import type { Explanations } from './explanation.ts';

/** From boxes to pages, by stage. */
export const PAGES: { readonly [Stage in 'box' | 'text' | 'layout' | 'chart']: Explanations<Stage> } = {
  box: {
    'not-laid-out': {
      what: 'A value of the style sheet that has no effect where it stands, such as display: block of ::before.',
    },
    'page-counter': {
      what: "A style that would change the page counter where it can't be changed.",
      why: 'The counter goes up by one with each page; a block may set it with counter-reset, for the page that it begins on.',
    },
  },
  text: {
    'font-missing': { what: 'A font file that is not there.' },
    'font-unusable': { what: 'A font file that cannot be read, or may not be embedded.' },
    'unknown-family': { what: 'A font family that no @font-face names.' },
    'missing-glyph': { what: 'A character that no font of the layout has.' },
    'overfull-line': { what: 'A word that is wider than its line.' },
    'loose-line': { what: 'A justified line whose spaces are three times as wide as usual, or more.' },
    'parted-word': { what: 'A word that was broken where no syllable ends, as it is wider than its line.' },
  },
  layout: {
    'box-parted': { what: 'A box split from its own edge, because no line fits below the edge.' },
    'float-far': { what: 'A figure far from its mention.' },
    'heading-alone': { what: 'A heading at the foot of a page whose text starts on the next page.' },
    'lonely-line': { what: 'A line of a paragraph alone at the foot or top of a page or column.' },
    'not-together': { what: 'A box split over pages that should stay together.' },
    'off-page': {
      what: 'Content over the edge of the sheet, which print cuts off.',
      why: 'The PDF is written only as a draft (`--draft`), to look at.',
    },
    'higher-than-box': {
      what: 'Content that is higher than the `height` or `max-height` of its box lets it be.',
      why: 'The box is as high as it says, and its content reaches over what follows. Columns go on in further ones beside the box.',
    },
    'items-too-wide': { what: 'Flex or grid items that need more room side by side than their box has.' },
    'missing-image': { what: 'An image that is not there.' },
    'unknown-image': {
      what: 'A file that is neither a PNG nor a JPEG: the message names its format, where it is known.',
    },
    'unusable-image': {
      what: 'An image that is damaged, too large to unpack, or of a kind that this PDF cannot hold, such as CMYK.',
    },
    'image-larger-than-needed': {
      what: 'An image with more than 600 pixels to the inch in its largest place on the pages.',
      why: 'Presses and screens show 300; the rest only makes the PDF larger and slower to open.',
    },
    'unknown-chart': { what: 'A layout asks for a chart that the brief does not have.' },
    'no-effect': {
      what: 'A forced break, a named page or a float to an edge of the page inside a box that is set as a whole.',
      why: 'Table cells, floats, footnotes, and flex and grid items stay beside other content, which such a break would part.',
    },
    'not-printed': {
      what: 'A part of the brief that the templates of its layout have no place for.',
      why: 'Layouts that shorten a brief to fit their pages say so in a remark instead (layout/fitted).',
    },
    'note-without-mark': { what: 'A footnote that no mark leads to.' },
    'references-unsettled': { what: 'Page references that keep moving the pages that they name.' },
    'table-too-wide': { what: 'A table that is wider than its place.' },
    'too-high': {
      what: 'Content that cannot break, is higher than its page and runs over its foot.',
      why: 'The PDF is written only as a draft (`--draft`), to look at.',
    },
    'running-text-cut': {
      what: "Text in a page's margin that is too long for its place: it ends in an ellipsis.",
      why: 'Texts on one edge share its width, and wrap as far as the margin is high.',
      wrong: 'title: A title of three lines',
      right: 'title: A title of three lines\nshortTitle: A short title',
    },
    fitted: { what: 'Content that was left out or reduced to fit the pages of the layout.' },
    'too-few-pages': { what: 'Fewer pages than the layout is for.' },
    'too-many-pages': { what: 'More pages than the layout is for.' },
  },
  chart: {
    unknown: { what: 'A chart that the brief does not have.' },
    empty: { what: 'A chart without anything to draw.' },
    failed: { what: 'A chart that could not be drawn.' },
    'unsupported-drawing': { what: 'A drawing operation that has no counterpart in PDF.' },
    'low-contrast': {
      what: 'A colour of the charts that is too light to be seen or read on white.',
      why: 'WCAG 2.2 asks 3:1 of marks (1.4.11) and 4.5:1 of words (1.4.3).',
      wrong: '--chart-2: #9fd8d2',
      right: '--chart-2: #28a197',
    },
    'no-values': {
      what: 'A Chart.js configuration whose datasets are all empty.',
      right: 'datasets: [{ label: Riders, data: [5, 7] }]',
    },
    'truncated-axis': { what: 'Bars in a Chart.js configuration that do not start at zero.' },
    'dual-axis': {
      what: 'Two value axes without a reason.',
      right: 'dualAxis: Rain is in mm, its share of the year in %.',
    },
    'small-text': { what: 'Text in a chart below 7 pt.' },
    'unknown-key': { what: 'A key that a Chart.js configuration does not have.' },
    'wrong-value': {
      what: 'A value in a Chart.js configuration that its place has no use for.',
      why: 'Chart.js would ignore it, or draw something else than was meant.',
      wrong: 'data: { labels: [A, B], datasets: [{ data: [1, two] }] }',
      right: 'data: { labels: [A, B], datasets: [{ data: [1, 2] }] }',
    },
    'unknown-option': {
      what: 'An option that Chart.js does not have: nothing comes of it.',
      wrong: 'options: { scales: { y: { tick: { stepSize: 5 } } } }',
      right: 'options: { scales: { y: { ticks: { stepSize: 5 } } } }',
    },
    'many-series': {
      what: 'More series, or parts, in a Chart.js configuration than there are colours.',
      right: "datasets: [{ label: Seventh, data: [1], backgroundColor: '#8a6d3b' }]",
    },
    'cut-off': {
      what: 'Text that reaches beyond the edge of a chart.',
      why: 'Chart.js keeps no room for long names in a legend or beside a circle. Shorten them, or give the chart a height.',
    },
    'missing-labels': {
      what: 'Bars whose labels have no room: Chart.js leaves them out.',
      right: 'options: { indexAxis: y }\nheight: 400',
    },
    simplified: {
      what: 'A line with more points than can be seen.',
      why: 'Of the points in one column of pixels the first, lowest, highest and last are drawn: the ink is the same. The table of its data has all of them.',
    },
    'module-not-run': {
      what: 'A chart is drawn by a program from the brief’s folder.',
      why: 'It would run with all your rights. --run-modules runs it, if you trust whoever wrote it.',
    },
    'module-failed': { what: "A chart's program stopped, or exported no configuration." },
    'bad-theme-value': { what: 'A chart variable that is not a colour or a size.', right: '--chart-1: #12436d' },
  },
};

export const ARCHIVE: Explanations<'archive'> = {
  'outside-project': { what: 'A file outside the project, which the PDF cannot carry.' },
  'not-a-pdf': { what: 'A file that is not a PDF.' },
  'no-source': { what: 'A PDF that does not carry its source.' },
  'unknown-manifest': { what: 'A PDF whose list of files cannot be read.' },
  'unsafe-path': { what: 'A PDF that carries a file which would land outside.' },
  'file-missing': { what: 'A file that the PDF should carry and does not.' },
  'file-altered': { what: 'A carried file that was changed.' },
  altered: { what: 'A PDF that was changed after it was made.' },
  'no-longer-builds': { what: 'A PDF whose source does not build.' },
  'version-differs': { what: 'A PDF that another version of briefwright made.' },
  'font-missing': { what: 'A font that the PDF is set in is not here.' },
  'font-differs': { what: 'A font here is not the one that the PDF is set in.' },
  'pages-differ': { what: 'A PDF that has more or fewer pages than its source makes.' },
  'words-differ': { what: 'A page that says something else than its source makes it say.' },
  'information-differs': { what: 'A title, author or other property that is not the one its source gives.' },
  'file-added': { what: 'A PDF that carries a file which it was not made with.' },
  'bytes-differ': { what: 'A PDF that differs where neither words nor properties do.' },
};

export const CLI: Explanations<'cli'> = {
  'misnamed-brief': {
    what: 'A folder under data/ has a brief under another name than brief.yaml.',
    wrong: 'data/water/Brief.yml',
    right: 'data/water/brief.yaml',
  },
  'no-briefs': { what: 'No folder under data/ has a brief.yaml.' },
  'bad-settings': {
    what: 'A setting in briefwright.yaml that is unknown, or of the wrong form.',
    wrong: 'limits: { page: 8000 }',
    right: 'limits: { pages: 8000 }',
  },
  'unknown-brief': { what: 'A brief that is not there.' },
};
