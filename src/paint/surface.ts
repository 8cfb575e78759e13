/** The surface that the painter draws on. Lengths are pt, the origin is the page's top left corner, y grows downwards. */

import type { Color } from '../core/color.ts';
import type { FillRule, Gradient, Path, StrokeStyle } from '../core/drawing.ts';
import type { Matrix, Rect } from '../core/geometry.ts';
import type { ShapedRun } from '../core/shaping.ts';
import type { ImageFile } from '../image/image-file.ts';
import type { Mark, TagNode } from '../tags/tag-tree.ts';

/** One run of text; `x` is its left end, `y` its baseline. */
export interface TextPiece {
  readonly run: ShapedRun;
  readonly size: number;
  readonly color: Color;
  readonly x: number;
  readonly y: number;
  /** Added after each cluster; 0 by default. */
  readonly letterSpacing?: number;
  /** Added to each U+0020 and U+00A0; 0 by default. */
  readonly spaceExtra?: number;
  /** 'hyphen' for one that line breaking added: its text is U+00AD (ISO 32000-1, 14.8.2.2.3). */
  readonly origin?: string;
}

export interface ImagePiece {
  readonly image: Pick<ImageFile, 'digest' | 'orientation'>;
  readonly rect: Rect;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

export interface Surface {
  beginPage(page: PageSize): void;
  endPage(): void;
  /** Divides the page's content between marks, where the part before changes apart from the part after. */
  divide(): void;
  fill(path: Path, rule: FillRule, color: Color): void;
  /** Fills a path with a gradient. */
  shade(path: Path, rule: FillRule, gradient: Gradient): void;
  stroke(path: Path, style: StrokeStyle): void;
  /** Runs that follow each other. The same objects look the same: they aren't written again where nothing around them differs. */
  texts(pieces: readonly TextPiece[]): void;
  image(piece: ImagePiece): void;
  /** Opens a group with its own transform and clip; `pop` closes it. */
  push(transform: Matrix, clip: Path | undefined, rule?: FillRule): void;
  pop(): void;
  /** Opens a group that is painted as a whole, and then made transparent. `bounds` are around it. */
  beginLayer(opacity: number, bounds: Rect): void;
  endLayer(): void;
  /** Marked content doesn't nest: a mark is ended before the next begins (ISO 32000-1, 14.6). */
  beginMark(mark: Mark): void;
  endMark(): void;
  /** Adds an area on the current page that links to `node.link`. */
  link(node: TagNode, rect: Rect): void;
  /** Adds a named destination on the current page. */
  destination(name: string, x: number, y: number): void;
}
