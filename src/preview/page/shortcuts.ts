/** Keyboard shortcuts: one list for the keyboard and for the dialogue that shows them. */

import { byId, element } from './dom.ts';
import type { ViewStore } from './view-state.ts';

export interface Shortcut {
  /** As in `KeyboardEvent.key`. */
  readonly key: string;
  readonly what: string;
  readonly run: () => void;
}

/** Listens for keys except while the user is typing, and lists them in the dialogue. */
export function useShortcuts(shortcuts: readonly Shortcut[], store: ViewStore, onEscape: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !document.querySelector('dialog[open]') && onEscape()) event.preventDefault();
    if (!store.state.keys || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    const shortcut = shortcuts.find(({ key }) => key === event.key);
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run();
  });
  const rows = shortcuts.map(({ key, what }) =>
    element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, what)),
  );
  byId('shortcut-list').replaceChildren(...rows);
  const box = byId<HTMLInputElement>('single-keys');
  box.checked = store.state.keys;
  box.addEventListener('change', () => store.set({ keys: box.checked }));
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea, [contenteditable]')
  );
}
