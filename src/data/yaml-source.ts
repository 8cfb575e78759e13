/** Converts YAML 1.2 (core schema) to plain values, with the place of every key and value. */

import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { Budget } from '../core/budget.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { SourceText } from '../core/source-text.ts';
import { checkYamlDepth } from '../core/yaml-depth.ts';
import { cutByComma, cutValues, isCutByComma } from './flow-commas.ts';
import { type LostText, lostAfterHash, lostSign, lostValue, swallowedItem } from './lost-text.ts';
import type { Problems } from './problems.ts';
import { unprintableIn } from './unprintable.ts';
import { syntaxFaults } from './yaml-faults.ts';
import type { PlacedList, PlacedNode, YamlMemory, YamlPair, YamlPairs } from './yaml-parts.ts';

/** More values than this behind aliases are an author's accident, or an attack ("billion laughs"). */
const MOST_ALIASED_VALUES = 10_000;

/**
 * The document's value: text, numbers, booleans, lists and maps; a key without a value has `undefined`. Undefined
 * if the syntax is broken; every syntax error is reported at its place.
 */
export function readYaml(source: SourceText, problems: Problems, memory: YamlMemory, budget = new Budget()): unknown {
  const tooDeep = checkYamlDepth(source, budget);
  if (tooDeep) {
    problems.add(tooDeep);
    return undefined;
  }
  const parts = memory.pairs(source.text);
  if (parts) {
    const reader = new ValueReader(undefined, source, problems, budget);
    const value = reader.document(parts);
    return reader.isMisread ? undefined : value;
  }
  const document = parseDocument(source.text, { prettyErrors: false, stringKeys: true });
  for (const { code, message, pos } of document.warnings) {
    // Text that a tag swallows is reported with the text.
    if (code === 'TAG_RESOLVE_FAILED') continue;
    const span = source.span(pos[0], pos[1]);
    problems.report('', { code: 'yaml-syntax', message: lowerFirst(message), span, severity: 'warning' });
  }
  // Values that a comma ends are found where they are read.
  const errors = document.errors.filter((error) => !isCutByComma(source.text, error));
  if (errors.length > 0) {
    for (const fault of syntaxFaults(source, errors)) problems.report('', fault);
    return undefined;
  }
  const reader = new ValueReader(document, source, problems, budget);
  const value = reader.value({ node: document.contents, base: 0 }, '', '');
  return reader.isMisread ? undefined : value;
}

/** The flag 'u' makes surrogate pairs single characters. */

class ValueReader {
  /** Undefined if there are no aliases. */
  readonly #document: Document.Parsed | undefined;
  readonly #source: SourceText;
  readonly #problems: Problems;
  /** Without a ' #' in the source, no text can be lost to comments. */
  readonly #hasHashes: boolean;
  #aliases: ReadonlySet<string> | undefined;
  #isMisread = false;
  /** Maps and lists being read: an alias of one of them would recurse for ever. */
  readonly #open = new Set<Node>();
  #insideAliases = 0;
  #aliasedValues = 0;

  readonly #budget: Budget;

  constructor(document: Document.Parsed | undefined, source: SourceText, problems: Problems, budget: Budget) {
    this.#budget = budget;
    this.#document = document;
    this.#source = source;
    this.#problems = problems;
    this.#hasHashes = /\s#/.test(source.text);
  }

  /** True if the value differs from what its author sees: keys at another level, or too many values. */
  get isMisread(): boolean {
    return this.#isMisread;
  }

  value({ node, base }: PlacedNode, path: DataPath, prefix: string): unknown {
    if (!node) return undefined;
    this.#budget.spend();
    if (this.#insideAliases > 0 && ++this.#aliasedValues > MOST_ALIASED_VALUES) return undefined;
    const [start, end] = node.range ?? [0, 0];
    this.#problems.places.add(path, { source: this.#source, start: base + start, end: base + end });
    if (isScalar(node)) {
      this.#findLost(node, base, path);
      return this.#scalar(node.value, path);
    }
    if (isAlias(node)) return this.#alias(node, path, prefix);
    this.#open.add(node);
    const value = this.#collection({ node, base }, path, prefix);
    this.#open.delete(node);
    return value;
  }

  #scalar(value: unknown, path: DataPath): unknown {
    if (value === null) return undefined;
    const found = typeof value === 'string' ? unprintableIn(value) : undefined;
    if (!found) return value;
    this.#problems.report(path, found.problem);
    return found.printable;
  }

