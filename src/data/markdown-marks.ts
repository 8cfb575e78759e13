/** Finds Markdown and HTML that have no meaning here and would be printed as they are. */

import { once } from '../core/once.ts';
import type { InlineProblem } from './inline-text.ts';

interface Habit {
  /** Its first group, if any, marks the place to report. */
  readonly pattern: RegExp;
  readonly message: string;
  readonly hint: string;
  /** True if the hint also applies to fields without marks. */
  readonly plain?: true;
}

const TAKE_OUT = 'remove it: this field prints plain text';

/** Marks that make blocks in Markdown. */
const BLOCK_HABITS = once((): readonly Habit[] => [
  {
    pattern: /^#{1,6}(?= \S)/m,
    message: "'#' doesn't make a heading here",
    hint: "write a separate block: '- heading: ...'",
  },
  {
    pattern: /!\[[^\]]*\]\([^)]*\)/,
    message: "this doesn't make an image here",
    hint: "write a separate block: '- image: { path: map.png, alt: ... }'",
  },
  {
    pattern: /^\s*\|.*\|\s*\n\s*\|[\s:|-]+\|/m,
    message: "'|' doesn't make a table here",
    hint: "write a separate block: '- table: ...'",
  },
  { pattern: /^```/m, message: "'```' doesn't make a code block here", hint: 'put the words in `single` backticks' },
  {
    pattern: /^\s*[-*+•] \S[^\n]*(?:\n\s*[-*+•] \S|$(?![\s\S]))/m,
    message: "this doesn't make a list here",
    hint: "write a separate block: '- list: [...]'",
  },
  {
    pattern: /^\s*\d+[.)] \S[^\n]*\n\s*\d+[.)] \S/m,
    message: "this doesn't make a numbered list here",
    hint: "write a separate block: '- list: { style: number, items: [...] }'",
  },
  {
    pattern: /^> (?=\p{L})/mu,
    message: "'>' doesn't make a quotation here",
    hint: "write a separate block: '- quotation: { text: ..., speaker: ... }'",
  },
  {
    pattern: /^\s*\[\^[^\]]+\]:/m,
    message: "a note can't be defined in the text",
    hint: 'write it under notes: and its mark [^id] in the text',
  },
  {
    pattern: /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/m,
    message: "this doesn't make a line here",
    hint: 'remove it, or begin a section',
  },
]);

/** Inline marks. */
const INLINE_HABITS = once((): readonly Habit[] => [
  {
    pattern: /(?<![\p{L}\p{N}_])__[^\s_][^_]*__(?![\p{L}\p{N}_])/u,
    message: "'__' is printed as it is",
    hint: 'write **strong**',
  },
  {
    pattern: /(?<![\p{L}\p{N}_/])_[^\s_][^_\n]*[^\s_]_(?![\p{L}\p{N}_])/u,
    message: "'_' is printed as it is",
    hint: 'write *emphasis*',
  },
  { pattern: /~~[^\s~][^~]*~~/, message: "'~~' is printed as it is", hint: "remove it: text can't be struck through" },
  {
    pattern: /\[[^\]\n]+\] \((?:https?:\/\/|mailto:|www\.)[^)\s]+\)/,
    message: "this doesn't make a link: a space separates the words from the address",
    hint: 'write [words](https://...)',
  },
  {
    pattern: /\([^()\n]+\)\[(?:https?:\/\/|mailto:|www\.)[^\]\s]+\]/,
    message: "this doesn't make a link: the words belong between [ ], the address between ( )",
    hint: 'write [words](https://...)',
  },
  {
    pattern: /<https?:\/\/[^>\s]+>/,
    message: "'<' and '>' are printed with the address",
    hint: 'write [words](https://...)',
  },
  {
    // Addresses may have two hyphens.
    pattern: /(?<=[\p{L}\p{N}%]) -{2,3} (?=[\p{L}\p{N}])|(?<!:\/\/\S*)(?<=[\p{L}\p{N}%])-{2,3}(?=[\p{L}\p{N}])/u,
    message: "'--' is printed as it is",
    hint: 'write the dash itself: – (U+2013)',
    plain: true,
  },
  {
    pattern: /(?<!\\)\\[%&$#](?=[\p{L}\p{N}\s.,;:)]|$)/u,
    message: "'\\' is printed as it is",
    hint: 'write the character alone',
    plain: true,
  },
  { pattern: /<br\s*\/?>/i, message: "'<br>' is printed as it is", hint: 'begin a new paragraph' },
  {
    pattern: /<\/?(?:sup|sub)>/i,
    message: 'this tag is printed as it is',
    hint: 'write the character itself: m², CO₂',
    plain: true,
  },
  { pattern: /<a\s[^>]*>/i, message: 'this tag is printed as it is', hint: 'write [words](https://...)' },
  {
    pattern:
      /<\/?(?:b|i|u|em|strong|p|div|span|h[1-6]|ul|ol|li|table|tr|td|th|img|font|center|blockquote|code|pre|small|big|s|del|ins|mark)(?:\s[^<>]*)?\/?>/i,
    message: 'this tag is printed as it is',
    hint: 'write *emphasis*, **strong** or [words](https://...)',
  },
  {
    pattern: /&(?:nbsp|amp|lt|gt|quot|apos|mdash|ndash|hellip|euro|copy|eacute|[lr][sd]quo|#\d{1,6}|#x[\da-f]{1,5});/i,
    message: 'this is printed as it is',
    hint: 'write the character itself',
    plain: true,
  },
]);

