/** Extended grapheme clusters (UAX 29): what a reader takes for one letter, with its accents and joined marks. */

export interface Grapheme {
  readonly segment: string;
  /** UTF-16 offset in the text. */
  readonly index: number;
}

/** UTF-16 units that are segmented at once. */
const WINDOW = 256;

let segmenter: Intl.Segmenter | undefined;

/**
 * The clusters of a text, which are the same in every locale. Each segment that V8 gives holds a copy of the whole text
 * that it was asked about, so that a long text would cost the square of its length: it is segmented window by window. The
 * last cluster of a window may be cut, so the next window begins with it; no rule of UAX 29 looks back over a boundary.
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
    // One cluster that fills a window: look further.
    size = next === 0 ? size * 2 : WINDOW;
    from += next;
  }
  return out;
}
