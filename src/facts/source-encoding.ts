/**
 * A source's bytes as text. UTF-8 first; what is none is UTF-16 by its mark, or one of the two code pages that texts in
 * Latin and Cyrillic letters come in: in Windows-1251 letters above ASCII stand beside each other, in Windows-1252 alone.
 */
export function decodeSource(bytes: Uint8Array): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isCyrillic(bytes) ? 'windows-1251' : 'windows-1252').decode(bytes);
  }
}

function isCyrillic(bytes: Uint8Array): boolean {
  let letters = 0;
  let beside = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0xc0) continue;
    letters++;
    if ((bytes[i - 1] ?? 0) >= 0xc0 || (bytes[i + 1] ?? 0) >= 0xc0) beside++;
  }
  return beside * 2 > letters;
}
