/** The names at the ends of lines: of all lines, or of the highlighted ones where the others have no room. */

import type { Level } from '../annotations/levels.ts';
import { axisShare } from '../axis.ts';
import type { KeyEntry } from '../key-entry.ts';
import type { PlanContext } from '../plan-context.ts';
import { drawLine } from '../typesetter.ts';
import { chartWords } from '../words/word-list.ts';
import { type EndLabels, type LineEnd, layOutEndLabels, seriesEnd } from './end-labels.ts';
import type { Line, LinePlot } from './line-layout.ts';

export interface NamedLines {
  /** Of the lines with a label, then of the level lines. */
  readonly ends: readonly LineEnd[];
  readonly labels: EndLabels;
  /** One entry for all lines without a label. */
  readonly keyed: readonly KeyEntry[];
  /** The room right of the plot, and the least height of the plot, pt. */
  readonly width: number;
  readonly height: number;
}

/** Muted lines keep their names as long as none is moved farther than this, pt. */
const MOST_MOVED = 6;
/** More names in the key would be longer than the chart. */
const MOST_NAMES = 6;

/** @param leastHeight the height of the plot that the names may enlarge, pt. */
export function nameLines(
  { lines, axis }: LinePlot,
  levels: readonly Level[],
  leastHeight: number,
  context: PlanContext,
): NamedLines {
  const levelEnds = levels.map(({ from, to, label }): LineEnd => {
    return { name: label, value: '', color: context.theme.text, day: undefined, at: (from + to) / 2 };
  });
  const heightOf = (value: number | undefined, height: number): number => {
    return (1 - (value === undefined ? 0 : axisShare(axis, value))) * height;
  };
  const named = (some: readonly Line[]): NamedLines => {
    const ends = [...some.map((line) => seriesEnd(line, axis, context)), ...levelEnds];
    const labels = layOutEndLabels(ends, leastHeight, heightOf, context);
    const others = lines.filter((line) => !some.includes(line));
    return { ends, labels, keyed: otherLines(others, context), width: labels.width, height: labels.height };
  };
  const all = named(lines);
  const highlighted = lines.filter(({ muted }) => !muted);
  if (highlighted.length === lines.length) return all;
  return all.labels.moved <= MOST_MOVED && all.height <= leastHeight ? all : named(highlighted);
}

function otherLines(others: readonly Line[], { locale }: PlanContext): readonly KeyEntry[] {
  const [first] = others;
  if (!first) return [];
  const names = others.length <= MOST_NAMES ? others.map(({ name }) => name) : [];
  return [
    {
      text: chartWords(locale).others(others.length, names),
      sample: (canvas, { x, middle, width }) => {
        const points = [
          [x, middle],
          [x + width, middle],
        ] as const;
        drawLine(canvas, { points, color: first.ink.color, width: 1.6 });
      },
    },
  ];
}
