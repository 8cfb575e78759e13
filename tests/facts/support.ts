/** Checks texts against quotations. */

import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts } from '../../src/facts/check-facts.ts';
import { briefFiles, LEAST, printed } from '../data/support.ts';

/** The rules that a text breaks, given the words that its claim quotes and the words around them in the source. */
export function rulesOf(text: string, quote: string, claim = '', around = quote, title = 'T'): string[] {
  return findingsOf(text, quote, claim, around, title).map(({ code }) => code);
}

/** The same with their messages. */
export function findingsOf(
  text: string,
  quote: string,
  claim = '',
  around = quote,
  title = 'T',
): readonly Diagnostic[] {
  const yaml = `${LEAST.replace('Words.', JSON.stringify(`${text}[^a]`))}claims:
  a: { ${claim}evidence: { source: s, quote: ${JSON.stringify(quote)} } }
sources:
  s: { title: ${JSON.stringify(title)} }
`;
  return findingsOfBrief(yaml, { 'sources/s.txt': `${around}\n` });
}

/** The rules that a whole brief breaks, which must be read without problems. `more` has its other files. */
export function rulesOfBrief(yaml: string, more: Readonly<Record<string, string>> = {}): string[] {
  return findingsOfBrief(yaml, more).map(({ code }) => code);
}

function findingsOfBrief(yaml: string, more: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const files = briefFiles(yaml, more);
  const { value, diagnostics } = readBrief('b', files);
  expect(printed(diagnostics)).toEqual([]);
  return value ? checkFacts(value, files).diagnostics : [];
}

/** The words of the evidence, true statements of the same, and false ones. */
export type Restatement = readonly [quote: string, isTrue: readonly string[], isFalse: readonly string[]];

/** Expects no findings in the true statements, and at least one in each false one. */
export function expectRestatements(kind: string, cases: readonly Restatement[]): void {
  describe(kind, () => {
    it.each(cases.flatMap(([quote, texts]) => texts.map((text) => [text, quote] as const)))(
      '"%s" is true of "%s"',
      (text, quote) => expect(rulesOf(text, quote)).toEqual([]),
    );
    it.each(cases.flatMap(([quote, , texts]) => texts.map((text) => [text, quote] as const)))(
      '"%s" is false of "%s"',
      (text, quote) => expect(rulesOf(text, quote)).not.toEqual([]),
    );
  });
}
