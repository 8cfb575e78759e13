import type { Line } from './line.ts';

/** One row per line: its text, added hyphens as '-', boxes as '□'; then width and ratio. */
export function printLines(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const text = line.items.map((i) => (i.kind === 'text' ? i.run.text : '□')).join('');
    const overfull = line.overfull > 0 ? ` overfull ${line.overfull.toFixed(1)}` : '';
    return `${text}| ${line.width.toFixed(1)} pt, ratio ${line.ratio.toFixed(2)}${overfull}\n`;
  });
  return rows.join('');
}
