import type { Brief } from '../core/brief.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { StyledDocument } from '../css/styled.ts';
import { hyphenates } from '../languages/typography.ts';
import type { CachingShaper } from '../text/shaper.ts';

/** Says once that a brief's words aren't hyphenated, because its language has no patterns; nothing where none are wanted. */
export function missingPatterns(
  brief: Brief,
  { root }: StyledDocument,
  { cache }: CachingShaper,
): readonly Diagnostic[] {
  const { language, spans } = brief;
  if (root.style.hyphens !== 'auto' || !hyphenates(language) || cache.hyphenator.hasPatterns(language)) return [];
  const span = spans.get('language');
  return [
    {
      severity: 'info',
      code: 'text/no-patterns',
      message: `there are no hyphenation patterns for the language '${language}', so its words aren't hyphenated`,
      hint: 'write soft hyphens into long words, or list words under hyphenation: in brief.yaml',
      ...(span && { span }),
    },
  ];
}
