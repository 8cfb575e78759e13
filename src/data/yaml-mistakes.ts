/** Recognises common YAML mistakes from the line of the parser's error and the line before it. */

import {
  indentFault,
  itemAmongKeys,
  lineAt,
  NO_LINE,
  type NumberedLine,
  structuralLines,
  valueIn,
} from './yaml-lines.ts';
import { type Mistake, type ParserError, quotedForYaml, shortened } from './yaml-parser-error.ts';
import { quotingMistake } from './yaml-quoting.ts';

/** Explains a parser error in an author's words. */
export function describeMistake(text: string, parserError: ParserError): Mistake {
  const lines = structuralLines(text, parserError.base);
  const near = linesNear(lines, text, parserError);
  for (const rule of LINE_RULES) {
    const mistake = first(near, rule);
    if (mistake) return mistake;
  }
  // A line that is indented too deep makes the parser fail at the line before it.
  const after = lines[lines.indexOf(near.at(-1) ?? NO_LINE) + 1];
  return (
    secondDocument(parserError) ??
    first(near, (line) => commentInText(text, lines, line)) ??
    quotingMistake(text, parserError, near) ??
    first(near, (line) => outsideText(lines, line)) ??
    first(near, (line) => keyWithoutColon(lines, line)) ??
    first([...near, ...(after ? [after] : [])], (line) => indentFault(lines, line)) ??
    first(near, (line) => itemAmongKeys(lines, line)) ??
    first(near, missingColon) ??
    asParsed(text, parserError)
  );
}

function first(lines: readonly NumberedLine[], rule: LineRule): Mistake | undefined {
  for (const line of lines) {
    const mistake = rule(line);
    if (mistake) return mistake;
  }
  return undefined;
}

/** The lines that may contain the cause: the line before the error and all lines that the error spans. */
function linesNear(lines: readonly NumberedLine[], text: string, { start, end }: ParserError): readonly NumberedLine[] {
  const from = lineAt(text, start);
  const to = lineAt(text, Math.max(start, end - 1));
  const before = lines.findLast((line) => line.start < from);
  return lines.filter((line) => line === before || (line.start >= from && line.start <= to));
}

type LineRule = (line: NumberedLine) => Mistake | undefined;

const LINE_RULES: readonly LineRule[] = [wrongIndentation, missingSpaceAfterDash, otherBullet, wrongColon, slashes];

function at({ start }: NumberedLine, from: number, length: number, message: string, hint: string): Mistake {
  return { message, hint, start: start + from, end: start + from + length };
}

function wrongIndentation(line: NumberedLine): Mistake | undefined {
  const blank = /^[\s\u00a0]*/.exec(line.text)?.[0] ?? '';
  const wrong = blank.search(/[^ ]/);
  if (wrong < 0 || blank.length === line.text.length) return undefined;
  const what = blank.charAt(wrong) === '\t' ? 'a tab' : 'a non-standard space (perhaps copied from a web page)';
  return at(line, wrong, 1, `this line is indented with ${what}`, 'indent with ordinary spaces');
}

/** `-paragraph: Words.` */
function missingSpaceAfterDash(line: NumberedLine): Mistake | undefined {
  const [, indent = '', item] = /^( *)-([^\s\d.-].*)$/.exec(line.text) ?? [];
  if (item === undefined) return undefined;
  const message = "a space is missing after '-'";
  return at(line, indent.length, 1, message, `write '- ${shortened(item)}'`);
}

/** `* item`, `– item`, `• item`. */
function otherBullet(line: NumberedLine): Mistake | undefined {
  const [, indent = '', bullet, item = ''] = /^( *)([*–—•·‣▪+])[ \u00a0](.*)$/.exec(line.text) ?? [];
  if (bullet === undefined) return undefined;
  const message = `a list item begins with '- ', not with '${bullet}'`;
  return at(line, indent.length, 1, message, `write '- ${shortened(item)}'`);
}

