import type { Excerpt } from '../protocol.ts';
import { element } from './dom.ts';

/** `data/belarus/brief.yaml:42:7`, as understood by editors. */
export function placeName({ file, line, column }: Excerpt): string {
  return `${file.replace(/^briefwright:/, '')}:${line}:${column}`;
}

/** Lines of a file, with the lines of the span highlighted and its words marked. */
export function excerptView(excerpt: Excerpt): HTMLElement {
  const { lines, first, line, endLine, column, endColumn } = excerpt;
  const rows = lines.map((text, i) => {
    const number = first + i;
    const meant = number >= line && number <= endLine;
    const from = number === line ? column - 1 : 0;
    const to = number === endLine ? endColumn - 1 : text.length;
    const code = element('code');
    if (meant && line === endLine)
      code.append(text.slice(0, from), element('mark', {}, text.slice(from, to)), text.slice(to));
    else code.append(text);
    const gutter = element('span', { class: 'line-number', 'aria-hidden': true }, String(number));
    return element('div', { class: meant ? 'line meant' : 'line' }, gutter, code);
  });
  return element(
    'div',
    { class: 'excerpt', role: 'group', tabindex: 0, 'aria-label': `Lines of ${placeName(excerpt)}` },
    ...rows,
  );
}

/** The place as text, with a button that copies it. */
export function placeView(excerpt: Excerpt, label: string): HTMLElement {
  const name = placeName(excerpt);
  const copy = element('button', { type: 'button', class: 'quiet', 'aria-label': `Copy ${name}` }, 'Copy');
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(name);
    copy.textContent = 'Copied';
    setTimeout(() => {
      copy.textContent = 'Copy';
    }, 1500);
  });
  const words = element('span', { class: 'place' }, element('span', { class: 'place-label' }, label), ' ', name);
  return element('p', { class: 'place-row' }, words, copy);
}
