/** Texts that need quotes in YAML, and quotes and brackets that are not closed. */

import { typographicHint } from '../core/suggest.ts';
import { type NumberedLine, valueIn } from './yaml-lines.ts';
import { type Mistake, type ParserError, quotedForYaml, shortened } from './yaml-parser-error.ts';

/** A mistake with quotes, brackets or signs at the parser's error. */
export function quotingMistake(
  text: string,
  parserError: ParserError,
  near: readonly NumberedLine[],
): Mistake | undefined {
  if (parserError.code === 'BAD_DQ_ESCAPE') return badEscape(text, parserError);
  if (parserError.code === 'BAD_PROP_ORDER' || parserError.code === 'TAG_RESOLVE_FAILED') return undefined;
  const unclosed = findUnclosed(text, parserError);
  if (unclosed) return unclosed;
  for (const line of near) {
    const mistake = wrongStart(line, parserError) ?? colonInText(line, parserError);
    if (mistake) return mistake;
  }
  return bracketInText(text, parserError);
}

function badEscape(text: string, { start, end }: ParserError): Mistake {
  const sequence = text.slice(start, start + 2);
  const hint = `write the text in single quotes, or the backslash twice: \\\\${sequence.charAt(1)}`;
  return { message: `'${sequence}' means nothing between double quotes`, hint, start, end: Math.max(end, start + 2) };
}

const STARTS: Readonly<Record<string, string>> = {
  '*': "a text can't begin with '*' in YAML",
  '&': "a text can't begin with '&' in YAML",
  '!': "a text can't begin with '!' in YAML",
  '%': "a text can't begin with '%' in YAML",
  '@': "a text can't begin with '@' in YAML",
  '`': "a text can't begin with '`' in YAML",
  ',': "a text can't begin with ',' in YAML",
  ']': "a text can't begin with ']' in YAML",
  '}': "a text can't begin with '}' in YAML",
  '[': "YAML reads a text that begins with '[' as a list",
  '{': "YAML reads a text that begins with '{' as a map",
  '"': 'text follows the closing quotation mark',
  "'": 'text follows the closing quotation mark',
  '-': "an item of a list can't begin on the line of its key",
  '?': "a text can't begin with '? ' in YAML",
};

function wrongStart(line: NumberedLine, { start, end, code }: ParserError): Mistake | undefined {
  const { value, from } = valueIn(line);
  const sign = value.charAt(0);
  const at = line.start + from;
  const within = start >= at && start <= at + value.length;
  const reaches = start <= at && end > at;
  if (value === '' || !(within || reaches)) return undefined;
  if ((sign === '>' || sign === '|') && /^[>|][+-]?\d? +\S/.test(value)) {
    const hint = `begin the text on the next line, indented deeper than its key; or leave '${sign}' out`;
    return { message: `text follows '${sign}' on the same line`, hint, start: at, end: at + value.length };
  }
  const message = STARTS[sign];
  if (message === undefined || code === 'BAD_INDENT') return undefined;
  if (sign === '-' && /^- /.test(value)) {
    return { message, hint: 'put the item on the next line, indented', start: at, end: at + 1 };
  }
  if (sign === '-' || (sign === '?' && !value.startsWith('? '))) return undefined;
  if (sign === '"' || sign === "'") return textAfterQuote(value, at);
  if ((sign === '[' || sign === '{') && closesAtEnd(value)) return undefined;
  return { message, hint: `put it in quotes: ${quotedForYaml(shortened(value))}`, start: at, end: at + value.length };
}

/** `"What" it says`, `'It's here'` */
function textAfterQuote(value: string, at: number): Mistake | undefined {
  const quote = value.charAt(0);
  const close = value.indexOf(quote, 1);
  if (close < 0 || close === value.length - 1) return undefined;
  const apostrophe = quote === "'" && value.endsWith("'");
  const hint = apostrophe
    ? hintForApostrophe(value.slice(1, -1).replaceAll("\\'", "'"))
    : `put the whole text in quotes: ${quotedForYaml(shortened(value))}`;
  const message = STARTS[quote] ?? '';
  return { message, hint, start: at + close + 1, end: at + value.length };
}

