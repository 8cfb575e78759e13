/** Pages share with the last ones what they have in common: what an edit neither moves nor changes stays the same object. */

import type { Rect } from '../core/geometry.ts';
import { keptList } from '../core/kept-list.ts';
import type {
  BoxFragment,
  DrawingFragment,
  Fragment,
  ImageFragment,
  InlineBoxFragment,
  LineFault,
  LineFragment,
  MarginBox,
  Page,
  RuleFragment,
  StrokeFragment,
  TextFragment,
} from './fragment.ts';

/** The last pages, for the next ones. */
export class KeptPages {
  #last: readonly Page[] = [];

  /** The same pages, in which parts equal to parts of the last ones are those parts. */
  keep(pages: readonly Page[]): readonly Page[] {
    this.#last = keptList(pages, this.#last, keptPage);
    return this.#last;
  }
}

/** How each field is compared; a missing one is a compile error. */
type Fields<T> = { readonly [K in keyof T]-?: (now: T[K], last: T[K]) => boolean };
type IsSame<T> = (now: T, last: T) => boolean;

const is = (now: unknown, last: unknown): boolean => now === last;
/** For lists of parts, which are kept before the rest is compared. */
const keptBefore = (): boolean => true;

function comparing<T extends object>(fields: Fields<T>): IsSame<T> {
  const compared = Object.entries(fields) as [keyof T, IsSame<unknown>][];
  return (now, last) => {
    for (let i = 0; i < compared.length; i++) {
      const [name, isSame] = compared[i] as [keyof T, IsSame<unknown>];
      const [a, b] = [now[name], last[name]];
      if (a !== b && !isSame(a, b)) return false;
    }
    return true;
  };
}

function each<T>(isSame: IsSame<T>): IsSame<readonly T[]> {
  return (now, last) => now.length === last.length && now.every((one, i) => isSame(one, last[i] as T));
}

const isSameRect = comparing<Rect>({ x: is, y: is, width: is, height: is });
const isSameFault = comparing<LineFault>({ kind: is, amount: is });
const isSameStroke = comparing<StrokeFragment>({ decoration: is, x: is, y: is, width: is });
const isSameBackdrop = comparing<InlineBoxFragment>({ style: is, rect: isSameRect, cutLeft: is, cutRight: is });

const isSameText = comparing<TextFragment>({
  run: is,
  x: is,
  y: is,
  kind: is,
  element: is,
  size: is,
  color: is,
  width: is,
  letterSpacing: is,
  spaceExtra: is,
  strokes: each(isSameStroke),
  origin: is,
});

const isSameLine = comparing<LineFragment>({
  kind: is,
  element: is,
  direction: is,
  rect: isSameRect,
  baseline: is,
  items: keptBefore,
  backdrops: each(isSameBackdrop),
  fault: (now, last) => now !== undefined && last !== undefined && isSameFault(now, last),
  boxes: keptBefore,
  boxPlaces: each(is),
});

const isSameBox = comparing<BoxFragment>({
  kind: is,
  element: is,
  style: is,
  rect: isSameRect,
  first: is,
  last: is,
  repeated: is,
  children: keptBefore,
});

const isSameDrawing = comparing<DrawingFragment>({ kind: is, element: is, rect: isSameRect, drawing: is, alt: is });

const isSameImage = comparing<ImageFragment>({
  kind: is,
  element: is,
  rect: isSameRect,
  drawn: isSameRect,
  image: is,
  path: is,
  alt: is,
});

const isSameRule = comparing<RuleFragment>({ kind: is, rect: isSameRect, style: is, color: is });

const isSamePage = comparing<Page>({
  number: is,
  label: is,
  counter: is,
  width: is,
  height: is,
  background: is,
  content: is,
  margins: is,
});

function keptPage(page: Page, last: Page): Page {
  const content = keptList(page.content, last.content, keptFragment);
  const margins = keptList(page.margins, last.margins, keptMargin);
  const now = { ...page, content, margins };
  return isSamePage(now, last) ? last : now;
}

function keptMargin(margin: MarginBox, last: MarginBox): MarginBox {
  const content = keptList(margin.content, last.content, keptFragment);
  return content === last.content && margin.side === last.side ? last : { ...margin, content };
}

function keptFragment(now: Fragment, last: Fragment): Fragment {
  if (now === last) return last;
  switch (now.kind) {
    case 'box':
      return last.kind === 'box' ? keptBox(now, last) : now;
    case 'line':
      return last.kind === 'line' ? keptLine(now, last) : now;
    case 'drawing':
      return last.kind === 'drawing' && isSameDrawing(now, last) ? last : now;
    case 'image':
      return last.kind === 'image' && isSameImage(now, last) ? last : now;
    case 'rule':
      return last.kind === 'rule' && isSameRule(now, last) ? last : now;
    default: {
      const never: never = now;
      throw new Error(`unknown fragment ${String(never)}`);
    }
  }
}

function keptBox(box: BoxFragment, last: BoxFragment): BoxFragment {
  const children = keptList(box.children, last.children, keptFragment);
  if (children === last.children && isSameBox(box, last)) return last;
  return children === box.children ? box : { ...box, children };
}

function keptLine(line: LineFragment, last: LineFragment): LineFragment {
  const items = keptList(line.items, last.items, keptText);
  const boxes = keptList(line.boxes, last.boxes, keptFragment);
  if (items === last.items && boxes === last.boxes && isSameLine(line, last)) return last;
  return items === line.items && boxes === line.boxes ? line : { ...line, items, boxes };
}

function keptText(text: TextFragment, last: TextFragment): TextFragment {
  return isSameText(text, last) ? last : text;
}
