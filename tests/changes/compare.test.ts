import { describe, expect, it } from 'vitest';
import { compareBriefs } from '../../src/changes/compare.ts';
import { changesAsMarkdown, changesAsText } from '../../src/changes/print.ts';
import type { Brief } from '../../src/core/brief.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { briefFiles, LEAST } from '../data/support.ts';
import { BRIEF } from '../facts/true-brief.ts';

function brief(yaml: string): Brief {
  const { value } = readBrief('b', briefFiles(yaml));
  if (!value) throw new Error('no brief');
  return value;
}

/** The brief with pairs of texts replaced, each once. */
function edited(...edits: readonly (readonly [from: string, to: string])[]): Brief {
  let yaml = BRIEF;
  for (const [from, to] of edits) {
    expect(yaml).toContain(from);
    yaml = yaml.replace(from, to);
  }
  return brief(yaml);
}

describe('between editions', () => {
  it('references appear in texts as the author writes them', () => {
    const [title = ''] = /^ {4}title: .*$/m.exec(BRIEF) ?? [];
    const section = (reference: string): Brief => edited([title, `    title: What {@${reference}} shows`]);
    expect(section('one').sections[0]?.title.nodes).toHaveLength(3);
    const lines = changesAsText(compareBriefs(section('one'), section('two'))).split('\n');
    expect(lines.slice(1)).toEqual([
      '', 'What {@two} shows', '  ~ title', '      - What {@one} shows', '      + What {@two} shows', '',
    ]); // biome-ignore format: a list
  });

  it('speakers of quotations and notes of key figures change with their blocks', () => {
    const with_ = (speaker: string, note: string): Brief => {
      const quotation = `quotation: { text: Trains are late., speaker: ${speaker} }`;
      return brief(
        LEAST.replace(
          'paragraph: Words.',
          `${quotation}\n      - keyFigures: [{ value: 10 %, label: of all, note: ${note} }]`,
        ),
      );
    };
    expect(changesAsText(compareBriefs(with_('Ann', 'in May'), with_('Bob', 'in June'))).split('\n').slice(3)).toEqual([
      '  ~ quotation', '      - Trains are late. | Ann', '      + Trains are late. | Bob',
      '  ~ key figure', '      - 10% of all | in May', '      + 10% of all | in June', '',
    ]); // biome-ignore format: a list
  });

  it('notes, sources, alternative texts and details of the brief change', () => {
    const with_ = (word: string): Brief =>
      brief(
        `${LEAST.replace('Words.', `"Words.[^n]"\n      - figure: c`)}notes: { n: { text: A ${word}. } }
licence: ${word} licence
sources: { s: { title: A ${word} study, publisher: P } }
charts: { c: { kind: bar, title: T, alt: The ${word} bars, measure: M, rows: [{ label: A, value: 1 }] } }
`,
      );
    expect(changesAsText(compareBriefs(with_('first'), with_('second'))).split('\n').slice(3)).toEqual([
      '  ~ alternative text', '      - The first bars', '      + The second bars', '',
      'Notes, sources and details of the brief',
      '  ~ note', '      - A first.', '      + A second.',
      '  ~ source', '      - A first study, P', '      + A second study, P',
      '  ~ licence', '      - first licence', '      + second licence', '',
    ]); // biome-ignore format: a list
  });

  it('nothing changes in the same brief', () => {
    expect(changesAsText(compareBriefs(brief(BRIEF), brief(BRIEF)))).toBe(
      'version 2 (June 2024) -> version 2 (June 2024)\nnothing changed\n',
    );
  });

  it('claims change in value, date and evidence, and are added and removed', () => {
    const after = edited(
      ['version: 2', 'version: 3'],
      ['value: <15 %\n    evidence', 'value: <12 %\n    evidence'],
      [
        'hospital: { value: 12 miles, evidence: { source: town, paragraph: 8',
        'hospital: { value: 12 miles, evidence: { source: town, paragraph: 9',
      ],
      ['  fare: {', '  fares: {'],
    );
    expect(
      changesAsText(compareBriefs(brief(BRIEF), after))
        .split('\n')
        .slice(0, 10),
    ).toEqual([
      'version 2 (June 2024) -> version 3 (June 2024)',
      '',
      'Claims',
      '  ~ weekly',
      '      value: less than 15% -> less than 12%',
      '  + fares: One in eight pays the full fare',
      '  ~ hospital',
      '      evidence: town, paragraph 8: “12 miles from the mainland hospital” -> town, paragraph 9: “12 miles from the mainland hospital”',
      '  - fare: One in eight pays the full fare',
      '',
    ]);
  });

  it('passages change in their sections: reworded, added, removed, moved rows of charts', () => {
    const after = edited(
      ['The hospital is 12 miles\n          away', 'The nearest hospital is 12 miles\n          away'],
      ['      - list:\n', '      - paragraph: Quite another thought, added at the end.\n      - list:\n'],
      ['          - Four points follow from this.\n', ''],
      ['label: Want it to stay, value: at least 60 %', 'label: Want it to stay, value: at least 65 %'],
    );
    const { sections } = compareBriefs(brief(BRIEF), after);
    expect(sections.map(({ kind, id, title }) => `${kind} ${id} ${title}`)).toEqual(['altered today The ferry today']);
    expect(sections[0]?.passages.map(({ kind, what, src }) => `${kind} ${what} ${src}`)).toEqual([
      'altered paragraph sections[0].blocks[3].paragraph',
      'altered chart value charts.use.rows[1]',
      'added paragraph sections[0].blocks[6].paragraph',
      'removed list item undefined',
    ]);
  });

  it('annotations of grids and of timelines are compared', () => {
    const charts = (more: string) =>
      brief(
        BRIEF.replace(
          /charts:\n/,
          `charts:
  years:
    kind: timeline
    title: Years
    annotations: [{ event: 2020, text: ${more} }]
    events: [{ date: 2019, label: Talks, text: Talks. }, { date: 2021, label: Vote, text: A vote. }]
`,
        ).replace('      - list:\n', '      - figure: years\n      - list:\n'),
      );
    const { sections } = compareBriefs(charts('A law'), charts('A treaty'));
    const found = sections.flatMap(({ passages }) => passages);
    expect(found.map(({ what, src }) => `${what} ${src}`)).toEqual(['annotation charts.years.annotations[0]']);
  });

  it('sections are added and removed', () => {
    const more = `${BRIEF}`.replace(
      'charts:\n',
      '  - id: more\n    title: More\n    blocks:\n      - paragraph: Words.\ncharts:\n',
    );
    const added = compareBriefs(brief(BRIEF), brief(more));
    expect(added.sections.map(({ kind, title }) => `${kind} ${title}`)).toEqual(['added More']);
    const removed = compareBriefs(brief(more), brief(BRIEF));
    expect(removed.sections.map(({ kind, title }) => `${kind} ${title}`)).toEqual(['removed More']);
  });

  it('are printed as escaped Markdown', () => {
    const after = edited([
      'We cannot pay for boats that sail empty, speaker',
      'We cannot *pay* | for boats_ that sail empty, speaker',
    ]);
    const text = changesAsMarkdown(compareBriefs(brief(BRIEF), after));
    expect(text).toContain('## The ferry today');
    expect(text).toContain('  - We cannot pay | for boats\\_ that sail empty');
  });
});
