/**
 * The conformance stage: reports violations of PDF/UA-1 (ISO 14289-1), PDF/A-3a (ISO 19005-3) and WCAG 2.1 that the
 * author can fix. Requirements that the painter always meets aren't checked.
 */

import type { Diagnostic, Span } from '../core/diagnostic.ts';
import type { StyledDocument } from '../css/styled.ts';
import type { Page } from '../layout/fragment.ts';
import type { TagPlan } from '../tags/tag-tree.ts';
import { checkContrast } from './contrast.ts';
import { checkHeadings } from './headings.ts';
import { checkLanguages } from './languages.ts';
import { checkLinks } from './links.ts';
import { checkPages } from './page-sizes.ts';
import { checkText } from './private-use.ts';
import { ConformanceReport } from './report.ts';
import { checkTables } from './tables.ts';
import { checkTree } from './tree.ts';
import { checkUnseenText } from './unseen-text.ts';

export interface ConformanceInput {
  /** The brief's language, whose tag was checked with its data. */
  readonly language: string;
  readonly document: StyledDocument;
  readonly pages: readonly Page[];
  readonly plan: TagPlan;
  /** The charts whose data are attached. */
  readonly attached: ReadonlySet<string>;
  /** Places of the data's values, by path. */
  readonly spans: ReadonlyMap<string, Span>;
}

export function checkConformance(input: ConformanceInput): readonly Diagnostic[] {
  const { language, document, pages, plan, attached, spans } = input;
  const report = new ConformanceReport(document.tree, spans);
  checkLanguages(document.tree.root, language, report);
  checkHeadings(plan.root, report);
  checkTables(plan.root, report);
  checkTree(plan.root, report);
  checkLinks(document.root, attached, report);
  checkPages(pages, report);
  checkText(pages, report);
  checkContrast(pages, document, report);
  checkUnseenText(pages, document, report);
  return report.diagnostics;
}

/** Problems found by other stages that violate conformance, but are allowed in a draft. */
const OF_OTHER_STAGES = new Set(['text/missing-glyph', 'html/missing-alt', 'html/duplicate-id']);

/** True for an error that only violates conformance. */
export function isAboutConformance({ code }: Diagnostic): boolean {
  return code.startsWith('conformance/') || OF_OTHER_STAGES.has(code);
}

/** Content that would be cut off in print, or covers other content. */
const OFF_THE_PAGE = new Set(['layout/off-page', 'layout/too-high']);

/** True for an error that is allowed in a draft, whose pages then show the problem. */
export function isAllowedInDraft(diagnostic: Diagnostic): boolean {
  return isAboutConformance(diagnostic) || OFF_THE_PAGE.has(diagnostic.code);
}

/** Turns errors that are allowed in a draft into warnings, as a draft doesn't claim conformance. */
export function asDraft(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'error' && isAllowedInDraft(diagnostic)
    ? { ...diagnostic, severity: 'warning' }
    : diagnostic;
}
