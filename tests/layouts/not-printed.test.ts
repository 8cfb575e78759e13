/** A layout that doesn't print a kind of block says so, whatever the kind. */

import { expect, it } from 'vitest';
import { BLOCK_KINDS } from '../../src/core/block-kinds.ts';
import type { Block } from '../../src/core/brief.ts';
import { createCompiler, memoryReader } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';
import { png } from '../tags/real-pages.ts';

/** For each kind: a block, and its name in the message. Headings follow their content, and aren't listed. */
const SAMPLES: Readonly<Record<Block['kind'], readonly [yaml: string, named: string | undefined]>> = {
  paragraph: ['paragraph: More words.', "1 paragraph of 'First'"],
  heading: ['heading: Inside', undefined],
  list: ['list: [One., Two.]', "1 list of 'First'"],
  definitions: ['definitions: [{ term: Rail, text: Trains. }]', "1 list of terms of 'First'"],
  'key-figures': ['keyFigures: [{ value: unknown, label: of all }]', "1 row of key figures of 'First'"],
  recommendations: ['recommendations: [{ title: Ask. }]', "1 list of recommendations of 'First'"],
  quotation: ['quotation: { text: So it is. }', "1 quotation of 'First'"],
  table: ['table: { id: t, caption: C, columns: [{ key: a }], rows: [{ a: b }] }', 'Table 1'],
  figure: ['figure: c', 'Figure 1'],
  image: ['image: { path: pic.png, alt: Red }', "1 image of 'First'"],
  part: ['part: actors', 'Table 1'],
  box: ['box: { blocks: [{ paragraph: Inside. }] }', "1 box of 'First'"],
};

const PRINTED = '<p class="kept"{{src this}}>{{html text}}</p>';

function project(kind: Block['kind']): Readonly<Record<string, string | Uint8Array>> {
  const [block] = SAMPLES[kind];
  return {
    'data/x/brief.yaml': `masthead: { series: S, number: 1, version: 1, date: 2022-10-28 }
layout: bare
title: T
standfirst: A standfirst.
keyMessages: [One]
sections: [{ title: First, blocks: [{ paragraph: Words. }, { ${block} }] }]
charts: { c: { kind: bar, title: T, alt: A, measure: M, rows: [{ label: a, value: 1 }] } }
actors: [{ name: N, role: R, interests: I }]
author: { name: N }
`,
    'data/x/pic.png': png(4, 4, 6),
    // Prints the first paragraph alone.
    'templates/bare/layout.hbs': `<body lang="en"><h1>{{html title}}</h1>{{#each sections}}{{#each blocks}}{{#if @first}}${PRINTED}{{/if}}{{/each}}{{/each}}</body>`,
    'templates/bare/layout.yaml': 'extends: base\n',
    'templates/bare/style.css': '',
  };
}

it.each(Object.keys(BLOCK_KINDS) as Block['kind'][])('%s', async (kind) => {
  const { diagnostics } = await createCompiler({ reader: overlay(memoryReader(project(kind))) }).build('data/x');
  const found = diagnostics.filter(({ code }) => code === 'layout/not-printed').map(({ message }) => message);
  const [, named] = SAMPLES[kind];
  const list = found.join().replace("the layout 'bare' doesn't print these parts of the brief: ", '').split(', ');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (named === undefined) expect(found).toEqual([]);
  else expect(list).toContain(named);
});
