/** The proof of a build's pages, compared with the words that poppler finds in the PDF. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagedBrief } from '../src/build/built-brief.ts';
import { type CompileResult, createCompiler, memoryReader, printStage } from '../src/index.ts';
import { type Proof, proof as proofOutput, type ReadingNode } from '../src/outputs/proof.ts';
import { overlay } from './setup/overlay.ts';

const decoder = new TextDecoder();
const source = new Map<string, string>();
let first: CompileResult;
let proof: Proof;

beforeAll(async () => {
  first = await build();
  proof = proofOf(first);
  for (const { path, bytes } of first.filesRead) {
    if (path.startsWith('data/') && bytes) source.set(path, decoder.decode(bytes));
  }
});

const compiler = createCompiler();
function build(files: Readonly<Record<string, string>> = {}): Promise<CompileResult> {
  return createCompiler({ reader: overlay(memoryReader(files)) }).build('data/belarus');
}
function proofOf({ built }: CompileResult): Proof {
  if (!built) throw new Error('nothing was laid out');
  return proofOutput.make(pagedBrief(built));
}

/** Words with their left and right edges and their middles in pt, by page: `pdftotext -bbox`. */
function wordsByPoppler(pdf: Uint8Array): readonly { readonly text: string; readonly at: readonly number[] }[] {
  const folder = mkdtempSync(join(tmpdir(), 'brief-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    const html = execFileSync('pdftotext', ['-bbox', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' });
    const words: { text: string; at: number[] }[] = [];
    let page = 0;
    for (const [, x, y, right, bottom, text] of html.matchAll(
      /<page |<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g,
    )) {
      if (text === undefined) page++;
      else words.push({ text, at: [page, Number(x), Number(right), (Number(y) + Number(bottom)) / 2] });
    }
    return words;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('places', () => {
  it('hold each word where poppler finds it', () => {
    const found = wordsByPoppler(first.pdf ?? new Uint8Array());
    const placed = proof.places.flatMap(({ kind, words }) => (kind === 'text' ? words : []));
    // Omits words that poppler separates differently (hyphens, dashes); it attaches a note mark to its word.
    const plain = placed.filter(({ text, pieces }) => /^\p{L}{4,}[,.]?$/u.test(text) && pieces.length === 1);
    expect(plain.length).toBeGreaterThan(500);
    const astray = plain.filter(({ text, pieces: [piece] }) => {
      if (!piece) return true;
      const { x, y, height } = piece.rect;
      const inside = ([page, left = 0, right = 0, middle = 0]: readonly number[]): boolean =>
        page === piece.page && x > left - 1 && x < right && Math.abs(middle - y - height / 2) < height;
      return !found.some((word) => word.text.includes(text) && inside(word.at));
    });
    expect(astray.map(({ text }) => text)).toEqual([]);
  });

  it('lead to the data with their words', () => {
    const astray = proof.places.filter(({ element, words }) => {
      const span = element?.src === undefined ? undefined : first.brief?.spans.get(element.src);
      const letters = words.map(({ text }) => text).filter((text) => /^\p{L}{6,}$/u.test(text));
      if (!span || element?.name !== 'p' || !/^(sections.*|standfirst)$/.test(element?.src ?? '')) return false;
      const lines =
        source
          .get(span.file)
          ?.split('\n')
          .slice(span.line - 1, span.endLine)
          .join(' ') ?? '';
      return !letters.every((text) => lines.includes(text));
    });
    expect(astray.map(({ element }) => element?.src)).toEqual([]);
  });

  it('join hyphenated words', () => {
    const parted = proof.places.flatMap(({ words }) => words).filter(({ pieces }) => pieces.length > 1);
    expect(parted.length).toBeGreaterThan(0);
    for (const { text, pieces } of parted) {
      expect([...source.values()].some((lines) => lines.includes(text.replace(/[.,;:)]+$/, '')))).toBe(true);
      expect(pieces[1]?.rect.y ?? 0).toBeGreaterThan(pieces[0]?.rect.y ?? 0);
    }
  });

  it('mark a block in two columns as continued', () => {
    const cut = proof.places.filter(({ continued }) => continued);
    expect(cut.length).toBeGreaterThan(0);
    for (const place of cut) {
      expect(proof.places.some((p) => p.element === place.element && !p.continued)).toBe(true);
    }
  });
});

describe('looks of pages', () => {
  it('are the same for the same pages, and differ where something changed', async () => {
    const again = proofOf(await compiler.build('data/belarus'));
    expect(again.pages).toEqual(proof.pages);
    const brief = source.get('data/belarus/brief.yaml') ?? '';

    const other = proofOf(
      await build({ 'data/belarus/brief.yaml': brief.replace('standfirst: ', 'standfirst: Now, ') }),
    );
    expect(other.pages[0]?.look).not.toBe(proof.pages[0]?.look);
    expect(other.pages[2]?.look).toBe(proof.pages[2]?.look);
  });
});

it('the reading tree has all words of the tags, with places', () => {
  const words = printStage(first, 'tags').match(/(?<=^ *)"(?:[^"\\]|\\.)*"(?= @)/gm) ?? [];
  const said: string[] = [];
  let unplaced = 0;
  const read = (node: ReadingNode): void => {
    if (node.children.some((child) => typeof child === 'string') && node.areas.length === 0) unplaced++;
    for (const child of node.children) {
      if (typeof child === 'string') said.push(child);
      else read(child);
    }
  };
  read(proof.reading);
  expect(said).toEqual(words.map((word) => JSON.parse(word)).filter((word) => word !== ''));
  expect(unplaced).toBe(0);
});
