/** Translations: the words of a brief in another language, held against the original. */

import { describe, expect, it } from 'vitest';
import { memoryReader } from '../../src/core/files.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { differencesOf } from '../../src/data/translation/compare.ts';
import { passageDigest } from '../../src/data/translation/digest.ts';
import { localeFor } from '../../src/languages/locale-for.ts';
import { translationDraft } from '../../src/project/translation-draft.ts';

const ORIGINAL = `
masthead: { series: Policy brief, number: 1, version: 1, date: 2026-03 }
title: Who rides
standfirst: In March 2026 a made-up survey asked 1,200 people.
keyMessages: ['**Few ride.** Only 10 % ride every day.[^n]']
sections:
  - id: one
    title: Riders
    blocks:
      - paragraph: 'Of 2.5 million residents, 12.5 % ride; see {@pop}.'
      - figure: pop
      - table:
          id: costs
          caption: Costs
          columns: [{ key: what, title: What }, { key: cost, title: Cost, type: quantity }]
          rows: [{ what: Fares, cost: '1,234.5' }]
charts:
  pop:
    kind: bar
    title: Few ride every day
    measure: Share
    unit: '%'
    highlight: [Every day]
    data: pop.csv
notes: { n: { text: A note. } }
author: { name: N }
disclosure: None
`;
const CSV = 'label,value\nEvery day,10 %\nNever,not asked\n';

const WORDS: Readonly<Record<string, string>> = {
  'Policy brief': 'Note',
  'Who rides': 'Qui prend le bus',
  'In March 2026 a made-up survey asked 1,200 people.':
    'En mars 2026, une enquête fictive a interrogé 1 200 personnes.',
  '**Few ride.** Only 10 % ride every day.[^n]': '**Peu de gens.** Seuls 10 % le prennent chaque jour.[^n]',
  Riders: 'Usagers',
  'Of 2.5 million residents, 12.5 % ride; see {@pop}.': 'Sur 2,5 millions d’habitants, 12,5 % ; voir {@pop}.',
  Costs: 'Coûts',
  What: 'Quoi',
  Cost: 'Coût',
  Fares: 'Billets',
  'Few ride every day': 'Peu de gens chaque jour',
  Share: 'Part',
  'A note.': 'Une note.',
  None: 'Aucune',
  'Every day': 'Chaque jour',
  Never: 'Jamais',
};

const files = (more: Readonly<Record<string, string>> = {}) =>
  memoryReader({ 'b/brief.yaml': ORIGINAL, 'b/pop.csv': CSV, ...more });

/** The draft with each `text` and cell filled in. */
function translated(words: Readonly<Record<string, string>> = WORDS): string {
  return filledIn(draftOf('fr', files()), words);
}

function filledIn(draft: string, words: Readonly<Record<string, string>>): string {
  let original = '';
  return draft
    .split('\n')
    .map((line) => {
      if (line.startsWith('    # ')) original = line.slice(6);
      if (line === "    text: ''") return `    text: ${JSON.stringify(words[original] ?? '')}`;
      const cell = /^ {2}(.+): ''$/.exec(line)?.[1];
      return cell ? `  ${cell}: ${JSON.stringify(words[cell] ?? '')}` : line;
    })
    .join('\n');
}

function read(translation: string, original = ORIGINAL) {
  const reader = files({ 'b/brief.yaml': original, 'b/brief.fr.yaml': translation });
  const { value, diagnostics } = readBrief('b', reader, { language: 'fr' });
  return {
    brief: value,
    found: diagnostics.map(({ code, message, span }) => `${code} ${span?.file}: ${message}`),
  };
}

function draftOf(language: string, reader: Parameters<typeof translationDraft>[2]): string {
  const draft = translationDraft('b', language, reader);
  return 'text' in draft ? draft.text : draft.refused;
}

it('compares miles in French, which are no thousands', () => {
  const languages = { original: localeFor('en'), translation: localeFor('fr') };
  expect(differencesOf('It is 145 miles away.', 'C’est à 145 milles.', languages)).toEqual([]);
  expect(differencesOf('It has 145,000 people.', 'Elle a 145 mille habitants.', languages)).toEqual([]);
});

