import { createHash } from 'node:crypto';

/** Eight hexadecimal digits that change with a passage's words; white space doesn't count. */
export function passageDigest(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8);
}
