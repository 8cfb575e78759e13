/** The tiles of a treemap with their words. Lengths in pt. */

import type { TreemapChart, TreemapRow } from '../../core/chart.ts';
import type { Rect } from '../../core/geometry.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityLabel } from '../../languages/quantity-words.ts';
import { pointValue } from '../marks/point-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import { squarify } from './squarify.ts';

export interface TreeTile {
  readonly row: TreemapRow;
  readonly rect: Rect;
  /** Label and value, or a number that the key explains; empty where not even that has room. */
  readonly lines: readonly string[];
  /** True for a number. */
  readonly isKeyed: boolean;
}

export interface TreeGroup {
  readonly index: number;
  readonly rect: Rect;
  /** Its name, where it has room. */
  readonly name: string;
}

export interface TreeLayout {
  readonly tiles: readonly TreeTile[];
  readonly groups: readonly TreeGroup[];
  /** The labels that don't fit, by number, and rows without an area. */
  readonly key: readonly string[];
  readonly height: number;
}

const GAP = 1;
const GROUP_GAP = 3;
const NAME_HEIGHT = 10;
const PAD = 3;
const LEADING = 8.6;
const SHAPE = 0.62;

export function layOutTreemap(chart: TreemapChart, context: PlanContext): TreeLayout {
  const { width } = context;
  const height = Math.max(130, Math.min(300, width * SHAPE));
  const area = { x: 0, y: 0, width, height };
  const sized = chart.rows.map((row) => ({ row, size: sizeOf(row) })).toSorted((a, b) => b.size - a.size);
  const drawn = sized.filter(({ size }) => size > 0);
  const groups = placeGroups(chart, drawn, area, context);
  const tiles: TreeTile[] = [];
  const key: string[] = [];
  for (const group of groups) {
    const members = drawn.filter(({ row }) => (row.group ?? -1) === group.index);
    const rects = squarify(
      members.map(({ size }) => size),
      insideOf(group),
    );
    members.forEach(({ row }, i) => {
      const rect = rects[i];
      if (!rect) return;
      const lines = wordsIn(row, rect, context);
      const number = `${key.length + 1}`;
      if (lines) tiles.push({ row, rect, lines, isKeyed: false });
      else {
        const fits = rect.width - GAP >= context.type.width(number, context.type.font(7)) + 1 && rect.height - GAP >= 8;
        tiles.push({ row, rect, lines: fits ? [number] : [], isKeyed: true });
        key.push(`${fits ? `${number} ` : ''}${named(row, context.locale)}`);
      }
    });
  }
  const unnamed = groups.filter(({ name, index }) => name === '' && index >= 0);
  const none = sized.filter(({ size }) => size === 0).map(({ row }) => named(row, context.locale));
  return { tiles, groups, height, key: [...key, ...none, ...unnamed.map(({ index }) => groupWords(chart, index))] };
}

function sizeOf({ cells }: TreemapRow): number {
  const value = cells[0] && pointValue(cells[0].quantity);
  return Math.max(0, value ?? 0);
}

function named({ label, cells }: TreemapRow, locale: Locale): string {
  return cells[0] ? `${label}: ${quantityLabel(cells[0].quantity, locale)}` : label;
}

/** A group whose name has no room, with its members. */
function groupWords({ groups, rows }: TreemapChart, index: number): string {
  const members = rows.filter(({ group }) => group === index).map(({ label }) => label);
  return `${groups[index] ?? ''}: ${members.join(', ')}`;
}

function placeGroups(
  chart: TreemapChart,
  drawn: readonly { readonly row: TreemapRow; readonly size: number }[],
  area: Rect,
  { type }: PlanContext,
): readonly TreeGroup[] {
  if (chart.groups.length === 0) return [{ index: -1, rect: area, name: '' }];
  const sums = chart.groups
    .map((name, index) => ({
      ...{ name, index },
      size: drawn.filter(({ row }) => row.group === index).reduce((sum, { size }) => sum + size, 0),
    }))
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size);
  const rects = squarify(
    sums.map(({ size }) => size),
    area,
  );
  const bold = type.font(7, 600);
  return sums.map(({ name, index }, i) => {
    const rect = rects[i] ?? { ...area, width: 0, height: 0 };
    const fits = type.width(name, bold) <= rect.width - GROUP_GAP && rect.height > NAME_HEIGHT * 2.5;
    return { index, rect, name: fits ? name : '' };
  });
}

/** The room of a group's tiles. */
function insideOf({ rect, name, index }: TreeGroup): Rect {
  if (index < 0) return rect;
  const top = name === '' ? 0 : NAME_HEIGHT;
  return {
    ...{ x: rect.x, y: rect.y + top },
    width: Math.max(0.1, rect.width - GROUP_GAP),
    height: Math.max(0.1, rect.height - top - GROUP_GAP),
  };
}

/** Label and value in a tile; undefined if they don't fit without breaking a word. */
function wordsIn(row: TreemapRow, rect: Rect, { type, theme, locale }: PlanContext): readonly string[] | undefined {
  const font = type.font(theme.textSize - 0.5);
  const room = rect.width - GAP - 2 * PAD;
  if (room < 8) return undefined;
  const value = row.cells[0] ? quantityLabel(row.cells[0].quantity, locale) : '';
  const lines = [...type.wrap(row.label, font, room), value];
  const isWhole = row.label.split(/\s+/).every((word) => type.width(word, font) <= room);
  const fits =
    isWhole && type.width(value, type.font(7)) <= room && lines.length * LEADING + 2 * PAD - 2 <= rect.height - GAP;
  return fits ? lines : undefined;
}
