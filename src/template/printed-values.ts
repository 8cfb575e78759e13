/**
 * Printing of `{{value}}`. Handlebars would print "[object Object]" for a rich text and "a,b" for a list, so every
 * `{{...}}` of a template is passed to the helper `printed` or `markup`, which know the objects of the view.
 */

import { HelperError, Html, isText } from './helper-values.ts';

/** The helper for `{{value}}`, and the one for `{{{value}}}`. */
export const PRINTING = { escaped: 'printed', raw: 'markup' } as const;

/** Helpers whose results are already text or markup. */
const TEXT_HELPERS: ReadonlySet<string> = new Set([
  'html',
  'plain',
  'words',
  'src',
  't',
  'concat',
  ...Object.values(PRINTING),
]);

/** The parts of Handlebars' syntax tree that are modified here. */
interface Node {
  type: string;
  loc?: unknown;
  body?: readonly Node[];
  program?: Node;
  inverse?: Node;
  path?: Path;
  params?: readonly unknown[];
  hash?: unknown;
  escaped?: boolean;
}

interface Path {
  readonly type: string;
  readonly original: unknown;
  readonly parts?: readonly unknown[];
  readonly loc?: unknown;
  /** Makes a missing value an error instead of empty. */
  strict?: boolean;
}

export interface PrintingRules {
  readonly isHelper: (name: string) => boolean;
  /** True for plain-text templates, which have no markup. */
  readonly plainText: boolean;
}

/** Wraps each value that a template prints in the helper that prints it. Changes the tree in place. */
export function printValues(program: Node, rules: PrintingRules): void {
  for (const statement of program.body ?? []) {
    if (statement.type === 'MustacheStatement') printStatement(statement, rules);
    if (statement.program) printValues(statement.program, rules);
    if (statement.inverse) printValues(statement.inverse, rules);
  }
}

function printStatement(statement: Node, rules: PrintingRules): void {
  const { path, params = [], hash, loc, escaped } = statement;
  if (path?.type !== 'PathExpression') return;
  const name = String(path.original);
  if (TEXT_HELPERS.has(name)) return;
  const isCall = params.length > 0 || hash !== undefined || rules.isHelper(name);
  if (!isCall) path.strict = true;
  const value = isCall ? { type: 'SubExpression', path, params, hash, loc } : path;
  const helper = escaped === false && !rules.plainText ? PRINTING.raw : PRINTING.escaped;
  statement.path = { type: 'PathExpression', original: helper, parts: [helper], loc: path.loc, ...PLAIN_PATH };
  statement.params = [value];
  delete statement.hash;
}

const PLAIN_PATH = { data: false, depth: 0 };

/** The text of a value of the view. Throws `HelperError` for a value without text. */
export function printedText(value: unknown): string {
  if (value === undefined || value === null) return '';
  // Handlebars wraps a string in an object when it is the context of a block: `{{this}}` inside {{#if}}.
  const primitive = value.valueOf();
  if (typeof primitive !== 'object') return String(primitive);
  const text = textOf(value);
  if (text !== undefined) return text;
  if (Array.isArray(value)) {
    throw new HelperError(`a list of ${value.length} can't be printed directly: use {{#each ...}}`);
  }
  const fields = Object.keys(value).filter((key) => key !== 'src');
  throw new HelperError(`a value with fields can't be printed directly: print one of ${fields.slice(0, 8).join(', ')}`);
}

/** The text of rich texts, quantities, dates, and objects with a name; undefined for other objects. */
function textOf(value: object): string | undefined {
  if (isText(value)) return value.plain;
  const { words, wording, text, name } = value as Readonly<Record<string, unknown>>;
  if (isText(text) && 'kind' in value && value.kind === 'text') return text.plain;
  for (const one of [words, wording, name]) if (typeof one === 'string') return one;
  return typeof text === 'string' && 'language' in value ? text : undefined;
}

/** `{{{value}}}`: a rich text's own HTML, any other value's text. */
export function printedMarkup(value: unknown): unknown {
  return isText(value) ? new Html(value.html) : printedText(value);
}