/** `title:Words`, `title：Words`, `title = Words`. */
function wrongColon(line: NumberedLine): Mistake | undefined {
  const match = /^( *(?:- +)?)([A-Za-z_][\w-]*)(\s*=\s*|\s*[：﹕꞉]\s*|:(?=[^\s/:]))(.*)$/.exec(line.text);
  if (!match) return undefined;
  const [, lead = '', key = '', sign = '', value = ''] = match;
  const mark = sign.trim();
  const hint = `write '${key}: ${shortened(value)}'`;
  const place = lead.length + key.length + sign.indexOf(mark);
  if (mark === ':') return at(line, place, 1, `a space is missing after '${key}:'`, hint);
  return at(line, place, 1, `a key is followed by ': ', not by '${mark}'`, hint);
}

function slashes(line: NumberedLine): Mistake | undefined {
  const [, indent = '', sign] = /^( *)(\/\/|\/\*|<!--|;)/.exec(line.text) ?? [];
  if (sign === undefined) return undefined;
  return at(line, indent.length, sign.length, `'${sign}' doesn't begin a comment in YAML`, "begin a comment with '# '");
}

/** `title Water prices` */
function missingColon(line: NumberedLine): Mistake | undefined {
  if (line.isKey || line.isItem) return undefined;
  const [, indent = '', first = '', rest = ''] = /^( *)(\S+)(.*)$/.exec(line.text) ?? [];
  const end = indent.length + first.length;
  if (!/^[A-Za-z_][\w-]*$/.test(first) || rest.trim() === '')
    return at(line, indent.length, first.length, "this line has no 'key: '", TEXT_BELOW_KEY);
  return at(
    line,
    end,
    1,
    `this line has no ': ' after its key`,
    `write '${first}: ${shortened(rest.trim())}'; ${TEXT_BELOW_KEY}`,
  );
}

/** `keyMessages` alone on its line, with its content below. */
function keyWithoutColon(lines: readonly NumberedLine[], line: NumberedLine): Mistake | undefined {
  const below = lines[lines.indexOf(line) + 1];
  const key = line.text.trim();
  if (line.isKey || line.isItem || !/^[A-Za-z_][\w-]*$/.test(key)) return undefined;
  if (!below || below.indent < line.indent || !(below.isItem || (below.isKey && below.indent > line.indent)))
    return undefined;
  return at(line, line.indent + key.length, 1, `':' is missing after '${key}'`, `write '${key}:'`);
}

/** A line after `>-` or `|` that isn't indented like its text. */
function outsideText(lines: readonly NumberedLine[], line: NumberedLine): Mistake | undefined {
  const above = lines[lines.indexOf(line) - 1];
  if (line.isKey || line.isItem || !above?.opensText) return undefined;
  const message = `this line isn't part of the text that begins in the line '${above.text.trim().slice(0, 30)}'`;
  return at(line, 0, Math.max(1, line.indent), message, 'indent all lines of the text equally, deeper than its key');
}

/** A text of several lines with ' #' in one of them. */
function commentInText(text: string, lines: readonly NumberedLine[], line: NumberedLine): Mistake | undefined {
  const next = lines[lines.indexOf(line) + 1];
  if (!next || next.isKey || next.isItem || line.opensText || /^["']/.test(valueIn(line).value)) return undefined;
  const hash = /\s#(?=\S)/.exec(text.slice(line.start, next.start))?.index;
  if (hash === undefined) return undefined;
  const start = line.start + hash + 1;
  const message = "this text ends at ' #', where YAML begins a comment";
  const hint = "put the text in quotes, or on its own lines after '>-'";
  return { message, hint, start, end: start + (text.slice(start).split(/\r?\n/, 1)[0]?.length ?? 1) };
}

const TEXT_BELOW_KEY = 'indent the further lines of a text deeper than its key';

function secondDocument({ code, start }: ParserError): Mistake | undefined {
  if (code !== 'MULTIPLE_DOCS') return undefined;
  const hint = "remove this '---' and anything below it that doesn't belong to the brief";
  return { message: "'---' begins a second document; a brief is a single one", hint, start, end: start + 3 };
}

/** The parser's own message, as a fallback. */
function asParsed(text: string, { message, start, end }: ParserError): Mistake {
  const parserMessage = message.charAt(0).toLowerCase() + message.slice(1).split('\n', 1)[0];
  const hint = `if this is text, put it in quotes: ${quotedForYaml(shortened(text.slice(start).split('\n', 1)[0] ?? ''))}`;
  return { message: `this isn't YAML: ${parserMessage}`, hint, start, end };
}
