import type { FlowBox, FlowChart } from '../../core/chart.ts';
import type { ChartTable } from './chart-table.ts';
import { chartWordList, sentence } from './word-list.ts';

/** The stages with their boxes, and each box with the boxes that it leads to. */
export function describeFlow(chart: FlowChart, language: string): readonly string[] {
  const words = chartWordList(language);
  const stages = chart.stages.map((stage, i) => {
    const boxes = chart.boxes.filter((box) => box.stage === i);
    return sentence(`${stage}: ${boxes.map(({ text }) => unstopped(text)).join('; ')}`);
  });
  const links = chart.boxes.flatMap((box) => {
    const targets = targetsOf(box, chart).map(({ text }) => unstopped(text));
    return targets.length > 0 ? [sentence(words.leadsTo(unstopped(box.text), targets.join('; ')))] : [];
  });
  return [...stages, ...links];
}

/** A row for each box: stage, box, and the boxes that it leads to. */
export function flowTable(chart: FlowChart, language: string): ChartTable {
  const words = chartWordList(language);
  return {
    header: [words.box, words.stage, words.leads],
    rows: chart.boxes.map((box) => [
      box.text,
      chart.stages[box.stage] ?? '',
      targetsOf(box, chart)
        .map(({ text }) => unstopped(text))
        .join('; '),
    ]),
  };
}

function targetsOf({ to }: FlowBox, { boxes }: FlowChart): readonly FlowBox[] {
  return boxes.filter(({ id }) => to.includes(id));
}

function unstopped(text: string): string {
  return text.replace(/\.$/, '');
}
