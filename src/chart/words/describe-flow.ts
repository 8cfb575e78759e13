import type { FlowBox, FlowChart } from '../../core/chart.ts';
import type { Locale } from '../../languages/locale.ts';
import type { ChartTable } from './chart-table.ts';
import { chartWords } from './word-list.ts';

/** The stages with their boxes, and each box with the boxes that it leads to. */
export function describeFlow(chart: FlowChart, locale: Locale): readonly string[] {
  const words = chartWords(locale);
  const stages = chart.stages.map((stage, i) => {
    const boxes = chart.boxes.filter((box) => box.stage === i);
    return words.sentence(words.labelled(stage, words.semicolons(boxes.map(({ text }) => unstopped(text)))));
  });
  const links = chart.boxes.flatMap((box) => {
    const targets = targetsOf(box, chart).map(({ text }) => unstopped(text));
    return targets.length > 0
      ? [words.sentence(words.say('leadsTo', { box: unstopped(box.text), targets: words.semicolons(targets) }))]
      : [];
  });
  return [...stages, ...links];
}

/** A row for each box: stage, box, and the boxes that it leads to. */
export function flowTable(chart: FlowChart, locale: Locale): ChartTable {
  const words = chartWords(locale);
  return {
    header: [words.say('box'), words.say('stage'), words.say('leads')],
    rows: chart.boxes.map((box) => [
      box.text,
      chart.stages[box.stage] ?? '',
      words.semicolons(targetsOf(box, chart).map(({ text }) => unstopped(text))),
    ]),
  };
}

function targetsOf({ to }: FlowBox, { boxes }: FlowChart): readonly FlowBox[] {
  return boxes.filter(({ id }) => to.includes(id));
}

function unstopped(text: string): string {
  return text.replace(/[.。।]$/, '');
}
