/** Texts with marks as runs of words that look alike, and back: the form in which other formats have them. */

import type { InlineNode } from '../core/rich-text.ts';
import { parseInline } from './inline-text.ts';

/** Words that look alike; or a mark without words, such as a note's. */
export interface MarkedRun {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  readonly href?: string;
  readonly language?: string;
  readonly term?: string;
  readonly mark?: InlineMark;
}

/** `[^id]`, `{^id}` or `{@id}`. */
export interface InlineMark {
  readonly kind: 'note' | 'trace' | 'reference';
  readonly id: string;
}

/** The runs of a text of the data. */
export function runsOfText(text: string): readonly MarkedRun[] {
  return runsOfNodes(parseInline(text).nodes);
}

export function runsOfNodes(nodes: readonly InlineNode[]): readonly MarkedRun[] {
  return joinAlike(flatten(nodes, { text: '' }));
}

function flatten(nodes: readonly InlineNode[], look: MarkedRun): MarkedRun[] {
  return nodes.flatMap((node): MarkedRun[] => {
    switch (node.kind) {
      case 'text':
        return [{ ...look, text: node.text }];
      case 'code':
        return [{ ...look, text: node.text, code: true }];
      case 'strong':
        return flatten(node.children, { ...look, strong: true });
      case 'emphasis':
        return flatten(node.children, { ...look, emphasis: true });
      case 'link':
        return flatten(node.children, { ...look, href: node.href });
      case 'language':
        return flatten(node.children, { ...look, language: node.language });
      case 'term':
        return flatten(node.children, { ...look, term: node.term });
      case 'note':
        return [{ ...look, mark: { kind: 'note', id: node.note } }];
      case 'trace':
        return [{ ...look, mark: { kind: 'trace', id: node.claim } }];
      case 'reference':
        return [{ ...look, mark: { kind: 'reference', id: node.target } }];
      default: {
        const never: never = node;
        return never;
      }
    }
  });
}

/** Neighbours that look alike, joined; runs without words left out. */
export function joinAlike(runs: readonly MarkedRun[]): readonly MarkedRun[] {
  const joined: MarkedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && !last.mark && !run.mark && sameLook(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '' || run.mark) joined.push(run);
  }
  return joined;
}

/** The looks of runs, outermost first, as they are nested in a text. */
const LOOKS = ['language', 'term', 'href', 'strong', 'emphasis', 'code'] as const;

export function sameLook(a: MarkedRun, b: MarkedRun): boolean {
  return LOOKS.every((look) => a[look] === b[look]);
}

/**
 * The text of runs with marks: `parseInline` gives the same runs again. White around emphasis goes outside its marks. Emphasis that can't
 * be written, as it begins or ends in the middle of other emphasis, is left out.
 */
export function markupOf(runs: readonly MarkedRun[]): string {
  const plain = joinAlike(runs);
  const wanted = signature(plain);
  for (const escaped of [escapeLittle, escapeAll]) {
    const text = group(plain, 0, escaped);
    if (signature(runsOfText(text)) === wanted) return text;
  }
  return group(joinAlike(plain.map(({ strong: _strong, emphasis: _emphasis, ...rest }) => rest)), 0, escapeAll);
}

/** What runs say and how it looks, without the looks of white space, which nobody sees. */
function signature(runs: readonly MarkedRun[]): string {
  const looks = (run: MarkedRun, sign: string): string =>
    /\s/.test(sign) ? '' : LOOKS.map((look) => String(run[look] ?? '')).join('|');
  return runs
    .map((run) =>
      run.mark
        ? `(${run.mark.kind} ${run.mark.id})`
        : [...run.text].map((sign) => `${sign}${looks(run, sign)}`).join(''),
    )
    .join('');
}

function group(runs: readonly MarkedRun[], level: number, escaped: (text: string) => string): string {
  const look = LOOKS[level];
  if (look === undefined) return runs.map((run) => (run.mark ? markText(run.mark) : escaped(run.text))).join('');
  let text = '';
  for (let from = 0; from < runs.length; ) {
    const value = runs[from]?.[look];
    let to = from + 1;
    while (to < runs.length && runs[to]?.[look] === value) to++;
    const some = runs.slice(from, to);
    text += value === undefined || value === false ? group(some, level + 1, escaped) : wrapped(some, level, escaped);
    from = to;
  }
  return text;
}

function wrapped(runs: readonly MarkedRun[], level: number, escaped: (text: string) => string): string {
  const [first] = runs;
  const look = LOOKS[level];
  const literal = look === 'code';
  const inner = literal ? runs.map(({ text }) => text).join('') : group(runs, level + 1, escaped);
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
  if (words === '' || !first) return inner;
  switch (look) {
    case 'language':
      return `${before}[${words}]{lang=${first.language}}${after}`;
    case 'term':
      return `${before}[${words}]{term${
        first.term ===
        runs
          .map(({ text }) => text)
          .join('')
          .trim()
          ? ''
          : `=${first.term}`
      }}${after}`;
    case 'href':
      return `${before}[${words}](${first.href
        ?.replace(/[()\s]/g, encodeURIComponent)
        .replace(/\(/g, '%28')
        .replace(/\)/g, '%29')})${after}`;
    case 'strong':
      return `${before}**${words}**${after}`;
    case 'emphasis':
      return `${before}*${words}*${after}`;
    default:
      // A code span can't contain its own mark.
      return words.includes('`') ? escaped(inner) : `${before}\`${words}\`${after}`;
  }
}

function markText({ kind, id }: InlineMark): string {
  return kind === 'note' ? `[^${id}]` : kind === 'trace' ? `{^${id}}` : `{@${id}}`;
}

function escapeLittle(text: string): string {
  return text.replace(/\\(?=[!-/:-@[-`{-~])|[`]|(?<!\s|^)\*|\*(?!\s|$)|\[(?=\^)|\{(?=[@^])/g, '\\$&');
}

function escapeAll(text: string): string {
  return text.replace(/[\\`*[\]{}()^]/g, '\\$&');
}
