import { byId } from './dom.ts';

/** Says something to those who do not see it happen. The same words twice are said twice. */
export function announce(words: string): void {
  const live = byId('live');
  live.textContent = live.textContent === words ? `${words}\u00a0` : words;
}
