/** Colours (CSS Color 4, 4-7): hex, rgb(), hsl(), names, transparent, currentcolor. */

import type { CssNode } from 'css-tree';
import { type Color, TRANSPARENT } from '../../core/color.ts';
import { namedColor } from '../../core/named-colors.ts';
import type { ValueParser } from './specified.ts';

export function color(): ValueParser<Color> {
  return {
    syntax: '<color>',
    parse(reader) {
      const node = reader.next();
      if (!node) return undefined;
      if (node.type === 'Identifier' && node.name.toLowerCase() === 'currentcolor') {
        return { compute: (context) => context.color };
      }
      const value = colorOf(node);
      return value && { value };
    },
  };
}

function colorOf(node: CssNode): Color | undefined {
  if (node.type === 'Hash') return hexColor(node.value);
  if (node.type === 'Identifier') {
    const name = node.name.toLowerCase();
    return name === 'transparent' ? TRANSPARENT : namedColor(name);
  }
  if (node.type !== 'Function') return undefined;
  const channels = channelsOf(node.children.toArray());
  if (!channels) return undefined;
  const name = node.name.toLowerCase();
  if (name === 'rgb' || name === 'rgba') return rgbColor(channels);
  if (name === 'hsl' || name === 'hsla') return hslColor(channels);
  return undefined;
}

/** `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`, without the sign. */
export function hexColor(digits: string): Color | undefined {
  if (!/^([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(digits)) return undefined;
  const long = digits.length > 4 ? digits : [...digits].map((d) => d + d).join('');
  const at = (i: number): number => Number.parseInt(long.slice(i, i + 2), 16);
  return { r: at(0), g: at(2), b: at(4), a: long.length === 8 ? at(6) / 255 : 1 };
}

interface Channel {
  readonly value: number;
  readonly unit: '' | '%' | 'deg' | 'grad' | 'rad' | 'turn';
}

/** Three channels and an alpha: `1, 2, 3`, `1, 2, 3, 0.5` or `1 2 3 / 50%`. */
function channelsOf(nodes: readonly CssNode[]): { channels: readonly Channel[]; alpha: number } | undefined {
  const signs = nodes.flatMap((n) => (n.type === 'Operator' ? [n.value.trim()] : [])).join('');
  if (!['', '/', ',,', ',,,'].includes(signs)) return undefined;
  const values = nodes.filter((n) => n.type !== 'Operator').map(channelOf);
  if (values.length !== (signs === '/' || signs === ',,,' ? 4 : 3)) return undefined;
  const known = values.filter((v) => v !== undefined);
  if (known.length !== values.length) return undefined;
  const last = known[3];
  if (last && last.unit !== '' && last.unit !== '%') return undefined;
  const alpha = last ? last.value / (last.unit === '%' ? 100 : 1) : 1;
  return { channels: known.slice(0, 3), alpha: clamp(alpha, 0, 1) };
}

function channelOf(node: CssNode): Channel | undefined {
  if (node.type === 'Number') return { value: Number(node.value), unit: '' };
  if (node.type === 'Percentage') return { value: Number(node.value), unit: '%' };
  if (node.type !== 'Dimension') return undefined;
  const unit = node.unit.toLowerCase();
  if (unit === 'deg' || unit === 'grad' || unit === 'rad' || unit === 'turn')
    return { value: Number(node.value), unit };
  return undefined;
}

type Channels = NonNullable<ReturnType<typeof channelsOf>>;

function rgbColor({ channels, alpha }: Channels): Color | undefined {
  if (channels.some((c) => c.unit !== '' && c.unit !== '%')) return undefined;
  const [r = 0, g = 0, b = 0] = channels.map((c) =>
    Math.round(clamp(c.unit === '%' ? (c.value * 255) / 100 : c.value, 0, 255)),
  );
  return { r, g, b, a: alpha };
}

const DEGREES: Readonly<Record<Channel['unit'], number>> = {
  '': 1,
  '%': Number.NaN,
  deg: 1,
  grad: 0.9,
  rad: 180 / Math.PI,
  turn: 360,
};

/** CSS Color 4, 7: hsl to sRGB. */
function hslColor({ channels, alpha }: Channels): Color | undefined {
  const [hue, saturation, lightness] = channels;
  if (!hue || saturation?.unit !== '%' || lightness?.unit !== '%') return undefined;
  const h = (((hue.value * DEGREES[hue.unit]) % 360) + 360) % 360;
  if (Number.isNaN(h)) return undefined;
  const s = clamp(saturation.value / 100, 0, 1);
  const l = clamp(lightness.value / 100, 0, 1);
  const channel = (n: number): number => {
    const k = (n + h / 30) % 12;
    return Math.round(255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return { r: channel(0), g: channel(8), b: channel(4), a: alpha };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
