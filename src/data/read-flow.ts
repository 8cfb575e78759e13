/** Charts of kind `flow`: boxes by stage, and arrows between them. */

import type { FlowBox, FlowChart } from '../core/chart.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Reading } from './reading.ts';
import type { RawChart } from './schema.ts';

type RawFlow = Extract<RawChart, { readonly kind: 'flow' }>;
type RawBox = RawFlow['boxes'][number];

/** More don't fit side by side. */
const MOST_STAGES = 7;
const MOST_BOXES = 7;

/** The stages in the given order, or in that of the boxes, and the boxes with the boxes that their arrows lead to. */
export function readFlow(chart: RawFlow, src: DataPath, reading: Reading): Pick<FlowChart, 'stages' | 'boxes'> {
  const base = `${src}.boxes`;
  if (chart.boxes.length === 0) {
    reading.problems.report(base, { code: 'no-data', message: 'the flow has no boxes' });
  }
  const named = chart.boxes.map(({ stage }) => stage.trim());
  const stages = [...new Set(chart.stages?.map((stage) => stage.trim()) ?? named)];
  const ids = idsOf(chart.boxes, base, reading);
  const boxes = chart.boxes.map((box, i): FlowBox => {
    const at = `${base}[${i}]`;
    reading.spend();
    if (!stages.includes(box.stage.trim())) reportStage(box.stage.trim(), stages, `${at}.stage`, reading);
    return {
      src: at,
      id: box.id,
      stage: Math.max(0, stages.indexOf(box.stage.trim())),
      text: box.text.trim(),
      to: targetsOf(box, ids, at, reading),
      claims: reading.claims(box, at),
    };
  });
  checkRoom(stages, boxes, src, reading);
  const areKnown = named.every((stage) => stages.includes(stage));
  for (const [i, stage] of stages.entries()) {
    if (chart.stages === undefined || !areKnown || boxes.some((box) => box.stage === i)) continue;
    const message = `no box belongs to the stage '${stage}'`;
    reading.problems.report(`${src}.stages[${i}]`, {
      code: 'empty-stage',
      severity: 'warning',
      message,
      hint: 'remove it',
    });
  }
  return { stages, boxes };
}

function idsOf(boxes: readonly RawBox[], base: DataPath, reading: Reading): readonly string[] {
  const ids: string[] = [];
  for (const [i, { id }] of boxes.entries()) {
    if (ids.includes(id)) {
      const message = `another box of this flow has the id '${id}'`;
      reading.problems.report(`${base}[${i}].id`, { code: 'duplicate-id', message });
    }
    ids.push(id);
  }
  return ids;
}

function reportStage(stage: string, stages: readonly string[], src: DataPath, reading: Reading): void {
  const hint = didYouMean(stage, stages) ?? reading.known(stages, 'stages');
  reading.problems.report(src, { code: 'unknown-box', message: `the flow has no stage '${stage}'`, hint });
}

/** The ids of the boxes that arrows lead to; wrong ones are reported and left out. */
function targetsOf({ id, to = [] }: RawBox, ids: readonly string[], at: DataPath, reading: Reading): readonly string[] {
  const names = typeof to === 'string' ? to.split(/[\s,;]+/).filter(Boolean) : to;
  return [...new Set(names)].filter((name) => {
    if (ids.includes(name) && name !== id) return true;
    const hint = didYouMean(name, ids) ?? reading.known(ids, 'boxes');
    const message = name === id ? 'an arrow leads from a box to itself' : `the flow has no box '${name}'`;
    reading.problems.report(`${at}.to`, { code: 'unknown-box', message, ...(name !== id && { hint }) });
    return false;
  });
}

function checkRoom(stages: readonly string[], boxes: readonly FlowBox[], src: DataPath, reading: Reading): void {
  const span = reading.places.keySpan(src);
  const full = stages.findIndex((_, i) => boxes.filter(({ stage }) => stage === i).length > MOST_BOXES);
  const message =
    stages.length > MOST_STAGES
      ? `the flow has ${stages.length} stages; ${MOST_STAGES} at most have room beside each other`
      : full >= 0
        ? `more than ${MOST_BOXES} boxes belong to the stage '${stages[full]}'`
        : undefined;
  if (message === undefined) return;
  reading.problems.report(`${src}.boxes`, {
    code: 'many-boxes',
    message,
    hint: 'combine some of them, or make two flows',
    span,
  });
}
