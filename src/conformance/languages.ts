import { isKnownLanguage, isLanguageTag } from '../core/language.ts';
import type { ElementNode } from '../html/element.ts';
import type { ConformanceReport } from './report.ts';
import { elementsOf } from './walk.ts';

/** Every language that an element names is one (ISO 14289-1, 7.2; ISO 32000-1, 14.9.2). */
export function checkLanguages(root: ElementNode, report: ConformanceReport): void {
  const hint = 'write lang="en" or another tag of BCP 47';
  for (const element of elementsOf(root)) {
    const tag = element.attributes.get('lang');
    if (tag === undefined || tag === '') continue;
    if (!isLanguageTag(tag)) report.at(element, 'error', 'bad-language', `'${tag}' is not a language tag`, hint);
    else if (!isKnownLanguage(tag)) {
      report.at(element, 'warning', 'unknown-language', `'${tag}' is the tag of no language that is known here`, hint);
    }
  }
}
