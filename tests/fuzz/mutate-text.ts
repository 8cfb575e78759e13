import type { Random } from './random.ts';

/** Makes one or a few changes to a text: to its characters and lines, or with words that break programs. */
export function mutateText(text: string, words: readonly string[], random: Random): string {
  let out = text;
  for (let n = random.few(5); n > 0; n--) out = random.pick(WAYS)(out, words, random);
  // Random growth is unbounded: large inputs have their own generators.
  return out.slice(0, MOST);
}

const MOST = 60_000;

type Way = (text: string, words: readonly string[], random: Random) => string;

function cut(text: string, start: number, length: number, instead = ''): string {
  return text.slice(0, start) + instead + text.slice(start + length);
}

const insertWord: Way = (text, words, random) => cut(text, random.below(text.length + 1), 0, random.pick(words));

/** Replaces a word, a number or a value. */
const replaceToken: Way = (text, words, random) => {
  const tokens = [...text.matchAll(/[\p{L}\p{N}_.%-]+|"[^"\n]*"|'[^'\n]*'/gu)];
  if (tokens.length === 0) return text;
  const token = random.pick(tokens);
  return cut(text, token.index, token[0].length, random.chance(0.2) ? random.pick(tokens)[0] : random.pick(words));
};

/** Replaces the text after a line's first colon or comma. */
const replaceValue: Way = (text, words, random) => {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  lines[at] = (lines[at] ?? '').replace(/([:,] ?).*$/, (_, mark: string) => mark + random.pick(words));
  return lines.join('\n');
};

const removeRange: Way = (text, _words, random) => cut(text, random.below(text.length + 1), random.few(60));

const repeatRange: Way = (text, _words, random) => {
  const start = random.below(text.length + 1);
  const piece = text.slice(start, start + random.few(120));
  return cut(text, start, 0, piece.repeat(random.few(40)));
};

const swapLines: Way = (text, _words, random) => {
  const lines = text.split('\n');
  const [a, b] = [random.below(lines.length), random.below(lines.length)];
  [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  return lines.join('\n');
};

const dropLine: Way = (text, _words, random) => {
  const lines = text.split('\n');
  lines.splice(random.below(lines.length), random.few(4));
  return lines.join('\n');
};

const repeatLine: Way = (text, _words, random) => {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  lines.splice(at, 0, ...new Array<string>(random.few(60)).fill(lines[at] ?? ''));
  return lines.join('\n');
};

const indentLine: Way = (text, _words, random) => {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  lines[at] = random.chance(0.5) ? ` ${lines[at]}` : (lines[at] ?? '').replace(/^ /, '');
  return lines.join('\n');
};

const changeCharacter: Way = (text, _words, random) =>
  cut(
    text,
    random.below(text.length + 1),
    1,
    String.fromCharCode(random.chance(0.9) ? random.below(128) : random.below(65_536)),
  );

const truncate: Way = (text, _words, random) =>
  random.chance(0.2) ? text.slice(0, random.below(text.length + 1)) : text;

const WAYS: readonly Way[] = [
  ...[insertWord, insertWord, replaceToken, replaceToken, replaceToken, replaceValue, replaceValue],
  ...[removeRange, repeatRange, swapLines, dropLine, repeatLine, indentLine, changeCharacter, truncate],
];
