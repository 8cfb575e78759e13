import type { OutlineItem } from '../protocol.ts';
import { byId, element } from './dom.ts';

/** The headings, as links to their places. */
export function showOutline(items: readonly OutlineItem[], go: (page: number, y: number) => void): void {
  const list = (entries: readonly OutlineItem[]): HTMLUListElement =>
    element(
      'ul',
      {},
      ...entries.map(({ title, page, y, children }) => {
        const words = element('span', {}, title);
        const number = element('span', { class: 'number' }, String(page));
        const button = element('button', { type: 'button' }, words, number);
        button.addEventListener('click', () => go(page, y));
        return element('li', {}, button, ...(children.length > 0 ? [list(children)] : []));
      }),
    );
  const none = element('p', { class: 'empty' }, 'No headings.');
  byId('outline').replaceChildren(items.length > 0 ? list(items) : none);
}
