/** Text that YAML misreads and drops: after ' #', and signs at the beginning of a value. */

import type { Node } from 'yaml';
import type { Problem } from './problems.ts';
import { quotedForYaml, shortened } from './yaml-parser-error.ts';

export interface LostText extends Problem {
  /** UTF-16 units in the text. */
  readonly start: number;
  readonly end: number;
}

/** Keys whose values aren't prose: ' #' after them does begin a comment. */
const NO_PROSE = new Set([
  ...[
    'id',
    'kind',
    'data',
    'path',
    'chart',
    'figure',
    'part',
    'claim',
    'source',
    'date',
    'edtf',
    'unit',
    'sort',
    'type',
  ],
  ...['layout', 'language', 'paper', 'status', 'from', 'level', 'direction', 'url', 'doi', 'licence', 'module', 'key'],
]);

/** A sentence can't end with these words. */
const UNFINISHED =
  /(?:^|\s)(?:the|a|an|of|to|in|on|for|with|and|or|from|by|at|as|is|are|was|were|no\.?|nr\.?|number|item|issue|page|case|chapter)$|[,;(–—-]$/i;

/** Words that begin a comment without a space: `#todo`. */
const REMARK = /^#(?:todo|fixme|xxx|nb|note|hack)\b/i;

/**
 * The comment after a plain value at `end`, if it looks like the author's text. A comment is written `# words`; text is a
 * number or a word right after the sign (`#1`, `#MeToo`), or the continuation of an unfinished sentence.
 */
export function lostAfterHash(
  text: string,
  value: unknown,
  key: string,
  start: number,
  end: number,
): LostText | undefined {
  const found = /^([ \t]+|[ \t]*(?:\r?\n[ \t]+)+)(#[^\r\n]*)/.exec(text.slice(end, end + 2000));
  const [, blank = '', remark = ''] = found ?? [];
  if (remark === '' || !looksLost(remark, value, key, blank.includes('\n'))) return undefined;
  if (blank.includes('\n') && !isDeeper(text, start, blank)) return undefined;
  const at = end + blank.length;
  const whole = `${text.slice(start, end)}${blank.includes('\n') ? ' ' : blank}${remark}`;
  const message = `YAML drops '${shortened(remark)}': ' #' begins a comment`;
  const hint = `if it belongs to the text, put the whole text in quotes: ${quotedForYaml(shortened(whole))}; put a comment on its own line`;
  return { code: 'lost-text', severity: 'warning', message, hint, start: at, end: at + remark.trimEnd().length };
}

function looksLost(remark: string, value: unknown, key: string, below: boolean): boolean {
  if (REMARK.test(remark)) return false;
  if (/^#\d/.test(remark)) return true;
  if (typeof value !== 'string') return false;
  const prose = !NO_PROSE.has(key) || /\s/.test(value);
  if (/^#[\p{L}_]/u.test(remark)) return prose;
  return !below && prose && (UNFINISHED.test(value) || /^#\s+(?:\d|of\b)/.test(remark) || opens(value));
}

/** A bracket, quotation mark or `**` is open at the end. */
function opens(value: string): boolean {
  const count = (sign: string): number => value.split(sign).length - 1;
  return count('(') > count(')') || count('[') > count(']') || count('“') > count('”') || count('**') % 2 === 1;
}

/** A line indented deeper than the value's own line is meant to continue the value. */
function isDeeper(text: string, start: number, blank: string): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const content = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
  return blank.length - blank.lastIndexOf('\n') - 1 > content;
}

/** `title: #1 priority`: no value at all. */
export function lostValue(text: string, key: string, keyEnd: number): LostText | undefined {
  const [, blank = '', remark = ''] = /^(:?[ \t]+)(#[^\s#][^\r\n]*)/.exec(text.slice(keyEnd, keyEnd + 2000)) ?? [];
  if (remark === '' || REMARK.test(remark)) return undefined;
  const start = keyEnd + blank.length;
  const hint = `put it in quotes: ${quotedForYaml(shortened(remark))}`;
  const message = `${key === '' ? 'this item' : `'${key}'`} has no value: '#' begins a comment`;
  return { code: 'lost-text', message, hint, start, end: start + remark.trimEnd().length };
}

/** `title: !important`, `title: &Co`: a tag, or a name that nothing refers to. */
export function lostSign(node: Node, text: string, base: number, names: ReadonlySet<string>): LostText | undefined {
  const tag = node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:');
  const { anchor } = node as { readonly anchor?: string };
  const name = anchor !== undefined && !names.has(anchor);
  if (!tag && !name) return undefined;
  const valueStart = base + (node.range?.[0] ?? 0);
  const sign = tag ? '!' : '&';
  const start = text.lastIndexOf(sign, valueStart);
  const end = base + (node.range?.[1] ?? 0);
  if (start < 0) return undefined;
  const lost = text.slice(start).match(/^\S+/)?.[0] ?? sign;
  const message = `YAML drops '${lost}' from text that begins with '${sign}'`;
  const hint = `put it in quotes: ${quotedForYaml(shortened(text.slice(start, end)))}`;
  return { code: 'lost-text', message, hint, start, end: start + lost.length };
}

/** `- One.` and below it, indented deeper, `- Two.`: the second is part of the first one's text. */
export function swallowedItem(text: string, start: number, end: number): LostText | undefined {
  const written = text.slice(start, end);
  // A text that begins with a dash is a list without spaces, which the schema reports.
  const match = /^[^-][^\n]*\n(?:[^\n]*\n)*?([ \t]*)-([ \t]*)(?=[^\s\d-])/.exec(written);
  if (!match) return undefined;
  const at = start + match[0].length - 1 - (match[2]?.length ?? 0);
  const message =
    match[2] === '' ? "a space is missing after '-'" : "this line is part of the text above it, with its '-'";
  const hint = "begin each item with '- ', all of them at the same indentation; or put the text in quotes";
  return { code: 'lost-item', severity: 'warning', message, hint, start: at, end: at + 1 };
}
