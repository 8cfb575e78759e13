import type { Fragment, LineFragment, Page } from './fragment.ts';

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Pages as indented text: boxes with their places, lines with their words. For tests and `--print pages`. */
export function printPages(pages: readonly Page[]): string {
  const out: string[] = [];
  for (const page of pages) {
    out.push(`page ${page.number} ${n(page.width)} x ${n(page.height)}`);
    for (const margin of page.margins) {
      out.push(`  ${margin.side}`);
      printFragments(margin.content, '    ', out);
    }
    printFragments(page.content, '  ', out);
  }
  return `${out.join('\n')}\n`;
}

function printFragments(fragments: readonly Fragment[], indent: string, out: string[]): void {
  for (const fragment of fragments) {
    const { x, y, width, height } = fragment.rect;
    const place = `${n(x)},${n(y)} ${n(width)}x${n(height)}`;
    if (fragment.kind === 'line') {
      out.push(`${indent}line ${place} ${JSON.stringify(lineText(fragment))}`);
      printFragments(fragment.boxes, `${indent}  `, out);
    } else if (fragment.kind === 'box') {
      const cut = `${fragment.first ? '' : ' continued'}${fragment.last ? '' : ' continues'}${fragment.repeated ? ' repeated' : ''}`;
      out.push(`${indent}box ${fragment.element?.name ?? 'anonymous'} ${place}${cut}`);
      printFragments(fragment.children, `${indent}  `, out);
    } else out.push(`${indent}${fragment.kind} ${place}`);
  }
}

/** A line's words, an added hyphen included. */
export function lineText(line: LineFragment): string {
  return line.items.map((item) => item.run.text).join('');
}

/** Only the lines, one line of text each, for `--print lines`. */
export function printPageLines(pages: readonly Page[]): string {
  const out: string[] = [];
  const visit = (fragments: readonly Fragment[]): void => {
    for (const fragment of fragments) {
      if (fragment.kind === 'line') out.push(lineText(fragment));
      else if (fragment.kind === 'box') visit(fragment.children);
    }
  };
  for (const page of pages) visit(page.content);
  return `${out.join('\n')}\n`;
}
