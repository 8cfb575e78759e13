import type { Explanations } from './explanation.ts';

/** The stages from boxes to charts. */
export const PAGES: { readonly [Stage in 'box' | 'text' | 'layout' | 'chart']: Explanations<Stage> } = {
  box: {
    'not-laid-out': {
      what: 'A value in a style sheet that has no effect in its place, such as display: block on ::before.',
    },
    'page-counter': {
      what: "A style that changes the page counter where this isn't possible.",
      why: 'The counter increases by one with each page. A block can set it with counter-reset, for the page on which it begins.',
    },
  },
  text: {
    'font-missing': { what: 'A font file that doesn’t exist.' },
    'font-unusable': { what: 'A font file that is damaged, unsupported, or not licensed for embedding.' },
    'no-face': {
      what: 'Bold or italic text in a font family without a bold or italic face.',
      why: 'The text is printed in the nearest face of the family, so its emphasis is lost. Bold and italic letters are drawn by the designer of a font and are never made from regular ones.',
    },
    'unknown-family': { what: 'A font family without an @font-face rule.' },
    'missing-glyph': { what: 'A character that none of the layout’s fonts contains.' },
    'no-patterns': { what: 'A language without hyphenation patterns: long words may leave wide gaps in its lines.' },
    'overfull-line': { what: 'A word wider than its line.' },
    'loose-line': { what: 'A justified line whose spaces are at least three times as wide as usual.' },
    'parted-word': { what: 'A word wider than its line, broken inside a syllable.' },
  },
  layout: {
    'box-parted': {
      what: 'A box whose upper edge is on another page than its first line, because no line fits below the edge.',
    },
    'float-far': {
      what: 'A figure or box printed far from its place in the text, because no earlier page had room for it.',
    },
    'heading-alone': { what: 'A heading at the foot of a page, with its text on the next page.' },
    'lonely-line': { what: 'A single line of a paragraph at the foot or top of a page or column.' },
    'long-note': {
      what: 'Notes below a chart that take more room than the chart.',
      why: 'Readers look at the chart first. Shorten its note, move it into the text, or write `longNote: true` in the chart.',
    },
    'not-together': { what: 'A box that should stay together but is split over pages.' },
    'off-page': {
      what: 'Content beyond the edge of the sheet, where printing cuts it off.',
      why: 'The PDF is only written with --draft, so that you can look at it.',
    },
    'higher-than-box': {
      what: 'Content higher than the height or max-height of its box.',
      why: 'The box keeps its height, so its content overlaps what follows. In columns, the content continues in extra columns beside the box.',
    },
    'items-too-wide': { what: 'Flex or grid items that are wider, side by side, than their box.' },
    'missing-image': { what: 'An image that doesn’t exist.' },
    'unknown-image': {
      what: 'A file that isn’t a PNG, JPEG or SVG. The message names its format if it is known.',
    },
    'unusable-image': {
      what: 'An image that is damaged, too large to unpack, or of an unsupported kind, such as CMYK.',
    },
    'image-larger-than-needed': {
      what: 'An image with more than 600 pixels per inch where it is printed largest.',
      why: 'Printers and screens show about 300. More only makes the PDF larger and slower to open.',
    },
    'image-too-coarse': {
      what: 'An image with fewer than 225 pixels per inch where it is printed largest; below 150 it is a warning.',
      why: 'Print needs about 300. With fewer, edges look stepped or blurred.',
    },
    'svg-invalid': {
      what: 'An SVG that is damaged: not well-formed, with values that can’t be read, or with references that lead nowhere.',
    },
    'svg-unsupported': {
      what: 'An SVG with something that can’t be drawn: a script, an animation, a filter, a file of its own.',
      why: 'SVGs are drawn as vectors, and only what is drawn exactly as in other programs. docs/svg.md lists what is.',
    },
    'svg-font': {
      what: 'Text of an SVG in a font that the layout doesn’t have. It is set in the layout’s own font.',
      why: 'All fonts of a PDF are embedded, and only the layout’s are known. Text that is converted to paths stays as it is.',
    },
    'unknown-chart': { what: 'A layout refers to a chart that the brief doesn’t have.' },
    'qr-too-small': {
      what: 'A QR code whose squares are too small for the cameras of phones.',
      why: 'A longer address has more squares. The code takes the size that the layout gives it.',
    },
    'unknown-graphic': {
      what: 'A <graphic> of an unknown kind, the bar of a table cell without one, or the QR code of an address that is too long.',
      wrong: '<graphic kind="tick"></graphic>',
      right: '<graphic kind="yes"></graphic>',
    },
    'no-effect': {
      what: 'A forced break, a named page or a page float inside a box that can’t contain one.',
      why: 'Table cells, floats, footnotes, and flex and grid items are next to other content, and a break in them would separate it.',
    },
    'not-printed': {
      what: 'A part of the brief that the templates of its layout don’t print.',
      why: 'Layouts that shorten a brief to fit their pages report this in a remark instead (layout/fitted).',
    },
    'narrow-margin': {
      what: 'A note or picture for the margin of the page, which is too narrow for it.',
      why: 'It is printed in the text instead.',
    },
    'full-margin': {
      what: 'Notes and pictures in a margin that are higher together than the page.',
      why: 'Those that the margin has no room for are in the margin of a later page, without their text beside them.',
    },
    'note-without-mark': { what: 'A footnote without a mark that refers to it.' },
    'references-unsettled': { what: 'Page references whose text keeps moving the pages that they refer to.' },
    'table-too-wide': { what: 'A table wider than the room for it.' },
    'too-high': {
      what: 'Content that can’t be broken and is higher than its page.',
      why: 'The PDF is only written with --draft, so that you can look at it.',
    },
    'running-text-cut': {
      what: "Text in a page's margin that is too long and was cut; it ends in an ellipsis.",
      why: 'Texts on the same edge share its width, and wrap until the margin is full.',
      wrong: 'title: A title of three lines',
      right: 'title: A title of three lines\nshortTitle: A short title',
    },
    fitted: { what: 'Content that was left out or reduced to fit the layout’s number of pages.' },
    'too-few-pages': { what: 'Fewer pages than the layout requires.' },
    'too-many-pages': { what: 'More pages than the layout allows.' },
  },
  chart: {
    unknown: { what: 'A chart that the brief doesn’t have.' },
    empty: { what: 'A chart with nothing to draw.' },
    failed: { what: 'A chart that couldn’t be drawn.' },
    'unsupported-drawing': { what: 'A drawing operation that PDF can’t express.' },
    'low-contrast': {
      what: 'A chart colour that is too light to see or read on white.',
      why: 'WCAG 2.2 requires a contrast of 3:1 for marks (1.4.11) and 4.5:1 for text (1.4.3).',
      wrong: '--chart-2: #9fd8d2',
      right: '--chart-2: #28a197',
    },
    'no-values': {
      what: 'A Chart.js configuration whose datasets are all empty.',
      right: 'datasets: [{ label: Riders, data: [5, 7] }]',
    },
    'truncated-axis': { what: 'Bars in a Chart.js configuration that don’t start at zero.' },
    'dual-axis': {
      what: 'Two value axes without a reason.',
      right: 'dualAxis: Rain is in mm, its share of the year in %.',
    },
    'small-text': { what: 'Text smaller than 7 pt in a chart.' },
    'unknown-key': { what: 'An unknown key in a Chart.js configuration.' },
    'wrong-value': {
      what: 'A value in a Chart.js configuration that is invalid in its place.',
      why: 'Chart.js would ignore it, or draw something unintended.',
      wrong: 'data: { labels: [A, B], datasets: [{ data: [1, two] }] }',
      right: 'data: { labels: [A, B], datasets: [{ data: [1, 2] }] }',
    },
    'unknown-option': {
      what: 'An option that Chart.js doesn’t have and would ignore.',
      wrong: 'options: { scales: { y: { tick: { stepSize: 5 } } } }',
      right: 'options: { scales: { y: { ticks: { stepSize: 5 } } } }',
    },
    'many-series': {
      what: 'A Chart.js configuration with more series, or parts, than there are colours.',
      right: "datasets: [{ label: Seventh, data: [1], backgroundColor: '#8a6d3b' }]",
    },
    'cut-off': {
      what: 'Text beyond the edge of a chart.',
      why: 'Chart.js reserves no room for long names in a legend or beside a circle. Shorten them, or set a height for the chart.',
    },
    'too-high': {
      what: 'A chart that is too high for the shape of its picture.',
      why: 'A picture of 16:9 has room for about a dozen rows. It isn’t reduced until its words are too small to read.',
      right: 'brief chart belarus support --size square --out support.png',
    },
    'words-overlap': {
      what: 'Text of a chart over other text.',
      why: 'Chart.js reserves too little room for titles and names in a small chart. Shorten them, or set a height for the chart.',
    },
    'missing-labels': {
      what: 'Bars whose labels Chart.js leaves out, because there is no room.',
      right: 'options: { indexAxis: y }\nheight: 400',
    },
    simplified: {
      what: 'A line with more points than can be distinguished.',
      why: 'Of the points in one column of pixels, only the first, lowest, highest and last are drawn, which looks the same.',
    },
    crowded: {
      what: 'A flow whose boxes are so narrow that words are broken.',
      right: 'wide: true',
    },
    'labels-left-out': {
      what: 'Labels of points that would cover other labels or points.',
      right: 'labels: [Poland, Sweden]',
    },
    'empty-classes': {
      what: 'A map or heat table several of whose classes have no value.',
      why: 'An outlier makes equal steps too wide for the other values, which then all look alike.',
      right: 'classes: { method: quantiles }',
    },
    'data-not-printed': {
      what: 'A chart with more than 1,000 rows, whose data are not printed as a table.',
      why: 'The table would fill dozens of pages. The PDF carries the data as an attachment, unless it is built with --no-source.',
    },
    'module-not-run': {
      what: 'A chart that is drawn by a program in the brief’s folder, which was not run.',
      why: 'It would run with all your permissions. Use --run-modules if you trust its author.',
    },
    'module-failed': { what: "A chart's program that failed, or exported no configuration." },
    'bad-theme-value': { what: 'A chart variable that isn’t a colour or a size.', right: '--chart-1: #12436d' },
  },
};

