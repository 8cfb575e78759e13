/** First checks of statements against their evidence: what can be told from the words quoted. */

import type { Block, Brief, Evidence } from '../core/brief.ts';
import { type ChartValue, chartEvidence, chartValues, type TimelineChart, type TimelineEvent } from '../core/chart.ts';
import { type Diagnostic, type Severity, sortDiagnostics } from '../core/diagnostic.ts';
import type { Quantity } from '../core/quantity.ts';
import { quantityWords } from '../core/quantity-words.ts';
import { type NumberMention, numberMentions, yearMentions } from './number-mentions.ts';

/** Longer quotations are more than a place to check: they are somebody's text. */
const MOST_QUOTED_WORDS = 25;

/**
 * Checks a brief: quotations are short, a value is what its evidence says it is (a bound stays a bound), a date's years
 * are those of its evidence, events stand in order.
 */
export function checkFacts(brief: Brief): readonly Diagnostic[] {
  const check = new Check(brief);
  for (const evidence of allEvidence(brief)) check.length(evidence);
  for (const chart of brief.charts.values()) {
    for (const value of chartValues(chart)) check.value(value);
    if (chart.kind === 'timeline') check.timeline(chart);
  }
  return sortDiagnostics(check.found);
}

class Check {
  readonly found: Diagnostic[] = [];
  readonly #brief: Brief;

  constructor(brief: Brief) {
    this.#brief = brief;
  }

  length({ quote, src }: Evidence): void {
    const words = quote === undefined ? 0 : countWords(quote);
    if (words <= MOST_QUOTED_WORDS) return;
    const message = `the quotation has ${words} words, ${MOST_QUOTED_WORDS} at most are allowed`;
    this.#report('error', 'long-quotation', message, `${src}.quote`, 'quote the words that carry the statement');
  }

  /** A value against the numbers in its quotation; a quotation without numbers says nothing against it. */
  value({ quantity, evidence, src }: ChartValue): void {
    if (evidence?.quote === undefined || quantity.kind === 'unknown') return;
    const mentions = numberMentions(evidence.quote).filter((m) => quantity.unit !== '%' || m.percent);
    if (mentions.length === 0) return;
    const stated = statedNumbers(quantity);
    const absent = stated.filter((n) => !mentions.some((m) => m.value === n));
    const quoted = `'${evidence.quote}'`;
    if (absent.length > 0) {
      const message = `the value is ${quantityWords(quantity)}, but its evidence says ${quoted}`;
      this.#report('error', 'value-differs', message, src);
      return;
    }
    const said = mentions.filter((m) => stated.includes(m.value)).map((m) => m.kind);
    const kind = kindOf(quantity);
    if (kind === undefined || said.includes(kind)) return;
    const message = `the value is ${nameOf(quantity)}, but its evidence makes it ${KINDS[said[0] ?? 'exact']}: ${quoted}`;
    const hint = said[0] && `write ${asWritten(said[0], stated[0] ?? 0, quantity.unit)}`;
    this.#report('error', 'kind-differs', message, src, hint);
  }

  timeline(chart: TimelineChart): void {
    let latest: TimelineEvent | undefined;
    for (const event of chart.events) {
      this.#years(event);
      if (latest && event.date.first < latest.date.first) {
        const message = `'${event.label}' (${event.date.wording}) stands after '${latest.label}' (${latest.date.wording})`;
        this.#report('warning', 'events-out-of-order', message, event.src, 'put the events in order of time');
      } else latest = event;
    }
  }

  #years({ date, evidence, src }: TimelineEvent): void {
    const years = yearMentions(evidence?.quote ?? '');
    const stated = [...date.edtf.matchAll(/(?<![\d-]|\d-)\d{4}/g)].map(([year]) => Number(year));
    if (years.length === 0 || stated.length === 0) return;
    const [first, last] = [Math.min(...stated), Math.max(...stated)];
    if (years.some((year) => year.first <= last && year.last >= first)) return;
    const message = `the date is '${date.wording}' (${date.edtf}), but its evidence names ${years.map((y) => y.written).join(', ')}`;
    this.#report('error', 'date-differs', message, `${src}.date`);
  }

  #report(severity: Severity, code: string, message: string, src: string, hint?: string): void {
    const { spans } = this.#brief;
    const span = spans.get(src) ?? spans.get(`${src}.edtf`) ?? spans.get(src.slice(0, src.lastIndexOf('.')));
    this.found.push({ severity, code: `facts/${code}`, message, ...(span && { span }), ...(hint && { hint }) });
  }
}

function allEvidence(brief: Brief): Evidence[] {
  const charts = [...brief.charts.values()].flatMap(chartEvidence);
  const actors = brief.actors.map((actor) => actor.evidence);
  const quoted = brief.sections.flatMap((section) => section.blocks.flatMap(evidenceOf));
  const noted = brief.notes.flatMap((note) => note.evidence);
  return [...quoted, ...charts, ...actors, ...noted].filter((evidence) => evidence !== undefined);
}

function evidenceOf(block: Block): (Evidence | undefined)[] {
  if (block.kind === 'box') return block.blocks.flatMap(evidenceOf);
  return block.kind === 'quotation' ? [block.evidence] : [];
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The numbers that a quantity states. An interval's ends may be computed, so only its value must be in the source. */
function statedNumbers(quantity: Quantity): readonly number[] {
  switch (quantity.kind) {
    case 'exact':
    case 'approximate':
    case 'bound':
    case 'estimate':
      return [quantity.value];
    case 'range':
      return [quantity.low, quantity.high];
    case 'unknown':
      return [];
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

/** The kind to compare; undefined where words around a number can't tell it. */
function kindOf(quantity: Quantity): NumberMention['kind'] | undefined {
  if (quantity.kind === 'bound') return quantity.relation;
  return quantity.kind === 'exact' || quantity.kind === 'approximate' ? quantity.kind : undefined;
}

const KINDS: Readonly<Record<NumberMention['kind'], string>> = {
  exact: 'an exact value',
  approximate: 'approximate',
  '<': 'an upper bound',
  '<=': 'an upper bound',
  '>': 'a lower bound',
  '>=': 'a lower bound',
};

function nameOf(quantity: Quantity): string {
  return quantity.kind === 'exact' ? `exactly ${quantityWords(quantity)}` : `'${quantityWords(quantity)}'`;
}

function asWritten(kind: NumberMention['kind'], value: number, unit: string): string {
  const sign = kind === 'exact' ? '' : kind === 'approximate' ? '~' : kind;
  return unit === '' ? `${sign}${value}` : `${sign}${value} ${unit}`;
}
