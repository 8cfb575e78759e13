/** Reviews edited in a real LibreOffice (`edit-in-libreoffice.py`), each of its documents once for all tests. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryReader } from '../../src/core/files.ts';
import type { MergeOptions, MergeResult } from '../../src/review/merge-result.ts';
import { mergeReview } from '../../src/review/merge-review.ts';
import { reviewDocument } from '../../src/review/review-document.ts';

const YAML = `# A comment at the top.
masthead: { series: S, number: 1, version: 1, date: 2026-03 }
title: Losses of water
standfirst: Words about leaks.   # beside
keyMessages:
  - Pipes are old.{^age}
  - >-
    Repairs pay for
    themselves.
  - Nobody counts the leaks.
sections:
  - id: one
    title: The problem
    blocks:
      # About cities.
      - paragraph: >-
          Cities lose 31 %{^loss} of their water,[^note]
          which is treated *before* it is lost.
      - paragraph: Villages lose less. They have shorter pipes.
      - list: [First item, Second item, Third item]
      - paragraph: See {@leaks} for the shares.
      - figure: leaks
  - id: two
    title: The way out
    blocks:
      - paragraph: Pipes can be renewed.
      - quotation: { text: We cannot wait., speaker: A mayor }
charts:
  leaks: { kind: bar, title: Leaks, measure: Share, unit: '%', data: leaks.csv, source: Made up. }
notes:
  note: { text: Counted in spring. }
claims:
  loss: { value: 31 %, evidence: { source: s, quote: 31 % } }
  age: { evidence: { source: s, quote: old } }
sources: { s: { title: T } }
author: { name: A }
`;
const FILES = { 'b/brief.yaml': YAML, 'b/leaks.csv': 'label,value\nNorth,"31 %"\nSouth,12 %\n' };

type Edit = readonly [name: string, ...words: readonly (string | number)[]];

/** `from` is a job whose document goes on to the next person. */
interface Job {
  readonly from?: string;
  readonly author?: string;
  readonly track?: boolean;
  readonly edits: readonly Edit[];
}

const JOBS = {
  words: {
    edits: [
      ['replace', 'Losses of water', 'Losses of clean water'],
      ['replace_inside', 'treated before', 2, 4, 'ACK'],
      ['replace', '12 %', '15 %'],
      ['replace', 'Counted in spring', 'Counted in autumn'],
      ['bold', 'Second item'],
    ],
  },
  untracked: {
    track: false,
    edits: [
      ['replace', 'renewed', 'replaced'],
      ['replace', 'Villages', 'Small towns'],
      ['delete_paragraph', 'Nobody counts'],
      ['join_next', 'Cities lose'],
    ],
  },
  paragraphs: {
    edits: [
      ['add_paragraph', 'Villages lose less', 'Farms lose 5 %.'],
      ['add_paragraph', 'Second item', 'Another item'],
      ['delete_paragraph', 'Repairs pay'],
      ['split', 'They have shorter'],
      ['delete_paragraph', 'Pipes can be renewed'],
    ],
  },
  second: { from: 'paragraphs', author: 'Bo', edits: [['replace', 'the shares', 'all shares']] },
  moves: {
    edits: [
      ['move', 'Cities lose', 'Villages lose less'],
      ['move', 'Pipes are old', 'Nobody counts'],
    ],
  },
  joined: { edits: [['join_next', 'Cities lose']] },
  section: {
    edits: [
      ['delete_paragraph', 'The way out'],
      ['delete_paragraph', 'Pipes can be'],
      ['delete_paragraph', 'We cannot wait'],
      ['delete_paragraph', 'A mayor'],
    ],
  },
  beyond: {
    edits: [
      ['footnote', 'Third item', 'Who says so?'],
      ['delete_row', 'South'],
      ['add_row', 'North', 'West', '9 %'],
      ['add_table', 'Pipes can be renewed', 'A', 'B'],
      ['add_heading', 'We cannot wait', 'A new section'],
    ],
  },
  others: {
    author: 'Bo',
    edits: [
      ['replace', 'of water', 'of drinking water'],
      ['replace', 'Villages lose less', 'Villages lose little'],
    ],
  },
  accepted: { edits: [['replace', 'shorter', 'newer'], ['accept_all']] },
  rejected: { edits: [['replace', 'shorter', 'newer'], ['reject_all']] },
  bare: {
    edits: [
      ['replace', 'Villages lose', 'Villages waste'],
      ['add_paragraph', 'Pipes can be', 'All of them.'],
      ['delete_bookmarks'],
    ],
  },
  comments: {
    edits: [
      ['replace', 'shorter', 'newer'],
      ['comment', 'Villages lose', 'Which ones?'],
    ],
  },
} satisfies Readonly<Record<string, Job>>;

