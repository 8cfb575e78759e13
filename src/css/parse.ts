import type { Atrule, Block, CssNode, Declaration as DeclarationNode, Rule } from 'css-tree';
import parseCss from 'css-tree/parser';
import { Budget } from '../core/budget.ts';
import type { Outcome, Span } from '../core/diagnostic.ts';
import { SourceText } from '../core/source-text.ts';
import { didYouMean } from '../core/suggest.ts';
import type { StyleSheetText } from '../html/element.ts';
import { expandDeclaration, type RelativeValues } from './declarations.ts';
import { parseFontFace } from './font-face.ts';
import { mediaApplies } from './media.ts';
import { parsePageRule } from './page-rule.ts';
import { CssReport } from './report.ts';
import type {
  CustomDeclaration,
  Declaration,
  DeclarationBlock,
  PageRule,
  ParsedSheet,
  RawDeclaration,
  SelectorText,
  StyleRule,
} from './rules.ts';
import type { SheetContext } from './sheet-context.ts';
import type { FontFaceRule } from './styled.ts';
import { splitTopLevel } from './text-scan.ts';
import { withPath, withPaths } from './urls.ts';

const NESTED_RULE = "nested rules aren't supported";
const AT_RULES = ['page', 'font-face', 'media'];

/** Parses a style sheet (CSS Syntax 3). Reports invalid parts with their place, and keeps the rest. */
export function parseStyleSheet(sheet: StyleSheetText, budget: Budget = new Budget()): Outcome<ParsedSheet> {
  checkDepth(sheet, budget);
  return parsed(sheet, 'read');
}

/** Parses a style sheet into plain data: values that depend on the element stay as they are written. */
export function parseForStorage(sheet: StyleSheetText): Outcome<ParsedSheet> {
  return parsed(sheet, 'as-written');
}

function parsed(sheet: StyleSheetText, relative: RelativeValues): Outcome<ParsedSheet> {
  const parser = new SheetParser(sheet, relative);
  parser.parse();
  const { styleRules, pageRules, fontFaces, report } = parser;
  return { value: { origin: sheet.origin, styleRules, pageRules, fontFaces }, diagnostics: report.diagnostics };
}

/** Checks the nesting before parsing, because the parser recurses. */
function checkDepth({ file, text }: StyleSheetText, budget: Budget): void {
  const { depth, at } = nestingOf(text, budget.limits.depth);
  if (depth > budget.limits.depth) budget.check('depth', depth, new SourceText(file, text).span(at, at + 1));
}

