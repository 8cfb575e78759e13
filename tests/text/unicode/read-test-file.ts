import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** The lines of a test file without comments: `hex;hex;...`. */
export function testLines(name: string): readonly string[] {
  const text = brotliDecompressSync(readFileSync(new URL(`${name}.txt.br`, import.meta.url))).toString('utf8');
  return text.split('\n').flatMap((line) => {
    const content = line.split('#')[0]?.trim() ?? '';
    return content === '' ? [] : [content];
  });
}

/** The text of code points in hexadecimal, separated by spaces. */
export function textOfCodes(codes: string): string {
  return codes
    .split(' ')
    .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .join('');
}
