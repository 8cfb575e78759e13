/** Tables and scan headers of a JPEG file (ITU T.81, annex B.2); decoders reject files that fail these checks. */

/** A table: class (0 for DC, 1 for AC) and number in one byte; 16 counts of codes by length; the symbols. */
const CODE_LENGTHS = 16;
/** A DC table's symbols are lengths of differences, which 8-bit samples keep below 12; decoders allow 15. */
const MOST_DC_SYMBOL = 15;

/** The problem with a DHT segment; undefined if it is valid. */
export function huffmanProblem(body: Uint8Array): string | undefined {
  for (let at = 0; at < body.length; ) {
    const head = body[at] ?? 0;
    const counts = body.subarray(at + 1, at + 1 + CODE_LENGTHS);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const symbols = body.subarray(at + 1 + CODE_LENGTHS, at + 1 + CODE_LENGTHS + total);
    if (head >> 4 > 1 || (head & 15) > 3) return 'a Huffman table has no such number';
    if (counts.length < CODE_LENGTHS || symbols.length < total) return 'a Huffman table is cut off';
    if (total > 256 || hasTooManyCodes(counts)) return 'a Huffman table has more codes than fit its lengths';
    if (head >> 4 === 0 && symbols.some((symbol) => symbol > MOST_DC_SYMBOL))
      return 'a Huffman table has a wrong symbol';
    at += 1 + CODE_LENGTHS + total;
  }
  return undefined;
}

/** Codes of one length continue the numbering of the previous length (annex C.2); all ones is never a code. */
function hasTooManyCodes(counts: Uint8Array): boolean {
  let code = 0;
  return counts.some((count, i) => {
    code += count;
    const over = count > 0 && code >= 1 << (i + 1);
    code <<= 1;
    return over;
  });
}

/** The problem with a DQT segment; undefined if it is valid. */
export function quantisationProblem(body: Uint8Array): string | undefined {
  for (let at = 0; at < body.length; ) {
    const head = body[at] ?? 0;
    if (head >> 4 > 1 || (head & 15) > 3) return 'a quantisation table has no such number';
    at += 1 + 64 * (1 + (head >> 4));
    if (at > body.length) return 'a quantisation table is cut off';
  }
  return undefined;
}

/** Components of a frame, each with its identifier, sampling factors and quantisation table (B.2.2). */
export function frameComponentsProblem(body: Uint8Array): string | undefined {
  const count = body[5] ?? 0;
  if (body.length !== 6 + 3 * count) return 'its frame does not have the length that its colours require';
  for (let at = 6; at < body.length; at += 3) {
    const sampling = body[at + 1] ?? 0;
    const isSampled = [sampling >> 4, sampling & 15].every((factor) => factor >= 1 && factor <= 4);
    if (!isSampled) return 'its colours are sampled in no known way';
    if ((body[at + 2] ?? 0) > 3) return 'a colour has no quantisation table';
  }
  return undefined;
}

/** The problem with the header of a scan of such a frame (B.2.3); undefined if it is valid. */
export function scanProblem(body: Uint8Array, frame: Uint8Array, progressive: boolean): string | undefined {
  const count = body[0] ?? 0;
  if (count < 1 || count > 4 || body.length !== 4 + 2 * count) return 'a scan has a wrong length';
  const known = new Set<number>();
  for (let at = 6; at < frame.length; at += 3) known.add(frame[at] ?? 0);
  for (let at = 1; at < 1 + 2 * count; at += 2) {
    const tables = body[at + 1] ?? 0;
    if (!known.has(body[at] ?? 0)) return 'a scan has a colour that the frame does not have';
    if (tables >> 4 > 3 || (tables & 15) > 3) return 'a scan has no Huffman table';
  }
  if (!progressive) return undefined;
  const [first = 0, last = 0, bits = 0] = body.subarray(1 + 2 * count);
  const [before, after] = [bits >> 4, bits & 15];
  const isBand = first === 0 ? last === 0 : last >= first && last <= 63 && count === 1;
  const isStep = (before === 0 || before === after + 1) && after <= 13;
  return isBand && isStep ? undefined : 'a scan refines in an impossible order';
}
