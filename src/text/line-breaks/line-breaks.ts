/**
 * Where lines may end: the Unicode line breaking algorithm (UAX 14, revision 50, for Unicode 15.0). Numbers are kept together
 * by the pairs of LB25, not by the regular expressions of section 8.2. `line-break` and `word-break` change classes (CSS Text 3,
 * 5.2 and 5.3).
 */

import { CLASS, CLASS_NAMES, classOf, type LineClass } from './classes.ts';

/** The properties of CSS that change where lines may end. */
export interface BreakRules {
  readonly wordBreak: 'normal' | 'keep-all' | 'break-all';
  readonly lineBreak: 'auto' | 'loose' | 'normal' | 'strict' | 'anywhere';
  /** True for Chinese and Japanese text, where loose breaking affects more characters. */
  readonly chineseOrJapanese: boolean;
}

export const USUAL_RULES: BreakRules = { wordBreak: 'normal', lineBreak: 'auto', chineseOrJapanese: false };

/** Offsets (UTF-16) in ascending order before which a line may start; neither the text's start nor its end. */
export function lineBreaks(text: string, rules: BreakRules = USUAL_RULES): readonly number[] {
  const breaks: number[] = [];
  const state = new BreakState(rules);
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    // Most characters are letters after letters, between which no rule applies.
    if (state.isInWord && classOf(codePoint) === C.AL) {
      at += codePoint > 0xffff ? 2 : 1;
      continue;
    }
    if (state.breaksBefore(codePoint) && at > 0) breaks.push(at);
    at += codePoint > 0xffff ? 2 : 1;
  }
  return breaks;
}

const C = CLASS;
const COUNT = CLASS_NAMES.length;
const START = COUNT;

/** What the rules need to know of the characters so far. */
class BreakState {
  readonly #rules: BreakRules;
  /** The class of the last character, marks attached; START before the first. */
  #before = START;
  /** The same before the last spaces. */
  #beforeSpaces = START;
  /** The class before `#before`, for LB21a. */
  #earlier = START;
  #afterZwj = false;
  /** The number of regional indicators at the end. */
  #indicators = 0;

  constructor(rules: BreakRules) {
    this.#rules = rules;
  }

  /** True if no line ends before another letter. */
  get isInWord(): boolean {
    return this.#before === C.AL && !this.#afterZwj && this.#rules.wordBreak !== 'break-all';
  }

