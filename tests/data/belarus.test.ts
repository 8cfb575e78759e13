import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Brief } from '../../src/core/brief.ts';
import { memoryReader } from '../../src/core/files.ts';
import { briefJsonSchema } from '../../src/data/json-schema.ts';
import { listBriefs } from '../../src/data/list-briefs.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts } from '../../src/facts/check-facts.ts';
import { quantityWords } from '../../src/languages/quantity-words.ts';

const folder = new URL('../../data/', import.meta.url);
const names = readdirSync(new URL('belarus/', folder));
const files = memoryReader({
  'data/notes.txt': '',
  'data/empty/other.txt': '',
  ...Object.fromEntries(
    names
      .filter((name) => name.includes('.'))
      .map((name) => [`data/belarus/${name}`, readFileSync(new URL(`belarus/${name}`, folder))]),
  ),
});

function belarus(): Brief {
  const { value, diagnostics } = readBrief('data/belarus', files);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('no brief');
  return value;
}

test('briefs are the folders that contain one', () => {
  expect(listBriefs('data', files)).toEqual(['belarus']);
});

test('the sample brief, in short', () => {
  const brief = belarus();
  const { masthead } = brief;
  const blocks = brief.sections.map(({ id, blocks }) => `${id}: ${blocks.map((block) => block.kind).join(' ')}`);
  const charts = [...brief.charts.values()].flatMap((chart) =>
    chart.kind === 'timeline'
      ? chart.events.map(({ date, label }) => `${date.edtf} (${date.wording}): ${label}`)
      : 'rows' in chart
        ? chart.rows.map((row) => `${row.label}: ${row.cells.map((cell) => quantityWords(cell.quantity)).join()}`)
        : [],
  );
  expect([
    `${masthead.series} ${masthead.number}, ${masthead.date.wording}, ${masthead.seriesLocal?.text}`,
    brief.title.plain,
    ...blocks,
    ...charts,
    brief.actors.map((actor) => actor.name).join(' - '),
    brief.notes.map((note) => `${note.number} ${note.id}`).join(', '),
  ]).toMatchInlineSnapshot(`
    [
      "Policy brief 1, October 2022, Аналітычная запіска · Беларусь",
      "Belarus and the war in Ukraine: why Minsk keeps its options open",
      "situation: paragraph paragraph paragraph figure",
      "dependence: paragraph paragraph paragraph paragraph",
      "gains: paragraph",
      "role: paragraph list",
      "troops: paragraph figure paragraph",
      "hesitation: paragraph paragraph paragraph paragraph",
      "actors-and-interests: part",
      "implications: part",
      "not-known: part",
      "1994 (1994): Lukashenko first elected",
      "2014~/2016~ (mid-2010s): Relations with Moscow cool",
      "2020 (2020): Putin promises help",
      "2020-22 (summer 2020): Pandemic and women-led campaign",
      "2020-08 (August 2020): Election and mass protests",
      "2022-01~/2022-02~ (weeks before February 2022 invasion): Russian troops gather in Belarus",
      "2022-02 (February 2022): Russia invades Ukraine",
      "2022-09 (September 2022): Exercises near Poland",
      "2022-09 (September 2022): Talk of an amnesty",
      "2022-09 (September 2022): Makei meets western diplomats",
      "[2022-10-17..2022-10-23] (week of 17 October 2022): Equipment moves south by rail",
      "Support sending Belarusian soldiers to fight: less than 10%",
      "Alexander Lukashenko - Vladimir Putin and the Russian leadership - Belarusian armed forces - Security services - Belarusian opposition and society - Ukraine - Western states and Nato",
      "1 edging, 2 grouping, 3 encouraged, 4 exercises, 5 rail, 6 weighing, 7 choices, 8 power, 9 cooling, 10 women, 11 election, 12 crackdown, 13 price, 14 gains, 15 vital, 16 build-up, 17 kyiv-km, 18 refuge, 19 base, 20 army, 21 survey, 22 risks, 23 petersburg, 24 amnesty, 25 makei, 26 options",
    ]
  `);
});

test('standfirst, key messages and labels are short enough for readers', () => {
  const brief = belarus();
  const words = (text: string): number => text.split(/\s+/).length;
  expect(words(brief.standfirst.plain)).toBeLessThanOrEqual(35);
  expect(brief.keyMessages.length).toBe(4);
  for (const chart of brief.charts.values()) {
    expect(words(chart.title.plain)).toBeLessThanOrEqual(15);
    if (chart.kind === 'timeline') for (const { label } of chart.events) expect(words(label)).toBeLessThanOrEqual(6);
  }
});

test('every value has its place, in YAML and in CSV', () => {
  const { spans } = belarus();
  const place = (path: string): string => {
    const span = spans.get(path);
    if (!span) return `${path} nowhere`;
    const line = readFileSync(new URL(`../${span.file}`, folder), 'utf8').split('\n')[span.line - 1] ?? '';
    return line.slice(span.column - 1, span.column + 15);
  };
  expect(place('masthead.series')).toBe('Policy brief');
  expect(place('sections[0].blocks[3].figure')).toBe('timeline');
  expect(place('charts.support.rows[0].value')).toBe('<10 %,survey');
  expect(place('charts.timeline.events[5].date.edtf')).toBe('2022-01~/2022-02');
  expect(place('actors[1].name')).toBe('Vladimir Putin a');
});

test('facts that the source does not state stay unstated', () => {
  const brief = belarus();
  const support = brief.charts.get('support');
  const facts = support?.kind === 'bar' ? Object.entries(support.survey ?? {}) : [];
  expect(facts.filter(([key, value]) => key !== 'src' && value !== undefined)).toEqual([]);
  expect(brief.sources.get('mathers')).toMatchObject({ publisher: undefined, issued: undefined, url: undefined });
});

test('the facts agree with their evidence', () => {
  expect(checkFacts(belarus(), files)).toEqual({
    value: { figures: 42, traced: 42, excepted: 4, unchecked: [] },
    diagnostics: [],
  });
});

test('a brief is immutable', () => {
  const brief = belarus();
  expect(() => Object.assign(brief.masthead, { series: '' })).toThrow(TypeError);
  expect(() => Object.assign(brief.charts.get('support') ?? {}, { unit: '' })).toThrow(TypeError);
});

test('the published schema is the current one', () => {
  const published = readFileSync(new URL('brief.schema.json', folder), 'utf8');
  expect(`${JSON.stringify(briefJsonSchema(), null, 2)}\n`).toBe(published);
});
