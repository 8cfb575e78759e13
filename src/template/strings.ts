/** Reads a layout's own words in the brief's language, which add to those of its record or replace them. */

import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic, Outcome, Span } from '../core/diagnostic.ts';
import type { Locale } from '../languages/locale.ts';
import type { Message, PluralForms } from '../languages/message.ts';
import type { LayoutFiles, StringsFile } from './layout-files.ts';
import { LayoutWords, type Strings, withSlots } from './layout-words.ts';
import { preparsed } from './preparsed.ts';
import type { TemplateFile } from './template-file.ts';

/** Parsed strings by the text of their file, cached between builds. */
export type StringsCache = Map<string, Outcome<Strings>>;

/**
 * The layout's words: English ones of its own, those of the language's record, and its own in that language. Reports what stays
 * English, because it results in a page in two languages.
 */
export function layoutStrings(
  layout: LayoutFiles,
  locale: Locale,
  cache: StringsCache,
  kind: 'layout' | 'mail' = 'layout',
): Outcome<LayoutWords> {
  const read = layout.strings.map((file) => ({ file, ...parsedStrings(file, cache) }));
  const diagnostics = read.flatMap((one) => one.diagnostics);
  const { comma, semicolon, colon, stop } = locale.words.punctuation;
  const record: Strings = { ...locale.words.shared, ...locale.words[kind], comma, semicolon, colon, stop };
  const english = Object.assign({}, ...read.filter(({ file }) => !file.isRequested).map((one) => one.value)) as Strings;
  const requested = read.filter(({ file }) => file.isRequested);
  const own = Object.assign({}, ...requested.map((one) => one.value)) as Strings;
  const replaced = Object.entries(own).map(([key, text]): [string, Message] => [
    key,
    withSlots(text, Object.hasOwn(record, key) ? record[key] : undefined),
  ]);
  const known: Strings = locale.english === 'nothing' ? record : {};
  const missing = Object.keys({ ...english, ...record }).filter((key) => !(key in own) && !(key in known));
  const isEnglish = locale.language === 'en';
  const all = { ...english, ...record, ...Object.fromEntries(replaced) };
  const value = new LayoutWords(all, locale, new Set(isEnglish ? [] : missing));
  if (diagnostics.length > 0) return { value, diagnostics };
  return { value, diagnostics: untranslated(layout, locale, missing, requested.at(-1)?.file) };
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
  const words = root.items.flatMap(({ key, value }): [string, Message][] => {
    const node = isAlias(value) ? value.resolve(document) : value;
    const name = isScalar(key) ? String(key.value) : '';
    const forms = isMap(node) ? pluralForms(node.toJSON() as Readonly<Record<string, unknown>>) : undefined;
    if (forms) return [[name, forms]];
    if (isScalar(node) && name !== '__proto__') return [[name, String(node.value ?? '')]];
    const { line, col } = lines.linePos((isNode(key) ? key.range?.[0] : undefined) ?? 0);
    const message = `'${name}' must be a text, or a map of plural forms with 'other'`;
    diagnostics.push(...failed(message, { file: file.file, line, column: col }).diagnostics);
    return [];
  });
  return { value: Object.fromEntries(words), diagnostics };
}

const CATEGORIES: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** `{ one: …, other: … }`; undefined for any other map. */
function pluralForms(value: Readonly<Record<string, unknown>>): PluralForms | undefined {
  const isForm = ([key, text]: [string, unknown]): boolean => CATEGORIES.has(key) && typeof text === 'string';
  return Object.entries(value).every(isForm) && 'other' in value ? (value as PluralForms) : undefined;
}

function failed(message: string, span: Span): Outcome<Strings> {
  return { value: {}, diagnostics: [{ severity: 'error', code: 'template/strings', message, span }] };
}

/** What stays English, in one warning. */
function untranslated(
  layout: LayoutFiles,
  { tag, language, english }: Locale,
  keys: readonly string[],
  file: StringsFile | undefined,
): readonly Diagnostic[] {
  if (keys.length === 0 && english === 'nothing') return [];
  const list = keys.length > 8 ? `${keys.slice(0, 8).join(', ')} and ${keys.length - 8} more` : keys.join(', ');
  const ofLayout = file || english === 'nothing' ? list : 'all words of the layout';
  const ofProgram =
    english === 'all' ? 'dates, numbers and the words of charts' : 'the words of charts, dates and quantities';
  const parts = [...(keys.length > 0 ? [ofLayout] : []), ...(english === 'nothing' ? [] : [ofProgram])];
  const message = `the layout '${layout.name}' has no words in '${tag}' for ${parts.join('; ')}: using English instead`;
  const hint = keys.length > 0 ? { hint: `add them to templates/${layout.name}/strings.${language}.yaml` } : {};
  const span = file ? { span: { file: file.file, line: 1, column: 1 } } : {};
  return [{ severity: 'warning', code: 'template/missing-strings', message, ...hint, ...span }];
}
