import type { Color } from '../../core/color.ts';
import { own } from '../../core/own.ts';
import { UnsupportedDrawingError } from './unsupported.ts';

const NAMES: Readonly<Record<string, string>> = {
  black: '#000',
  white: '#fff',
  grey: '#808080',
  gray: '#808080',
  red: '#f00',
  green: '#008000',
  blue: '#00f',
  transparent: '#0000',
};

const FUNCTION = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/i;

const known = new Map<string, Color>();

/**
 * A canvas colour: `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `rgba()` and a few names (CSS Color 4, 4 and 5).
 * Throws `UnsupportedDrawingError` for gradients, patterns and colours that it can't parse.
 */
export function parseCanvasColor(value: unknown): Color {
  if (typeof value !== 'string') throw new UnsupportedDrawingError('a gradient or pattern as colour');
  const seen = known.get(value);
  if (seen) return seen;
  const color = readColor(own(NAMES, value.toLowerCase()) ?? value);
  if (!color) throw new UnsupportedDrawingError(`the colour '${value}'`);
  // One program uses few colours; the bound protects a service that accepts colours from strangers.
  if (known.size > 500) known.clear();
  known.set(value, color);
  return color;
}

function readColor(text: string): Color | undefined {
  if (text.startsWith('#')) return readHex(text.slice(1));
  const match = FUNCTION.exec(text);
  if (!match) return undefined;
  const [, r = '0', g = '0', b = '0', a = '1', percent = ''] = match;
  return { r: channel(r), g: channel(g), b: channel(b), a: Math.min(1, Number(a) / (percent === '' ? 1 : 100)) };
}

function channel(text: string): number {
  return Math.min(255, Math.round(Number(text)));
}

function readHex(hex: string): Color | undefined {
  if (!/^[0-9a-f]+$/i.test(hex)) return undefined;
  const long = hex.length <= 4 ? [...hex].map((c) => c + c).join('') : hex;
  if (long.length !== 6 && long.length !== 8) return undefined;
  const at = (i: number): number => Number.parseInt(long.slice(i, i + 2), 16);
  return { r: at(0), g: at(2), b: at(4), a: long.length === 8 ? at(6) / 255 : 1 };
}