  #collection({ node, base }: PlacedNode, path: DataPath, prefix: string): unknown {
    if (isMap(node)) return this.#map(node, base, prefix);
    if (!isSeq(node)) return undefined;
    return this.#items(
      node.items.map((item) => ({ node: item as Node, base })),
      path,
    );
  }

  /** Reports anything that YAML drops from a text or adds to it. */
  #findLost(scalar: Scalar, base: number, path: DataPath): void {
    if (scalar.tag !== undefined || scalar.anchor !== undefined) this.#report(path, this.#lostSign(scalar, base));
    if (scalar.type !== 'PLAIN') return;
    const { text } = this.#source;
    const [start, end] = [base + (scalar.range?.[0] ?? 0), base + (scalar.range?.[1] ?? 0)];
    const key = path.slice(path.lastIndexOf('.') + 1);
    if (end > start && this.#hasHashes) this.#report(path, lostAfterHash(text, scalar.value, key, start, end));
    if (typeof scalar.value === 'string' && text.indexOf('\n', start) < end) {
      this.#report(path, swallowedItem(text, start, end));
    }
  }

  #lostSign(node: Node, base: number): LostText | undefined {
    this.#aliases ??= aliasesIn(this.#document);
    return lostSign(node, this.#source.text, base, this.#aliases);
  }

  #report(path: DataPath, lost: LostText | undefined): void {
    if (!lost) return;
    const problem = { ...lost, span: this.#source.span(lost.start, lost.end) };
    if (lost.severity === 'warning') this.#problems.report(path, problem);
    else this.#problems.spoil(path, problem);
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
    const cut = map.flow ? cutValues(map.items, this.#source.text, base) : [];
    const rest = new Set(cut.flatMap((one) => one.rest));
    for (const one of cut) {
      if (isScalar(one.first.key)) this.#report(prefix + one.first.key.value, cutByComma(one, this.#source.text, base));
    }
    for (const pair of map.items) {
      if (!isScalar(pair.key) || rest.has(pair)) continue;
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
    if (/^[\s\u200b]/.test(key)) {
      this.#isMisread = true;
      const message = 'this line is indented with non-standard spaces, perhaps copied from a web page';
      const span = this.#source.span(keyStart, keyStart + 1);
      this.#problems.report(path, { code: 'yaml-syntax', message, hint: 'indent with ordinary spaces', span });
    }
    if (key === '__proto__') this.#problems.report(path, { code: 'bad-key', message: `'${key}' can't be a key` });
    else map[key] = 'node' in value ? this.value(value, path, `${path}.`) : this.#list(value, path);
    if (map[key] !== undefined || !this.#hasHashes) return;
    const lost = lostValue(this.#source.text, key, keyEnd);
    this.#report(path, lost);
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
    if (this.#open.has(node)) {
      const message = `'*${alias.source}' refers to a value that contains it`;
      this.#problems.spoil(path, { code: 'bad-alias', message, span, hint: 'write the value in its place' });
      return undefined;
    }
    this.#insideAliases++;
    const value = this.value({ node, base: 0 }, path, prefix);
    this.#insideAliases--;
    if (this.#insideAliases === 0 && this.#aliasedValues > MOST_ALIASED_VALUES) {
      this.#isMisread = true;
      const message = `aliases expand to more than ${MOST_ALIASED_VALUES} values`;
      this.#problems.spoil(path, { code: 'bad-alias', message, span });
    }
    return value;
  }
}

/** The names that aliases refer to. */
function aliasesIn(document: Document | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  if (document) {
    visit(document, {
      Alias: (_, { source }) => {
        names.add(source);
      },
    });
  }
  return names;
}

const QUOTE_ASTERISK = "put text that begins with '*' in quotes, or on its own lines after '>-'";

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
