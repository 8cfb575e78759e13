/** A made-up brief, and random edits of it: of its words, rows, notes, order, layout, language and house style. */

import fc from 'fast-check';

interface Section {
  title: string;
  blocks: Record<string, unknown>[];
}

/** The brief's data and style as they are at present. */
export interface Project {
  brief: {
    readonly masthead: Record<string, unknown>;
    title: string;
    shortTitle: string;
    language: string;
    layout: string;
    sections: Section[];
    readonly charts: Record<string, { readonly rows: { label: string; value: string }[] } & Record<string, unknown>>;
    readonly notes: Record<string, { text: string }>;
    readonly [key: string]: unknown;
  };
  house: string;
}

const WORDS = 'lamp river stone copper winter morning office valley paper harbour signal orchard'.split(' ');
const LETTERS = ['é', 'Ω', '€', 'ß', 'ﬁ', 'ж', '½', '–', '\u00a0'];

const word = (n: number): string => WORDS[n % WORDS.length] ?? '';
const sentence = (n: number): string =>
  `The ${Array.from({ length: 5 + (n % 9) }, (_, i) => word(n * 7 + i * (1 + (n % 5)))).join(' ')}.`;
const paragraph = (n: number): string => Array.from({ length: 2 + (n % 4) }, (_, i) => sentence(n + i)).join(' ');

/** All of its words are made up. */
export function firstProject(): Project {
  const rows = ['First', 'Second', 'Third'].map((label, i) => ({ label, value: `${20 + 9 * i} %` }));
  return {
    brief: {
      language: 'en-GB',
      masthead: { series: 'Made-up series', number: 1, version: 1, date: '2026-03' },
      title: 'A made-up brief about lamps',
      shortTitle: 'Lamps',
      standfirst: sentence(3),
      keyMessages: [sentence(1), sentence(2)],
      layout: 'brief',
      sections: [0, 1, 2].map((n) => ({
        title: `Part ${word(n)}`,
        blocks: [
          { paragraph: `${paragraph(n + 3)}[^n${n}] {@rows}` },
          ...(n === 1 ? [{ figure: 'rows' }, { list: [sentence(4), sentence(5)] }] : []),
          ...(n === 2 ? [table(), { paragraph: paragraph(9) }] : []),
        ],
      })),
      charts: { rows: { kind: 'bar', title: 'Made-up rows', measure: 'Share', unit: '%', source: 'Made up.', rows } },
      notes: Object.fromEntries([0, 1, 2].map((n) => [`n${n}`, { text: sentence(n + 11) }])),
      checks: { 'no-claims': 'off' },
      author: { name: 'A Writer' },
      disclosure: 'Nobody paid for this made-up text.',
    },
    house: '',
  };
}

function table(): Record<string, unknown> {
  const columns = ['a', 'b', 'c'].map((key) => ({ key, title: `Column ${key}` }));
  const rows = [0, 1, 2, 3].map((n) => ({ a: word(n), b: sentence(n), c: String(n * 13) }));
  return { table: { id: 'cells', caption: 'Made-up cells', columns, rows } };
}

type Edit = (project: Project, n: number) => void;

const sectionOf = ({ brief }: Project, n: number): Section => brief.sections[n % brief.sections.length] as Section;
const rowsOf = ({ brief }: Project) => brief.charts.rows?.rows ?? [];

const EDITS: Readonly<Record<string, Edit>> = {
  title: ({ brief }, n) => {
    brief.title = `A made-up brief ${n} about ${word(n)}`;
    brief.shortTitle = n % 2 === 0 ? `Lamps ${n}` : 'Lamps';
  },
  words: (project, n) => {
    const { blocks } = sectionOf(project, n);
    const texts = blocks.filter((block) => typeof block.paragraph === 'string');
    const text = texts[n % Math.max(1, texts.length)];
    if (text) text.paragraph = `${word(n)} ${LETTERS[n % LETTERS.length]} ${text.paragraph}`;
  },
  'new paragraph': (project, n) => {
    const { blocks } = sectionOf(project, n);
    if (blocks.length < 8) blocks.splice(n % (blocks.length + 1), 0, { paragraph: paragraph(n) });
  },
  'removed paragraph': (project, n) => {
    const { blocks } = sectionOf(project, n);
    const at = blocks.findIndex(({ paragraph }) => typeof paragraph === 'string' && !paragraph.includes('[^n'));
    if (at >= 0) blocks.splice(at, 1);
  },
  'order of sections': ({ brief }, n) => {
    brief.sections.push(...brief.sections.splice(n % brief.sections.length, 1));
  },
  list: (project, n) => {
    sectionOf(project, n).blocks[0] = {
      list: { style: n % 2 ? 'number' : 'bullet', items: [sentence(n), sentence(n + 1), sentence(n + 2)] },
    };
  },
  value: (project, n) => {
    const rows = rowsOf(project);
    const row = rows[n % rows.length];
    if (row) row.value = `${1 + (n % 90)} %`;
  },
  row: (project, n) => {
    const rows = rowsOf(project);
    if (rows.length < 6) rows.push({ label: `Row ${word(n)} ${rows.length}`, value: `${n % 80} %` });
    else rows.splice(1, 3);
  },
  note: ({ brief }, n) => {
    const note = brief.notes[`n${n % 3}`];
    if (note) note.text = `${sentence(n)} ${n % 2 ? paragraph(n) : ''}`.trim();
  },
  'wide figure': ({ brief }, n) => {
    for (const block of brief.sections.flatMap(({ blocks }) => blocks)) {
      if (block.figure !== undefined) block.figure = { chart: 'rows', wide: n % 2 === 0 };
    }
  },
  layout: ({ brief }, n) => {
    brief.layout = n % 3 === 0 ? 'report' : 'brief';
  },
  language: ({ brief }, n) => {
    brief.language = ['en-GB', 'en', 'de', 'fr', 'ar'][n % 5] ?? 'en';
  },
  style: (project, n) => {
    project.house = [
      '',
      ':root { --accent: #7a1f3d }',
      'p { text-align: justify; hyphens: auto }',
      'li { counter-increment: deep 2 } li::after { content: " " counter(deep) }',
      'figure { float: top }',
      'table { font-size: 8pt } strong { letter-spacing: 1pt }',
    ][n % 6] as string;
  },
  same: () => undefined,
};

/** An edit by its name, so that a counterexample can be read. */
export const edits = fc.record({ edit: fc.constantFrom(...Object.keys(EDITS)), n: fc.nat(99) });

export function applyEdit(project: Project, { edit, n }: { readonly edit: string; readonly n: number }): void {
  EDITS[edit]?.(project, n);
}

/** JSON is YAML. */
export function filesOf({ brief, house }: Project): Readonly<Record<string, string>> {
  return { 'data/edited/brief.yaml': JSON.stringify(brief, null, 1), 'nowhere/templates/house.css': house };
}
