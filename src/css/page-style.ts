/** Styles of pages and their margin boxes (CSS Paged Media 3, 4-5), which inherit from the root element. */

import type { Diagnostic } from '../core/diagnostic.ts';
import type { LengthPercentage, LengthPercentageAuto } from './computed-style.ts';
import { A4, turnedTo } from './page-rule.ts';
import { matchedBlocks, type RankedBlock } from './rule-index.ts';
import type { PageAreaName, PageRule, PageRuleSelector, PageSize, ParsedSheet } from './rules.ts';
import type { StyleMemory, StyleNode } from './style-memory.ts';
import type { FootnoteArea, PageSelector, PageStyle, StyledDocument } from './styled.ts';

/** A page rule with its place in the cascade. */
interface RankedPageRule extends Omit<RankedBlock, 'block'> {
  readonly rule: PageRule;
  /** Undefined for every page. */
  readonly selector: PageRuleSelector | undefined;
}

export interface PageStyles {
  readonly page: StyledDocument['page'];
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives pages their styles. Those of all selectors in the sheets are made at once, for what there is to say of them. */
export function createPageStyles(sheets: readonly ParsedSheet[], root: StyleNode, styles: StyleMemory): PageStyles {
  const rules = rankedRules(sheets);
  const diagnostics: Diagnostic[] = [];
  const node: NodeMaker = (kind, blocks, parent) => {
    const made = styles.node(kind, matchedBlocks(blocks), parent);
    diagnostics.push(...made.diagnostics);
    return made;
  };
  const made = new Map<string, PageStyle>();
  const page = (selector: PageSelector): PageStyle => {
    const matching = rules.filter(({ selector: wanted }) => !wanted || selects(wanted, selector));
    const key = matching.map((r) => r.rank).join();
    let style = made.get(key);
    if (!style) {
      style = pageStyle(matching, root, node);
      made.set(key, style);
      const wrong = roomProblem(style, matching);
      if (wrong) diagnostics.push(wrong);
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

/** A page whose margins leave nothing between them, at the declaration that counts last. */
function roomProblem(style: PageStyle, rules: readonly RankedPageRule[]): Diagnostic | undefined {
  const { width, height, marginTop, marginRight, marginBottom, marginLeft } = style;
  const [across, down] = [width - marginLeft - marginRight, height - marginTop - marginBottom];
  if (across > 0 && down > 0) return undefined;
  const declared = rules.flatMap(({ rule }) => rule.block.declarations);
  const last = declared.findLast(({ property }) => property.startsWith('margin'));
  const room =
    across > 0
      ? `high: they take ${marginTop + marginBottom} pt of ${height}`
      : `wide: they take ${marginLeft + marginRight} pt of ${width}`;
  return {
    severity: 'error',
    code: 'css/no-page-room',
    message: `the margins of the page leave no room for words, which has to be more than 0 pt ${room} pt`,
    hint: 'make the margins smaller, or the page larger: size: A4',
    ...(last && { span: last.span }),
  };
}

type NodeMaker = (kind: string, blocks: readonly RankedBlock[], parent: StyleNode) => StyleNode;

/** By origin, then name, `:first` or `:blank`, side, then order (CSS Paged Media 3, 4.5). */
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

function selects(wanted: PageRuleSelector, page: PageSelector): boolean {
  return (
    (wanted.name === undefined || wanted.name === page.name) &&
    (!wanted.first || page.first) &&
    (!wanted.blank || page.blank) &&
    (wanted.side === undefined || wanted.side === page.side)
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

/** Percentages of a page's margins are of its width or height (CSS Paged Media 3, 4.4); `auto` is none. */
function absolute(margin: LengthPercentageAuto, base: number): number {
  if (margin === 'auto') return 0;
  return typeof margin === 'number' ? margin : (margin.percent / 100) * base + margin.plus;
}

/** Margin boxes that `content` gives something to say, and the footnote area. */
function pageAreas(
  rules: readonly RankedPageRule[],
  context: StyleNode,
  node: NodeMaker,
  width: number,
): Pick<PageStyle, 'marginBoxes' | 'footnotes'> {
  const blocks = new Map<PageAreaName, RankedBlock[]>([['footnote', []]]);
  for (const { rank, origin, rule } of rules) {
    for (const [name, block] of rule.marginBoxes) {
      const list = blocks.get(name) ?? [];
      blocks.set(name, list);
      list.push({ rank, origin, block });
    }
  }
  const areas = new Map([...blocks].map(([name, list]) => [name, node(`@${name} `, list, context).style] as const));
  const footnotes = areas.get('footnote') ?? context.style;
  const said = [...areas].flatMap(([name, style]) => {
    return name !== 'footnote' && typeof style.content === 'object' ? [[name, style] as const] : [];
  });
  return { marginBoxes: new Map(said), footnotes: footnoteArea(footnotes, width) };
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
