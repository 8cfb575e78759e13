/** A compiler's caches, and the resources that each build adds to them. */

import type { Packer } from '../archive/pack.ts';
import type { ChartDrawer } from '../chart/draw.ts';
import type { Budget } from '../core/budget.ts';
import { type FileReader, type RecordingReader, recordReads } from '../core/files.ts';
import { LIMITS } from '../core/limits.ts';
import type { StyleCache } from '../css/cascade.ts';
import type { DataMemory } from '../data/read-brief.ts';
import type { FactsMemory } from '../facts/check-facts.ts';
import type { ElementMemory } from '../html/kept-elements.ts';
import type { KeptPages } from '../layout/kept-pages.ts';
import { confinedReader } from '../machine/confined-reader.ts';
import { type PackageMemory, withPackages } from '../machine/package-files.ts';
import type { PictureCache } from '../outputs/image/picture-cache.ts';
import type { PaintMemory } from '../paint/paint-memory.ts';
import type { TemplateCache } from '../template/render.ts';
import type { CompileOptions } from './options.ts';
import { Run } from './run.ts';
import { type LimitOptions, openBudget } from './run-limits.ts';
import type { StageMemory } from './stage-memory.ts';
import type { TextEngineCache } from './text-engine.ts';

export interface CompilerCaches {
  readonly root: string;
  readonly clock: () => number;
  readonly memory: StageMemory;
  readonly reader: FileReader | undefined;
  readonly packages: PackageMemory;
  readonly facts: FactsMemory;
  readonly data: DataMemory;
  readonly templates: TemplateCache;
  readonly elements: ElementMemory;
  readonly styles: StyleCache;
  readonly charts: ChartDrawer;
  readonly pictures: PictureCache;
  readonly text: TextEngineCache;
  readonly pages: KeptPages;
  readonly packer: Packer;
  readonly painted: PaintMemory;
}

/** The caches, with the resources of one build. */
export interface OpenBuild extends CompilerCaches {
  readonly reader: FileReader;
  readonly files: RecordingReader;
  readonly run: Run;
  readonly budget: Budget;
}

/** Opens a build: a reader for the files that the brief in this folder may read, and a budget. */
export function openBuild(
  folder: string,
  { allow = [], ...options }: Pick<CompileOptions, 'allow' | keyof LimitOptions>,
  caches: CompilerCaches,
): OpenBuild {
  const { root, packages, clock } = caches;
  const fileBytes = (): number => (budget?.limits['file-size'] ?? LIMITS['file-size'].standard) * 1e6;
  let budget: Budget | undefined;
  const reader = withPackages(caches.reader ?? confinedReader({ root, folder, allow, fileBytes }), root, packages);
  const files = recordReads(reader);
  const run = new Run(clock, files);
  budget = openBudget(root, files.forChecks, options, run);
  run.budget = budget;
  return { ...caches, reader, files, run, budget };
}
