/** Styles of pages and their margin boxes (CSS Paged Media 3, 4-5), which inherit from the root element. */

import type { Direction } from '../core/bidi.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { LengthPercentage, LengthPercentageAuto } from './computed-style.ts';
import type { ComputedStyleCache, StyleNode } from './computed-style-cache.ts';
import { A4, turnedTo } from './page-rule.ts';
import { matchedBlocks } from './rule-index.ts';
import type { PageAreaName, PageRule, PageRuleSelector, PageSize, ParsedSheet, RankedBlock } from './rules.ts';
import type { FootnoteArea, MarginBoxName, PageSelector, PageStyle, StyledDocument } from './styled.ts';

/** A page rule with its rank in the cascade. */
interface RankedPageRule extends Omit<RankedBlock, 'block'> {
  readonly rule: PageRule;
  /** Undefined for every page. */
  readonly selector: PageRuleSelector | undefined;
}

export interface PageStyles {
  readonly page: StyledDocument['page'];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Creates the styles of pages. The styles of all selectors in the sheets are computed at once, to collect their
 * diagnostics.
 */
export function createPageStyles(
  sheets: readonly ParsedSheet[],
  root: StyleNode,
  styles: ComputedStyleCache,
): PageStyles {
  const rules = rankedRules(sheets);
  const diagnostics: Diagnostic[] = [];
  const node: NodeMaker = (kind, blocks, parent) => {
    const computed = styles.node(kind, matchedBlocks(blocks), parent);
    diagnostics.push(...computed.diagnostics);
    return computed;
  };
  const styleByRules = new Map<string, PageStyle>();
  const page = (selector: PageSelector): PageStyle => {
    const matching = rules.filter(({ selector: required }) => !required || selects(required, selector));
    const key = matching.map((r) => r.rank).join();
    let style = styleByRules.get(key);
    if (!style) {
      style = pageStyle(matching, root, node);
      styleByRules.set(key, style);
      const problem = roomProblem(style, matching);
      if (problem) diagnostics.push(problem);
    }
    return style;
  };
  const names = new Set(['', ...rules.flatMap(({ selector }) => selector?.name ?? [])]);
  for (const name of names) {
    for (const first of [true, false])
      for (const side of ['left', 'right'] as const) page({ name, first, side, blank: false });
  }
  return { page, diagnostics };
}

/** The diagnostic for a page whose margins leave no room, at the last declaration of a margin. */
function roomProblem(style: PageStyle, rules: readonly RankedPageRule[]): Diagnostic | undefined {
  const { width, height, marginTop, marginRight, marginBottom, marginLeft } = style;
  const [across, down] = [width - marginLeft - marginRight, height - marginTop - marginBottom];
  if (across > 0 && down > 0) return undefined;
  const declared = rules.flatMap(({ rule }) => rule.block.declarations);
  const last = declared.findLast(({ property }) => property.startsWith('margin'));
  const room =
    across > 0
      ? `they take ${marginTop + marginBottom} pt of the height, ${height} pt`
      : `they take ${marginLeft + marginRight} pt of the width, ${width} pt`;
  return {
    severity: 'error',
    code: 'css/no-page-room',
    message: `the page margins leave no room for text: ${room}`,
    hint: 'reduce the margins, or choose a larger page: size: A4',
    ...(last && { span: last.span }),
  };
}

type NodeMaker = (kind: string, blocks: readonly RankedBlock[], parent: StyleNode) => StyleNode;

/** Ranks by origin, then name, then `:first` or `:blank`, then side, then order (CSS Paged Media 3, 4.5). */
function rankedRules(sheets: readonly ParsedSheet[]): readonly RankedPageRule[] {
  const rules = sheets.flatMap(({ origin, pageRules }) =>
    pageRules.flatMap((rule) => {
      const selectors = rule.selectors.length > 0 ? rule.selectors : [undefined];
      return selectors.map((selector) => ({ origin, rule, selector }));
    }),
  );
  const weight = ({ origin, selector }: (typeof rules)[number]): number =>
    (origin === 'author' ? 8 : 0) +
    (selector?.name ? 4 : 0) +
    (selector?.first || selector?.blank ? 2 : 0) +
    (selector?.side ? 1 : 0);
  return rules
    .map((rule, order) => ({ rule, order }))
    .sort((a, b) => weight(a.rule) - weight(b.rule) || a.order - b.order)
    .map(({ rule }, rank) => ({ ...rule, rank }));
}

function selects(required: PageRuleSelector, page: PageSelector): boolean {
  return (
    (required.name === undefined || required.name === page.name) &&
    (!required.first || page.first) &&
    (!required.blank || page.blank) &&
    (required.side === undefined || required.side === page.side)
  );
}

function pageStyle(rules: readonly RankedPageRule[], root: StyleNode, node: NodeMaker): PageStyle {
  const [width, height] = sizeOf(rules);
  const context = node(
    'page ',
    rules.map(({ rank, origin, rule }) => ({ rank, origin, block: rule.block })),
    root,
  );
  const { style } = context;
  return {
    width,
    height,
    marginTop: absolute(style.marginTop, height),
    marginRight: absolute(style.marginRight, width),
    marginBottom: absolute(style.marginBottom, height),
    marginLeft: absolute(style.marginLeft, width),
    backgroundColor: style.backgroundColor,
    ...pageAreas(rules, context, node, width - absolute(style.marginLeft, width) - absolute(style.marginRight, width)),
  };
}

function sizeOf(rules: readonly RankedPageRule[]): PageSize {
  const sizes = rules.flatMap(({ rule }) => rule.size ?? []);
  const inForce = [...sizes.filter((size) => !size.important), ...sizes.filter((size) => size.important)];
  let sheet = A4;
  for (const { value } of inForce) sheet = typeof value === 'string' ? turnedTo(sheet, value) : value;
  return sheet;
}

/** A margin in pt. Percentages refer to the page's width or height (CSS Paged Media 3, 4.4); `auto` is 0. */
function absolute(margin: LengthPercentageAuto, base: number): number {
  if (margin === 'auto') return 0;
  return typeof margin === 'number' ? margin : (margin.percent / 100) * base + margin.plus;
}

/** Margin boxes with generated `content`, and the footnote area. */
function pageAreas(
  rules: readonly RankedPageRule[],
  context: StyleNode,
  node: NodeMaker,
  width: number,
): Pick<PageStyle, 'marginBoxes' | 'footnotes'> {
  const blocks = new Map<MarginBoxName | 'footnote', RankedBlock[]>([['footnote', []]]);
  for (const { rank, origin, rule } of rules) {
    for (const [area, block] of rule.marginBoxes) {
      const name = physicalArea(area, context.style.direction);
      const list = blocks.get(name) ?? [];
      blocks.set(name, list);
      list.push({ rank, origin, block });
    }
  }
  const areas = new Map([...blocks].map(([name, list]) => [name, node(`@${name} `, list, context).style] as const));
  const footnotes = areas.get('footnote') ?? context.style;
  const withContent = [...areas].flatMap(([name, style]) => {
    return name !== 'footnote' && typeof style.content === 'object' ? [[name, style] as const] : [];
  });
  return { marginBoxes: new Map(withContent), footnotes: footnoteArea(footnotes, width) };
}

/** `@top-start` is `@top-left` in a document from left to right. */
function physicalArea(area: PageAreaName, direction: Direction): MarginBoxName | 'footnote' {
  const [start, end] = direction === 'ltr' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  switch (area) {
    case 'top-start':
      return `top-${start}`;
    case 'top-end':
      return `top-${end}`;
    case 'bottom-start':
      return `bottom-${start}`;
    case 'bottom-end':
      return `bottom-${end}`;
    default:
      return area;
  }
}

function footnoteArea(style: FootnoteArea['style'], width: number): FootnoteArea {
  const length = (value: LengthPercentage): number => absolute(value, width);
  const marginTop = absolute(style.marginTop, width);
  return {
    style,
    marginTop,
    before: marginTop + style.borderTopWidth + length(style.paddingTop),
    after: length(style.paddingBottom) + style.borderBottomWidth + absolute(style.marginBottom, width),
  };
}