type JobName = keyof typeof JOBS;

const folder = mkdtempSync(join(tmpdir(), 'brief-office-'));
const path = (name: string): string => join(folder, `${name}.docx`);
const python = ['/usr/bin/python3', 'python3'].find((one) => spawnSync(one, ['-c', 'import uno']).status === 0);
const isThere = python !== undefined && spawnSync('soffice', ['--version']).status === 0;
if (!isThere)
  process.stderr.write('skipped: LibreOffice is missing (apt-get install libreoffice-writer-nogui python3-uno)\n');
let document: Uint8Array = new Uint8Array();

beforeAll(async () => {
  if (!isThere) return;
  const made = await reviewDocument('b', memoryReader(FILES), { picture: async () => undefined });
  if ('refused' in made) throw new Error(JSON.stringify(made.diagnostics));
  document = made.bytes;
  writeFileSync(path('sent'), document);
  const jobs = Object.entries<Job>(JOBS).map(([name, { from = 'sent', ...job }]) => {
    return { ...job, open: path(from), save: path(name) };
  });
  const { status, stderr } = spawnSync(python ?? 'python3', ['tests/review/edit-in-libreoffice.py'], {
    input: JSON.stringify(jobs),
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(stderr);
}, 90_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function merge(
  names: readonly JobName[],
  options: MergeOptions = {},
  files: Readonly<Record<string, string>> = FILES,
): MergeResult {
  const reviews = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(path(name))) }));
  const result = mergeReview('b', memoryReader(files), reviews, options, { name: 'sent', bytes: document });
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

/** What can't be merged, with its line. */
function listed({ unmerged }: MergeResult): readonly string[] {
  return unmerged.map(({ line, why, words }) => `${line}: ${why}: ${words}`);
}

function yamlOf(result: MergeResult): string {
  return result.files['b/brief.yaml'] ?? YAML;
}

