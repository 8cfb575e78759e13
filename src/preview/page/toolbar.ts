/** The controls of the toolbar that show a state. */

import type { PreviewState, Settings } from '../protocol.ts';
import { byId, element } from './dom.ts';

/** Shows the available layouts and translations, and the current layout, paper and translation. */
export function showSettings({ layouts, translations, settings }: PreviewState): void {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  offer('layout', 'as in the brief', layouts, (name) => name);
  offer('translation', 'the original', translations, (tag) => names.of(tag) ?? tag);
  byId('translations').hidden = translations.length === 0 && settings.translation === undefined;
  byId<HTMLSelectElement>('layout').value = settings.layout ?? '';
  byId<HTMLSelectElement>('paper').value = settings.paper ?? '';
  byId<HTMLSelectElement>('translation').value = settings.translation ?? '';
}

/** Fills a list of choices, unless it has them: an open list would close. */
function offer(id: string, first: string, values: readonly string[], nameOf: (value: string) => string): void {
  const select = byId<HTMLSelectElement>(id);
  if ([...select.options].map(({ value }) => value).join() === ['', ...values].join()) return;
  const options = values.map((value) => element('option', { value }, nameOf(value)));
  select.replaceChildren(element('option', { value: '' }, first), ...options);
}

export function onSettings(choose: (settings: Settings) => void): void {
  const layout = byId<HTMLSelectElement>('layout');
  const paper = byId<HTMLSelectElement>('paper');
  const translation = byId<HTMLSelectElement>('translation');
  const chosen = (): void => {
    const size = paper.value === 'A4' || paper.value === 'Letter' ? paper.value : undefined;
    choose({ layout: layout.value || undefined, paper: size, translation: translation.value || undefined });
  };
  for (const select of [layout, paper, translation]) select.addEventListener('change', chosen);
}

export function showPage(page: number, count: number): void {
  const input = byId<HTMLInputElement>('page-number');
  if (document.activeElement !== input) input.value = count === 0 ? '' : String(page);
  input.max = String(count);
  byId('page-count').textContent = `of ${count}`;
  byId<HTMLButtonElement>('previous-page').disabled = page <= 1;
  byId<HTMLButtonElement>('next-page').disabled = page >= count;
}

/** Shows the chosen zoom, with the current percentage as an option. */
export function showZoom(zoom: 'width' | 'page' | number, inForce: number): void {
  const select = byId<HTMLSelectElement>('zoom');
  const percent = `${Math.round(inForce * 100)} %`;
  const own = select.querySelector<HTMLOptionElement>('option[value=own]');
  if (own) own.textContent = percent;
  if (typeof zoom === 'number') {
    const fixed = [...select.options].find(({ value }) => value === String(zoom));
    select.value = fixed ? fixed.value : 'own';
  } else select.value = zoom;
  select.title = `Zoom: ${percent}`;
}

export function onZoom(zoomTo: (zoom: 'width' | 'page' | number) => void): void {
  const select = byId<HTMLSelectElement>('zoom');
  select.addEventListener('change', () => {
    const { value } = select;
    if (value === 'width' || value === 'page') zoomTo(value);
    else if (value !== 'own') zoomTo(Number(value));
  });
}

/** The menu of tools, for bars without room for them. */
export function useMenu(): void {
  const button = byId('more');
  const tools = byId('tools');
  const set = (open: boolean): void => {
    button.setAttribute('aria-expanded', String(open));
    tools.classList.toggle('open', open);
  };
  button.addEventListener('click', () => set(button.getAttribute('aria-expanded') !== 'true'));
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !tools.contains(target) && !button.contains(target)) set(false);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !tools.classList.contains('open')) return;
    set(false);
    button.focus();
  });
}
