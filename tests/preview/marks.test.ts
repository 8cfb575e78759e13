/** Marks of changes, on builds of a real brief. */

import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { pagedBrief } from '../../src/build/built-brief.ts';
import { createCompiler, memoryReader } from '../../src/index.ts';
import { type Place, proof } from '../../src/outputs/proof.ts';
import { changeMarks } from '../../src/preview/marks.ts';
import type { Mark } from '../../src/preview/protocol.ts';
import { overlay } from '../setup/overlay.ts';

const FILE = 'data/belarus/brief.yaml';
const original = readFileSync(FILE, 'utf8');
let before: readonly Place[];

async function placesOf(files: Readonly<Record<string, string>>): Promise<readonly Place[]> {
  const { built } = await createCompiler({ reader: overlay(memoryReader(files)) }).build('data/belarus', {
    draft: true,
  });
  return built ? proof.make(pagedBrief(built)).places : [];
}
beforeAll(async () => {
  before = await placesOf({});
});

async function marksOf(from: string, to: string): Promise<{ marks: readonly Mark[]; after: readonly Place[] }> {
  expect(original).toContain(from);
  const after = await placesOf({ [FILE]: original.replace(from, to) });
  return { marks: changeMarks(before, after), after };
}

/** The words of the pages under a mark. */
function wordsUnder({ page, rect }: Mark, places: readonly Place[]): readonly string[] {
  const all = places.flatMap((place) =>
    place.words.flatMap(({ text, pieces }) => pieces.map((piece) => ({ text, piece }))),
  );
  const inside = ({ piece }: (typeof all)[number]): boolean => {
    const x = piece.rect.x + piece.rect.width / 2;
    const y = piece.rect.y + piece.rect.height / 2;
    return piece.page === page && x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
  };
  return all.filter(inside).map(({ text }) => text);
}

it('nothing, where nothing changed', () => {
  expect(changeMarks(before, before)).toEqual([]);
});

it('only new words, though everything after them moved', async () => {
  const { marks, after } = await marksOf('may be moving towards', 'seems, to all who look, to be moving towards');
  expect(marks.map(({ kind }) => kind)).not.toContain('added');
  const words = marks.flatMap((mark) => wordsUnder(mark, after));
  expect(words.filter((word) => word !== 'be')).toEqual(['seems,', 'to', 'all', 'who', 'look,', 'to']);
  expect(new Set(marks.map(({ page }) => page))).toEqual(new Set([1]));
});

it('a thin line where words were removed', async () => {
  const { marks } = await marksOf('may be moving towards', 'may be moving');
  expect(marks).toHaveLength(1);
  expect(marks[0]?.kind).toBe('removed');
  expect(marks[0]?.rect.width).toBeLessThan(3);
});

it('a whole new paragraph, and a line where one was removed', async () => {
  const paragraph = '      - paragraph: Nobody outside Minsk knows what will happen next week.\n';
  const { marks, after } = await marksOf('    blocks:\n', `    blocks:\n${paragraph}`);
  expect(marks.map(({ kind }) => kind)).toEqual(['added']);
  expect(marks.flatMap((mark) => wordsUnder(mark, after)).join(' ')).toBe(
    'Nobody outside Minsk knows what will happen next week.',
  );
  expect(changeMarks(after, before).map(({ kind }) => kind)).toEqual(['removed']);
});

it('a chart whose data changed', async () => {
  const file = 'data/belarus/support.csv';
  const csv = readFileSync(file, 'utf8');
  const after = await placesOf({ [file]: csv.replace(/\d+(?= ?%)/, '7') });
  const charts = after.filter(({ kind }) => kind === 'drawing');
  const marks = changeMarks(before, after);
  const marked = charts.filter(({ page, rect }) =>
    marks.some((m) => m.page === page && m.rect.y === rect.y && m.rect.x === rect.x),
  );
  expect(marked.map(({ element }) => element?.src)).toEqual(['charts.support']);
});
