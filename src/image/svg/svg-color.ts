/** Colours of SVG (CSS Color 4): names, hex, rgb(), hsl(). */

import { type Color, TRANSPARENT } from '../../core/color.ts';
import { namedColor } from '../../core/named-colors.ts';
import { NUMBER, parseShare } from './svg-numbers.ts';

/** A colour; undefined if it can't be read. `current` is the value of `color`. */
export function parseSvgColor(text: string, current: Color): Color | undefined {
  const value = text.trim().toLowerCase();
  if (value === 'currentcolor') return current;
  if (value === 'transparent') return TRANSPARENT;
  if (value.startsWith('#')) return hexColor(value.slice(1));
  const [, name = '', inside = ''] = /^(rgba?|hsla?)\s*\(([^()]*)\)$/.exec(value) ?? [];
  if (name === '') return namedColor(value);
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== '');
  const alpha = parts.length === 4 ? parseShare(parts[3] ?? '') : 1;
  if (alpha === undefined || (parts.length !== 3 && parts.length !== 4)) return undefined;
  return name.startsWith('rgb') ? rgb(parts, alpha) : hsl(parts, alpha);
}

function hexColor(digits: string): Color | undefined {
  if (!/^(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(digits)) return undefined;
  const long = digits.length > 4 ? digits : [...digits].map((digit) => digit + digit).join('');
  const at = (i: number): number => Number.parseInt(long.slice(i, i + 2), 16);
  return { r: at(0), g: at(2), b: at(4), a: long.length === 8 ? at(6) / 255 : 1 };
}

function rgb(parts: readonly string[], a: number): Color | undefined {
  const channels = parts.slice(0, 3).map((part) => {
    const [, number = '', percent = ''] = new RegExp(`^(${NUMBER})(%?)$`).exec(part) ?? [];
    if (number === '') return Number.NaN;
    return Math.round(Math.min(255, Math.max(0, percent === '%' ? Number(number) * 2.55 : Number(number))));
  });
  const [r = 0, g = 0, b = 0] = channels;
  return channels.some(Number.isNaN) ? undefined : { r, g, b, a };
}

function hsl([h = '', s = '', l = '']: readonly string[], a: number): Color | undefined {
  const hue = Number(h.replace(/deg$/, ''));
  const [saturation, lightness] = [parseShare(s), parseShare(l)];
  if (!Number.isFinite(hue) || saturation === undefined || lightness === undefined) return undefined;
  const channel = (n: number): number => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    const size = saturation * Math.min(lightness, 1 - lightness);
    return Math.round(255 * (lightness - size * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return { r: channel(0), g: channel(8), b: channel(4), a };
}
