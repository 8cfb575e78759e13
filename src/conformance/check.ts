/**
 * The conformance stage: what would keep a document from PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), or its readers
 * from reading it (WCAG 2.1), in terms that its author can act on. What the painter takes care of by itself is not looked at.
 */

import type { Diagnostic, Span } from '../core/diagnostic.ts';
import type { StyledDocument } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
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

export interface ConformanceInput {
  readonly root: ElementNode;
  readonly document: StyledDocument;
  readonly pages: readonly Page[];
  readonly plan: TagPlan;
  /** Where the data's values stand, by path. */
  readonly spans: ReadonlyMap<string, Span>;
}

export function checkConformance(input: ConformanceInput): readonly Diagnostic[] {
  const { root, document, pages, plan, spans } = input;
  const report = new ConformanceReport(spans);
  checkLanguages(root, report);
  checkHeadings(plan.root, report);
  checkTables(plan.root, report);
  checkTree(plan.root, report);
  checkLinks(document.root, report);
  checkPages(pages, report);
  checkText(pages, report);
  checkContrast(pages, document, report);
  return report.diagnostics;
}

/** Problems of other stages that keep a file from conforming, and that a draft may have. */
const OF_OTHER_STAGES = new Set(['text/missing-glyph', 'html/missing-alt', 'html/duplicate-id']);

/** Would an error keep a file from conforming, and no more than that? */
export function isAboutConformance({ code }: Diagnostic): boolean {
  return code.startsWith('conformance/') || OF_OTHER_STAGES.has(code);
}

/** Content that print would cut off, or that covers other content. */
const OFF_THE_PAGE = new Set(['layout/off-page', 'layout/too-high']);

/** Is it an error that a draft may have? The pages show then what is wrong. */
export function isAllowedInDraft(diagnostic: Diagnostic): boolean {
  return isAboutConformance(diagnostic) || OFF_THE_PAGE.has(diagnostic.code);
}

/** A draft claims no conformance and is not printed: errors that it may have are warnings. */
export function asDraft(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'error' && isAllowedInDraft(diagnostic)
    ? { ...diagnostic, severity: 'warning' }
    : diagnostic;
}
