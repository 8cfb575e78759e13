/** Notes, references and parts: every mention needs a target, and every target should be mentioned. */

import { allBlocks } from '../core/block-content.ts';
import { isPartEmpty, termKey } from '../core/brief-parts.ts';
import { claimReference, type Note } from '../core/evidence.ts';
import type { DataPath, RichText } from '../core/rich-text.ts';
import { didYouMean, nearestName } from '../core/suggest.ts';
import { isNamedValue, namesNear, type UnnumberedNote } from './read-claims.ts';
import type { Reading } from './reading.ts';
import { type ReadingOrder, readingOrder, type UnnumberedBrief } from './reading-order.ts';
import type { PlacedMention } from './reading-state.ts';

/** Notes and claims with a note mark in the order of their first mention, numbered; wrong mentions are reported. */
export function numberNotes(brief: UnnumberedBrief, reading: Reading): Note[] {
  const order = readingOrder(brief);
  checkMentions(brief, order, reading);
  const known = knownNotes(brief);
  const mentioned = new Map<string, UnnumberedNote>();
  const byPath = new Map<DataPath, string[]>();
  for (const { kind, id, path } of reading.mentions) {
    if (kind === 'note') byPath.set(path, [...(byPath.get(path) ?? []), id]);
  }
  const mention = (text: RichText): void => {
    for (const id of byPath.get(text.src) ?? []) {
      const note = known.get(id);
      if (!note || mentioned.has(id)) continue;
      mentioned.set(id, note);
    }
  };
  for (const text of order.texts) mention(text);
  // A note may mention another note, which is numbered after all notes that the text mentions.
  for (const note of mentioned.values()) if (note.text) mention(note.text);
  for (const note of brief.notes) {
    if (mentioned.has(note.id)) continue;
    mentioned.set(note.id, note);
    if (!reading.problems.hasSpoiled(TEXTS))
      reportUnused(note.src, `no text mentions the note '${note.id}'`, `write [^${note.id}] where it belongs`, reading);
  }
  reportUnusedClaims(brief, reading);
  checkGlossary(brief, reading);
  return [...mentioned.values()].map((note, i) => ({ ...note, number: i + 1 }));
}

/** Every term is used, and explained once. */
function checkGlossary({ glossary }: UnnumberedBrief, reading: Reading): void {
  const isTextLost = reading.problems.hasSpoiled(TEXTS);
  const used = new Set(reading.mentions.flatMap(({ kind, id }) => (kind === 'term' ? [termKey(id)] : [])));
  const known = new Set<string>();
  for (const { term } of glossary) {
    const key = termKey(term.plain);
    if (known.has(key)) {
      const message = `the glossary explains '${term.plain}' twice`;
      reading.problems.report(term.src, { code: 'duplicate-term', message, hint: 'remove one' });
    } else if (!used.has(key) && !isTextLost) {
      const hint = `write [${term.plain}]{term} where a text uses it first, or remove the term`;
      const message = `no text marks the term '${term.plain}'`;
      reading.problems.report(term.src, { code: 'unused-term', severity: 'warning', message, hint });
    }
    known.add(key);
  }
}

/** The notes and claims that a note mark may name. */
function knownNotes(brief: UnnumberedBrief): Map<string, UnnumberedNote> {
  const claims = [...brief.claims.values()].map((claim) => {
    const { src, id, note } = claim;
    return { src, id, text: note, claim, place: 'end' as const };
  });
  return new Map([...claims, ...brief.notes].map((note) => [note.id, note]));
}

function reportUnusedClaims(brief: UnnumberedBrief, reading: Reading): void {
  if (reading.problems.hasSpoiled(TEXTS)) return;
  const names = [...reading.claimUses, ...reading.mentions].map(({ id }) => claimReference(id, brief.claims).claim);
  const known = new Set([...brief.claims.keys(), ...brief.notes.map((note) => note.id)]);
  // A misspelt id is reported at its own place; the claim that was meant isn't unused.
  const meant = [...new Set(names)].flatMap((id) => (known.has(id) ? [] : (nearestName(id, known) ?? [])));
  const used = new Set([...names, ...meant]);
  for (const { id, src } of brief.claims.values()) {
    if (used.has(id) || !src.startsWith('claims.')) continue;
    const hint = `write [^${id}] (or {^${id}}, without a mark) after the words that it supports`;
    reportUnused(src, `nothing refers to the claim '${id}'`, hint, reading);
  }
}

function reportUnused(src: DataPath, message: string, how: string, reading: Reading): void {
  const code = src.startsWith('claims.') ? 'unused-claim' : 'unused-note';
  const span = reading.places.keySpan(src);
  reading.problems.report(src, { code, severity: 'warning', message, hint: `${how}, or remove it`, span });
}

/** Values that hold text: while one can't be read, nothing is known to be unused. */
const TEXTS = /^(?:sections|keyMessages|notes)/;

/** Values that define the targets of each kind of mention: while one can't be read, a target may be in it. */
const TARGETS: Readonly<Record<PlacedMention['kind'], RegExp>> = {
  note: /^(?:claims|notes)$/,
  trace: /^claims$/,
  term: /^glossary/,
  reference: /^(?:charts|sections(?:\[\d+\](?:\.blocks(?:\[\d+\])?)?)?)$/,
};

