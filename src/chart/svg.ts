import { formatColor } from '../core/color.ts';
import type { Drawing, DrawOp, Gradient, Path, StrokeStyle } from '../core/drawing.ts';

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
  const shared: string[] = [];
  const body = drawing.ops.map((op) => svgOp(op, shared)).join('\n');
  const defs = shared.length > 0 ? `<defs>${shared.join('')}</defs>\n` : '';
  const size = `width="${short(width * scale)}pt" height="${short(height * scale)}pt"`;
  const box = `viewBox="0 0 ${short(width)} ${short(height)}"`;
  const title = alt === '' ? '' : `<title>${escapeXml(alt)}</title>\n`;
  const role = alt === '' ? '' : ' role="img"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box}${role}>\n${title}${defs}${body}\n</svg>\n`;
}

/** `shared` gathers definitions: clips and gradients. */
function svgOp(op: DrawOp, shared: string[]): string {
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
      const id = `clip${shared.length + 1}`;
      const rule = op.rule === 'evenodd' ? ' clip-rule="evenodd"' : '';
      shared.push(`<clipPath id="${id}"><path d="${svgPath(op.clip)}"${rule}/></clipPath>`);
      return `<g${turn} clip-path="url(#${id})">`;
    }
    case 'shade': {
      const id = `gradient${shared.length + 1}`;
      shared.push(svgGradient(op.gradient, id));
      const rule = op.rule === 'evenodd' ? ' fill-rule="evenodd"' : '';
      return `<path d="${svgPath(op.path)}" fill="url(#${id})"${rule}/>`;
    }
    case 'layer':
      return `<g opacity="${short(op.opacity)}">`;
    case 'pop':
      return '</g>';
    default: {
      const never: never = op;
      return never;
    }
  }
}

function svgGradient({ kind, from, to, transform, stops }: Gradient, id: string): string {
  const place =
    kind === 'linear'
      ? `x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"`
      : `fx="${from.x}" fy="${from.y}" fr="${from.r}" cx="${to.x}" cy="${to.y}" r="${to.r}"`;
  const inside = stops.map(({ offset, color }) => {
    const opacity = color.a < 1 ? ` stop-opacity="${short(color.a)}"` : '';
    return `<stop offset="${offset}" stop-color="${formatColor({ ...color, a: 1 })}"${opacity}/>`;
  });
  const units = `gradientUnits="userSpaceOnUse" gradientTransform="matrix(${transform.join(' ')})"`;
  return `<${kind}Gradient id="${id}" ${place} ${units}>${inside.join('')}</${kind}Gradient>`;
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
