/** The glyphs and gaps of a TJ operator (ISO 32000-1, 9.4.3), written byte by byte, as they make up most of a page. */

const OPEN = 0x3c;
const CLOSE = 0x3e;
const DIGITS = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
/** More bytes than a glyph and the gap before it need. */
const LARGEST_STEP = 40;

export class GlyphString {
  /** Starts with a bracket, which is dropped where there is no gap. */
  #bytes = Buffer.alloc(1024, '[');
  #length = 1;
  #inCodes = false;
  #hasGaps = false;
  /** An operator taken over as a whole; `#bytes` is empty then. */
  #operator: string | undefined;

  get empty(): boolean {
    return this.#length === 1 && this.#operator === undefined;
  }

  /** A glyph's code, two bytes, in hexadecimal. */
  code(code: number): void {
    this.#reserve();
    const bytes = this.#bytes;
    let at = this.#length;
    if (!this.#inCodes) bytes[at++] = OPEN;
    this.#inCodes = true;
    bytes[at++] = DIGITS[code >> 12] ?? 0;
    bytes[at++] = DIGITS[(code >> 8) & 15] ?? 0;
    bytes[at++] = DIGITS[(code >> 4) & 15] ?? 0;
    bytes[at++] = DIGITS[code & 15] ?? 0;
    this.#length = at;
  }

  /** A move to the left, in whole thousandths of an em. */
  gap(gap: number): void {
    this.#reserve();
    if (this.#inCodes) this.#bytes[this.#length++] = CLOSE;
    this.#inCodes = false;
    this.#hasGaps = true;
    this.#length += this.#bytes.write(String(gap), this.#length, 'latin1');
  }

  /** Ends the operator and starts another: pdf.js drops a gap that follows an invisible character in the same one. */
  divide(): void {
    this.#reserve();
    if (this.#inCodes) this.#bytes[this.#length++] = CLOSE;
    this.#inCodes = false;
    this.#hasGaps = true;
    this.#length += this.#bytes.write(']TJ\n[', this.#length, 'latin1');
  }

  /** Starts with a whole operator from an earlier `take`. The string must be empty. */
  begin(operator: string): void {
    this.#operator = operator;
  }

  /** Returns the operator that shows the string, and clears it. */
  take(): string {
    const whole = this.#operator;
    if (whole !== undefined) {
      this.#operator = undefined;
      return whole;
    }
    if (this.#inCodes) this.#bytes[this.#length++] = CLOSE;
    const end = this.#length;
    const operator = this.#hasGaps
      ? `${this.#bytes.toString('latin1', 0, end)}]TJ`
      : `${this.#bytes.toString('latin1', 1, end)}Tj`;
    this.#length = 1;
    this.#inCodes = false;
    this.#hasGaps = false;
    return operator;
  }

  #reserve(): void {
    if (this.#operator !== undefined) this.#unpack(this.#operator);
    if (this.#length + LARGEST_STEP > this.#bytes.length) this.#enlarge();
  }

  #unpack(operator: string): void {
    this.#operator = undefined;
    this.#hasGaps = operator.endsWith(']TJ');
    const text = this.#hasGaps ? operator.slice(1, -']TJ'.length) : operator.slice(0, -'Tj'.length);
    this.#inCodes = text.endsWith('>');
    const kept = this.#inCodes ? text.length - 1 : text.length;
    while (this.#bytes.length < kept + LARGEST_STEP) this.#enlarge();
    this.#length = 1 + this.#bytes.write(text.slice(0, kept), 1, 'latin1');
  }

  #enlarge(): void {
    const larger = Buffer.alloc(this.#bytes.length * 2);
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }
}
