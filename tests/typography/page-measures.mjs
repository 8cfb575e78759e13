// How well a PDF's text is set, measured from the file itself with poppler (pdftotext -bbox-layout), for any program's PDF.

import { execFileSync } from 'node:child_process';

/** The words of a PDF by page and line: { x, right, y, bottom, text }, pt from the page's top left corner. */
export function readLines(pdf) {
  const xml = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return xml
    .split(/<page /)
    .slice(1)
    .map((page) =>
      page
        .split(/<line /)
        .slice(1)
        .map((line) =>
          [
            ...line.matchAll(
              /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g,
            ),
          ].map(([, x, y, right, bottom, text]) => ({ x: +x, y: +y, right: +right, bottom: +bottom, text })),
        )
        .filter((words) => words.length > 0),
    );
}

const heightOf = (word) => Math.round((word.bottom - word.y) * 100) / 100;

function mostFrequent(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const sum = (values) => values.reduce((total, value) => total + value, 0);

/** The least number of words of a line that is text rather than part of a table or figure. */
const WORDS_OF_TEXT = 7;

/** The size of the text: that of most words in lines that end at the same edge, as justified lines do. */
function textSize(pages) {
  const lines = pages.flat().filter((words) => words.length >= WORDS_OF_TEXT);
  const edges = new Map();
  const edgeOf = (words) => `${heightOf(words[0])} ${Math.round(words.at(-1).right)}`;
  for (const words of lines) edges.set(edgeOf(words), (edges.get(edgeOf(words)) ?? 0) + 1);
  const justified = lines.filter((words) => edges.get(edgeOf(words)) > 2);
  return mostFrequent((justified.length > 0 ? justified : lines).flat().map(heightOf));
}

/** The lines of body text with their columns. Lines of the same column follow each other. */
function bodyLines(pages) {
  const size = textSize(pages);
  return pages.flatMap((lines, page) => {
    const body = lines
      .map((words) => ({ page, words, own: words.filter((word) => Math.abs(heightOf(word) - size) < 0.02) }))
      .filter(({ words, own }) => own.length * 2 > words.length)
      .map((line) => ({
        ...line,
        x: line.words[0].x,
        right: Math.max(...line.words.map((word) => word.right)),
        y: topOf(line.own),
      }));
    const ends = columnEnds(body);
    return body.map((line) => ({
      ...line,
      column: ends.find(({ x, right }) => line.x >= x - 2 && line.right <= right + 3),
    }));
  });
}

/** The top of a line, whatever small words it begins or ends with. */
const topOf = (words) => median(words.map((word) => word.y));

/** Columns of a page: left and right edges that several full lines share. */
function columnEnds(lines) {
  const rights = new Map();
  for (const { right } of lines) {
    const key = [...rights.keys()].find((edge) => Math.abs(edge - right) < 2.5) ?? right;
    rights.set(key, (rights.get(key) ?? 0) + 1);
  }
  const edges = [...rights]
    .filter(([, count]) => count >= 4)
    .map(([edge]) => edge)
    .sort((a, b) => a - b);
  return edges.map((right, i) => {
    const from = i === 0 ? 0 : edges[i - 1];
    const starts = lines.filter((line) => line.x > from - 3 && line.right <= right + 3).map((line) => line.x);
    return { x: Math.min(...starts), right };
  });
}

/**
 * hyphens: per 100 justified lines. gap: mean white between words of justified lines, as a multiple of the natural space.
 * aligned: the share of body lines that are level (0.1 pt) with a line of a neighbouring column, among those that have one
 * within half a line. ends: see endsApart. shortLast: last lines of paragraphs shorter than a sixth of the measure.
 */
export function measurePages(pages) {
  // poppler may give lines of neighbouring columns in turn.
  const lines = bodyLines(pages)
    .filter((line) => line.column)
    .sort((a, b) => a.page - b.page || a.column.x - b.column.x || a.y - b.y);
  const isFull = ({ column, right, words }) => Math.abs(column.right - right) < 2.5 && words.length > 1;
  const gaps = (line) =>
    line.words
      .slice(1)
      .map((word, i) => word.x - line.words[i].right)
      .filter((gap) => gap > 0.5);
  const full = lines.filter(isFull);
  const natural = median(lines.filter((line) => !isFull(line)).flatMap(gaps));
  const last = lines.filter((line, i) => !isFull(line) && lines[i - 1]?.column === line.column && isFull(lines[i - 1]));
  return {
    justified: full.length,
    hyphens: (full.filter(({ words }) => /[\u00ad\u2010-]$/.test(words.at(-1).text)).length / full.length) * 100,
    gap: sum(full.map((line) => sum(gaps(line)) / Math.max(1, gaps(line).length) / natural)) / full.length,
    widest: Math.max(...full.map((line) => Math.max(0, ...gaps(line)) / natural)),
    aligned: alignedShare(lines),
    shortLast: last.filter(({ column, x, right }) => right - x < (column.right - column.x) / 6).length,
    stacks: stackedWords(full),
    split: splitWords(lines),
    ends: endsApart(pages, lines),
  };
}

/** The leading of text: the most frequent distance of lines, pt. */
const leadingOf = (lines) =>
  mostFrequent(
    lines
      .slice(1)
      .map((line, i) => Math.round((line.y - lines[i].y) * 10) / 10)
      .filter((d) => d > 0),
  );

/**
 * How far apart the columns of the last page of text end, in lines. Figures and boxes in a column count, down to the next
 * line that is wider than a column or one of `BACK_HEADS`.
 */
function endsApart(pages, lines) {
  const last = Math.max(...lines.map(({ page }) => page));
  const own = lines.filter(({ page }) => page === last);
  const columns = [...new Set(own.map(({ column }) => column))];
  if (columns.length < 2) return 0;
  const lowest = Math.max(...own.map(({ y }) => y));
  const isIn = (words, { x, right }) => words[0].x > x - 3 && words.at(-1).right < right + 3;
  const follows = (words) => BACK_HEADS.has(textOf(words)) || !columns.some((column) => isIn(words, column));
  const below = pages[last].filter((words) => words[0].y > lowest + 1 && follows(words)).map((words) => words[0].y);
  const foot = Math.min(...below);
  const ends = columns.map((column) =>
    Math.max(
      ...pages[last].filter((words) => isIn(words, column) && words[0].y < foot).map((words) => words.at(-1).bottom),
    ),
  );
  return (Math.max(...ends) - Math.min(...ends)) / leadingOf(lines);
}

/** The heads of what follows the text. */
export const BACK_HEADS = new Set(['Notes', 'Glossary', 'Data of the figures', 'About this brief']);

const textOf = (words) => words.map(({ text }) => text).join(' ');

/** The height, in pages, of what follows the text. */
export function backHeight(pages, pageHeight) {
  const isHead = (line) => BACK_HEADS.has(textOf(line));
  const first = pages.findIndex((lines) => lines.some(isHead));
  if (first < 0) return 0;
  const foot = Math.max(...pages[first].map((line) => line[0].y));
  const contents = pages.slice(first).map((lines) => lines.filter((line) => line[0].y < foot - 1));
  const top = contents[0].find(isHead)[0].y;
  const heights = contents.map((lines, i) => {
    const from = i === 0 ? top : Math.min(...lines.map((line) => line[0].y));
    return Math.max(...lines.map((line) => line.at(-1).bottom)) - from;
  });
  return sum(heights) / pageHeight;
}

/**
 * How full the least full page of a report is, as a share of its text's height less the highest blank band. The cover, the
 * page before it turns to a chapter, and what follows the chapters don't count.
 */
export function leastFull(pdf) {
  const pages = readLines(pdf);
  const size = textSize(pages);
  const isHead = (words) => words !== undefined && heightOf(words[0]) > size * 1.2;
  const firstOf = (lines) => lines.find((words) => words[0].y > RUNNING_HEAD);
  const counted = pages.flatMap((_, i) => (i > 1 && i + 1 < pages.length && !isHead(firstOf(pages[i + 1])) ? [i] : []));
  const shares = counted
    .filter((i) => pages[i].length > 0 && pages[i + 1].length > 0)
    .map((i) => 1 - highestBlank(pdf, i + 1));
  return Math.min(1, ...shares);
}

/** Running heads are above this, and feet below that share of the page. */
const RUNNING_HEAD = 60;
const TEXT = { top: 0.09, bottom: 0.91 };

/** The highest band without ink, as a share of the text's height. */
function highestBlank(pdf, page) {
  const at = ['-gray', '-r', '20', '-f', String(page), '-l', String(page), '-singlefile'];
  const pgm = execFileSync('pdftoppm', [...at, pdf], { maxBuffer: 1 << 26 });
  const [, head, width, height] = /^(P5\s+(\d+)\s+(\d+)\s+\d+\s)/.exec(pgm.subarray(0, 40).toString('latin1'));
  const rows = Array.from({ length: +height }, (_, y) =>
    pgm.subarray(head.length + y * +width, head.length + (y + 1) * +width).some((level) => level < 250),
  ).slice(Math.round(+height * TEXT.top), Math.round(+height * TEXT.bottom));
  let run = 0;
  let most = 0;
  for (const inked of rows) {
    run = inked ? 0 : run + 1;
    most = Math.max(most, run);
  }
  return most / rows.length;
}

/** Lines whose first or last word is the same as that of the line above. */
function stackedWords(lines) {
  const word = (line, at) =>
    line.words
      .at(at)
      .text.toLowerCase()
      .replaceAll(/[^\p{L}]/gu, '');
  const stacked = (a, b, at) => word(a, at).length > 2 && word(a, at) === word(b, at);
  return lines.filter((line, i) => {
    const above = lines[i - 1];
    return above && above.column === line.column && (stacked(above, line, 0) || stacked(above, line, -1));
  }).length;
}

/** Words hyphenated at the end of a column or page. */
function splitWords(lines) {
  return lines.filter((line, i) => {
    const next = lines[i + 1];
    return (
      /[\u00ad\u2010-]$/.test(line.words.at(-1).text) &&
      next &&
      (next.column !== line.column || next.page !== line.page)
    );
  }).length;
}

function alignedShare(lines) {
  let near = 0;
  let level = 0;
  const leading = leadingOf(lines);
  for (const line of lines) {
    const others = lines.filter((other) => other.page === line.page && other.column !== line.column);
    const distance = Math.min(...others.map((other) => Math.abs(other.y - line.y)));
    if (distance >= leading / 2 + 0.01) continue;
    near++;
    if (distance <= 0.1) level++;
  }
  return near === 0 ? 1 : level / near;
}
