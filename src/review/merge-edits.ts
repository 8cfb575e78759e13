/** Collects the edits of a merge, and makes the new texts of the files. */

import type { Brief } from '../core/brief.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import type { YamlMemory } from '../data/yaml-parts.ts';
import { yamlValue } from '../data/yaml-value.ts';
import { applyEdits, type Edit, type ParsedFile, valueAt } from './apply-edits.ts';
import { applyStructure, type StructureEdit } from './apply-structure.ts';
import type { BoundPassage } from './find-passage.ts';
import type { MergedPassage, MergeResult, Place, Unmerged } from './merge-result.ts';

export interface BriefFiles {
  readonly folder: string;
  readonly files: FileReader;
  readonly memory: YamlMemory;
}

export class MergeEdits {
  readonly #brief: Brief;
  readonly #folder: string;
  readonly #files: FileReader;
  readonly #memory: YamlMemory;
  readonly #texts = new Map<string, ParsedFile>();
  #value: unknown;
  readonly #edits = new Map<string, Edit[]>();
  readonly #structure: { readonly edit: StructureEdit; readonly merged: MergedPassage }[] = [];
  readonly #merged: MergedPassage[] = [];
  readonly #unmerged: Unmerged[] = [];

  /** `memory` has the parts of brief.yaml, as the brief was read with it. */
  constructor(brief: Brief, { folder, files, memory }: BriefFiles) {
    this.#brief = brief;
    this.#folder = folder;
    this.#files = files;
    this.#memory = memory;
  }

  /** The value at a path of brief.yaml. */
  valueAt(path: string): unknown {
    const { text, parsed } = this.#textOf(this.#main);
    this.#value ??= parsed(text);
    return valueAt(this.#value, path);
  }

  placeOf(path: string): Place {
    const span = this.#brief.spans.get(path);
    return { path, file: span?.file ?? this.#main, line: span?.line ?? 1 };
  }

  /** New words for a passage. */
  change(ours: BoundPassage, after: string, authors: readonly string[]): void {
    const place = this.placeOf(ours.path);
    const span = this.#brief.spans.get(ours.path);
    if (!span) return;
    const raw = /\.ya?ml$/i.test(span.file) ? this.valueAt(ours.path) : undefined;
    const before = raw === undefined ? ours.runs.map(({ text }) => text).join('') : String(raw).trimEnd();
    if (before === after) return;
    if (/\.xls[xm]$/i.test(span.file)) {
      const why = `in a workbook, at ${span.cell ?? 'a cell'}: change it there`;
      this.#unmerged.push({ ...place, why, words: after });
      return;
    }
    const edits = this.#edits.get(span.file) ?? [];
    edits.push({ path: ours.path, span, before, after });
    this.#edits.set(span.file, edits);
    this.#merged.push({ ...place, kind: 'changed', before, after, authors });
  }

  /** A paragraph that is added, removed or moved. */
  rearrange(edit: StructureEdit, merged: MergedPassage): void {
    this.#structure.push({ edit, merged });
  }

  result(): Pick<MergeResult, 'files' | 'merged' | 'unmerged'> {
    const files: Record<string, string> = {};
    const failed = new Set<MergedPassage>();
    for (const [file, edits] of this.#edits) {
      const applied = applyEdits(file, this.#textOf(file), edits);
      if (applied.text !== this.#textOf(file).text) files[file] = applied.text;
      const paths = new Set(applied.failed.map(({ path }) => path));
      for (const one of this.#merged) if (paths.has(one.path)) failed.add(one);
    }
    if (this.#structure.length > 0) {
      const before = files[this.#main] ?? this.#textOf(this.#main).text;
      const applied = applyStructure({ ...this.#textOf(this.#main), text: before }, [
        ...new Set(this.#structure.map(({ edit }) => edit)),
      ]);
      if (applied.text !== before) files[this.#main] = applied.text;
      const wrong = new Set(applied.failed);
      for (const { edit, merged } of this.#structure) if (wrong.has(edit)) failed.add(merged);
    }
    const all = [...this.#merged, ...this.#structure.map(({ merged }) => merged)];
    return {
      files,
      merged: all.filter((one) => !failed.has(one)),
      unmerged: [...this.#unmerged, ...[...failed].map(unwritten)],
    };
  }

  get #main(): string {
    return joinPath(this.#folder, 'brief.yaml');
  }

  #textOf(file: string): ParsedFile {
    const known = this.#texts.get(file);
    if (known) return known;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#files.read(file));
    const found: ParsedFile = { text, parsed: (changed) => yamlValue(changed, this.#memory) };
    this.#texts.set(file, found);
    return found;
  }
}

function unwritten({ path, file, line, kind, before, after }: MergedPassage): Unmerged {
  const done = { changed: '', added: 'new paragraph, ', removed: 'deleted, ', moved: 'moved, ' }[kind];
  const why = `${done}can’t be written without changing other values`;
  return { path, file, line, why, words: after === '' ? before : after };
}