describe('a translation', () => {
  it('has words only; data, dates and values come from the original', () => {
    const { brief, found } = read(translated());
    expect(found).toEqual([]);
    expect(brief?.language).toBe('fr');
    expect([brief?.title.plain, brief?.masthead.series, brief?.masthead.date.wording]).toEqual([
      'Qui prend le bus',
      'Note',
      'mars 2026',
    ]);
    const chart = brief?.charts.get('pop');
    if (chart?.kind !== 'bar') return expect.fail();
    expect(chart.rows.map(({ label }) => label)).toEqual(['Chaque jour', 'Jamais']);
    expect(chart.rows[0]?.cells[0]?.quantity).toMatchObject({ kind: 'exact', value: 10 });
    expect(chart.rows[1]?.cells[0]?.quantity).toMatchObject({ reason: 'question non posée' });
    const [, , table] = brief?.sections[0]?.blocks ?? [];
    if (table?.kind !== 'table') return expect.fail();
    expect(table.table.groups[0]?.rows[0]?.cells[1]).toMatchObject({ quantity: { value: 1234.5 } });
  });

  it('has the words of Chart.js configurations', () => {
    const config = '{ type: bar, data: { labels: [North shore], datasets: [{ label: Crew, data: [1] }] } }';
    const own = `charts:\n  own: { kind: chartjs, title: Crews, alt: A chart., config: ${config} }`;
    const original = { 'b/brief.yaml': ORIGINAL.replace('charts:', own) };
    const draft = draftOf('fr', files(original));
    expect(draft).toMatch(/^ {2}North shore: ''\n {2}Crew: ''$/m);
    const words = { ...WORDS, 'North shore': 'Rive nord', Crew: 'Équipage' };
    const translation = { 'b/brief.fr.yaml': filledIn(draft, words) };
    const chart = readBrief('b', files({ ...original, ...translation }), { language: 'fr' }).value?.charts.get('own');
    expect(chart).toMatchObject({
      configuration: { data: { labels: ['Rive nord'], datasets: [{ label: 'Équipage', data: [1] }] } },
    });
  });

  it('has the words of tables of data, dates in its own language, and sources of charts', () => {
    const original = `${ORIGINAL.replace('    data: pop.csv', '    data: pop.csv\n    source: A made-up survey')}
actors: actors.csv
`.replace(
      'charts:',
      `charts:
  when: { kind: timeline, title: When, data: when.csv }`,
    );
    const data = {
      'b/brief.yaml': original.replace("rows: [{ what: Fares, cost: '1,234.5' }]", 'data: costs.csv'),
      'b/costs.csv': 'what,cost\nFares,"1,234.5"\n',
      'b/actors.csv': 'name,role,interests\nRiders,Ride,Cheap fares\n',
      'b/when.csv': 'date,wording,label,text\n2014~/2016~,mid-2010s,Before,Before\n2026-03,March 2026,Survey,Survey\n',
    };
    const words: Readonly<Record<string, string>> = {
      ...WORDS,
      ...{ 'A made-up survey': 'Enquête fictive', When: 'Quand', Survey: 'Enquête', Before: 'Avant' },
      ...{ 'mid-2010s': 'milieu des années 2010', Ride: 'Roulent', 'Cheap fares': 'Tarifs bas' },
    };
    const draft = draftOf('fr', files(data));
    expect(draft).not.toContain('March 2026:');
    const { value, diagnostics } = readBrief('b', files({ ...data, 'b/brief.fr.yaml': filledIn(draft, words) }), {
      language: 'fr',
    });
    expect(diagnostics.filter(({ code }) => !code.startsWith('data/unused'))).toEqual([]);
    const dates = value?.charts.get('when');
    if (dates?.kind !== 'timeline') return expect.fail();
    expect(dates.events.map(({ date, label }) => [date.wording, label])).toEqual([['milieu des années 2010', 'Avant'], ['mars 2026', 'Enquête']]); // biome-ignore format: rows
    expect(value?.charts.get('pop')?.source?.plain).toBe('Enquête fictive');
    expect(value?.actors[0]).toMatchObject({
      name: 'Usagers',
      role: { plain: 'Roulent' },
      interests: { plain: 'Tarifs bas' },
    });
    const table = value?.sections[0]?.blocks[2];
    expect(table).toMatchObject({ table: { groups: [{ rows: [{ cells: [{ text: { plain: 'Billets' } }, {}] }] }] } });
  });

  it('reports a changed figure at its own line', () => {
    const { found } = read(
      translated({ ...WORDS, '**Few ride.** Only 10 % ride every day.[^n]': '**Peu.** Seuls 15 %.[^n]' }),
    );
    expect(found).toEqual(["data/translation-figure b/brief.fr.yaml: the original has '10', the translation '15'"]);
  });

  it('reports lost marks and other months', () => {
    const wrong = {
      ...WORDS,
      '**Few ride.** Only 10 % ride every day.[^n]': '**Peu de gens.** Seuls 10 % le prennent chaque jour.',
      'In March 2026 a made-up survey asked 1,200 people.':
        'En mai 2026, une enquête fictive a interrogé 1 200 personnes.',
    };
    const { found } = read(translated(wrong));
    expect(found.filter((text) => text.startsWith('data/translation'))).toEqual([
      "data/translation-date b/brief.fr.yaml: the original has 'March', the translation 'mai'",
      "data/translation-reference b/brief.fr.yaml: the original has '[^n]', which the translation lacks",
    ]);
  });

  it('lists what is missing', () => {
    const { brief, found } = read(translated({ ...WORDS, Riders: '', Never: '' }));
    expect(brief?.sections[0]?.title.plain).toBe('Riders');
    expect(found).toEqual([
      'data/translation-missing b/brief.fr.yaml: 1 passage is not translated: sections.one.title',
      "data/translation-missing b/brief.fr.yaml: words of the data are not translated: 'Never'",
    ]);
  });

  it('reports passages whose original has changed, and follows those that moved', () => {
    const changed = ORIGINAL.replace('title: Riders', 'title: All riders').replace(
      '      - paragraph',
      '      - paragraph: New.\n      - paragraph',
    );
    const { brief, found } = read(translated(), changed);
    expect(found).toEqual([
      `data/translation-missing b/brief.fr.yaml: 1 passage is not translated: sections.one.blocks[0].paragraph`,
      "data/translation-stale b/brief.fr.yaml: the original of 'sections.one.title' has changed since it was translated: All riders",
    ]);
    expect(brief?.sections[0]?.blocks[1]).toMatchObject({
      text: { plain: expect.stringContaining('Sur 2,5 millions') },
    });
  });

  it('that is written again keeps its words and adds new passages', () => {
    const reader = files({
      'b/brief.yaml': ORIGINAL.replace('title: Who rides', 'title: Who rides\nshortTitle: Riding'),
      'b/brief.fr.yaml': translated(),
    });
    const again = draftOf('fr', reader);
    expect(again).toContain(
      `  title:\n    # Who rides\n    from: ${passageDigest('Who rides')}\n    text: Qui prend le bus`,
    );
    expect(again).toContain('  shortTitle:\n    # Riding\n    from: ');
    expect(again).toContain('  Every day: Chaque jour');
  });

  it('that doesn’t exist is an error', () => {
    expect(readBrief('b', files(), { language: 'de' }).diagnostics).toMatchObject([{ code: 'data/no-translation' }]);
  });
});

