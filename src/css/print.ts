import type { StyledDocument, StyledElement } from './styled.ts';
export function printStyled(doc: StyledDocument): string {
  const out: string[] = [];
  const visit = (e: StyledElement, indent: string): void => {
    out.push(`${indent}${e.element.name} ${e.style.display} ${e.style.fontSize}`);
    for (const c of e.children) if (c.kind === 'element') visit(c, `${indent}  `);
  };
  visit(doc.root, '');
  return `${out.join('\n')}\n`;
}
