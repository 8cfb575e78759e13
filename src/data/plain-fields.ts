/** Fields that print plain text: names, labels, titles of works. Markdown in them would be printed as it is. */

import { allBlocks, contentOf } from '../core/block-content.ts';
import { isComposed } from '../core/block-kinds.ts';
import type { Block } from '../core/brief.ts';
import type { Chart, Survey } from '../core/chart.ts';
import type { DataPath } from '../core/rich-text.ts';
import { markdownInPlain } from './markdown-marks.ts';
import type { Problems } from './problems.ts';
import type { UnnumberedBrief } from './reading-order.ts';

type Field = readonly [src: DataPath, value: string | undefined];

/** Warns of Markdown and inline marks in fields that print plain text; once for similar rows of a list. */
export function checkPlainFields(brief: UnnumberedBrief, problems: Problems): void {
  for (const [src, value] of plainFields(brief)) {
    const found = value === undefined ? undefined : markdownInPlain(value);
    if (value === undefined || !found) continue;
    const span = problems.places.spanInside(src, value, found.offset, found.length);
    problems.report(src, { ...found, span, cause: `${src.replace(/\[\d+\]/g, '[]')} ${found.message}` });
  }
}

function plainFields(brief: UnnumberedBrief): readonly Field[] {
  const { masthead, authors } = brief;
  return [
    ['masthead.series', masthead.series],
    ['masthead.seriesLocal.text', masthead.seriesLocal?.text],
    // Without a short title, the title's words are used.
    ...(brief.shortTitle === brief.title.plain ? [] : [['shortTitle', brief.shortTitle] as const]),
    ...authors.flatMap(({ src, name, role }) => below(src, { name, role })),
    ...brief.sections.flatMap(({ blocks }) => allBlocks(blocks).flatMap(plainWords)),
    ...[...brief.charts.values()].flatMap(chartFields),
    ...brief.actors.map(({ src, name }): Field => [`${src}.name`, name]),
    ...[...brief.claims.values()].map(({ src, speaker }): Field => [`${src}.speaker`, speaker]),
    ...[...brief.sources.values()].flatMap(({ src, title, author: by, publisher, licence, permission }) =>
      below(src, { title, author: by, publisher, licence, permission }),
    ),
    ...brief.related.flatMap(({ src, title, publisher }) => below(src, { title, publisher })),
    ...brief.keywords.map((word, i): Field => [`keywords[${i}]`, word]),
  ];
}

function below(src: DataPath, fields: Readonly<Record<string, string | undefined>>): readonly Field[] {
  return Object.entries(fields).map(([key, value]) => [`${src}.${key}`, value]);
}

function plainWords(block: Block): readonly Field[] {
  if (!isComposed(block)) return [];
  const contents = contentOf(block).flatMap((unit) => unit.contents);
  return contents.flatMap((content): readonly Field[] =>
    content.type === 'words' ? [[content.src, content.words]] : [],
  );
}

function chartFields(chart: Chart): readonly Field[] {
  const survey = chart.survey ? surveyFields(chart.survey) : [];
  if (chart.kind === 'chartjs') return survey;
  if (chart.kind === 'timeline')
    return [...survey, ...chart.events.flatMap(({ src, label, strand }) => below(src, { label, strand }))];
  if (chart.kind === 'flow') {
    const stages = chart.stages.map((stage, i): Field => [`${chart.src}.stages[${i}]`, stage]);
    return [...survey, ...stages, ...chart.boxes.flatMap(({ src, text }) => below(src, { text }))];
  }
  const labels = chart.rows.filter(({ date }) => date === undefined);
  return [
    ...survey,
    ...below(chart.src, { measure: chart.measure, unit: chart.unit }),
    ...chart.series.map(({ src, name }): Field => [src, name]),
    ...labels.map(({ src, label }): Field => [`${src}.label`, label]),
  ];
}

function surveyFields({ src, claims: _, ...facts }: Survey): readonly Field[] {
  return below(src, facts);
}
