import { controlCharacter } from './header-text.ts';

/** The normalized URL (WHATWG) if it has one of these schemes and no user name or password; otherwise undefined. */
export function webAddress(text: string, schemes: readonly string[]): string | undefined {
  if (controlCharacter(text) !== undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return schemes.includes(url.protocol) && url.username === '' && url.password === '' ? url.href : undefined;
}
