/**
 * Writes the words of Thai, Lao, Khmer and Burmese from the dictionaries of ICU, which the package @echogarden/icu-segmentation-wasm
 * contains, one file for each script. `npm run dictionaries`.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';

const require = createRequire(import.meta.url);
const LIBRARY = memoryOf(readFileSync(require.resolve('@echogarden/icu-segmentation-wasm/wasm/icu-segmentation.wasm')));
/** Scripts by the first code point of their dictionary; Burmese and Khmer have different ones. */
const SCRIPTS = { 3584: 'thai', 3712: 'lao', 4096: 'burmese', 6016: 'khmer' };

/** The memory of a WebAssembly module before it runs: its data segments leave out zeros (WebAssembly 2.0, 5.5.14). */
function memoryOf(module) {
  const memory = Buffer.alloc(48 * 1024 * 1024);
  let at = 8;
  const number = () => {
    let [value, shift] = [0, 1];
    for (;;) {
      const byte = module[at++];
      value += (byte & 0x7f) * shift;
      shift *= 128;
      if (byte < 0x80) return value;
    }
  };
  while (at < module.length) {
    const section = module[at++];
    const end = number() + at;
    if (section === 11) {
      for (let left = number(); left > 0; left--) {
        if (number() !== 0) throw new Error('a data segment of another kind');
        at++; // i32.const
        const offset = number();
        at++; // end
        const length = number();
        module.copy(memory, offset, at, at + length);
        at += length;
      }
    }
    at = end;
  }
  return memory;
}

/** The dictionaries in the library (ICU's ucol data header, and indexes as in dictionarydata.h). */
function* dictionaries() {
  for (let at = LIBRARY.indexOf('Dict'); at >= 0; at = LIBRARY.indexOf('Dict', at + 4)) {
    const header = at - 12;
    if (LIBRARY.readUInt16LE(header + 2) !== 0x27da) continue;
    const data = header + LIBRARY.readUInt16LE(header);
    const index = (i) => LIBRARY.readInt32LE(data + 4 * i);
    const [trie, size, kind, transform] = [index(0), index(3), index(4), index(5)];
    const isBytes = (kind & 7) === 0 && transform >>> 24 === 1;
    if (isBytes) yield { first: transform & 0x1fffff, bytes: LIBRARY.subarray(data + trie, data + size) };
  }
}

/** All words of a trie (ICU's bytestrie.h): branches, stretches of bytes, and values. */
function wordsOf({ first, bytes }) {
  const words = [];
  const letter = (byte) => String.fromCharCode(byte === 0xff ? 0x200d : byte === 0xfe ? 0x200c : first + byte);
  /** The value after a lead byte without its last bit, and where it ends. */
  const value = (lead, at) => {
    if (lead < 0x51) return [lead - 0x10, at];
    if (lead < 0x6c) return [((lead - 0x51) << 8) | bytes[at], at + 1];
    if (lead < 0x7e) return [((lead - 0x6c) << 16) | bytes.readUInt16BE(at), at + 2];
    return lead === 0x7e ? [bytes.readUIntBE(at, 3), at + 3] : [bytes.readUInt32BE(at), at + 4];
  };
  const delta = (at) => {
    const lead = bytes[at];
    if (lead < 0xc0) return [lead, at + 1];
    if (lead < 0xf0) return [((lead - 0xc0) << 8) | bytes[at + 1], at + 2];
    if (lead < 0xfe) return [((lead - 0xf0) << 16) | bytes.readUInt16BE(at + 1), at + 3];
    return lead === 0xfe ? [bytes.readUIntBE(at + 1, 3), at + 4] : [bytes.readUInt32BE(at + 1), at + 5];
  };
  const node = (start, prefix) => {
    let at = start;
    let word = prefix;
    for (;;) {
      const lead = bytes[at++];
      if (lead >= 0x20) {
        words.push(word);
        if (lead & 1) return;
        [, at] = value(lead >> 1, at);
      } else if (lead >= 0x10) {
        for (let i = lead - 0x10; i >= 0; i--) word += letter(bytes[at++]);
      } else return branch(at + (lead === 0 ? 1 : 0), (lead === 0 ? bytes[at] : lead) + 1, word);
    }
  };
  const branch = (start, count, word) => {
    let at = start;
    let left = count;
    while (left > 5) {
      const [jump, after] = delta(at + 1);
      branch(after + jump, left >> 1, word);
      at = after;
      left -= left >> 1;
    }
    for (; left > 1; left--) {
      const key = letter(bytes[at]);
      const lead = bytes[at + 1];
      const [jump, after] = value(lead >> 1, at + 2);
      at = after;
      if (lead & 1) words.push(word + key);
      else node(after + jump, word + key);
    }
    node(at + 1, word + letter(bytes[at]));
  };
  node(0, '');
  return words;
}

for (const dictionary of dictionaries()) {
  const name = SCRIPTS[dictionary.first];
  if (!name) throw new Error(`a dictionary from U+${dictionary.first.toString(16)}`);
  const words = wordsOf(dictionary).sort();
  const text = Buffer.from(words.join('\n'));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };
  writeFileSync(new URL(`${name}.txt.br`, import.meta.url), brotliCompressSync(text, { params }));
}
