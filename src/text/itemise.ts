/** Splits text into spans of one script and direction, before shaping. */

import { isRightToLeftScript } from '../languages/direction.ts';

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
 * Spans in logical order that cover the whole text. Characters common to many scripts join the text before them (or
 * after, at the start), but between two directions the left-to-right side; numbers in right-to-left text run left to
 * right. A full bidirectional algorithm (UAX 9) could replace this function.
 */
export function itemise(text: string): readonly ScriptSpan[] {
  if (text === '') return [];
  if (ALL_LATIN.test(text)) return [{ start: 0, end: text.length, script: 'Latn', direction: 'ltr' }];
  const spans: ScriptSpan[] = [];
  for (const run of resolveNeutrals(scriptRuns(text))) {
    const { start, end, script } = run;
    if (isRightToLeftScript(script)) spans.push(...rightToLeftSpans(text, start, end, script));
    else spans.push({ start, end, script, direction: 'ltr' });
  }
  return spans;
}

interface ScriptRun {
  start: number;
  end: number;
  /** '' for characters without a script of their own. */
  script: string;
}

function scriptRuns(text: string): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let last: ScriptRun | undefined;
  for (let at = 0; at < text.length; ) {
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

function resolveNeutrals(runs: readonly ScriptRun[]): ScriptRun[] {
  const out: ScriptRun[] = [];
  const first = runs.find((r) => r.script !== '')?.script ?? 'Latn';
  for (const [i, run] of runs.entries()) {
    const before = out.at(-1)?.script;
    const after = runs[i + 1]?.script;
    let script = run.script;
    if (script === '') {
      script = before ?? (isRightToLeftScript(first) ? 'Latn' : first);
      if (before !== undefined && isRightToLeftScript(before) && (after === undefined || !isRightToLeftScript(after))) {
        script = after ?? 'Latn';
      }
    }
    const last = out.at(-1);
    if (last && last.script === script) last.end = run.end;
    else out.push({ start: run.start, end: run.end, script });
  }
  return out;
}

function rightToLeftSpans(text: string, start: number, end: number, script: string): ScriptSpan[] {
  const spans: ScriptSpan[] = [];
  // After Arabic letters, currency and percent signs join the text, elsewhere their number (UAX 9, W2 and W5).
  const numbers =
    script === 'Arab' ? /\p{Nd}+(?:[.,:/]\p{Nd}+)*/gu : /[#$£€₪%‰°]*\p{Nd}+(?:[.,:/]\p{Nd}+)*[#$£€₪%‰°]*/gu;
  let from = start;
  for (const match of text.slice(start, end).matchAll(numbers)) {
    const at = start + match.index;
    if (at > from) spans.push({ start: from, end: at, script, direction: 'rtl' });
    from = at + match[0].length;
    spans.push({ start: at, end: from, script, direction: 'ltr' });
  }
  if (from < end) spans.push({ start: from, end, script, direction: 'rtl' });
  return spans;
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
