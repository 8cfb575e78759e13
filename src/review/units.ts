/** Texts as units: words, white space and signs, with their looks, so that edits of several people can be laid over each other. */

import { differingRuns } from '../core/differing-runs.ts';
import { type InlineMark, joinAlike, type MarkedRun } from '../data/inline-markup.ts';

/** A word or sign. Marks without words of their own follow it. */
export interface Unit {
  readonly run: MarkedRun;
  readonly after: readonly InlineMark[];
  /** A reference whose words this unit is part of. */
  readonly reference?: InlineMark;
  /** The kind of the paragraph that begins behind this sign. */
  readonly begins?: ParagraphKind;
}

export type ParagraphKind = 'text' | 'item' | 'heading' | 'section';

/** Stands for a note's mark. */
export const NOTE_SIGN = '\u0002';

/** Stands for the end of a paragraph, where a passage has become several. */
export const PARAGRAPH_SIGN = '\u0003';

const WORDS = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[.,:](?=\p{N})|['’](?=\p{L}))*|\s+|[\s\S]/gu;

/** A first unit without words has the marks before the first word. `display` has the words of references. */
export function unitsOf(runs: readonly MarkedRun[], display: (id: string) => string): readonly Unit[] {
  const units: Unit[] = [{ run: { text: '' }, after: [] }];
  const follow = (mark: InlineMark): void => {
    const last = units.length - 1;
    const unit = units[last];
    if (unit) units[last] = { ...unit, after: [...unit.after, mark] };
  };
  for (const run of runs) {
    const { mark } = run;
    if (mark?.kind === 'trace') follow(mark);
    else if (mark?.kind === 'note') units.push({ run: { text: NOTE_SIGN, mark }, after: [] });
    else if (mark)
      for (const [text] of display(mark.id).matchAll(WORDS)) units.push({ run: { text }, after: [], reference: mark });
    else for (const [text] of run.text.matchAll(WORDS)) units.push({ run: { ...run, text }, after: [] });
  }
  return units;
}

/** What runs say and show: the same signatures mean that nothing was changed. Quicker than units. */
export function shownText(runs: readonly MarkedRun[], display: (id: string) => string): string {
  let shown = '';
  let last = '';
  for (const { text, mark, strong, emphasis, href } of runs) {
    const words = mark?.kind === 'reference' ? display(mark.id) : mark?.kind === 'note' ? NOTE_SIGN : mark ? '' : text;
    if (words === '') continue;
    const look = mark ? '' : `${strong ? 'b' : ''}${emphasis ? 'i' : ''}${href ?? ''}`;
    shown += look === last ? words : `${PARAGRAPH_SIGN}${look}${PARAGRAPH_SIGN}${words}`;
    last = look;
  }
  return shown;
}

/** The runs of units; a reference is there if any of its words are. */
export function runsOfUnits(units: readonly Unit[]): readonly MarkedRun[] {
  const runs: MarkedRun[] = [];
  let open: InlineMark | undefined;
  for (const { run, after, reference } of units) {
    if (reference && reference !== open) runs.push({ text: '', mark: reference });
    if (!reference) runs.push(run.mark ? { text: '', mark: run.mark } : run);
    open = reference;
    for (const mark of after) runs.push({ text: '', mark });
  }
  return joinAlike(runs);
}

/** Units of the base from `from` to `to` replaced by others. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly units: readonly Unit[];
}

/** What an edited version changes in the base: words, and looks that a word processor shows. */
export function hunksOf(base: readonly Unit[], version: readonly Unit[]): readonly Hunk[] {
  const runs = differingRuns(base, version, sameWords);
  const hunks: Hunk[] = [];
  let [at, other] = [0, 0];
  const keep = (until: number): void => {
    for (; other < until; at++, other++) {
      const [mine, theirs] = [base[at], version[other]];
      if (mine && theirs && !mine.reference && !sameShownLook(mine.run, theirs.run)) {
        hunks.push({ from: at, to: at + 1, units: [withLook(mine, theirs.run)] });
      }
    }
  };
  for (const { before, after, start } of runs) {
    keep(start);
    if (!(before.every(isWhite) && after.every(isWhite) && before.length > 0 && after.length > 0)) {
      hunks.push({ from: at, to: at + before.length, units: inLook(after, base[at - 1] ?? base[at]) });
    }
    at += before.length;
    other += after.length;
  }
  keep(version.length);
  return joinedHunks(base, hunks);
}

/** Changes with nothing but a space between them are one: "Villages" that became "Small towns" keeps the space behind it. */
function joinedHunks(base: readonly Unit[], hunks: readonly Hunk[]): readonly Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const between = last && base.slice(last.to, hunk.from);
    if (last && between?.every(isWhite) && between.every(({ reference }) => !reference))
      joined[joined.length - 1] = { from: last.from, to: hunk.to, units: [...last.units, ...between, ...hunk.units] };
    else joined.push(hunk);
  }
  return joined;
}

/** Typographic and straight quotation marks are the same, as word processors exchange them; and so is all white space. */
function sameWords(a: Unit, b: Unit): boolean {
  const [first, second] = [a.run.text, b.run.text];
  if (first === second) return true;
  return EXCHANGED.test(first) && EXCHANGED.test(second) && plainSign(first) === plainSign(second);
}

const EXCHANGED = /["'“”„«»‘’‚\s\u2011-]/;

function plainSign(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/\u2011/g, '-');
}

export function isWhite({ run }: Unit): boolean {
  return run.text.trim() === '';
}

/** The looks that reviewers see and change; programs exchange the style of code for a font. */
function sameShownLook(a: MarkedRun, b: MarkedRun): boolean {
  return a.mark !== undefined || (a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href);
}

function withLook(unit: Unit, { strong, emphasis, href }: MarkedRun): Unit {
  const { strong: _strong, emphasis: _emphasis, href: _href, ...kept } = unit.run;
  const look = { ...(strong && { strong }), ...(emphasis && { emphasis }), ...(href !== undefined && { href }) };
  return { ...unit, run: { ...kept, ...look } };
}

/** New words inside words of another language, or of a term, belong to them. */
function inLook(units: readonly Unit[], beside: Unit | undefined): readonly Unit[] {
  const { language } = beside?.run ?? {};
  return language === undefined ? units : units.map((unit) => ({ ...unit, run: { ...unit.run, language } }));
}

export function wordsIn(units: readonly Unit[]): string {
  const words = ({ run: { text } }: Unit): string =>
    text === NOTE_SIGN ? '[note]' : text === PARAGRAPH_SIGN ? ' ¶ ' : text;
  return units.map(words).join('');
}

/** A sign that a paragraph begins. */
export function paragraphSign(begins: ParagraphKind): Unit {
  return { run: { text: PARAGRAPH_SIGN }, after: [], begins };
}

/** The units of each paragraph; the first is the passage's own. */
export function paragraphsOf(
  units: readonly Unit[],
): readonly { readonly kind: ParagraphKind; readonly units: readonly Unit[] }[] {
  const paragraphs: { kind: ParagraphKind; units: Unit[] }[] = [{ kind: 'text', units: [] }];
  for (const unit of units) {
    // A mark behind the sign belongs to the words before it.
    if (unit.begins === undefined) paragraphs.at(-1)?.units.push(unit);
    else {
      paragraphs.at(-1)?.units.push({ run: { text: '' }, after: unit.after });
      paragraphs.push({ kind: unit.begins, units: [] });
    }
  }
  return paragraphs;
}
