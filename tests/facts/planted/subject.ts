/** A short brief with a made-up source, as data, and errors to plant in it one at a time. */

/** The kind of error, the words to change, and their replacement. */
export type Plant = readonly [kind: string, from: string, to: string];

export interface Subject {
  readonly name: string;
  /** English if omitted. */
  readonly language?: string;
  /** The words around the blocks, in the language of the brief. */
  readonly frame?: Frame;
  /** One paragraph per line; made up for these tests. */
  readonly source: readonly string[];
  /** By id: the words quoted, with fields of the claim before them where there are any: `{ value: 3 } | words`. */
  readonly claims: Readonly<Record<string, string>>;
  readonly title: string;
  /** Paragraphs, and other blocks as YAML where they begin with '- '. */
  readonly blocks: readonly string[];
  /** Charts as YAML. */
  readonly charts?: string;
  readonly plants: readonly Plant[];
}

export interface Frame {
  readonly standfirst: string;
  readonly message: string;
  readonly series: string;
  readonly section: string;
  readonly source: string;
}

const ENGLISH: Frame = {
  standfirst: 'This brief and its source are made up for testing.',
  message: 'Everything here is invented.',
  series: 'Brief',
  section: 'What we found',
  source: 'A source made up for testing',
};

/** The brief as YAML. */
export function briefOf({ title, blocks, claims, charts, source, language, frame = ENGLISH }: Subject): string {
  const lines = [
    ...(language === undefined ? [] : [`language: ${language}`]),
    `title: ${JSON.stringify(title)}`,
    `standfirst: ${frame.standfirst}`,
    `keyMessages: [${frame.message}]`,
    `masthead: { series: ${frame.series}, number: 1, version: 1, date: 2024-06 }`,
    'author: { name: A Writer }',
    'sections:',
    '  - id: all',
    `    title: ${frame.section}`,
    '    blocks:',
    ...blocks.map((block) =>
      block.startsWith('- ') ? indented(block) : `      - paragraph: ${JSON.stringify(block)}`,
    ),
    ...(charts === undefined ? [] : ['charts:', charts.replace(/^\n|\s+$/g, '')]),
    'claims:',
    ...Object.entries(claims).map(([id, claim]) => claimLine(id, claim, source)),
    'sources:',
    `  s: { title: ${frame.source}, issued: 2024-05 }`,
  ];
  return `${lines.join('\n')}\n`;
}

function indented(block: string): string {
  return block
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
}

function claimLine(id: string, claim: string, source: readonly string[]): string {
  const [, fields = '', words = claim] = /^\{(.*?)\} \| (.*)$/.exec(claim) ?? [];
  if (words === '-') return `  ${id}: {${fields} }`;
  const quotes = words.split(' + ').map((quote) => {
    const paragraph = source.findIndex((line) => quote.split(' … ').every((part) => line.includes(part))) + 1;
    return `{ source: s, paragraph: ${paragraph}, quote: ${JSON.stringify(quote)} }`;
  });
  return `  ${id}: {${fields === '' ? '' : `${fields},`} evidence: [${quotes.join(', ')}] }`;
}