  /** True if a line may end before the next character. */
  breaksBefore(codePoint: number): boolean {
    let next = tailored(codePoint, classOf(codePoint), this.#rules);
    const isMark = next === C.CM || next === C.ZWJ;
    const afterZwj = this.#afterZwj;
    this.#afterZwj = next === C.ZWJ;
    if (isMark) {
      // LB9 and LB10.
      if (!STARTS_ANEW.has(this.#before)) return false;
      next = C.AL;
    }
    const breaks = this.#decide(next, afterZwj);
    this.#indicators = next === C.RI ? this.#indicators + 1 : 0;
    this.#earlier = this.#before;
    this.#before = next;
    if (next !== C.SP) this.#beforeSpaces = next;
    return breaks;
  }

  #decide(next: number, afterZwj: boolean): boolean {
    const before = this.#before;
    if (before === START) return false;
    if (before === C.BK || before === C.LF || before === C.NL) return true;
    if (before === C.CR) return next !== C.LF;
    if (ENDS_HARD.has(next) || next === C.SP || next === C.ZW) return false;
    if (this.#beforeSpaces === C.ZW) return true;
    if (afterZwj) return false;
    if (before === C.SP) return this.#decideAfterSpaces(next);
    if (next === C.RI && before === C.RI) return this.#indicators % 2 === 0;
    // LB21a.
    if (this.#earlier === C.HL && (before === C.HY || before === C.BA) && next !== C.CB) return false;
    return !isJoined(before, next);
  }

  #decideAfterSpaces(next: number): boolean {
    const first = this.#beforeSpaces;
    if (next === C.WJ || NEVER_FIRST.has(next)) return false;
    if (isOpening(first)) return false;
    if (first === C.QU && isOpening(next)) return false;
    if ((first === C.CL || first === C.CP) && next === C.NS) return false;
    return !(first === C.B2 && next === C.B2);
  }
}

function isOpening(value: number): boolean {
  return value === C.OP || value === C.OPW;
}

function set(...names: readonly LineClass[]): ReadonlySet<number> {
  return new Set(names.map((name) => C[name]));
}

const ENDS_HARD = set('BK', 'CR', 'LF', 'NL');
/** Marks after these have no base. */
const STARTS_ANEW = new Set([...set('BK', 'CR', 'LF', 'NL', 'SP', 'ZW'), START]);
/** LB13, also after spaces. */
const NEVER_FIRST = set('CL', 'CP', 'EX', 'IS', 'SY');

const LETTERS = 'AL HL';
const HANGUL = 'JL JV JT H2 H3';
/** Pairs that stay together where no space is between them, LB11 to LB30b in order; `*` is any class. */
const PAIRS: readonly (readonly [before: string, next: string])[] = [
  ['*', 'WJ'], ['WJ GL', '*'],
  ['*', 'CL CP EX IS SY'], ['OP OPW', '*'], ['QU', 'OP OPW'], ['CL CP', 'NS'], ['B2', 'B2'], ['*', 'QU'], ['QU', '*'],
  ['*', 'BA HY NS'], ['BB', '*'], ['SY', 'HL'], ['*', 'IN'],
  [LETTERS, 'NU'], ['NU', LETTERS], ['PR', 'ID IDX EB EM'], ['ID IDX EB EM', 'PO'], ['PR PO', LETTERS], [LETTERS, 'PR PO'],
  ['CL CP NU', 'PO PR'], ['PO PR', 'OP NU'], ['HY IS NU SY', 'NU'],
  ['JL', 'JL JV H2 H3'], ['JV H2', 'JV JT'], ['JT H3', 'JT'], [HANGUL, 'PO'], ['PR', HANGUL],
  [LETTERS, LETTERS], ['IS', LETTERS], [`${LETTERS} NU`, 'OP'], ['CP', `${LETTERS} NU`], ['EB IDX', 'EM'],
]; // biome-ignore format: rules

let joined: Uint8Array | undefined;

/** True where no line ends between characters of two classes that are beside each other. */
function isJoined(before: number, next: number): boolean {
  joined ??= pairTable();
  return joined[before * COUNT + next] === 1;
}

function pairTable(): Uint8Array {
  const table = new Uint8Array(COUNT * COUNT);
  const numbers = (list: string): readonly number[] =>
    list === '*' ? CLASS_NAMES.map((_, i) => i) : list.split(' ').map((name) => C[name as LineClass]);
  const mark = (before: string, next: string, value: number): void => {
    for (const a of numbers(before)) for (const b of numbers(next)) table[a * COUNT + b] = value;
  };
  for (const [before, next] of PAIRS) mark(before, next, 1);
  // LB20 comes before LB21 and after LB19; LB12a before it.
  mark('CB', 'BA HY NS IN', 0);
  mark('BB', 'CB', 0);
  for (const a of numbers('*')) if (a !== C.BA && a !== C.HY) table[a * COUNT + C.GL] = 1;
  // LB1: letters of scripts that need a dictionary are letters to these rules.
  for (let i = 0; i < COUNT; i++) {
    table[C.SA * COUNT + i] = table[C.AL * COUNT + i] ?? 0;
    table[i * COUNT + C.SA] = table[i * COUNT + C.AL] ?? 0;
  }
  table[C.SA * COUNT + C.SA] = 1;
  return table;
}

/** Letters and ideographs to `word-break`. */
const WORDS = set('AL', 'HL', 'NU', 'ID', 'IDX', 'CJ', 'SA', 'H2', 'H3', 'JL', 'JV', 'JT');
const BROKEN = set('AL', 'HL', 'NU', 'SA');
/** 々 〻 ゝ ゞ ヽ ヾ */
const ITERATION = new Set([0x3005, 0x303b, 0x309d, 0x309e, 0x30fd, 0x30fe]);
/** ‐ – 〜 ゠ */
const HYPHENS = new Set([0x2010, 0x2013, 0x301c, 0x30a0]);
/** ・ ： ； ･ ‼ ⁇ ⁈ ⁉ ！ ？ */
const CENTRED = new Set([0x30fb, 0xff1a, 0xff1b, 0xff65, 0x203c, 0x2047, 0x2048, 0x2049, 0xff01, 0xff1f]);

/** In Chinese and Japanese, a line may start with an opening quotation mark and end with a closing one (LB19a of Unicode 16). */
const QUOTATION_MARKS: ReadonlyMap<number, number> = new Map([
  [0x2018, C.OP],
  [0x201c, C.OP],
  [0x201d, C.CL],
]);

/** The class with the changes of `line-break` and `word-break`. */
function tailored(codePoint: number, value: number, rules: BreakRules): number {
  const { lineBreak, wordBreak, chineseOrJapanese } = rules;
  let changed = chineseOrJapanese ? (QUOTATION_MARKS.get(codePoint) ?? value) : value;
  if (value === C.CJ) changed = lineBreak === 'loose' || lineBreak === 'normal' ? C.ID : C.NS;
  else if (lineBreak === 'normal' || lineBreak === 'loose') {
    if (chineseOrJapanese && HYPHENS.has(codePoint)) changed = C.ID;
    if (lineBreak === 'loose') {
      if (ITERATION.has(codePoint) || value === C.IN) changed = C.ID;
      if (chineseOrJapanese && CENTRED.has(codePoint)) changed = C.ID;
    }
  }
  // Between two words of one class no line ends: `keep-all` makes all letters one.
  if (wordBreak === 'keep-all' && WORDS.has(value)) return value === C.NU ? C.NU : C.AL;
  if (wordBreak === 'break-all' && BROKEN.has(value)) return C.ID;
  return changed;
}
