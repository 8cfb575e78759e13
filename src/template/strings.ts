/** Reads a layout's own words in the brief's language. */

import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic, Outcome, Span } from '../core/diagnostic.ts';
import type { LayoutFiles, StringsFile } from './layout-files.ts';
import { preparsed } from './preparsed.ts';
import type { TemplateFile } from './template-file.ts';

export type Strings = Readonly<Record<string, string>>;

/** Parsed strings by the text of their file, cached between builds. */
export type StringsCache = Map<string, Outcome<Strings>>;

/** The layout's strings. Reports strings that fall back to English, because they result in a page in two languages. */
export function layoutStrings(layout: LayoutFiles, language: string, cache: StringsCache): Outcome<Strings> {
  const read = layout.strings.map((file) => ({ file, ...parsedStrings(file, cache) }));
  const diagnostics = read.flatMap((one) => one.diagnostics);
  const value: Strings = Object.assign({}, ...read.map((one) => one.value));
  const requested = read.filter(({ file }) => file.isRequested);
  const translated = new Set(requested.flatMap((one) => Object.keys(one.value)));
  const missing = Object.keys(value).filter((key) => !translated.has(key));
  if (missing.length === 0 || diagnostics.length > 0) return { value, diagnostics };
  return { value, diagnostics: [untranslated(layout, language, missing, requested.at(-1)?.file)] };
}

function parsedStrings(file: TemplateFile, cache: StringsCache): Outcome<Strings> {
  const key = `${file.file}\n${file.text}`;
  const outcome = cache.get(key) ?? parseStrings(file);
  cache.set(key, outcome);
  return outcome;
}

export function parseStrings(file: TemplateFile): Outcome<Strings> {
  const known = preparsed<Strings>(file);
  if (known) return { value: known, diagnostics: [] };
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    return failed(error.message, { file: file.file, line, column: col });
  }
  const root = document.contents;
  if (root === null) return { value: {}, diagnostics: [] };
  if (!isMap(root))
    return failed('a strings file consists of `key: words` lines', { file: file.file, line: 1, column: 1 });
  const diagnostics: Diagnostic[] = [];
  const words = root.items.flatMap(({ key, value }): [string, string][] => {
    const node = isAlias(value) ? value.resolve(document) : value;
    const name = isScalar(key) ? String(key.value) : '';
    if (isScalar(node) && name !== '__proto__') return [[name, String(node.value ?? '')]];
    const { line, col } = lines.linePos((isNode(key) ? key.range?.[0] : undefined) ?? 0);
    diagnostics.push(...failed(`'${name}' must be a text`, { file: file.file, line, column: col }).diagnostics);
    return [];
  });
  return { value: Object.fromEntries(words), diagnostics };
}

function failed(message: string, span: Span): Outcome<Strings> {
  return { value: {}, diagnostics: [{ severity: 'error', code: 'template/strings', message, span }] };
}

function untranslated(
  layout: LayoutFiles,
  language: string,
  keys: readonly string[],
  file: StringsFile | undefined,
): Diagnostic {
  const [base = language] = language.split('-');
  const list = keys.length > 8 ? `${keys.slice(0, 8).join(', ')} and ${keys.length - 8} more` : keys.join(', ');
  const message = file
    ? `the layout '${layout.name}' has no words in '${language}' for ${list}: using English instead`
    : `the layout '${layout.name}' has no words in '${language}': using English for all of them`;
  const hint = `add them to templates/${layout.name}/strings.${base}.yaml`;
  const span = file ? { span: { file: file.file, line: 1, column: 1 } } : {};
  return { severity: 'warning', code: 'template/missing-strings', message, hint, ...span };
}