/** The names that a kind of mention may use, and the nouns for them. */
function namesFor(kind: PlacedMention['kind'], brief: UnnumberedBrief, order: ReadingOrder) {
  const claims = [...brief.claims.values()].flatMap(({ id, src }) => (src.startsWith('claims.') ? [id] : []));
  switch (kind) {
    case 'note':
      return {
        names: new Set([...claims, ...brief.notes.map((note) => note.id)]),
        noun: 'note or claim',
        all: 'notes',
      };
    case 'trace':
      return { names: new Set(claims), noun: 'claim', all: 'claims' };
    case 'term':
      return { names: new Set(brief.glossary.map(({ term }) => term.plain.trim())), noun: 'term', all: 'terms' };
    case 'reference':
      return { names: order.targets, noun: 'chart, table or section', all: 'ids' };
    default: {
      const never: never = kind;
      return never;
    }
  }
}

function checkMentions(brief: UnnumberedBrief, order: ReadingOrder, reading: Reading): void {
  const named = {
    note: namesFor('note', brief, order),
    trace: namesFor('trace', brief, order),
    term: namesFor('term', brief, order),
    reference: namesFor('reference', brief, order),
  };
  const { problems } = reading;
  for (const { kind, id, path, text, offset, length } of reading.mentions) {
    const { names, noun, all } = named[kind];
    if (kind === 'term' && [...names].some((name) => termKey(name) === termKey(id))) continue;
    if (names.has(id) || (kind === 'trace' && isNamedValue(id, brief.claims))) continue;
    const unplaced = kind === 'reference' && brief.charts.has(id);
    if (unplaced ? isFigureLost(reading) : problems.hasSpoiled(TARGETS[kind])) continue;
    const message = unplaced ? `no section places the chart '${id}' that this refers to` : `no ${noun} '${id}'`;
    const hint = unplaced
      ? `write '- figure: ${id}' in a section`
      : (namedValueHint(kind, id, brief) ??
        didYouMean(id, candidates(kind, id, names, brief)) ??
        firstOf(kind, id, names) ??
        reading.known([...names], all));
    const span = reading.places.spanInside(path, text, offset, length);
    problems.report(path, {
      code: kind === 'trace' ? 'unknown-claim' : `unknown-${kind}`,
      message,
      hint,
      span,
    });
  }
  reportUnplaced(brief, order, reading);
}

/** True if a figure was reported that may place any chart. */
function isFigureLost({ hasWrongFigure, problems }: Reading): boolean {
  return hasWrongFigure || problems.hasSpoiled(/^sections.*\.figure$/);
}

/** How to refer to a named value, which has no note mark of its own; undefined for other mentions. */
function namedValueHint(kind: PlacedMention['kind'], id: string, { claims }: UnnumberedBrief): string | undefined {
  if (kind !== 'note') return undefined;
  const near = isNamedValue(id, claims) ? id : nearestName(id, namesNear(id, claims, new Set(claims.keys())));
  if (near === undefined || !isNamedValue(near, claims)) return undefined;
  const { claim } = claimReference(near, claims);
  return `write {^${near}} for a named value; [^${claim}] prints the note mark of its claim`;
}

/** How to write the first note of a brief; undefined if it has any, and for other mentions. */
function firstOf(kind: PlacedMention['kind'], id: string, names: ReadonlySet<string>): string | undefined {
  if (kind !== 'note' || names.size > 0) return undefined;
  return `write the note at the end of the brief: notes: { ${id}: { text: What the note says. } }`;
}

/** Warns of charts and parts that are written but not placed, and of parts that are placed but not written. */
function reportUnplaced(brief: UnnumberedBrief, order: ReadingOrder, reading: Reading): void {
  const mayBePlaced = reading.problems.hasSpoiled(/^sections/);
  for (const chart of brief.charts.values()) {
    if (order.targets.has(chart.id) || mayBePlaced || isFigureLost(reading)) continue;
    const message = `no section places the chart '${chart.id}'`;
    const span = reading.places.keySpan(chart.src);
    const hint = `write '- figure: ${chart.id}' in a section`;
    reading.problems.report(chart.src, { code: 'unused-chart', severity: 'warning', message, hint, span });
  }
  for (const block of brief.sections.flatMap(({ blocks }) => allBlocks(blocks))) {
    if (block.kind !== 'part' || !isPartEmpty(block.part, brief)) continue;
    const { part, src } = block;
    const message = `'${part}' prints nothing: the brief has no ${part === 'evidence' ? 'claims' : part}`;
    const hint = `write ${part === 'evidence' ? 'claims' : part}, or remove the part`;
    reading.problems.report(`${src}.part`, { code: 'empty-part', severity: 'warning', message, hint });
  }
  for (const part of ['actors', 'implications', 'unknowns'] as const) {
    if (order.parts.has(part) || brief[part].length === 0 || mayBePlaced) continue;
    const message = `no section places the ${part}`;
    const span = reading.places.keySpan(part);
    reading.problems.report(part, {
      code: 'unused-part',
      severity: 'warning',
      message,
      hint: `write '- part: ${part}' in a section`,
      span,
    });
  }
}

/** The names to suggest for a wrong one. They include charts that no section places, which are reported at the chart. */
function candidates(kind: PlacedMention['kind'], id: string, names: ReadonlySet<string>, brief: UnnumberedBrief) {
  return kind === 'reference' ? new Set([...names, ...brief.charts.keys()]) : namesNear(id, brief.claims, names);
}