describe('a passage and its translation', () => {
  const compare = (tag: string, original: string, translation: string) =>
    differencesOf(original, translation, { original: localeFor('en'), translation: localeFor(tag) }).map(
      (d) => d.message,
    );

  it.each([
    ['fr', 'It grew by 1,234.5 to 12 %.', 'Il a crû de 1 234,5 à 12 %.'],
    ['de', 'On 15 November 2022 there were 8 billion.', 'Am 15. November 2022 waren es 8 Milliarden.'],
    ['zh', 'On 15 November 2022 2.5 million people voted.', '2022年11月15日，250万人投票。'],
    ['zh', 'Shares of 59.2 per cent.', '占59.2%。'],
    ['ar', 'In March 2021 12.5% of 7,975 people.', 'في مارس 2021 كانت ١٢٫٥٪ من ٧٬٩٧٥ شخصًا.'],
    ['ru', 'In March 2021, 10 % said “no”.', 'В марте 2021 года 10 % сказали «нет».'],
    ['hi', 'There were 1,234,567 of them.', 'वे १२,३४,५६७ थे।'],
    ['fr', 'Three of them may vote.', '3 d’entre eux peuvent voter.'],
  ])('agree in %s: %s', (tag, original, translation) => {
    expect(compare(tag, original, translation)).toEqual([]);
  });

  it.each([
    ['fr', '12 % of 300', '12 sur 300', "the original has '12', the translation '12'"],
    ['de', 'In 2021', 'Im Jahr 2012', "the original has '2021', the translation '2012'"],
    ['fr', '8 billion', '8 millions', "the original has '8', the translation '8'"],
    ['fr', 'Some', 'Environ 40', "the translation has '40', which the original lacks"],
    ['es', 'He said “no”.', 'Dijo que no.', 'the original has 1 quotation, the translation 0'],
  ])('differ in %s: %s', (tag, original, translation, expected) => {
    expect(compare(tag, original, translation)).toEqual([expected]);
  });
});

it.each(['en', 'en-GB', 'EN'])("a translation of a brief in English into '%s' is refused", (language) => {
  const english = language === 'EN' ? 'en' : 'en-GB';
  const reader = memoryReader({ 'b/brief.yaml': `language: ${english}\n${ORIGINAL}`, 'b/pop.csv': CSV });
  expect(translationDraft('b', language, reader)).toEqual({
    refused: expect.stringContaining(`is in '${english}' already`),
  });
});
