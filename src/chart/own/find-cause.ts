import type { OwnConfiguration } from '../../core/chart.ts';

/** More trials than this aren't worth the wait. */
const MOST_TRIALS = 200;

type Step = string | number;

/**
 * The place of the value that makes a configuration fail: the smallest part whose removal makes it work. Undefined if
 * no single part is to blame.
 */
export function findCause(
  configuration: OwnConfiguration,
  canDraw: (configuration: OwnConfiguration) => boolean,
): string | undefined {
  let trials = 0;
  let cause: readonly Step[] | undefined;
  let candidates: readonly (readonly Step[])[] = [['options'], ['plugins'], ['data', 'datasets']];
  while (candidates.length > 0 && trials < MOST_TRIALS) {
    const found = candidates.find((path) => {
      trials++;
      return trials <= MOST_TRIALS && canDraw(without(configuration, path) as OwnConfiguration);
    });
    if (!found) break;
    cause = found;
    candidates = keysOf(valueAt(configuration, found)).map((key) => [...found, key]);
  }
  return cause?.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}

function keysOf(value: unknown): readonly Step[] {
  if (Array.isArray(value)) return [...value.keys()];
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function valueAt(value: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<Step, unknown> | undefined)?.[step], value);
}

/** A copy without one part; everything off the path to it is shared. */
function without(value: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, i) => i !== step)
      : value.map((v, i) => (i === step ? without(v, rest) : v));
  }
  const { [step]: inner, ...others } = value as Record<Step, unknown>;
  return rest.length === 0 ? others : { ...others, [step]: without(inner, rest) };
}
