/** QR codes (ISO/IEC 18004:2015). The one file that imports their encoder. */

import encoder from 'qrcode-generator';
import type { Color } from '../../core/color.ts';
import { type Drawing, type Path, rectPath } from '../../core/drawing.ts';

/** Modules of white around a code, which readers need (ISO/IEC 18004:2015, 6.3.8). */
export const QUIET_ZONE = 4;

export interface QrCode {
  /** The number of modules of a side, with the quiet zone. */
  readonly modules: number;
  /** The code in a square of `size` pt, black on white whatever is behind it. */
  draw(size: number): Drawing;
}

const BLACK: Color = { r: 0, g: 0, b: 0, a: 1 };
const WHITE: Color = { r: 255, g: 255, b: 255, a: 1 };

/** The code of a web address, which is readable with up to 15 % of it damaged (level M); undefined if it is too long. */
export function qrCode(address: string): QrCode | undefined {
  const code = encoder(0, 'M');
  code.addData(inAscii(address));
  try {
    code.make();
  } catch {
    return undefined;
  }
  const count = code.getModuleCount();
  const modules = count + 2 * QUIET_ZONE;
  return {
    modules,
    draw(size) {
      const module = size / modules;
      const path = rowsOf(count, (row, column) => code.isDark(row, column)).flatMap(({ row, from, to }): Path => {
        const place = { x: (from + QUIET_ZONE) * module, y: (row + QUIET_ZONE) * module };
        return rectPath({ ...place, width: (to - from) * module, height: module });
      });
      const ground = rectPath({ x: 0, y: 0, width: size, height: size });
      return {
        ...{ width: size, height: size },
        ops: [
          { op: 'fill', path: ground, rule: 'nonzero', color: WHITE },
          { op: 'fill', path, rule: 'nonzero', color: BLACK },
        ],
      };
    },
  };
}

/** The encoder writes one byte for each character. */
function inAscii(address: string): string {
  return /^[\x20-\x7e]*$/.test(address) || !URL.canParse(address) ? address : new URL(address).href;
}

/** Dark modules beside each other, row by row. */
function rowsOf(
  count: number,
  isDark: (row: number, column: number) => boolean,
): readonly { readonly row: number; readonly from: number; readonly to: number }[] {
  return Array.from({ length: count }, (_, row) => {
    const runs: { row: number; from: number; to: number }[] = [];
    for (let column = 0; column < count; column++) {
      if (!isDark(row, column)) continue;
      const last = runs.at(-1);
      if (last?.to === column) last.to = column + 1;
      else runs.push({ row, from: column, to: column + 1 });
    }
    return runs;
  }).flat();
}
