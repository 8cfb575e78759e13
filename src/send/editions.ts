/** The editions of a send. Each is built once, however many readers get it. */

import { createHash } from 'node:crypto';
import type { Compiler } from '../build/compile.ts';
import type { CompileOptions } from '../build/options.ts';
import type { CompileResult } from '../build/result.ts';
import { defined } from '../core/defined.ts';
import { type Diagnostic, hasErrors, type Outcome, withoutRepeats } from '../core/diagnostic.ts';
import type { FileRead } from '../core/files.ts';
import { type Composer, createComposer } from '../email/compose-email.ts';
import type { ComposerOptions } from '../email/options.ts';
import { mergePlaces, type PlaceReport } from '../project/merge-places.ts';
import type { ChosenEdition } from './choose-editions.ts';
import type { Reader } from './readers.ts';

export interface SendEdition {
  readonly composer: Composer;
  /** Equal for editions whose messages only differ by the reader. */
  readonly digest: string;
}

export interface EditionBuilder {
  readonly compiler: Compiler;
  readonly build: CompileOptions;
  readonly compose: ComposerOptions;
}

export interface EditionProgress {
  stopRequested(): boolean;
  /** Called before each build. */
  building(done: number, total: number): void;
}

/** By the names of editions. */
export interface BuiltEditions extends Outcome<ReadonlyMap<string, SendEdition>> {
  readonly filesRead: readonly FileRead[];
  /** True if a stop was requested before all were built. */
  readonly stopped: boolean;
}

/** Builds the editions of these readers. A mistake in a brief is reported once, with the number of its places. */
export async function buildEditions(
  readers: ReadonlyMap<Reader, ChosenEdition>,
  { compiler, build, compose }: EditionBuilder,
  progress: EditionProgress,
): Promise<BuiltEditions> {
  const wanted = new Map([...readers.values()].map((edition) => [edition.name, edition]));
  const editions = new Map<string, SendEdition>();
  const reports = new Map<string, PlaceReport[]>();
  const filesRead = new Map<string, FileRead>();
  const languages = new Map<string, string>();
  for (const [name, { folder, layout, translation, place }] of wanted) {
    if (progress.stopRequested()) break;
    progress.building(languages.size, wanted.size);
    const chosen = {
      ...defined({ layout, translation, row: place }),
    };
    const result = await compiler.build(folder, { ...build, ...chosen });
    for (const file of result.filesRead) filesRead.set(file.path, file);
    const { edition, diagnostics } = await composed(result, compose);
    if (edition) editions.set(name, edition);
    languages.set(name, result.brief?.language ?? '');
    // The places of a brief are one report, in all languages and layouts.
    const brief = place === undefined ? `${name}/` : folder;
    reports.set(brief, [...(reports.get(brief) ?? []), { key: place ?? name, diagnostics }]);
  }
  const diagnostics = [...[...reports.values()].flatMap(mergePlaces), ...otherLanguages(readers, languages)];
  const stopped = languages.size < wanted.size;
  return { value: editions, diagnostics: withoutRepeats(diagnostics), filesRead: [...filesRead.values()], stopped };
}

interface ComposedEdition {
  /** Undefined if there are errors. */
  readonly edition: SendEdition | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

async function composed(result: CompileResult, compose: ComposerOptions): Promise<ComposedEdition> {
  if (hasErrors(result.diagnostics)) return { edition: undefined, diagnostics: result.diagnostics };
  const composer = await createComposer(result, compose);
  // Compose a test message to nobody, so that problems of the layout are found before anything is sent.
  const probe = await composer.compose({ messageId: 'probe@briefwright.invalid', date: '2000-01-01T00:00:00Z' });
  const digest = probe.message && createHash('sha256').update(probe.message).digest('hex');
  return {
    edition: digest === undefined ? undefined : { composer, digest },
    diagnostics: withoutRepeats([...result.diagnostics, ...composer.diagnostics, ...probe.diagnostics]),
  };
}

/** A warning for each language of readers that a brief isn't in, at the first of them. `languages` has those of the editions. */
function otherLanguages(
  readers: ReadonlyMap<Reader, ChosenEdition>,
  languages: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const found = new Map<string, { readonly reader: Reader; readonly got: string; readers: number }>();
  for (const [reader, { name, folder }] of readers) {
    const wanted = reader.fields.language;
    const got = languages.get(name) ?? '';
    if (wanted === undefined || got === '' || primary(wanted) === primary(got)) continue;
    const key = JSON.stringify([folder, wanted]);
    const known = found.get(key);
    if (known) known.readers++;
    else found.set(key, { reader, got, readers: 1 });
  }
  return [...found.values()].map(({ reader, got, readers: count }) => {
    const whose = count === 1 ? 'this reader gets' : `its ${count} readers get`;
    const { language = '' } = reader.fields;
    return {
      severity: 'warning',
      code: 'send/no-translation',
      message: `there is no translation in '${language}', so ${whose} the brief in '${got}'`,
      hint: `'brief new NAME --translation ${language}' begins one`,
      span: reader.cells.get('language') ?? reader.span,
    };
  });
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
