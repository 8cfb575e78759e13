import { controlCharacter } from './header-text.ts';

/** The address as URL (WHATWG) writes it, of one of these schemes and without a name or password; else undefined. */
export function webAddress(text: string, schemes: readonly string[]): string | undefined {
  if (controlCharacter(text) !== undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return schemes.includes(url.protocol) && url.username === '' && url.password === '' ? url.href : undefined;
}
