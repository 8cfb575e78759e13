/** YAML 1.2 (core schema) to plain values, with the place of every key and value. */

import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { DataPath } from '../core/brief.ts';
import type { Span } from '../core/diagnostic.ts';
import type { SourceText } from '../core/source-text.ts';
import type { Problem, Problems } from './problems.ts';

/** More values than this behind aliases are an author's accident, or an attack ("billion laughs"). */
const MOST_ALIASED_VALUES = 10_000;

/**
 * The document's value: text, numbers, booleans, lists and maps; a key without a value has `undefined`. Undefined
 * when the syntax is broken, which is reported: all of it, each at its place.
 */
export function readYaml(source: SourceText, problems: Problems): unknown {
  const document = parseDocument(source.text, { prettyErrors: false, stringKeys: true });
  for (const warning of document.warnings)
    problems.report('', { ...syntaxProblem(warning, source), severity: 'warning' });
  let line = 0;
  for (const error of document.errors) {
    const problem = syntaxProblem(error, source);
    // The parser stumbles more than once over the same thing.
    if (problem.span.line !== line) problems.report('', problem);
    line = problem.span.line;
  }
  if (document.errors.length > 0) return undefined;
  return new ValueReader(document, source, problems).value(document.contents, '', '');
}

class ValueReader {
  readonly #document: Document.Parsed;
  readonly #source: SourceText;
  readonly #problems: Problems;
  #insideAliases = 0;
  #aliasedValues = 0;

  constructor(document: Document.Parsed, source: SourceText, problems: Problems) {
    this.#document = document;
    this.#source = source;
    this.#problems = problems;
  }

  value(node: Node | null | undefined, path: DataPath, prefix: string): unknown {
    if (!node) return undefined;
    if (this.#insideAliases > 0 && ++this.#aliasedValues > MOST_ALIASED_VALUES) return undefined;
    const [start, end] = node.range ?? [0, 0];
    this.#problems.places.add(path, { source: this.#source, start, end });
    if (isScalar(node)) return node.value === null ? undefined : node.value;
    if (isMap(node)) return this.#map(node, prefix);
    if (isSeq(node)) return node.items.map((item, i) => this.value(item as Node, `${path}[${i}]`, `${path}[${i}].`));
    return isAlias(node) ? this.#alias(node, path, prefix) : undefined;
  }

  #map(map: YAMLMap, prefix: string): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    for (const pair of map.items) {
      if (!isScalar(pair.key)) continue;
      const key = String(pair.key.value);
      const path = prefix + key;
      const [start, end] = pair.key.range ?? [0, 0];
      this.#problems.places.addKey(path, { source: this.#source, start, end });
      if (key === '__proto__') this.#problems.report(path, { code: 'bad-key', message: `'${key}' cannot be a key` });
      else value[key] = this.value(pair.value as Node | null, path, `${path}.`);
    }
    return value;
  }

  #alias(alias: Alias, path: DataPath, prefix: string): unknown {
    const [start, end] = alias.range ?? [0, 0];
    const span = this.#source.span(start, end);
    const node = alias.resolve(this.#document);
    if (!node) {
      const message = `'*${alias.source}' refers to no anchor '&${alias.source}' before it`;
      this.#problems.spoil(path, { code: 'bad-alias', message, span, hint: QUOTE_ASTERISK });
      return undefined;
    }
    this.#insideAliases++;
    const value = this.value(node, path, prefix);
    this.#insideAliases--;
    if (this.#insideAliases === 0 && this.#aliasedValues > MOST_ALIASED_VALUES) {
      const message = `aliases stand for more than ${MOST_ALIASED_VALUES} values`;
      this.#problems.spoil(path, { code: 'bad-alias', message, span });
    }
    return value;
  }
}

const QUOTE_ASTERISK = "a text that begins with '*' must stand in quotes, or on its own lines after '>-'";

const HINTS: Readonly<Record<string, string>> = {
  BAD_ALIAS: QUOTE_ASTERISK,
  BAD_SCALAR_START: "a text that begins with a sign like '`', '@' or '%' must stand in quotes",
  BLOCK_AS_IMPLICIT_KEY: "a text with ': ' in it must stand in quotes, or on its own lines after '>-'",
  MULTILINE_IMPLICIT_KEY: "a text with ': ' in it must stand in quotes, or on its own lines after '>-'",
  UNEXPECTED_TOKEN: "a text that begins with '[', '{' or a quotation mark must stand in quotes as a whole",
  MISSING_CHAR: 'a quotation mark or a bracket was opened and not closed, or a colon is missing',
  TAB_AS_INDENT: 'indent with spaces',
};

function syntaxProblem(error: YAMLError, source: SourceText): Problem & { readonly span: Span } {
  const [start, end] = error.pos;
  const span = source.span(start, end);
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]*/.exec(source.text.slice(start, start + 80))?.[0] ?? '';
    return { code: 'duplicate-key', message: `the key '${key}' stands twice in one map`, span };
  }
  const before = source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1, start);
  const hint = error.code === 'UNEXPECTED_TOKEN' && /[:-] +\*/.test(before) ? QUOTE_ASTERISK : HINTS[error.code];
  return { code: 'yaml-syntax', message: lowerFirst(error.message), span, hint };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
