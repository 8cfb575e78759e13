import type { BlockBox, Box, InlineItem } from './box.ts';

/** The box tree as indented text, one line per box: for tests and `--print boxes`. */
export function printBoxes(root: BlockBox): string {
  const lines: string[] = [];
  printBox(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function printBox(box: Box, indent: string, lines: string[]): void {
  const name = box.element ? box.element.name : 'anonymous';
  const inner = `${indent}  `;
  switch (box.kind) {
    case 'replaced':
      lines.push(`${indent}replaced ${name}`);
      return;
    case 'block':
      lines.push(
        `${indent}${box.content.kind === 'items' ? box.style.display : 'block'} ${name}${box.marker ? ` marker ${JSON.stringify(box.marker.text)}` : ''}`,
      );
      if (box.content.kind === 'inline' && box.content.initial) {
        const { text, size, sink } = box.content.initial;
        lines.push(`${inner}initial ${size} ${sink} ${JSON.stringify(text.text)}`);
      }
      if (box.content.kind === 'inline') printInline(box.content.items, inner, lines);
      else for (const child of box.content.children) printBox(child, inner, lines);
      return;
    case 'table':
      lines.push(`${indent}table ${name}`);
      for (const caption of box.captions) printBox(caption, inner, lines);
      for (const group of box.groups) {
        lines.push(`${inner}${group.kind}`);
        for (const row of group.rows) {
          lines.push(`${inner}  row`);
          for (const cell of row.cells) {
            const spans = `${cell.colSpan > 1 ? ` colspan ${cell.colSpan}` : ''}${cell.rowSpan > 1 ? ` rowspan ${cell.rowSpan}` : ''}`;
            lines.push(`${inner}    cell ${cell.element?.name ?? 'anonymous'}${spans}`);
            printBox(cell.content, `${inner}      `, lines);
          }
        }
      }
      return;
    default: {
      const never: never = box;
      throw new Error(`unknown box ${String(never)}`);
    }
  }
}

function printInline(items: readonly InlineItem[], indent: string, lines: string[]): void {
  for (const item of items) {
    if (item.kind === 'text') {
      lines.push(`${indent}${item.generated ? 'generated' : 'text'} ${item.element.name} ${JSON.stringify(item.text)}`);
    } else if (item.kind === 'atomic') printBox(item.box, indent, lines);
    else if (item.kind === 'float') {
      lines.push(`${indent}float`);
      printBox(item.box, `${indent}  `, lines);
    } else if (item.kind === 'edge') lines.push(`${indent}${item.side} ${item.element.name}`);
    else if (item.kind === 'leader') lines.push(`${indent}leader ${JSON.stringify(item.pattern)}`);
    else lines.push(`${indent}break`);
  }
}
