/** Plants the errors of a subject one at a time, and reports what the checks find. */

import { expect } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { readBrief } from '../../../src/data/read-brief.ts';
import { checkFacts, createFactsMemory } from '../../../src/facts/check-facts.ts';
import { briefFiles, printed } from '../../data/support.ts';
import { briefOf, type Subject } from './subject.ts';

export interface Measured {
  readonly kind: string;
  readonly change: string;
  readonly found: boolean;
  /** True if a finding is on the line of the change. */
  readonly placed: boolean;
  readonly error: boolean;
}

function checker(subject: Subject): (yaml: string) => readonly Diagnostic[] {
  const memory = createFactsMemory();
  return (yaml) => {
    const files = briefFiles(yaml, { 'sources/s.txt': `${subject.source.join('\n')}\n` });
    const { value, diagnostics } = readBrief('b', files);
    return [...diagnostics, ...(value ? checkFacts(value, files, { memory }).diagnostics : [])];
  };
}

export function measure(subject: Subject): readonly Measured[] {
  const check = checker(subject);
  const yaml = briefOf(subject);
  expect(printed(check(yaml))).toEqual([]);
  return subject.plants.map(([kind, from, to]): Measured => {
    const at = yaml.indexOf(from);
    if (at < 0) throw new Error(`'${subject.name}' has no '${from}'`);
    const line = yaml.slice(0, at).split('\n').length;
    const found = check(yaml.slice(0, at) + to + yaml.slice(at + from.length));
    return {
      kind,
      change: `${subject.name}: ${from} -> ${to}`,
      found: found.length > 0,
      placed: found.some(({ span }) => span?.line === line),
      error: found.some(({ severity }) => severity === 'error'),
    };
  });
}

export function report(all: readonly Measured[]): string {
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  const rows = kinds.map((kind) => {
    const of = all.filter((one) => one.kind === kind);
    return `${kind}: ${of.filter((one) => one.found).length}/${of.length}`;
  });
  const missed = all.filter((one) => !one.found).map(({ kind, change }) => `missed [${kind}] ${change}`);
  const misplaced = all
    .filter((one) => one.found && !one.placed)
    .map(({ kind, change }) => `elsewhere [${kind}] ${change}`);
  const found = all.filter((one) => one.found).length;
  return [
    ...rows,
    ...missed,
    ...misplaced,
    `${found} of ${all.length} found, ${misplaced.length} at another line`,
  ].join('\n');
}
