/** Extended grapheme clusters (UAX 29): a letter as readers see it, with its accents and joined marks. */

export interface Grapheme {
  readonly segment: string;
  /** UTF-16 offset in the text. */
  readonly index: number;
}

/** UTF-16 units segmented at once. */
const WINDOW = 256;

let segmenter: Intl.Segmenter | undefined;

/**
 * The clusters of a text, which are the same in every locale. Each of V8's segments holds a copy of the whole text, so
 * a long text would cost the square of its length. It is therefore segmented window by window. A window may cut its
 * last cluster, so the next window begins with it; no rule of UAX 29 looks back over a boundary.
 */
export function graphemes(text: string): readonly Grapheme[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const out: Grapheme[] = [];
  let size = WINDOW;
  for (let from = 0; from < text.length; ) {
    const isLast = from + size >= text.length;
    const found = Array.from(segmenter.segment(text.slice(from, from + size)));
    const whole = isLast ? found : found.slice(0, -1);
    for (const { segment, index } of whole) out.push({ segment, index: from + index });
    if (isLast) break;
    const next = found.at(-1)?.index ?? 0;
    // One cluster fills the window: use a larger one.
    size = next === 0 ? size * 2 : WINDOW;
    from += next;
  }
  return out;
}
