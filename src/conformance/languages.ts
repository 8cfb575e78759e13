import { tagFault } from '../core/language.ts';
import type { ElementNode } from '../html/element.ts';
import type { ConformanceReport } from './report.ts';
import { elementsOf } from './walk.ts';

/** Checks that every `lang` but `checked` is a valid language tag, each once (ISO 14289-1, 7.2; ISO 32000-1, 14.9.2). */
export function checkLanguages(root: ElementNode, checked: string, report: ConformanceReport): void {
  const hint = 'use lang="en" or another BCP 47 tag';
  const known = new Set(['', checked]);
  for (const element of elementsOf(root)) {
    const tag = element.attributes.get('lang');
    if (tag === undefined || known.has(tag)) continue;
    known.add(tag);
    const fault = tagFault(tag);
    if (fault) report.at(element, fault.severity, fault.code, fault.message, hint);
  }
}
