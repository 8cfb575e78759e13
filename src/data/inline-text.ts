/**
 * Inline marks: `*emphasis*`, `**strong**`, `` `code` ``, `[text](url)`, `[^note]`, `{^claim}`, `{@figure}`, `[words]{lang=be}`,
 * `[words]{term}`, and a
 * backslash before a sign that is meant literally. Other brackets and asterisks are text; characters never change.
 */

import type { Severity } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import { tagFault } from '../core/language.ts';
import type { InlineNode } from '../core/rich-text.ts';
import { textWords } from '../core/text-words.ts';
import { MARK, matchBrackets, nextMark } from './inline-scan.ts';

export interface InlineProblem {
  readonly severity?: Severity;
  readonly code: DiagnosticName<'data'>;
  readonly message: string;
  readonly hint?: string;
  /** In the text, UTF-16 units. */
  readonly offset: number;
  readonly length: number;
}

/** A mark that refers to a note, claim or target, with its position. */
export interface Mention {
  readonly kind: 'note' | 'trace' | 'reference' | 'term';
  readonly id: string;
  readonly offset: number;
  readonly length: number;
}

export interface ParsedInline {
  readonly nodes: readonly InlineNode[];
  readonly plain: string;
  readonly problems: readonly InlineProblem[];
  readonly mentions: readonly Mention[];
}

const NOTHING: readonly never[] = [];

/** Parses a text. Never fails: faulty marks are reported and kept as text. */
export function parseInline(text: string): ParsedInline {
  if (!MARK.test(text)) {
    const nodes: InlineNode[] = text === '' ? [] : [{ kind: 'text', text }];
    return { nodes, plain: text, problems: NOTHING, mentions: NOTHING };
  }
  const parser = new InlineParser(text);
  const nodes = parser.parse(0, text.length);
  return {
    nodes,
    plain: plainText(nodes),
    problems: parser.problems.sort((a, b) => a.offset - b.offset),
    mentions: parser.mentions,
  };
}

/** The words of nodes, without marks, notes and references. */
export function plainText(nodes: readonly InlineNode[]): string {
  return textWords(nodes, () => '');
}

type Container = 'emphasis' | 'strong' | 'link' | 'language' | 'term';