/** How deep the brackets of a style sheet nest, and where; no further than the first that nests deeper than `most`. */
export function nestingOf(
  text: string,
  most = Number.POSITIVE_INFINITY,
): { readonly depth: number; readonly at: number } {
  let [depth, deepest, at] = [0, 0, 0];
  for (let i = 0; i < text.length && deepest <= most; i++) {
    const sign = text[i];
    if (sign === '{' || sign === '(' || sign === '[') depth++;
    else if (sign === '}' || sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    if (depth > deepest) [deepest, at] = [depth, i];
  }
  return { depth: deepest, at };
}

class SheetParser implements SheetContext {
  readonly report = new CssReport();
  readonly styleRules: StyleRule[] = [];
  readonly pageRules: PageRule[] = [];
  readonly fontFaces: FontFaceRule[] = [];
  readonly #sheet: StyleSheetText;

  readonly #relative: RelativeValues;

  constructor(sheet: StyleSheetText, relative: RelativeValues) {
    this.#sheet = sheet;
    this.#relative = relative;
  }

  get file(): string {
    return this.#sheet.file;
  }

  parse(): void {
    const { file, text } = this.#sheet;
    const tree = parseCss(text, {
      positions: true,
      filename: file,
      parseRulePrelude: false,
      // The node is null where the sheet ends inside an at-rule's prelude, though its type says otherwise.
      onParseError: (error, node: CssNode | null) => {
        const message = node?.type === 'Raw' && node.value.includes('{') ? NESTED_RULE : sentence(error.message);
        this.report.syntax(message, { file, line: error.line, column: error.column });
      },
    });
    if (tree.type === 'StyleSheet') this.#nodes(tree.children);
  }

  span(node: CssNode): Span {
    const start = node.loc?.start;
    return { file: this.#sheet.file, line: start?.line ?? 1, column: start?.column ?? 1 };
  }

  textOf(node: CssNode): string {
    return node.loc ? this.#sheet.text.slice(node.loc.start.offset, node.loc.end.offset) : '';
  }

  rawDeclarations(block: Block, other?: (node: CssNode) => boolean): readonly RawDeclaration[] {
    const found: RawDeclaration[] = [];
    block.children.forEach((node) => {
      if (node.type === 'Declaration') found.push(this.#raw(node));
      else if (other?.(node)) return;
      else if (node.type === 'Rule') this.report.syntax(NESTED_RULE, this.span(node));
      else if (node.type === 'Atrule') {
        this.report.unsupportedAtRule(node.name, "it isn't allowed here", this.span(node));
      }
    });
    return found;
  }

  expand(raw: readonly RawDeclaration[]): DeclarationBlock {
    const declarations: Declaration[] = [];
    const custom: CustomDeclaration[] = [];
    for (const one of raw) {
      if (one.name.startsWith('--')) {
        const text = withPaths(one.text, this.file);
        custom.push({ name: one.name, text, important: one.important, span: one.span });
      } else {
        const nodes = one.nodes.map((node) => withPath(node, this.file));
        declarations.push(...expandDeclaration({ ...one, nodes }, this.report, this.#relative));
      }
    }
    return { declarations, custom };
  }

  #raw(node: DeclarationNode): RawDeclaration {
    const custom = node.property.startsWith('--');
    return {
      name: custom ? node.property : node.property.toLowerCase(),
      text: node.value.type === 'Raw' ? node.value.value.trim() : this.textOf(node.value).trim(),
      nodes: node.value.type === 'Value' ? node.value.children.toArray() : [node.value],
      important: node.important !== false,
      span: this.span(node),
      valueSpan: this.span(node.value),
    };
  }

  #nodes(nodes: { forEach(visit: (node: CssNode) => void): void }): void {
    nodes.forEach((node) => {
      if (node.type === 'Rule') this.#styleRule(node);
      else if (node.type === 'Atrule') this.#atRule(node);
    });
  }

  #styleRule(rule: Rule): void {
    const block = this.expand(this.rawDeclarations(rule.block));
    if (rule.prelude.type !== 'Raw') return;
    this.styleRules.push({ selectors: this.#selectors(rule.prelude), block });
  }

  /** The selectors of a list, each with its own place. */
  #selectors(prelude: CssNode): readonly SelectorText[] {
    const text = this.textOf(prelude);
    const start = prelude.loc?.start ?? { line: 1, column: 1 };
    return splitTopLevel(text, ',').map(({ text: part, offset }) => {
      const lead = part.length - part.trimStart().length;
      const before = text.slice(0, offset + lead);
      const lines = before.split('\n');
      const last = lines.at(-1) ?? '';
      const column = lines.length === 1 ? start.column + last.length : last.length + 1;
      return { text: part.trim(), span: { file: this.file, line: start.line + lines.length - 1, column } };
    });
  }

  #push<T>(list: T[], item: T | null | undefined): void {
    if (item) list.push(item);
  }

  #atRule(rule: Atrule): void {
    const span = this.span(rule);
    const name = rule.name.toLowerCase();
    switch (name) {
      case 'charset':
        return;
      case 'media':
        if (rule.block && mediaApplies(rule, this)) this.#nodes(rule.block.children);
        return;
      case 'page':
        this.#push(this.pageRules, rule.block && parsePageRule(rule, rule.block, this));
        return;
      case 'font-face':
        this.#push(this.fontFaces, rule.block && parseFontFace(rule, rule.block, this));
        return;
      case 'import':
        this.report.unsupportedAtRule(name, 'a layout has one style sheet', span);
        return;
      default:
        this.report.unsupportedAtRule(name, "it isn't supported", span, didYouMean(name, AT_RULES));
    }
  }
}

/** A css-tree message in the style of our messages. */
function sentence(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
