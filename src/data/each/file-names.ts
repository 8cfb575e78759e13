/** Names of files that every system can have. */

/** A name without the signs and words that file systems keep for themselves, at most 120 UTF-16 units long. */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[. ]+$/, '');
  return DEVICES.test(plain) ? `${plain}-` : plain;
}

/** Two names that some systems take for the same file. */
export function fileNameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

const LONGEST = 120;
/** Windows keeps these names for devices, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
