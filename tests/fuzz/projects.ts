/** The projects that inputs are mutated from: small, with every kind of file that a brief may have. */

import { readFileSync } from 'node:fs';
import { createCanvas } from 'canvas';
import { starterFiles } from '../../src/cli/starter-brief.ts';
import { png } from '../tags/real-pages.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface FuzzProject {
  readonly name: string;
  /** A project whose brief is `data/x`; or the file of an option, `readers.csv` or `smtp.yaml`. */
  readonly files: Files;
}

const FONT = 'node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf';

const HEAD = `masthead: { series: Notes, number: 1, version: 1, date: 2022-10-28 }
title: Short words about many things
standfirst: A standfirst with *emphasis* and a [link](https://example.org/a).
keyMessages: [One message, '**Another.** With more words.']
author: { name: Nobody Special, role: Made up }
`;

const LAYOUT_BRIEF = `${HEAD}layout: mine
language: en-GB
sections:
  - id: a
    title: First
    blocks:
      - paragraph: Words with a note[^n] and a reference {@t}.
      - heading: Smaller
      - list: [One, Two, Three]
      - image: { path: p.png, alt: Red, caption: A caption }
      - image: { path: q.jpg, alt: Blue }
      - table: { id: t, caption: A table, data: t.csv, columns: [{ key: a, title: A }, { key: b, type: quantity }] }
      - quotation: { text: Said in words, speaker: Nobody }
notes: { n: { text: A note that explains. } }
`;

const TEMPLATE = `<body lang="{{language}}">
<header><h1>{{html title}}</h1><p class="s">{{html standfirst}}</p></header>
<ol>{{#each keyMessages}}<li>{{html .}}</li>{{/each}}</ol>
<main>{{#each sections}}<section id="{{id}}"><h2>{{html title}}</h2>
{{#each blocks}}{{> (concat "block-" kind)}}{{/each}}</section>{{/each}}</main>
<p class="end">{{t "notes"}}</p></body>
`;

const STYLE = `@font-face { font-family: House; src: url(f.ttf) }
@page { size: A5; margin: 15mm; @bottom-center { content: counter(page) } }
body { font: 10pt/14pt House, serif; --x: red }
main { columns: 2; column-gap: 12pt }
h1 { font-size: 20pt; break-after: avoid }
h2::before { content: counter(s) ". "; counter-increment: s }
.s { float: right; width: 40%; border: 1pt solid var(--x); padding: 4pt }
ol { display: flex; gap: 8pt }
section { display: grid; grid-template-columns: 1fr 1fr }
table { width: 100% } td, th { padding: 2pt; border: 0.5pt solid black }
p { text-align: justify; hyphens: auto; text-indent: 1em }
p::first-letter { initial-letter: 2 }
`;

const jpeg = (): Uint8Array => {
  const canvas = createCanvas(8, 8);
  const context = canvas.getContext('2d');
  context.fillStyle = 'blue';
  context.fillRect(0, 0, 8, 8);
  return new Uint8Array(canvas.toBuffer('image/jpeg'));
};

const layoutProject = (): Files => ({
  'data/x/brief.yaml': LAYOUT_BRIEF,
  'data/x/t.csv': 'a,b\nNorth,12 %\nSouth,<10 %\nWest,n/a\n',
  'data/x/p.png': png(6, 4, 6),
  'data/x/q.jpg': jpeg(),
  'templates/mine/layout.yaml': 'extends: brief\ntitle: Mine\n',
  'templates/mine/layout.hbs': TEMPLATE,
  'templates/mine/style.css': STYLE,
  'templates/mine/strings.en.yaml': 'notes: Notes\n',
  'templates/mine/f.ttf': new Uint8Array(readFileSync(FONT)),
  'briefwright.yaml': 'limits:\n  pages: 200\n',
});

