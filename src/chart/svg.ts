import { formatColor } from '../core/color.ts';
import type { Drawing, DrawOp, Path, StrokeStyle } from '../core/drawing.ts';

export interface SvgOptions {
  /** The factor by which the drawing is enlarged. */
  readonly scale?: number;
  /** A description in words, used as the title (SVG 2, 5.8). */
  readonly alt?: string;
}

/**
 * A drawing as an SVG document (SVG 2): paths, and text as text, so that it can be selected and searched. Lengths are
 * pt; each line of text is fitted to its shaped width.
 */
export function drawingToSvg(drawing: Drawing, { scale = 1, alt = '' }: SvgOptions = {}): string {
  const { width, height } = drawing;
  const clips: string[] = [];
  const body = drawing.ops.map((op) => svgOp(op, clips)).join('\n');
  const defs = clips.length > 0 ? `<defs>${clips.join('')}</defs>\n` : '';
  const size = `width="${short(width * scale)}pt" height="${short(height * scale)}pt"`;
  const box = `viewBox="0 0 ${short(width)} ${short(height)}"`;
  const title = alt === '' ? '' : `<title>${escapeXml(alt)}</title>\n`;
  const role = alt === '' ? '' : ' role="img"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box}${role}>\n${title}${defs}${body}\n</svg>\n`;
}

function svgOp(op: DrawOp, clips: string[]): string {
  switch (op.op) {
    case 'fill': {
      const rule = op.rule === 'evenodd' ? ' fill-rule="evenodd"' : '';
      return `<path d="${svgPath(op.path)}" fill="${formatColor(op.color)}"${rule}/>`;
    }
    case 'stroke':
      return `<path d="${svgPath(op.path)}" fill="none"${svgStroke(op.style)}/>`;
    case 'text': {
      const { face, text, advance } = op.run;
      const width = short((advance * op.size) / face.unitsPerEm);
      const font = `font-family="${escapeXml(face.family)}" font-weight="${face.weight}" font-style="${face.style}"`;
      const place = `x="${op.x}" y="${op.y}" font-size="${op.size}" textLength="${width}"`;
      return `<text ${place} ${font} fill="${formatColor(op.color)}">${escapeXml(text)}</text>`;
    }
    case 'push': {
      const transform = op.transform.map(short).join(' ');
      const turn = transform === '1 0 0 1 0 0' ? '' : ` transform="matrix(${transform})"`;
      if (!op.clip) return `<g${turn}>`;
      const id = `clip${clips.length + 1}`;
      clips.push(`<clipPath id="${id}"><path d="${svgPath(op.clip)}"/></clipPath>`);
      return `<g${turn} clip-path="url(#${id})">`;
    }
    case 'pop':
      return '</g>';
    default: {
      const never: never = op;
      return never;
    }
  }
}

function svgPath(path: Path): string {
  return path.map(([verb, ...numbers]) => verb + numbers.join(' ')).join('');
}

function svgStroke(style: StrokeStyle): string {
  const dash = style.dash.length > 0 ? ` stroke-dasharray="${style.dash.join(' ')}"` : '';
  const offset = style.dashOffset === 0 ? '' : ` stroke-dashoffset="${style.dashOffset}"`;
  const cap = style.cap === 'butt' ? '' : ` stroke-linecap="${style.cap}"`;
  const join = style.join === 'miter' ? '' : ` stroke-linejoin="${style.join}"`;
  return ` stroke="${formatColor(style.color)}" stroke-width="${style.width}"${dash}${offset}${cap}${join}`;
}

function short(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
