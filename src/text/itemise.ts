/** Splits text into spans of one script and direction, before shaping. */

export interface ScriptSpan {
  readonly start: number;
  readonly end: number;
  /** ISO 15924. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
}

const SCRIPTS: readonly (readonly [code: string, name: string])[] = [
  ['Latn', 'Latin'],
  ['Cyrl', 'Cyrillic'],
  ['Grek', 'Greek'],
  ['Arab', 'Arabic'],
  ['Hebr', 'Hebrew'],
  ['Hani', 'Han'],
  ['Hira', 'Hiragana'],
  ['Kana', 'Katakana'],
  ['Hang', 'Hangul'],
  ['Bopo', 'Bopomofo'],
  ['Deva', 'Devanagari'],
  ['Beng', 'Bengali'],
  ['Guru', 'Gurmukhi'],
  ['Gujr', 'Gujarati'],
  ['Orya', 'Oriya'],
  ['Taml', 'Tamil'],
  ['Telu', 'Telugu'],
  ['Knda', 'Kannada'],
  ['Mlym', 'Malayalam'],
  ['Sinh', 'Sinhala'],
  ['Thai', 'Thai'],
  ['Laoo', 'Lao'],
  ['Tibt', 'Tibetan'],
  ['Mymr', 'Myanmar'],
  ['Khmr', 'Khmer'],
  ['Geor', 'Georgian'],
  ['Armn', 'Armenian'],
  ['Ethi', 'Ethiopic'],
  ['Mong', 'Mongolian'],
  ['Syrc', 'Syriac'],
  ['Thaa', 'Thaana'],
  ['Nkoo', 'Nko'],
];

// Latin letters, and characters common to all scripts in the blocks that Latin text uses.
const ALL_LATIN = /^[ -\u02b8\u1e00-\u1eff\u2000-\u2069\u20a0-\u20bf\u2100-\u22ff\ufb00-\ufb06\ufffc\ufffd]*$/;

/**
 * Spans in logical order that cover the whole text. Characters common to many scripts join the text before them, or after
 * them at the start. `levels` are the text's embedding levels (UAX 9); without them, all of it runs from left to right.
 */
export function itemise(text: string, levels?: Uint8Array): readonly ScriptSpan[] {
  if (text === '') return [];
  if (levels) return levelSpans(text, levels);
  if (ALL_LATIN.test(text)) return [{ start: 0, end: text.length, script: 'Latn', direction: 'ltr' }];
  return resolveNeutrals(scriptRuns(text, 0, text.length), 'Latn').map((run) => ({ ...run, direction: 'ltr' }));
}

/** Spans of text with levels: scripts are resolved within each stretch of one level. */
function levelSpans(text: string, levels: Uint8Array): readonly ScriptSpan[] {
  const spans: ScriptSpan[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start + 1;
    while (end < text.length && levels[end] === levels[start]) end++;
    const direction = (levels[start] ?? 0) % 2 === 1 ? 'rtl' : 'ltr';
    // Digits and punctuation on their own are of the script around them.
    const around = spans.at(-1)?.script ?? firstScript(text) ?? 'Latn';
    for (const run of resolveNeutrals(scriptRuns(text, start, end), around)) spans.push({ ...run, direction });
    start = end;
  }
  return spans;
}

function firstScript(text: string): string | undefined {
  return scriptRuns(text, 0, text.length).find(({ script }) => script !== '')?.script;
}

interface ScriptRun {
  start: number;
  end: number;
  /** '' for characters without a script of their own. */
  script: string;
}

function scriptRuns(text: string, start: number, end: number): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let last: ScriptRun | undefined;
  for (let at = start; at < end; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const length = codePoint > 0xffff ? 2 : 1;
    const script = scriptOf(codePoint);
    if (last && (script === last.script || script === 'Zinh')) last.end = at + length;
    else {
      last = { start: at, end: at + length, script: script === 'Zinh' ? '' : script };
      runs.push(last);
    }
    at += length;
  }
  return runs;
}

/** `around` is the script of text that has none of its own. */
function resolveNeutrals(runs: readonly ScriptRun[], around: string): ScriptRun[] {
  const out: ScriptRun[] = [];
  const first = runs.find((r) => r.script !== '')?.script ?? around;
  for (const run of runs) {
    const script = run.script === '' ? (out.at(-1)?.script ?? first) : run.script;
    const last = out.at(-1);
    if (last && last.script === script) last.end = run.end;
    else out.push({ start: run.start, end: run.end, script });
  }
  return out;
}

/** Ranges that suffice for most briefs: compiling each of the patterns below takes a third of a millisecond. */
const USUAL: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x20, 0x40, ''],
  [0x41, 0x5a, 'Latn'],
  [0x5b, 0x60, ''],
  [0x61, 0x7a, 'Latn'],
  [0xc0, 0xd6, 'Latn'],
  [0xd8, 0xf6, 'Latn'],
  [0xf8, 0x2b8, 'Latn'],
  [0x400, 0x484, 'Cyrl'],
  [0x48a, 0x52f, 'Cyrl'],
  [0x2010, 0x2064, ''],
];

function usualScript(codePoint: number): string | undefined {
  return USUAL.find(([from, to]) => codePoint >= from && codePoint <= to)?.[2];
}

let patterns: readonly (readonly [string, RegExp])[] | undefined;
const known = new Map<number, string>();

/** ISO 15924 code of a character's script; '' for common characters, 'Zinh' for those that inherit their script. */
function scriptOf(codePoint: number): string {
  const cached = known.get(codePoint) ?? usualScript(codePoint);
  if (cached !== undefined) return cached;
  patterns ??= SCRIPTS.map(([code, name]) => [code, new RegExp(`^\\p{Script=${name}}$`, 'u')]);
  const char = String.fromCodePoint(codePoint);
  let script = patterns.find(([, pattern]) => pattern.test(char))?.[0];
  if (script === undefined) {
    if (/^\p{Script=Inherited}$/u.test(char)) script = 'Zinh';
    else script = /^[\p{Script=Common}\p{Cn}\p{Co}]$/u.test(char) ? '' : 'Zzzz';
  }
  known.set(codePoint, script);
  return script;
}