describe.runIf(isThere)('a review edited in LibreOffice', () => {
  it('changes words in the YAML and the CSV, in runs that it splits', () => {
    const result = merge(['words']);
    expect(yamlOf(result)).toBe(
      YAML.replace('Losses of water', 'Losses of clean water')
        .replace('treated', 'trACKd')
        .replace('Counted in spring', 'Counted in autumn')
        .replace('Second item', '"**Second item**"'),
    );
    expect(result.files['b/leaks.csv']).toBe(FILES['b/leaks.csv'].replace('12 %', '15 %'));
    expect(listed(result)).toEqual([]);
    expect(result.changes.map(({ line, kind, words }) => `${line} ${kind} ${words}`)).toContain('16 inserted ACK');
  });

  it('that doesn’t track its changes is merged all the same, and a joined paragraph listed', () => {
    const result = merge(['untracked']);
    expect(yamlOf(result)).toBe(YAML.replace('  - Nobody counts the leaks.\n', '').replace('renewed', 'replaced'));
    expect(listed(result)).toEqual([
      expect.stringMatching(/^16: joined with the paragraph behind it: .*: Cities lose/),
      expect.stringMatching(/^19: joined with the paragraph before it/),
    ]);
  });

  it('adds, splits and removes paragraphs and items', () => {
    const result = merge(['paragraphs']);
    expect(yamlOf(result)).toBe(
      YAML.replace(
        'less. They have shorter pipes.\n',
        'less.\n      - paragraph: They have shorter pipes.\n      - paragraph: Farms lose 5 %.\n',
      )
        .replace('Second item,', 'Second item, Another item,')
        .replace('  - >-\n    Repairs pay for\n    themselves.\n', '')
        .replace('      - paragraph: Pipes can be renewed.\n', ''),
    );
    expect(listed(result)).toEqual([]);
    expect(result.merged.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      ...['changed 19', 'added 19', 'added 19', 'added 20', 'removed 7', 'removed 26'],
    ]);
  });

  it('is taken in by author', () => {
    expect(yamlOf(merge(['second'], { accept: ['Bo'] }))).toBe(YAML.replace('the shares', 'all shares'));
    expect(yamlOf(merge(['second']))).toBe(yamlOf(merge(['paragraphs'])).replace('the shares', 'all shares'));
  });

  it('moves paragraphs with their marks', () => {
    const [villages = ''] = / {6}- paragraph: Villages.*\n/.exec(YAML) ?? [];
    const result = merge(['moves']);
    expect(yamlOf(result)).toBe(
      YAML.replace(villages, '')
        .replace('      # About cities.\n', `${villages}      # About cities.\n`)
        .replace('  - Pipes are old.{^age}\n', '')
        .replace('  - Nobody counts the leaks.\n', '  - Nobody counts the leaks.\n  - Pipes are old.{^age}\n'),
    );
    expect(listed(result)).toEqual([]);
  });

  it('lists with its place what can’t be merged', () => {
    expect(listed(merge(['joined']))).toEqual([
      expect.stringMatching(/^16: joined with the paragraph behind it/),
      expect.stringMatching(/^19: joined with the paragraph before it/),
    ]);
    expect(listed(merge(['section']))).toEqual(['24: deleted section: remove it from the data yourself: The way out']);
    const beyond = merge(['beyond']);
    expect(beyond.files).toEqual({});
    expect(listed(beyond)).toEqual([
      '20: new note: add it to the data yourself: Who says so?',
      '3: deleted: remove it from the data yourself: South | 12 %',
      '2: new row: West | 9 %',
      '26: new table: A | B',
      '27: new section: A new section',
    ]);
  });

  it('meets the answer of another person, and the brief as it is now', () => {
    const now = { ...FILES, 'b/brief.yaml': YAML.replace('Third item', 'Last item') };
    const result = merge(['words', 'others'], {}, now);
    expect(result.conflicts).toMatchObject([{ file: 'b/brief.yaml', line: 3 }]);
    expect(yamlOf(result)).toContain('Villages lose little. They have shorter pipes.');
    expect(yamlOf(result)).toContain('"**Second item**", Last item');
    expect(yamlOf(result)).toContain('title: Losses of water');
  });

  it('counts as the words that it has: with its changes accepted, rejected, or without bookmarks', () => {
    expect(yamlOf(merge(['accepted']))).toBe(YAML.replace('shorter', 'newer'));
    expect(merge(['rejected'])).toMatchObject({ files: {}, unmerged: [] });
    const bare = merge(['bare']);
    expect(yamlOf(bare)).toBe(
      YAML.replace('Villages lose', 'Villages waste').replace(
        'renewed.\n',
        'renewed.\n      - paragraph: All of them.\n',
      ),
    );
    expect(listed(bare)).toEqual([expect.stringMatching(/^19: found by its words.*Villages waste/)]);
  });

  it('has its comments listed with their passage', () => {
    const { comments } = merge(['comments']);
    const passage = 'Villages lose less. They have shorter pipes.';
    expect(comments).toMatchObject([{ line: 19, author: 'Ann', words: 'Which ones?', passage }]);
  });
});
