/** The editions of a send. Each is built once, however many readers get it. */

import { createHash } from 'node:crypto';
import type { Compiler } from '../build/compile.ts';
import type { CompileOptions } from '../build/options.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../core/diagnostic.ts';
import type { FileRead } from '../core/files.ts';
import { type Composer, createComposer } from '../email/compose-email.ts';
import type { ComposerOptions } from '../email/options.ts';
import type { Reader } from './readers.ts';

export interface SendEdition {
  readonly composer: Composer;
  /** Equal for editions whose messages only differ by the reader. */
  readonly digest: string;
}

export interface EditionSource {
  readonly compiler: Compiler;
  /** The folder of the brief. */
  readonly folder: string;
  readonly build: CompileOptions;
  readonly compose: ComposerOptions;
  /**
   * Finds the brief and layout that a value of the column `edition` names, and its translation
   * for a reader's language if there is one; or the problem if the edition is unknown or ambiguous.
   */
  resolve(edition: string, language: string | undefined): ResolvedEdition | { readonly problem: Diagnostic };
}

export interface ResolvedEdition {
  readonly folder: string;
  readonly layout: string | undefined;
  readonly translation: string | undefined;
}

/** The name of a reader's edition: with its language where it is a translation. */
export function editionName({ edition, fields }: Reader, source: EditionSource): string {
  const resolved = source.resolve(edition, fields.language);
  const translation = 'problem' in resolved ? undefined : resolved.translation;
  return translation === undefined ? edition : `${edition} (${translation})`.trim();
}

export interface BuiltEditions extends Outcome<ReadonlyMap<string, SendEdition>> {
  readonly filesRead: readonly FileRead[];
}

/** Builds the editions of these readers. */
export async function buildEditions(readers: readonly Reader[], source: EditionSource): Promise<BuiltEditions> {
  const editions = new Map<string, SendEdition>();
  const diagnostics: Diagnostic[] = [];
  const filesRead: FileRead[] = [];
  for (const [name, reader] of firstOfEach(readers, source)) {
    const resolved = source.resolve(reader.edition, reader.fields.language);
    if ('problem' in resolved) {
      diagnostics.push({ ...resolved.problem, span: reader.editionSpan });
      continue;
    }
    const { folder, layout, translation } = resolved;
    const chosen = {
      ...(layout === undefined ? {} : { layout }),
      ...(translation === undefined ? {} : { translation }),
    };
    const result = await source.compiler.build(folder, { ...source.build, ...chosen });
    filesRead.push(...result.filesRead);
    diagnostics.push(...result.diagnostics.filter((d) => !diagnostics.some((other) => equal(d, other))));
    if (hasErrors(result.diagnostics)) continue;
    const composer = await createComposer(result, source.compose);
    // Compose a test message to nobody, so that problems of the layout are found before anything is sent.
    const probe = await composer.compose({ messageId: 'probe@briefwright.invalid', date: '2000-01-01T00:00:00Z' });
    diagnostics.push(
      ...[...composer.diagnostics, ...probe.diagnostics].filter((d) => !diagnostics.some((o) => equal(d, o))),
    );
    if (probe.message) {
      editions.set(name, { composer, digest: createHash('sha256').update(probe.message).digest('hex') });
    }
  }
  return { value: editions, diagnostics, filesRead };
}

function firstOfEach(readers: readonly Reader[], source: EditionSource): ReadonlyMap<string, Reader> {
  const first = new Map<string, Reader>();
  for (const reader of readers) {
    const name = editionName(reader, source);
    if (!first.has(name)) first.set(name, reader);
  }
  return first;
}

function equal(a: Diagnostic, b: Diagnostic): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