const CHARTS = `${HEAD}sections:
  - { id: a, title: Charts, blocks: [{ figure: b }, { figure: l }, { figure: t }, { figure: o }] }
charts:
  b: { kind: bar, title: Bars, measure: Share, unit: '%', data: b.csv }
  l:
    kind: line
    title: A line
    measure: Count
    series: [One, Two]
    rows:
      - { date: 2019, values: { One: 3, Two: 1 } }
      - { date: 2020, values: { One: 5, Two: ~4 } }
  t:
    kind: timeline
    title: Events
    events: [{ date: 1994, label: Begun, text: It began. }, { date: 2020-08, label: Ended, text: It ended. }]
  o: { kind: chartjs, title: Own, data: o.json }
`;

const chartProject = (): Files => ({
  'data/x/brief.yaml': CHARTS,
  'data/x/b.csv': 'label,value\nEvery day,<10 %\nOften,~25 %\nSeldom,30-35 %\nNever,n/a\n',
  'data/x/o.json': JSON.stringify({
    type: 'line',
    data: { labels: ['a', 'b'], datasets: [{ label: 'd', data: [1, 2] }] },
    options: { scales: { y: { min: 0 } } },
  }),
});

const READERS = 'email,name,language,edition,ward\na@example.org,Anna,en,,North\nb@example.org,Bo,de,report,South\n';
const SMTP = `host: smtp.example.org
port: 587
user: anna
password: nothing-real
from: Anna <anna@example.org>
unsubscribe: { mailto: leave@example.org }
rate: 30
`;

const TINY = `${HEAD}layout: mine
sections:
  - { id: a, title: First, blocks: [{ paragraph: 'Words, *more* words.[^n]' }, { image: { path: p.png, alt: Red } }] }
  - { id: b, title: Second, blocks: [{ table: { id: t, caption: C, data: t.csv, columns: [{ key: a }, { key: b }] } }] }
notes: { n: { text: A note. } }
`;

/** Builds in a few milliseconds: most inputs are based on it. */
const tinyProject = (): Files => ({
  'data/x/brief.yaml': TINY,
  'data/x/t.csv': 'a,b\nNorth,12 %\nSouth,<10 %\n',
  'data/x/p.png': png(6, 4, 6),
  'templates/mine/layout.hbs': `<body lang="{{language}}"><h1>{{html title}}</h1><p>{{html standfirst}}</p>
{{#each sections}}<h2>{{html title}}</h2>{{#each blocks}}{{> (concat "block-" kind)}}{{/each}}{{/each}}
<ol>{{#each notes}}<li id="{{id}}">{{html text}} {{t "back" number=@index}}</li>{{/each}}</ol></body>`,
  'templates/mine/block-paragraph.hbs': '<p>{{html text}}</p>',
  'templates/mine/block-image.hbs': '<img src="{{path}}" alt="{{alt}}">',
  'templates/mine/block-table.hbs': `<table><caption>{{html caption}}</caption><tr>{{#each columns}}<th scope="col">{{html title}}</th>{{/each}}</tr>
{{#each rows}}<tr>{{#each cells}}<td>{{#if text}}{{html text}}{{else}}{{words}}{{/if}}</td>{{/each}}</tr>{{/each}}</table>`,
  'templates/mine/strings.en.yaml': 'back: Back\n',
  'templates/mine/style.css': `@page { size: A5; margin: 15mm; @bottom-center { content: counter(page) } }
@font-face { font-family: House; src: url(f.ttf) }
body { font: 10pt/14pt House, serif } h1 { font-size: 20pt; break-after: avoid }
ol { display: flex; gap: 8pt } img { width: 10mm; float: left } td { padding: 2pt; border: 0.5pt solid black }`,
  'templates/mine/f.ttf': new Uint8Array(readFileSync(FONT)),
});

/** Every project, in the order in which inputs take turns. */
export function fuzzProjects(): readonly FuzzProject[] {
  const starter = Object.entries(starterFiles('x')).map(([name, text]) => [`data/x/${name}`, text] as const);
  return [
    { name: 'tiny', files: tinyProject() },
    { name: 'starter', files: Object.fromEntries(starter) },
    { name: 'layout', files: layoutProject() },
    { name: 'charts', files: chartProject() },
    { name: 'readers', files: { 'readers.csv': READERS } },
    { name: 'smtp', files: { 'smtp.yaml': SMTP } },
  ];
}
