import { byId } from './dom.ts';

/** Announces words to screen readers. Repeated words are announced again. */
export function announce(words: string): void {
  const live = byId('live');
  live.textContent = live.textContent === words ? `${words}\u00a0` : words;
}
