/**
 * Floats in the wider side margin of their page: notes beside their marks, and pictures beside the text that follows them.
 * They take no room from the text. Where the text is placed they leave anchors, which are replaced once pages are filled.
 */

import type { BlockBox, Box } from '../../box/box.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Rect } from '../../core/geometry.ts';
import type { PageStyle } from '../../css/styled.ts';
import type { ElementNode } from '../../html/element.ts';
import { flowHeight, type Note } from '../flow/flow.ts';
import { placePieces } from '../flow/place.ts';
import type { BoxFragment, Fragment } from '../fragment.ts';
import type { FilledPage } from './filled-page.ts';
import { CalledNotes, type NoteSurroundings } from './footnotes.ts';

/** A float on its page: the place that it should have. */
interface Wanted {
  readonly float: Note;
  readonly anchor: BoxFragment | undefined;
  readonly y: number;
  /** The baseline that its first line shares; undefined where it starts at `y`. */
  readonly baseline: number | undefined;
}

type Report = (diagnostic: Diagnostic, element?: ElementNode) => void;

export class MarginFloats {
  /** The width that they are laid out in, their own margins included, pt. */
  readonly width: number;
  readonly #root: BlockBox;
  readonly #surroundings: NoteSurroundings;
  #notes: CalledNotes | undefined;
  readonly #anchored = new Map<Fragment, Note>();
  readonly #hasRoom = new Map<Box, boolean>();

  constructor(root: BlockBox, surroundings: NoteSurroundings, width: number) {
    this.#surroundings = surroundings;
    this.#root = root;
    this.width = width;
  }

