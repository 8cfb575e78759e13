/** `briefwright.yaml`: the settings of a project. */

import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import { type LimitName, type Limits, parseLimit } from '../core/limits.ts';
import { decodeText, type SourceText } from '../core/source-text.ts';
import { didYouMean } from '../core/suggest.ts';
import { hexColor } from '../css/values/color.ts';

export const SETTINGS_FILE = 'briefwright.yaml';

export interface ProjectSettings {
  readonly limits: Partial<Limits>;
  /** The colour of each series of briefs, `#rrggbb`, by the name that its briefs print. */
  readonly series: ReadonlyMap<string, string>;
}

const SETTINGS = ['limits', 'series'];

const NONE: ProjectSettings = { limits: {}, series: new Map() };

/** Reads the settings in the project's folder; invalid ones are reported and ignored. */
export function readProjectSettings(root: string, files: FileReader): Outcome<ProjectSettings> {
  const file = joinPath(root, SETTINGS_FILE);
  const bytes = files.read(file);
  const source = bytes && decodeText(file, bytes);
  if (!source) return { value: NONE, diagnostics: [] };
  return 'severity' in source ? { value: NONE, diagnostics: [source] } : new SettingsReader(source).read();
}

const SERIES_HINT = "series: { Policy brief: '#801650' }, in quotes, as # begins a comment";

class SettingsReader {
  readonly #source: SourceText;
  readonly #found: Diagnostic[] = [];
  readonly #limits: Partial<Record<LimitName, number>> = {};
  readonly #series = new Map<string, string>();

  constructor(source: SourceText) {
    this.#source = source;
  }

  read(): Outcome<ProjectSettings> {
    const document = parseDocument(this.#source.text, { prettyErrors: false, stringKeys: true });
    const [error] = document.errors;
    const root = document.contents;
    if (error) this.#report(error.message, error.pos);
    else if (root !== null && !isMap(root))
      this.#report('expected settings by name', root.range, 'limits: { time: 120 }');
    else for (const pair of root?.items ?? []) this.#setting(pair as Pair);
    return { value: { limits: this.#limits, series: this.#series }, diagnostics: this.#found };
  }

  #setting({ key, value }: Pair): void {
    if (!isScalar(key)) return;
    const name = String(key.value);
    if (!SETTINGS.includes(name)) {
      const hint = didYouMean(name, SETTINGS) ?? `settings: ${SETTINGS.join(', ')}`;
      this.#report(`there is no setting '${name}'`, key.range, hint);
    } else if (isMap(value)) {
      for (const pair of value.items as Pair[]) name === 'limits' ? this.#limit(pair) : this.#seriesColor(pair);
    } else if (!isScalar(value) || value.value !== null) {
      const hint = name === 'limits' ? 'limits: { time: 120 }' : SERIES_HINT;
      this.#report(`'${name}' must contain ${name === 'limits' ? 'limits' : 'colours'} by name`, key.range, hint);
    }
  }

  #seriesColor({ key, value }: Pair): void {
    if (!isScalar(key)) return;
    const color = isScalar(value) ? String(value.value) : '';
    if (color.startsWith('#') && hexColor(color.slice(1))?.a === 1) this.#series.set(String(key.value), color);
    else this.#report(`the colour of the series '${String(key.value)}' is not like '#801650'`, key.range, SERIES_HINT);
  }

  #limit({ key, value }: Pair): void {
    if (!isScalar(key)) return;
    const parsed = parseLimit(String(key.value), isScalar(value) ? value.value : undefined);
    if ('problem' in parsed) this.#report(parsed.problem, key.range, parsed.hint);
    else this.#limits[parsed.name] = parsed.value;
  }

  #report(message: string, range: readonly number[] | null | undefined, hint?: string): void {
    const [start = 0, end = start] = range ?? [];
    const span = this.#source.span(start, end);
    this.#found.push({ severity: 'error', code: 'cli/bad-settings', message, span, ...(hint && { hint }) });
  }
}
