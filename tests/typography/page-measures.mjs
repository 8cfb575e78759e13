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

/** The lines of body text, in the size that most words have, with their columns. Lines of the same column follow each other. */
function bodyLines(pages) {
  const size = mostFrequent(pages.flat(2).map(heightOf));
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
 * within half a line. shortLast: last lines of paragraphs shorter than a sixth of the measure.
 */
export function measurePages(pages) {
  const lines = bodyLines(pages).filter((line) => line.column);
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
  };
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
  const leading = mostFrequent(
    lines
      .slice(1)
      .map((line, i) => Math.round((line.y - lines[i].y) * 10) / 10)
      .filter((d) => d > 0),
  );
  for (const line of lines) {
    const others = lines.filter((other) => other.page === line.page && other.column !== line.column);
    const distance = Math.min(...others.map((other) => Math.abs(other.y - line.y)));
    if (distance >= leading / 2 + 0.01) continue;
    near++;
    if (distance <= 0.1) level++;
  }
  return near === 0 ? 1 : level / near;
}
