/** The direction of text: the Unicode Bidirectional Algorithm (UAX 9), by bidi-js, the one file that knows it. */

import bidiFactory, { type Bidi } from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

/** How an inline box changes the order of its text (`unicode-bidi`: CSS Writing Modes 4, 2.2), with its `direction`. */
export interface Embedding {
  readonly kind: 'embed' | 'isolate' | 'bidi-override' | 'isolate-override' | 'plaintext';
  readonly direction: Direction;
}

/** The text of a chunk in the order of its characters, with the starts and ends of its embeddings. */
export interface BidiText {
  readonly text: string;
  /** In logical order, nested. */
  readonly controls: readonly BidiControl[];
}

/** Control characters for the start or end of an inline box, before the character at `offset`. */
export interface BidiControl {
  readonly offset: number;
  readonly characters: string;
}

/** The embedding level of each UTF-16 unit of the text, and of each control. */
export interface BidiLevels {
  readonly text: Uint8Array;
  readonly controls: readonly number[];
}

// Letters of right-to-left scripts, Arabic digits, and the controls that can raise a level.
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

// The package's types are those of another kind of module.
const createBidi = bidiFactory as unknown as () => Bidi;
let library: Bidi | undefined;

/** Made on the first call, as its tables take a few milliseconds. */
function algorithm(): Bidi {
  library ??= createBidi();
  return library;
}

/** True where a text may have levels other than 0 in a left-to-right paragraph. */
export function mayReorder(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The levels of one paragraph (UAX 9, 3.3), which has no line ends in it. Where its lines end is L1's, and the caller's. */
export function embeddingLevels({ text, controls }: BidiText, direction: Direction): BidiLevels {
  let whole = '';
  let at = 0;
  for (const control of controls) {
    whole += text.slice(at, control.offset) + control.characters;
    at = control.offset;
  }
  const { levels } = algorithm().getEmbeddingLevels(whole + text.slice(at), direction);
  const ofText = new Uint8Array(text.length);
  const ofControls: number[] = [];
  let from = 0;
  at = 0;
  for (const { offset, characters } of controls) {
    ofText.set(levels.subarray(from, from + offset - at), at);
    from += offset - at;
    ofControls.push(levels[from] ?? 0);
    from += characters.length;
    at = offset;
  }
  ofText.set(levels.subarray(from), at);
  return { text: ofText, controls: ofControls };
}

/** The direction of the first letter that has one (UAX 9, P2 and P3); undefined for a text without any. */
export function firstDirection(text: string): Direction | undefined {
  const { getBidiCharTypeName } = algorithm();
  let isolates = 0;
  for (const char of text) {
    const type = getBidiCharTypeName(char);
    if (type === 'LRI' || type === 'RLI' || type === 'FSI') isolates++;
    else if (type === 'PDI') isolates = Math.max(0, isolates - 1);
    else if (isolates === 0 && type === 'L') return 'ltr';
    else if (isolates === 0 && (type === 'R' || type === 'AL')) return 'rtl';
  }
  return undefined;
}

/** The control characters that begin and end a box with `unicode-bidi` (CSS Writing Modes 4, 2.4.2). */
export function controlsOf({ kind, direction }: Embedding): { readonly start: string; readonly end: string } {
  const ltr = direction === 'ltr';
  switch (kind) {
    case 'embed':
      return { start: ltr ? '\u202a' : '\u202b', end: '\u202c' };
    case 'isolate':
      return { start: ltr ? '\u2066' : '\u2067', end: '\u2069' };
    case 'bidi-override':
      return { start: ltr ? '\u202d' : '\u202e', end: '\u202c' };
    case 'isolate-override':
      return { start: `\u2068${ltr ? '\u202d' : '\u202e'}`, end: '\u202c\u2069' };
    case 'plaintext':
      return { start: '\u2068', end: '\u2069' };
    default: {
      const never: never = kind;
      return never;
    }
  }
}

/**
 * Rule L2 of UAX 9: from the highest level down, reverses the items at that level or above. The same array where nothing
 * has to be reordered.
 */
export function visualOrder<T extends { readonly level: number }>(items: readonly T[]): readonly T[] {
  const highest = items.reduce((most, item) => Math.max(most, item.level), 0);
  let order = items;
  for (let level = highest; level >= 1; level--) order = reversedFrom(order, level);
  return order;
}

function reversedFrom<T extends { readonly level: number }>(items: readonly T[], level: number): readonly T[] {
  const out: T[] = [];
  for (let i = 0; i < items.length; ) {
    let end = i;
    while ((items[end]?.level ?? -1) >= level) end++;
    if (end > i) out.push(...items.slice(i, end).reverse());
    else out.push(...items.slice(i, ++end));
    i = end;
  }
  return out;
}