class InlineParser {
  readonly problems: InlineProblem[] = [];
  readonly mentions: Mention[] = [];
  readonly #text: string;
  /** For each '[' the offset of its ']'. */
  readonly #closers: ReadonlyMap<number, number>;
  readonly #inside = new Set<Container>();
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#closers = matchBrackets(text);
  }

  /** Parses from `start` to `end`, or to a closing run of asterisks, which is left to the caller. */
  parse(start: number, end: number, closer = ''): InlineNode[] {
    const nodes: InlineNode[] = [];
    let plain = '';
    const flush = (): void => {
      if (plain !== '') nodes.push({ kind: 'text', text: plain });
      plain = '';
    };
    this.#at = start;
    while (this.#at < end) {
      if (closer !== '' && this.#closes(closer)) break;
      const from = this.#at;
      const found = this.#mark(end);
      if (found === undefined) {
        const next = nextMark(this.#text, from + 1, end);
        plain += this.#text.slice(from, next);
        this.#at = next;
      } else if (typeof found === 'string') plain += found;
      else {
        // Merge the text on both sides of a character that turned out not to be a mark.
        for (const node of found) {
          if (node.kind === 'text') plain += node.text;
          else {
            flush();
            nodes.push(node);
          }
        }
      }
    }
    flush();
    return nodes;
  }

  /** The mark at the current offset: nodes or literal text; undefined if the character is literal. */
  #mark(end: number): readonly InlineNode[] | string | undefined {
    switch (this.#text.charAt(this.#at)) {
      case '\\':
        return this.#escape(end);
      case '`':
        return this.#code(end);
      case '*':
        return this.#emphasis(end);
      case '[':
        return this.#bracket(end);
      case '{':
        return this.#reference(end);
      default:
        return undefined;
    }
  }

  #escape(end: number): string | undefined {
    const next = this.#text.charAt(this.#at + 1);
    if (this.#at + 1 >= end || !/[!-/:-@[-`{-~]/.test(next)) return undefined;
    this.#at += 2;
    return next;
  }

  #code(end: number): readonly InlineNode[] | undefined {
    const close = this.#text.indexOf('`', this.#at + 1);
    if (close < 0 || close >= end) return this.#unclosed('`', 1);
    const text = this.#text.slice(this.#at + 1, close);
    this.#at = close + 1;
    return [{ kind: 'code', text }];
  }

  #emphasis(end: number): readonly InlineNode[] | string | undefined {
    const text = this.#text;
    const start = this.#at;
    const mark = text.startsWith('**', start) ? '**' : '*';
    const kind = mark === '**' ? 'strong' : 'emphasis';
    const after = text.charAt(start + mark.length);
    if (start + mark.length >= end || /\s/.test(after) || this.#inside.has(kind)) {
      // Between spaces an asterisk is literal: 2 * 3.
      if (start > 0 && !/\s/.test(text.charAt(start - 1))) this.#unclosed(mark, mark.length, 'opened');
      this.#at = start + mark.length;
      return mark;
    }
    this.#inside.add(kind);
    const children = this.parse(start + mark.length, end, mark);
    this.#inside.delete(kind);
    if (this.#at < end && this.#closes(mark)) {
      this.#at += mark.length;
      return [{ kind, children }];
    }
    this.#unclosed(mark, mark.length, 'closed', start);
    return [{ kind: 'text', text: mark }, ...children];
  }

  /** True if the asterisks here close what `closer` opened: they follow a character that isn't a space. */
  #closes(closer: string): boolean {
    const text = this.#text;
    if (!text.startsWith(closer, this.#at) || /\s/.test(text.charAt(this.#at - 1))) return false;
    if (closer === '**') return true;
    // `**` inside emphasis opens or closes strong, unless both end together: ***.
    return !text.startsWith('**', this.#at) || text.startsWith('***', this.#at) || this.#inside.has('strong');
  }

  #bracket(end: number): readonly InlineNode[] | undefined {
    const text = this.#text;
    const open = this.#at;
    const close = this.#closers.get(open);
    if (text.charAt(open + 1) === '^') return this.#note(open, close);
    if (close === undefined || close >= end) return undefined;
    const follows = text.charAt(close + 1);
    if (follows === '(') return this.#link(open, close, end);
    if (follows === '{') {
      const term = /^\{term(?:=([^}]*))?\}/.exec(text.slice(close + 1, end));
      if (term) return this.#term(open, close, term);
    }
    const language = follows === '{' ? /^\{lang=([A-Za-z0-9-]*)\}/.exec(text.slice(close + 1, close + 60)) : null;
    if (!language) return undefined;
    const tag = language[1] ?? '';
    this.#checkLanguage(tag, close + 1, language[0].length);
    const children = this.#children('language', open + 1, close);
    this.#at = close + 1 + language[0].length;
    return [{ kind: 'language', language: tag, children }];
  }

  /** `[words]{term=name}`; without a name, the words are the term. */
  #term(open: number, close: number, [mark, name]: RegExpExecArray): readonly InlineNode[] {
    const children = this.#children('term', open + 1, close);
    const term = (name ?? plainText(children)).trim();
    const length = close + 1 + mark.length - open;
    if (term === '') {
      const problem = { code: 'empty-mark', message: 'this marks no term', hint: 'write [words]{term=name}' } as const;
      this.#problem(problem, open, length);
    } else this.mentions.push({ kind: 'term', id: term, offset: open, length });
    this.#at = open + length;
    return term === '' ? children : [{ kind: 'term', term, children }];
  }

  #note(open: number, close: number | undefined): readonly InlineNode[] | undefined {
    if (close === undefined) return this.#unclosed('[^', 2);
    const note = this.#text.slice(open + 2, close).trim();
    if (note === '') {
      this.#problem(
        { code: 'empty-mark', message: 'this note mark names no note', hint: 'write [^id]' },
        open,
        close + 1 - open,
      );
    } else this.mentions.push({ kind: 'note', id: note, offset: open, length: close + 1 - open });
    this.#at = close + 1;
    return note === '' ? [] : [{ kind: 'note', note }];
  }

  #link(open: number, close: number, end: number): readonly InlineNode[] | undefined {
    const text = this.#text;
    const stop = text.indexOf(')', close + 2);
    if (stop < 0 || stop >= end) return this.#unclosed('(', 1, 'closed', close + 1) ?? undefined;
    const href = text.slice(close + 2, stop).trim();
    const whole = stop + 1 - open;
    if (href === '') this.#problem({ code: 'empty-mark', message: 'this link has no address' }, open, whole);
    else if (!/^(?:https?:\/\/|mailto:)\S+$/i.test(href)) {
      const hint = 'write the whole address: https://... or mailto:...';
      this.#problem(
        { code: 'bad-link', message: `'${href}' isn't a web or mail address`, hint },
        close + 2,
        stop - close - 2,
      );
    }
    const children = this.#children('link', open + 1, close);
    if (plainText(children).trim() === '')
      this.#problem({ code: 'empty-mark', message: 'this link has no text' }, open, whole);
    this.#at = stop + 1;
    return href === '' ? children : [{ kind: 'link', href, children }];
  }

  /** `{@figure}` or `{^claim}`. */
  #reference(end: number): readonly InlineNode[] | undefined {
    const text = this.#text;
    const open = this.#at;
    const sign = text.charAt(open + 1);
    if (sign !== '@' && sign !== '^') return undefined;
    const close = text.indexOf('}', open);
    if (close < 0 || close >= end) return this.#unclosed(`{${sign}`, 2);
    const id = text.slice(open + 2, close).trim();
    const length = close + 1 - open;
    const kind = sign === '@' ? 'reference' : 'trace';
    if (id === '') {
      const message = sign === '@' ? 'this reference names nothing' : 'this names no claim';
      this.#problem({ code: 'empty-mark', message, hint: `write {${sign}id}` }, open, length);
    } else this.mentions.push({ kind, id, offset: open, length });
    this.#at = close + 1;
    if (id === '') return [];
    return [kind === 'reference' ? { kind, target: id } : { kind, claim: id }];
  }

  #children(kind: Container, start: number, end: number): InlineNode[] {
    // A mark opened outside brackets can't be closed inside them.
    const outside = [...this.#inside];
    if (this.#inside.has(kind)) return [{ kind: 'text', text: this.#text.slice(start, end) }];
    this.#inside.add(kind);
    const children = this.parse(start, end);
    this.#inside.clear();
    for (const container of outside) this.#inside.add(container);
    return children;
  }

  #unclosed(mark: string, length: number, what: 'opened' | 'closed' = 'closed', offset = this.#at): undefined {
    const message = `'${mark}' is not ${what}`;
    this.#problem(
      { code: 'unclosed-mark', message, hint: `close it, or write \\${mark} for a literal one` },
      offset,
      length,
    );
    return undefined;
  }

  #checkLanguage(tag: string, offset: number, length: number): void {
    const hint = 'write {lang=be} or {lang=zh-Hant}';
    const fault = tagFault(tag);
    if (fault) this.#problem({ ...fault, hint }, offset, length);
  }

  #problem(problem: Omit<InlineProblem, 'offset' | 'length'>, offset: number, length: number): void {
    this.problems.push({ ...problem, offset, length });
  }
}
