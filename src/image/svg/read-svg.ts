/** An SVG file as a picture: its own size, its problems, and its drawing at any size. */

import type { Budget, Spend } from '../../core/budget.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Drawing } from '../../core/drawing.ts';
import type { Size } from '../../core/geometry.ts';
import { decodeText } from '../../core/source-text.ts';
import { drawSvg, svgSize } from './draw-svg.ts';
import { readSvgFile } from './svg-file.ts';
import type { SvgFonts } from './svg-text.ts';

export type { SvgFonts } from './svg-text.ts';

export interface SvgPicture {
  /** User units, which are CSS pixels. */
  readonly size: Size;
  /** Draws it at a size in pt. */
  draw(size: Size): Drawing;
}

/** The picture is undefined where there are errors. */
export interface SvgReading {
  readonly picture: SvgPicture | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** True for files that start like XML with an `<svg>` near. */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  return (
    /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE\s+svg|svg[\s>]|[\w-]+:svg[\s>])/i.test(head) &&
    /<(?:[\w-]+:)?svg[\s>]/i.test(head)
  );
}

/** Reads a file and draws it once, so that all problems are known. Throws `LimitReached`. */
export function readSvg(file: string, bytes: Uint8Array, budget: Budget, fonts: SvgFonts): SvgReading {
  const source = decodeText(file, bytes);
  if ('severity' in source) return { picture: undefined, diagnostics: [source] };
  const { file: svg, report } = readSvgFile(source, budget);
  if (!svg) return { picture: undefined, diagnostics: report.diagnostics };
  const size = svgSize(svg);
  drawSvg(svg, size, fonts, countElements(budget));
  const diagnostics = [...report.diagnostics];
  if (report.hasErrors) return { picture: undefined, diagnostics };
  const drawings = new Map<string, Drawing>();
  return {
    picture: {
      size,
      draw(at) {
        const key = `${at.width} ${at.height}`;
        const drawing = drawings.get(key) ?? drawSvg(svg, at, fonts, (steps) => budget.spend(steps));
        drawings.set(key, drawing);
        return drawing;
      },
    },
    diagnostics,
  };
}

/** Spends, and counts the elements that are drawn: `use` can multiply them. */
function countElements(budget: Budget): Spend {
  let count = 0;
  return (steps) => {
    count += steps;
    budget.check('svg-elements', count);
    budget.spend(steps);
  };
}