export const ARCHIVE: Explanations<'archive'> = {
  'outside-project': { what: 'A file outside the project, which can’t be attached to the PDF.' },
  'private-metadata': {
    what: 'An image whose file states where it was taken, or the owner or serial number of the camera.',
    why: 'The picture is drawn without its metadata, but the attached source restores the file with every byte. Remove the metadata, or build with --no-source.',
  },
  'not-a-pdf': { what: 'A file that isn’t a PDF.' },
  'not-json': {
    what: 'A project sent to the service that isn’t JSON in the form it reads.',
    right: '{ "files": { "brief.yaml": "title: ...", "photo.jpg": { "base64": "..." } } }',
  },
  'not-an-archive': { what: 'A project sent to the service or to a worker that isn’t a zip archive.' },
  'no-brief-sent': { what: 'A project sent to the service without a brief.yaml, or with several of them.' },
  'no-source': { what: 'A PDF that doesn’t contain its source.' },
  'unknown-manifest': { what: 'A PDF whose list of files can’t be read.' },
  'unsafe-path': { what: 'A PDF with an attached file whose path leads outside the folder.' },
  'file-missing': { what: 'A file that is missing from the PDF.' },
  'file-altered': { what: 'An attached file that was altered.' },
  altered: { what: 'A PDF that was altered after it was built.' },
  'no-longer-builds': { what: 'A PDF whose source no longer builds.' },
  'version-differs': { what: 'A PDF that was built by another version of briefwright.' },
  'font-missing': { what: 'A font of the PDF that this machine doesn’t have.' },
  'font-differs': { what: 'A font that differs on this machine from the one in the PDF.' },
  'pages-differ': { what: 'A PDF with more or fewer pages than its source produces.' },
  'words-differ': { what: 'A page whose words differ from those that its source produces.' },
  'information-differs': { what: 'A title, author or other property that differs from the one in the source.' },
  'file-added': { what: 'A PDF with an attached file that its build didn’t include.' },
  'bytes-differ': { what: 'A PDF that differs from its rebuild although its words and properties are the same.' },
};

export const CLI: Explanations<'cli'> = {
  'misnamed-brief': {
    what: 'A folder under data/ whose brief has another name than brief.yaml.',
    wrong: 'data/water/Brief.yml',
    right: 'data/water/brief.yaml',
  },
  'no-briefs': { what: 'No folder under data/ contains a brief.yaml.' },
  'bad-settings': {
    what: 'A setting in briefwright.yaml that is unknown or invalid.',
    wrong: 'limits: { page: 8000 }',
    right: 'limits: { pages: 8000 }',
  },
  'unknown-brief': { what: 'A brief that doesn’t exist.' },
};

export const MACHINE: Explanations<'machine'> = {
  unreadable: { what: 'A file that exists but can’t be read, because of its permissions or the disk.' },
  'worker-ended': {
    what: 'A build among many whose worker ended before it was finished.',
    why: 'Usually the machine had no memory left. The other builds go on in a new worker; --workers 1 takes the least memory.',
  },
  'took-too-long': {
    what: 'A build among many that was ended because it exceeded its time limit.',
    why: 'A build notices its own limit; one that hangs doesn’t. The other builds go on in a new worker.',
  },
  internal: { what: 'A fault of briefwright, not of the brief. Please report it with the brief that shows it.' },
};
