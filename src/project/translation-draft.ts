/** The file of a translation, with the original of each passage as a comment: new passages are added to those that it has. */

import { stringify } from 'yaml';
import { type FileReader, joinPath } from '../core/files.ts';
import { decodeText } from '../core/source-text.ts';
import { listPlaces } from '../data/each/list-places.ts';
import { BRIEF_FILE } from '../data/list-briefs.ts';
import { Places } from '../data/places.ts';
import { Problems } from '../data/problems.ts';
import { readBrief } from '../data/read-brief.ts';
import { passageDigest } from '../data/translation/digest.ts';
import { type Passage, passagesOf } from '../data/translation/passages.ts';
import { readTranslation, type Translation } from '../data/translation/read-translation.ts';
import { translateData } from '../data/translation/translate-data.ts';
import { YamlMemory } from '../data/yaml-parts.ts';
import { readYaml } from '../data/yaml-source.ts';
import { localeFor } from '../languages/locale-for.ts';

/** A draft, or the reason why there is none. */
export type TranslationDraft = { readonly text: string } | { readonly refused: string };

/** The text of `brief.<language>.yaml`. */
export function translationDraft(folder: string, language: string, files: FileReader): TranslationDraft {
  const path = joinPath(folder, BRIEF_FILE);
  const unread = { refused: `${path} can't be read, so there is nothing to translate` };
  const bytes = files.read(path);
  const source = bytes && decodeText(path, bytes);
  if (!source || 'severity' in source) return unread;
  const value = readYaml(source, new Problems(new Places()), new YamlMemory());
  // Of a brief for many places, any place has the words of the data.
  const [place] = listPlaces(folder, files).value ?? [];
  const brief = readBrief(folder, files, { row: place?.key }).value;
  if (value === undefined || !brief) return unread;
  if (isSameLanguage(language, brief.language))
    return { refused: `${path} is in '${brief.language}' already: a translation into '${language}' would repeat it` };
  const known = readTranslation(folder, language, files);
  const languages = { original: brief.locale, translation: localeFor(language) };
  const cells = translateData(brief, { cells: {}, languages }).missing;
  const lines = [
    head(language),
    'passages:',
    ...passagesOf(value).map((passage) => passageLines(passage, known)),
    ...(cells.length > 0
      ? ['# Words in the data of charts and tables, and what they are in this language.', 'cells:']
      : []),
    ...cells.map((cell) => `  ${scalar(cell)}: ${scalar(known?.cells[cell] ?? '')}`),
    '',
  ];
  return { text: lines.join('\n') };
}

/** True for the same tag (BCP 47), or for one that only leaves out the region: en, of en-GB. */
function isSameLanguage(tag: string, original: string): boolean {
  const [a, b] = [tag.toLowerCase(), original.toLowerCase()];
  return a === b || b.startsWith(`${a}-`);
}

function head(language: string): string {
  return `# The words of this brief in the language '${language}'. Everything else comes from ${BRIEF_FILE}: claims, data, dates, sources, figures.
# Write the translation of each comment into 'text'. Keep marks such as [^note], {@figure} and {^claim}.
# 'from' changes with the original: 'brief check' reports passages whose original has changed since.`;
}

function passageLines({ key, text }: Passage, known: Translation | undefined): string {
  const digest = passageDigest(text);
  const same = known?.passages.get(key);
  const moved = [...(known?.passages.values() ?? [])].find(({ from }) => from === digest);
  const found = same?.from === digest ? same : (moved ?? same);
  const comment = text
    .trimEnd()
    .split('\n')
    .map((line) => `    # ${line}`.trimEnd());
  const from = found?.from ?? digest;
  return [`  ${scalar(key)}:`, ...comment, `    from: ${scalar(from)}`, `    text: ${scalar(found?.text ?? '')}`].join(
    '\n',
  );
}

/** A YAML scalar on one line. */
function scalar(text: string): string {
  if (text === '') return "''";
  // Digests of digits alone, or in the form 12e34567, would be numbers.
  if (/^[\d.e+-]+$/i.test(text)) return `'${text}'`;
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN', blockQuote: false }).trimEnd();
}