function hintForApostrophe(text: string): string {
  const twice = "write an apostrophe between single quotes twice (''";
  // Double quotes inside double quotes would end the text.
  if (/["\\]/.test(text)) return `${twice}): '${shortened(text).replaceAll("'", "''")}'`;
  return `${twice}), or use double quotes: "${shortened(text)}"`;
}

function closesAtEnd(value: string): boolean {
  const bare = value.replace(/\s+#.*$/, '');
  return bare.endsWith(bare.startsWith('[') ? ']' : '}') && !/[\])}].*[[({]/.test(bare.slice(1, -1));
}

/** `title: Water prices: why they rise` */
function colonInText(line: NumberedLine, parserError: ParserError): Mistake | undefined {
  const { value, from } = valueIn(line);
  if (!line.isKey && !line.isItem && !/:\s/.test(value)) return undefined;
  const [before] = /^.*?:(?=\s|$)/.exec(value) ?? [];
  if (before === undefined || /^["'[{>|]/.test(value)) return undefined;
  const reached = parserError.start <= line.start + line.text.length + 1 && parserError.end > line.start;
  if (!reached) return undefined;
  const start = line.start + from + before.length - 1;
  const quotes = `put it in quotes: ${quotedForYaml(shortened(value))}`;
  const hint = typographicHint(value) ?? `${quotes}, or on its own lines after '>-'`;
  return { message: `this text contains '${value.length > before.length ? ': ' : ':'}'`, hint, start, end: start + 1 };
}

/** `{ text: We do not know […], speaker: A }` */
function bracketInText(text: string, { code, start, end }: ParserError): Mistake | undefined {
  const sign = text.charAt(start);
  if (code !== 'UNEXPECTED_TOKEN' || !/[[\]{}"']/.test(sign)) return undefined;
  const hint = `between { } or [ ], put text that contains brackets, quotes or commas in quotes`;
  return { message: `this text contains '${sign}'`, hint, start, end };
}

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** An unclosed quotation mark or bracket, at its opening. */
function findUnclosed(text: string, { code, message, base, start }: ParserError): Mistake | undefined {
  const isQuote = /Missing closing/.test(message);
  if (!isQuote && !/^Flow (?:map|sequence)/.test(message)) return undefined;
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return undefined;
  const at = isQuote ? lastOpeningQuote(text, base, start) : openBracket(text, base, start);
  if (at === undefined) return undefined;
  const sign = text.charAt(at);
  const line = text.slice(at).split('\n', 1)[0] ?? '';
  const hidden = /\s#.*$/.exec(line);
  const closer = CLOSERS[sign] ?? sign;
  if (!isQuote && hidden?.[0].includes(closer)) {
    const hash = at + hidden.index + 1;
    const hint = "put the text that contains ' #' in quotes";
    return {
      message: `' #' begins a comment, which hides the closing '${closer}'`,
      hint,
      start: hash,
      end: at + line.length,
    };
  }
  const hint = isQuote
    ? `close it with ${sign}${sign === "'" ? ', or write the text in double quotes if this is an apostrophe' : ''}`
    : `close it with '${closer}', or put the text in quotes if '${sign}' belongs to it`;
  return { message: `this '${sign}' is not closed`, hint, start: at, end: at + 1 };
}

/** The first quotation mark at the beginning of a value that isn't closed. */
function lastOpeningQuote(text: string, from: number, to: number): number | undefined {
  const opening = /(?<=(?:^|[\s[{,])(?:-|:|[[{,])?[ \t]*)["']/gm;
  opening.lastIndex = from;
  for (let match = opening.exec(text); match && match.index <= to; match = opening.exec(text)) {
    const quote = match[0];
    const rest = text.slice(match.index + 1, to + 1);
    const close = quote === '"' ? /^(?:[^"\\]|\\[\s\S])*"/.exec(rest) : /^(?:[^']|'')*'/.exec(rest);
    if (!close) return match.index;
    opening.lastIndex = match.index + 1 + close[0].length;
  }
  return undefined;
}

/** The innermost open bracket at an offset, ignoring brackets in quotes and comments. */
function openBracket(text: string, from: number, to: number): number | undefined {
  const open: number[] = [];
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at);
    if (sign === '#' && /\s/.test(text.charAt(at - 1))) at = text.indexOf('\n', at) < 0 ? to : text.indexOf('\n', at);
    else if ((sign === '"' || sign === "'") && /[\s[{,:]/.test(text.charAt(at - 1))) at = closingQuote(text, at) ?? at;
    else if (sign in CLOSERS && (open.length > 0 || at === from || /\s/.test(text.charAt(at - 1)))) open.push(at);
    else if ((sign === ']' || sign === '}') && open.length > 0) open.pop();
  }
  return open.at(-1);
}

function closingQuote(text: string, at: number): number | undefined {
  const close = text.indexOf(text.charAt(at), at + 1);
  return close < 0 ? undefined : close;
}
