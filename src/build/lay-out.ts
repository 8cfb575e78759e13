/** Lays out a styled brief: makes boxes and pages, and provides text, charts and images for layout. */

import type { BlockBox } from '../box/box.ts';
import { buildBoxes } from '../box/build.ts';
import { themeFromCustomProperties } from '../chart/theme.ts';
import type { Brief } from '../core/brief.ts';
import { type Diagnostic, type Outcome, reportOnce } from '../core/diagnostic.ts';
import type { StyledDocument, StyledNode } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import { collectAnchors } from '../layout/anchors.ts';
import type { LayoutServices } from '../layout/context.ts';
import { loadFlexEngine } from '../layout/flow/flex-engine.ts';
import type { FlexEngine } from '../layout/flow/flex-items.ts';
import type { Anchor, Page } from '../layout/fragment.ts';
import { LaidReferences } from '../layout/page/references.ts';
import { paginate } from '../layout/paginate.ts';
import { missingGlyph } from '../text/notes.ts';
import { type BriefMarkup, inLayout } from './brief-markup.ts';
import { atElement, placeOf } from './element-place.ts';
import { longNotes } from './long-notes.ts';
import { mergeMissingGlyphs } from './missing-glyphs.ts';
import { missingPatterns } from './missing-patterns.ts';
import type { OpenBuild } from './open-build.ts';
import { replacedWidths, sizeReplaced } from './replaced-content.ts';
import type { DocumentText } from './text-engine.ts';

/** The most layout rounds until page references (contents, "see page 4") settle. */
const MAX_ROUNDS = 5;

export interface LaidOut {
  readonly boxes: BlockBox;
  readonly pages: readonly Page[];
  readonly anchors: readonly Anchor[];
}

/** Opens the fonts, loads other resources that the document needs, and lays out its pages. */
export async function layOutBrief(markup: BriefMarkup, document: StyledDocument, build: OpenBuild): Promise<LaidOut> {
  const { brief } = markup;
  const { files, run, budget } = build;
  const text = run.part('fonts', () => build.text.open(document.fontFaces, files, brief.hyphenation, budget));
  if (brief.charts.size > 0) await run.waitFor('charts', () => build.charts.load());
  const flex = holdsItems(document.root) ? await run.waitFor('flex', loadFlexEngine) : undefined;
  return run.stage('layout', () => inLayout(markup, layOut(brief, document, { text, flex }, build)));
}

/** True where a box in the document is a flex or grid container: layout then needs the flex engine. */
function holdsItems(node: StyledNode): boolean {
  if (node.kind === 'text') return false;
  const { display } = node.style;
  return display === 'flex' || display === 'grid' || node.children.some(holdsItems);
}

/** Makes boxes and pages, repeatedly until page references match the pages. */
function layOut(
  brief: Brief,
  styled: StyledDocument,
  { text, flex }: { readonly text: DocumentText; readonly flex: FlexEngine | undefined },
  build: OpenBuild,
): Outcome<LaidOut> {
  const { files, run, budget } = build;
  const references = new LaidReferences(styled.tree);
  for (let round = 1; ; round++) {
    const diagnostics: Diagnostic[] = [];
    const report = reportOnce((d) => diagnostics.push(d));
    // Texts of margin boxes have no element: they are placed in the layout.
    const placed = (d: Diagnostic, element: ElementNode | undefined): Diagnostic =>
      atElement(atElement(d, element, brief), styled.root.element, brief);
    const boxes = run.part('box', () => buildBoxes(styled, references, budget));
    const theme = themeFromCustomProperties(styled.root.customProperties, styled.root.style.fontFamily, report);
    const services = { brief, files, drawer: build.charts, theme, shaper: text.shaper, budget, report };
    // Before anything else is set, so that each missing character has its own place.
    const withMissing = <T>(element: ElementNode, found: T): T => {
      for (const missing of text.shaper.takeMissing()) report(placed(missingGlyph(missing), element));
      return found;
    };
    const layout: LayoutServices = {
      tree: styled.tree,
      text: text.engine,
      laid: text.laid,
      replaced: (box, room) => withMissing(box.element, sizeReplaced(box, room, services)),
      replacedWidths: (box) => withMissing(box.element, replacedWidths(box, services)),
      flex,
      budget,
      enter: (element) => {
        current = element;
      },
      report: (d, element) => report(placed(d, element)),
    };
    let current: ElementNode | undefined;
    budget.doing('laying out pages', () => current && placeOf(current, brief));
    const pages = build.pages.keep(paginate(boxes.value, styled.page, layout));
    const anchors = collectAnchors(pages, styled.tree);
    const settled = references.settle(pages, anchors);
    if (!settled && round < MAX_ROUNDS) continue;
    if (!settled) report(UNSETTLED);
    for (const [diagnostic, element] of longNotes(pages, styled.tree, brief)) report(placed(diagnostic, element));
    return {
      value: { boxes: boxes.value, pages, anchors },
      diagnostics: [
        ...boxes.diagnostics,
        ...mergeMissingGlyphs(diagnostics, brief.language),
        ...missingPatterns(brief, styled, text.shaper),
        ...text.takeDiagnostics(),
      ],
    };
  }
}

const UNSETTLED: Diagnostic = {
  severity: 'warning',
  code: 'layout/references-unsettled',
  message: `page references did not settle after ${MAX_ROUNDS} rounds: some may be off by a page`,
};
