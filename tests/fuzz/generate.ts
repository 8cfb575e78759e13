/** Inputs from a seed: one of the projects with one file, rarely two, mutated. */

import { mutateBytes } from './mutate-bytes.ts';
import { mutateText } from './mutate-text.ts';
import type { Files, FuzzProject } from './projects.ts';
import { Random } from './random.ts';
import { type TextKind, wordsFor } from './words.ts';

export interface FuzzInput {
  /** The seed that reproduces it. */
  readonly seed: number;
  readonly project: string;
  readonly files: Files;
  /** The files that differ from the project's. */
  readonly mutated: readonly string[];
}

/** The weight of each project. */
const SHARES: Readonly<Record<string, number>> = { tiny: 14, starter: 2, layout: 3, charts: 3, readers: 2, smtp: 2 };

export function generateInput(projects: readonly FuzzProject[], seed: number): FuzzInput {
  const random = new Random(seed);
  const project = random.pick(projects.flatMap((one) => new Array<FuzzProject>(SHARES[one.name] ?? 1).fill(one)));
  const files: Record<string, string | Uint8Array> = { ...project.files };
  const names = Object.keys(files);
  const mutated = new Set<string>();
  for (let n = random.chance(0.15) ? 2 : 1; n > 0; n--) {
    const name = random.pick(names);
    const contents = files[name] ?? '';
    files[name] = typeof contents === 'string' ? mutatedText(name, contents, random) : mutateBytes(contents, random);
    mutated.add(name);
  }
  return { seed, project: project.name, files, mutated: [...mutated] };
}

function mutatedText(name: string, text: string, random: Random): string {
  const changed = mutateText(text, wordsFor(kindOf(name)), random);
  // Files contain bytes rather than characters: some aren't UTF-8.
  return random.chance(0.03)
    ? new TextDecoder('latin1').decode(mutateBytes(new TextEncoder().encode(changed), random))
    : changed;
}

function kindOf(name: string): TextKind {
  if (name === 'readers.csv') return 'list';
  if (name === 'smtp.yaml' || name === 'briefwright.yaml') return 'settings';
  if (name.includes('strings.')) return 'strings';
  if (name.endsWith('.hbs')) return 'template';
  if (name.endsWith('.css')) return 'css';
  return name.endsWith('.csv') ? 'csv' : 'yaml';
}
