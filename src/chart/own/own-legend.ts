/** The legend of an author's own configuration: its samples look like the marks that they name. */

import { formatColor } from '../../core/color.ts';
import { fieldsOf, listOf, type OwnFields } from './fields.ts';
import { type FitContext, fittedNames } from './own-fit.ts';
import { font } from './own-words.ts';

/** Circular chart types have a colour for each part. */
export const BY_PART = ['pie', 'doughnut', 'polarArea'];

/** The legend is shown for several series and for parts of a whole; a line's sample is a line with its dashes. */
export function legendOf(
  datasets: readonly OwnFields[],
  type: string,
  given: OwnFields,
  context: FitContext,
): OwnFields {
  const parts = BY_PART.includes(type);
  const labels = fieldsOf(given.labels);
  const own = labels.generateLabels !== undefined || labels.usePointStyle !== undefined;
  const color = formatColor(context.theme.text);
  const samples =
    parts || own
      ? {}
      : { usePointStyle: true, pointStyleWidth: 13, generateLabels: samplesOf(datasets, type, color, context) };
  return {
    display: parts || datasets.length > 1,
    ...given,
    ...(context.fit.legend === undefined ? {} : { position: context.fit.legend, maxWidth: context.width * 0.6 }),
    labels: {
      ...{ color, boxWidth: 12, boxHeight: parts ? 8 : 6, font: font(context) },
      ...samples,
      ...labels,
    },
  };
}

function samplesOf(datasets: readonly OwnFields[], type: string, fontColor: string, context: FitContext) {
  return (): readonly OwnFields[] =>
    datasets.map((dataset, datasetIndex) => {
      const own = String(dataset.type ?? type);
      const line = own === 'line' || own === 'radar';
      const round = own === 'scatter' || own === 'bubble';
      const fill = first(dataset.backgroundColor);
      const stroke = line ? first(dataset.borderColor) : (first(dataset.borderColor) ?? fill);
      return {
        ...{
          fontColor,
          text: fittedNames(String(dataset.label ?? ''), context),
          datasetIndex,
          hidden: dataset.hidden === true,
        },
        ...{ fillStyle: fill, strokeStyle: stroke, lineWidth: Number(first(dataset.borderWidth) ?? 0) },
        ...{ lineDash: line ? listOf(dataset.borderDash) : [], pointStyle: line ? 'line' : round ? 'circle' : 'rect' },
      };
    });
}

/** A dataset may have a colour for each value; the first one represents the series. */
function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
