/** Puts a translation's words in the place of a brief's own, and reports what is missing, out of date, or says something else. */

import type { Places } from '../places.ts';
import type { Problems } from '../problems.ts';
import { differencesOf, type LanguagePair } from './compare.ts';
import { passageDigest } from './digest.ts';
import { type Passage, passagesOf } from './passages.ts';
import type { TranslatedPassage, Translation } from './read-translation.ts';

/** Changes `brief`, a raw value that nothing else uses. Places of translated passages are those in the translation's file. */
export function translatePassages(
  brief: unknown,
  translation: Translation,
  places: Places,
  languages: LanguagePair,
): void {
  const { passages, problems } = translation;
  const byDigest = new Map([...passages].map(([key, passage]) => [passage.from, { key, passage }]));
  const used = new Set<string>();
  const missing: Passage[] = [];
  const originals = passagesOf(brief);
  const digests = new Set(originals.map(({ text }) => passageDigest(text)));
  for (const original of originals) {
    const digest = passageDigest(original.text);
    const same = passages.get(original.key);
    const found =
      same?.from === digest
        ? { key: original.key, passage: same }
        : (byDigest.get(digest) ?? stale(original, same, digests));
    if (!found) {
      missing.push(original);
      continue;
    }
    used.add(found.key);
    if (found.passage.from !== digest) reportStale(found.key, original, digest, problems);
    for (const { code, message, hint } of differencesOf(original.text, found.passage.text, languages)) {
      problems.report(`passages.${found.key}.text`, { code, message, hint });
    }
    original.put(found.passage.text);
    if (found.passage.place) places.add(original.path, found.passage.place);
  }
  if (missing.length > 0) reportMissing(missing, problems);
  for (const key of passages.keys()) {
    if (used.has(key)) continue;
    const message = `the original has no passage '${key}'`;
    problems.report(`passages.${key}`, { code: 'translation-unused', severity: 'warning', message, hint: 'remove it' });
  }
}

/** The words under the same key, unless they are those of a passage that moved. */
function stale(original: Passage, same: TranslatedPassage | undefined, digests: ReadonlySet<string>) {
  return same && !digests.has(same.from) ? { key: original.key, passage: same } : undefined;
}

function reportStale(key: string, { text }: Passage, digest: string, problems: Problems): void {
  problems.report(`passages.${key}.text`, {
    code: 'translation-stale',
    severity: 'warning',
    message: `the original of '${key}' has changed since it was translated: ${short(text)}`,
    hint: `revise the translation, then write from: ${digest}`,
  });
}

function reportMissing(missing: readonly Passage[], problems: Problems): void {
  const named = missing.slice(0, MOST_NAMED).map(({ key }) => key);
  const more = missing.length - named.length;
  problems.report('', {
    code: 'translation-missing',
    severity: 'warning',
    message: `${missing.length} ${missing.length === 1 ? 'passage is' : 'passages are'} not translated: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    hint: "'brief new NAME --translation LANGUAGE' adds them to the file, with their originals",
  });
}

const MOST_NAMED = 8;

/** The beginning of a text, for a message. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