/** Marks that work in texts, but not in names, labels and titles of works. */
const TEXT_MARKS = once((): readonly Habit[] => [
  { pattern: /^#{2,6} \S/, message: "'#' is printed as it is", hint: TAKE_OUT },
  {
    pattern: /(?<![\p{L}\p{N}*\\])(\*{1,2})[^\s*](?:[^*\n]*[^\s*])?\1(?![\p{L}\p{N}*])/u,
    message: "'*' is printed as it is",
    hint: TAKE_OUT,
  },
  { pattern: /`[^`\s][^`\n]*`/, message: "'`' is printed as it is", hint: TAKE_OUT },
  { pattern: /\[[^\]\n]+\]\([^)\s]+\)/, message: "this doesn't make a link here", hint: 'write only the words' },
  {
    pattern: /\[\^[^\]\n]+\]|\{[\^@][^}\n]+\}/,
    message: 'this mark is printed as it is',
    hint: 'put the mark in a text',
  },
  { pattern: /\[[^\]\n]+\]\{lang=[^}\n]*\}/, message: 'this mark is printed as it is', hint: 'write only the words' },
]);

/** Quick check: a text without any of these characters has no such marks. */
const MAY_HAVE = /[#|<>&_~]|--|\\[%&$]|!\[|\] \(|\)\[|```|^\s*(?:[-*+•]|\d+[.)]) |\]:|^\s*[-*]{3}/m;
const MAY_HAVE_IN_PLAIN = /[#<&_~*`[{]|--|\\[%$]/;

const IN_TEXTS = once((): readonly Habit[] => [...BLOCK_HABITS(), ...INLINE_HABITS()]);
const IN_PLAIN = once((): readonly Habit[] => [
  ...TEXT_MARKS(),
  ...INLINE_HABITS().map((habit) => (habit.plain ? habit : { ...habit, hint: TAKE_OUT })),
]);

/** The first sign of each kind of Markdown or HTML in a text with marks. */
export function markdownIn(text: string): readonly InlineProblem[] {
  if (!MAY_HAVE.test(text)) return [];
  const problems: InlineProblem[] = [];
  for (const habit of IN_TEXTS()) {
    const found = habit.pattern.exec(text);
    if (!found || isCode(text, found.index)) continue;
    const problem = problemOf(habit, found);
    if (problems.every((other) => !overlap(problem, other))) problems.push(problem);
  }
  return problems;
}

function overlap(a: InlineProblem, b: InlineProblem): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

/** The first sign of Markdown or HTML, or mark, in a field that prints plain text. */
export function markdownInPlain(text: string): InlineProblem | undefined {
  if (!MAY_HAVE_IN_PLAIN.test(text)) return undefined;
  for (const habit of IN_PLAIN()) {
    const found = habit.pattern.exec(text);
    if (found) return problemOf(habit, found);
  }
  return undefined;
}

function problemOf({ message, hint }: Habit, found: RegExpExecArray): InlineProblem {
  const lead = /^\s*/.exec(found[0])?.[0].length ?? 0;
  const length = found[0].trim().split('\n', 1)[0]?.length ?? 1;
  return { severity: 'warning', code: 'markdown', message, hint, offset: found.index + lead, length };
}

/** Between single backticks all characters are literal. */
function isCode(text: string, offset: number): boolean {
  return (text.slice(0, offset).split('`').length - 1) % 2 === 1;
}
