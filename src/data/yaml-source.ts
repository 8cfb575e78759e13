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
import { Budget } from '../core/budget.ts';
import type { Span } from '../core/diagnostic.ts';
import type { SourceText } from '../core/source-text.ts';
import { checkYamlDepth } from '../core/yaml-depth.ts';
import type { Problem, Problems } from './problems.ts';
import type { PlacedList, PlacedNode, YamlMemory, YamlPair, YamlPairs } from './yaml-parts.ts';

/** More values than this behind aliases are an author's accident, or an attack ("billion laughs"). */
const MOST_ALIASED_VALUES = 10_000;

/**
 * The document's value: text, numbers, booleans, lists and maps; a key without a value has `undefined`. Undefined
 * when the syntax is broken, which is reported: all of it, each at its place.
 */
export function readYaml(source: SourceText, problems: Problems, memory: YamlMemory, budget = new Budget()): unknown {
  const tooDeep = checkYamlDepth(source, budget);
  if (tooDeep) {
    problems.add(tooDeep);
    return undefined;
  }
  const parts = memory.pairs(source.text);
  if (parts) return new ValueReader(undefined, source, problems, budget).document(parts);
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
  return new ValueReader(document, source, problems, budget).value({ node: document.contents, base: 0 }, '', '');
}

class ValueReader {
  /** Undefined where there are no aliases. */
  readonly #document: Document.Parsed | undefined;
  readonly #source: SourceText;
  readonly #problems: Problems;
  #insideAliases = 0;
  #aliasedValues = 0;

  readonly #budget: Budget;

  constructor(document: Document.Parsed | undefined, source: SourceText, problems: Problems, budget: Budget) {
    this.#budget = budget;
    this.#document = document;
    this.#source = source;
    this.#problems = problems;
  }

  value({ node, base }: PlacedNode, path: DataPath, prefix: string): unknown {
    if (!node) return undefined;
    this.#budget.spend();
    if (this.#insideAliases > 0 && ++this.#aliasedValues > MOST_ALIASED_VALUES) return undefined;
    const [start, end] = node.range ?? [0, 0];
    this.#problems.places.add(path, { source: this.#source, start: base + start, end: base + end });
    if (isScalar(node)) return node.value === null ? undefined : node.value;
    if (isMap(node)) return this.#map(node, base, prefix);
    if (isSeq(node))
      return this.#items(
        node.items.map((item) => ({ node: item as Node, base })),
        path,
      );
    return isAlias(node) ? this.#alias(node, path, prefix) : undefined;
  }

  /** The whole document, read in parts. */
  document({ pairs, start, end }: YamlPairs): Record<string, unknown> {
    this.#problems.places.add('', { source: this.#source, start, end });
    const value: Record<string, unknown> = {};
    for (const pair of pairs) this.#entry(value, pair, '');
    return value;
  }

  #list({ items, start, end }: PlacedList, path: DataPath): unknown[] {
    this.#problems.places.add(path, { source: this.#source, start, end });
    return this.#items(items, path);
  }

  #items(items: readonly PlacedNode[], path: DataPath): unknown[] {
    return items.map((item, i) => this.value(item, `${path}[${i}]`, `${path}[${i}].`));
  }

  #map(map: YAMLMap, base: number, prefix: string): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    for (const pair of map.items) {
      if (!isScalar(pair.key)) continue;
      const [start, end] = pair.key.range ?? [0, 0];
      const node = pair.value as Node | null;
      const key = String(pair.key.value);
      this.#entry(value, { key, keyStart: base + start, keyEnd: base + end, value: { node, base } }, prefix);
    }
    return value;
  }

  #entry(map: Record<string, unknown>, { key, keyStart, keyEnd, value }: YamlPair, prefix: string): void {
    const path = prefix + key;
    this.#problems.places.addKey(path, { source: this.#source, start: keyStart, end: keyEnd });
    if (key === '__proto__') this.#problems.report(path, { code: 'bad-key', message: `'${key}' cannot be a key` });
    else map[key] = 'node' in value ? this.value(value, path, `${path}.`) : this.#list(value, path);
  }

  #alias(alias: Alias, path: DataPath, prefix: string): unknown {
    const [start, end] = alias.range ?? [0, 0];
    const span = this.#source.span(start, end);
    const node = this.#document && alias.resolve(this.#document);
    if (!node) {
      const message = `'*${alias.source}' refers to no anchor '&${alias.source}' before it`;
      this.#problems.spoil(path, { code: 'bad-alias', message, span, hint: QUOTE_ASTERISK });
      return undefined;
    }
    this.#insideAliases++;
    const value = this.value({ node, base: 0 }, path, prefix);
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