  /** Those with a link to them, which are laid out at their marks, if the margin has room for them. */
  notes(hasRoom: (box: Box) => boolean): CalledNotes {
    this.#notes ??= new CalledNotes(
      this.#root,
      this.#surroundings,
      (box) => box.style.float === 'margin' && hasRoom(box),
    );
    return this.#notes;
  }

  /** False, after a report, for a box whose least width, margins included, is more than the margin's: it stays in the flow. */
  hasRoomFor(box: Box, leastWidth: () => number, report: Report): boolean {
    const known = this.#hasRoom.get(box);
    if (known !== undefined) return known;
    const hasRoom = leastWidth() <= this.width;
    if (!hasRoom) report(narrowMargin(this.width), box.element);
    this.#hasRoom.set(box, hasRoom);
    return hasRoom;
  }

  /** Marks the place of a float in the text: a box without size, or as high as the letters whose baseline it shares. */
  anchor(float: Note, { x, y }: Pick<Rect, 'x' | 'y'>, ascent = 0): Fragment {
    const rect = { x, y, width: 0, height: ascent };
    const box = { element: float.element, style: undefined, first: true, last: true, repeated: false, children: [] };
    const fragment: BoxFragment = { kind: 'box', rect, ...box };
    this.#anchored.set(fragment, float);
    return fragment;
  }

  /**
   * Puts the floats into the margins of their pages. Each is as near to its place as those above it allow; those that the
   * margin has no room for are on the next page, after a report.
   */
  place(
    contents: readonly (readonly Fragment[])[],
    pages: readonly FilledPage[],
    report: Report,
  ): readonly (readonly Fragment[])[] {
    if (this.#anchored.size === 0) return contents;
    const done = new Set<Note>();
    let waiting: readonly Note[] = [];
    return contents.map((content, i) => {
      const page = pages[i];
      if (!page?.fit) return content;
      const { style } = page;
      const carried = waiting.map((float) => ({ float, anchor: undefined, y: style.marginTop, baseline: undefined }));
      const wanted = [...carried, ...this.#wantedIn(content, done)];
      const isLast = !pages.slice(i + 1).some(({ fit }) => fit);
      const set = isLast ? wanted.length : mostThatFit(wanted, style);
      waiting = wanted.slice(set).map(({ float }) => float);
      for (const { element } of waiting) report(fullMargin(i + 1), element);
      return this.#replace(content, placed(wanted.slice(0, set), style));
    });
  }

  /** The floats whose first anchor is on a page, in order. */
  #wantedIn(content: readonly Fragment[], done: Set<Note>): readonly Wanted[] {
    const found: Wanted[] = [];
    for (const fragment of content) {
      const float = this.#anchored.get(fragment);
      if (!float || fragment.kind !== 'box') {
        found.push(...this.#wantedIn(insideOf(fragment), done));
      } else if (!done.has(float)) {
        done.add(float);
        const { y, height } = fragment.rect;
        found.push({ float, anchor: fragment, y, baseline: height > 0 ? y + height : undefined });
        // Notes may have marks themselves.
        found.push(
          ...this.#wantedIn(placePieces(float.pieces, 0, y), done).map((inner) => ({ ...inner, anchor: undefined })),
        );
      }
    }
    return found;
  }

  /** The content with the floats in place of their anchors; those without one follow. */
  #replace(content: readonly Fragment[], floats: ReadonlyMap<Wanted, readonly Fragment[]>): readonly Fragment[] {
    const byAnchor = new Map([...floats].flatMap(([{ anchor }, set]) => (anchor ? [[anchor as Fragment, set]] : [])));
    const replace = (fragments: readonly Fragment[]): readonly Fragment[] =>
      fragments.flatMap((fragment): readonly Fragment[] => {
        if (this.#anchored.has(fragment)) return replace(byAnchor.get(fragment) ?? []);
        if (fragment.kind === 'box') return [{ ...fragment, children: replace(fragment.children) }];
        if (fragment.kind !== 'line' || fragment.boxes.length === 0) return [fragment];
        const sets = fragment.boxes.map((box) => replace([box]));
        const boxPlaces = sets.flatMap((set, i) => set.map(() => fragment.boxPlaces[i] ?? 0));
        return [{ ...fragment, boxes: sets.flat(), boxPlaces }];
      });
    const others = [...floats].flatMap(([{ anchor }, set]) => (anchor ? [] : set));
    return [...replace(content), ...replace(others)];
  }
}

function insideOf(fragment: Fragment): readonly Fragment[] {
  if (fragment.kind === 'box') return fragment.children;
  return fragment.kind === 'line' ? fragment.boxes : [];
}

/** How many floats the margin of a page holds, in order: at least one, so that those which wait come to an end. */
function mostThatFit(wanted: readonly Wanted[], { height, marginTop, marginBottom }: PageStyle): number {
  let used = 0;
  const index = wanted.findIndex(({ float }, i) => {
    used += (i > 0 ? gapAbove(wanted, i) : 0) + flowHeight(float.pieces);
    return i > 0 && used > height - marginTop - marginBottom;
  });
  return index < 0 ? wanted.length : index;
}

/** The margins between a float and the one above it, collapsed, pt. */
function gapAbove(wanted: readonly Wanted[], i: number): number {
  return Math.max(wanted[i - 1]?.float.spaceAfter ?? 0, wanted[i]?.float.pieces[0]?.spaceBefore ?? 0);
}

/** Stacks floats from the top down, and moves those that extend past the page's foot up again. */
function placed(wanted: readonly Wanted[], style: PageStyle): ReadonlyMap<Wanted, readonly Fragment[]> {
  const heights = wanted.map(({ float }) => flowHeight(float.pieces));
  const stacked = (tops: readonly number[]): number[] => {
    let free = style.marginTop;
    return tops.map((top, i) => {
      const own = Math.max(top, free + (i > 0 ? gapAbove(wanted, i) : 0));
      free = own + (heights[i] ?? 0);
      return own;
    });
  };
  const down = stacked(wanted.map(topOf));
  let limit = style.height - style.marginBottom;
  for (let i = down.length - 1; i >= 0; i--) {
    down[i] = Math.min(down[i] ?? 0, limit - (heights[i] ?? 0));
    limit = (down[i] ?? 0) - gapAbove(wanted, i);
  }
  // Those that are higher than the page together extend past its foot, which is reported.
  const tops = stacked(down);
  const atRight = style.marginRight >= style.marginLeft;
  const x = atRight ? style.width - style.marginRight : 0;
  return new Map(wanted.map((one, i) => [one, placePieces(one.float.pieces, x, tops[i] ?? 0)]));
}

/** The top that a float should have: its first line is level with the line of its mark. */
function topOf({ float, y, baseline }: Wanted): number {
  if (baseline === undefined) return y;
  const own = firstBaseline(placePieces(float.pieces, 0, 0));
  return own === undefined ? y : baseline - own;
}

function firstBaseline(fragments: readonly Fragment[]): number | undefined {
  for (const fragment of fragments) {
    const found = fragment.kind === 'line' ? fragment.baseline : firstBaseline(insideOf(fragment));
    if (found !== undefined) return found;
  }
  return undefined;
}

function narrowMargin(width: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/narrow-margin',
    message: `the page's wider side margin, ${width.toFixed(0)} pt, is too narrow for this, so it is printed in the text`,
    hint: 'make the margins of `@page` wider, or the float narrower',
  };
}

function fullMargin(page: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/full-margin',
    message: `the margin of page ${page} has no room for this, so it is on a later page`,
    hint: 'shorten what is in the margin there, or put some of it elsewhere',
  };
}
