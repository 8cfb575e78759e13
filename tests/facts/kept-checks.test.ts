/** Checks that are kept between builds find what a fresh build finds. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../src/core/budget.ts';
import type { RuleLevels } from '../../src/core/fact-rules.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts, createFactsMemory, type FactsMemory } from '../../src/facts/check-facts.ts';
import { briefFiles } from '../data/support.ts';
import { BRIEF, SOURCE } from './true-brief.ts';

interface Texts {
  readonly brief: string;
  readonly source: string;
  readonly levels: RuleLevels;
}

type Edit = (texts: Texts, n: number) => Texts;

/** Replaces the nth match. */
function replaced(text: string, pattern: RegExp, n: number, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[n % Math.max(1, found.length)];
  return one ? text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length) : text;
}

const inBrief =
  (pattern: RegExp, by: (found: string, n: number) => string): Edit =>
  (texts, n) => ({ ...texts, brief: replaced(texts.brief, pattern, n, (found) => by(found, n)) });

const EDITS: Readonly<Record<string, Edit>> = {
  'another number': inBrief(/(?<=[ £])\d+\b/g, (_, n) => String((n * 7) % 90)),
  'another quoted number': inBrief(/(?<=quote: .*)\d+/g, (_, n) => String((n * 7) % 90)),
  'another word': inBrief(/(?<=[a-z] )[a-z]{4,}(?= [a-z])/g, (_, n) => ['boats', 'never', 'most', 'fell'][n % 4] ?? ''),
  'no mark': inBrief(/(?:\{|\[)\^\w+(?:\}|\])/g, () => ''),
  'another mark': inBrief(/(?<=\[\^)\w+/g, (_, n) => ['fare', 'staff', 'nothing', 'cut'][n % 4] ?? ''),
  'a new line': inBrief(/^claims:$|^charts:$/gm, (found) => `# A comment.\n${found}`),
  'another claim named': inBrief(/(?<=claim: )\w+/g, (_, n) => ['since', 'stay', 'road'][n % 3] ?? ''),
  'no claim': inBrief(/^ {2}(?:rival|fare|road|hospital): .*\n/gm, () => ''),
  'another exception': inBrief(/(?<=words: )\w+ points/g, (found) =>
    found === 'Four points' ? 'Five points' : 'Four points',
  ),
  'another date': inBrief(/(?<=date: )20\d\d-06\b/g, (_, n) => `20${20 + (n % 9)}-06`),
  'another source': (texts, n) => ({ ...texts, source: replaced(texts.source, /\d+|ferry|not/g, n, () => String(n)) }),
  'other levels': (texts, n) => ({ ...texts, levels: n % 2 ? { 'figure-differs': 'off', untraced: 'warning' } : {} }),
  'from the start': () => FIRST,
  same: (texts) => texts,
};

const FIRST: Texts = { brief: BRIEF, source: SOURCE, levels: {} };

class CountedBudget extends Budget {
  spent = 0;
  override spend(steps: number): void {
    this.spent += steps;
  }
}

function found({ brief, source, levels }: Texts, memory: FactsMemory) {
  const files = briefFiles(brief, { 'sources/town.txt': source });
  const { value } = readBrief('b', files);
  const budget = new CountedBudget();
  return value && { ...checkFacts(value, files, { memory, levels, budget }), spent: budget.spent };
}

/** Changes of what a check looks at, besides the text that it checks; and a rule that is broken then. */
const CHANGED: readonly (readonly [what: string, from: string, to: string, code: string])[] = [
  ['the words that a claim quotes', 'quote: By the late 2010s two', 'quote: By the late 2010s three', 'figure-differs'],
  ['a claim that a claim follows from', 'value: 57 miles, evidence', 'value: 58 miles, evidence', 'value-differs'],
  ['the full text of a source', 'has run since 1987', 'has sailed since 1987', 'quote-not-found'],
  ['an exception', 'words: Four points', 'words: Five points', 'untraced'],
  ['the date of the brief', 'date: 2024-06', 'date: 2024-04', 'source-later'],
  ['the rows of a chart', 'value: at least 60 %, claim: stay', 'value: at least 70 %, claim: stay', 'figure-differs'],
];

describe('kept checks', () => {
  it.each(CHANGED)('run again for a change of %s', (_, from, to, code) => {
    const memory = createFactsMemory();
    expect(found(FIRST, memory)?.diagnostics).toEqual([]);
    const changed = { ...FIRST, brief: BRIEF.replace(from, to), source: SOURCE.replace(from, to) };
    const now = found(changed, memory);
    expect(now).toEqual(found(changed, createFactsMemory()));
    expect(now?.diagnostics.map((one) => one.code)).toContain(`facts/${code}`);
  });

  it('find what a fresh build finds, at the places of now', () => {
    const edits = fc.record({ edit: fc.constantFrom(...Object.keys(EDITS)), n: fc.nat(200) });
    let findings = 0;
    const property = fc.property(fc.array(edits, { minLength: 10, maxLength: 10 }), (list) => {
      const memory = createFactsMemory();
      let texts = FIRST;
      for (const { edit, n } of list) {
        texts = EDITS[edit]?.(texts, n) ?? texts;
        const now = found(texts, memory);
        expect(now).toEqual(found(texts, createFactsMemory()));
        findings += now?.diagnostics.length ?? 0;
      }
    });
    fc.assert(property, { numRuns: Number(process.env.EDIT_RUNS ?? 2), seed: 21 });
    expect(findings).toBeGreaterThan(20);
  });
});
