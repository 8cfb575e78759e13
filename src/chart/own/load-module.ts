import type { Chart, OwnChart, OwnConfiguration } from '../../core/chart.ts';
import type { Diagnostic, Outcome } from '../../core/diagnostic.ts';

type Charts = ReadonlyMap<string, Chart>;

/** True when a chart's configuration comes from a module. */
export function hasModules(charts: Charts): boolean {
  return [...charts.values()].some((chart) => chart.kind === 'chartjs' && chart.module !== undefined);
}

/**
 * Charts with the configurations that their modules export: `export default { type, data, options }`, or a function
 * that returns it. A module is a program with all the rights of this one, so it runs only when `allowed`; it is
 * loaded from the text already read, and can't import other files.
 */
export async function runModules(charts: Charts, allowed: boolean): Promise<Outcome<Charts>> {
  const diagnostics: Diagnostic[] = [];
  const entries = await Promise.all(
    [...charts].map(async ([id, chart]): Promise<[string, Chart]> => {
      if (chart.kind !== 'chartjs' || !chart.module) return [id, chart];
      const result = allowed ? await run(chart, chart.module) : { diagnostic: notAllowed(chart, chart.module) };
      if ('diagnostic' in result) diagnostics.push(result.diagnostic);
      return [id, 'configuration' in result ? { ...chart, configuration: result.configuration } : chart];
    }),
  );
  return { value: new Map(entries), diagnostics };
}

type Result = { readonly configuration: OwnConfiguration } | { readonly diagnostic: Diagnostic };

async function run(chart: OwnChart, module: NonNullable<OwnChart['module']>): Promise<Result> {
  const error = (message: string): Result => ({
    diagnostic: {
      severity: 'error',
      code: 'chart/module-failed',
      message: `${module.path}: ${message}`,
      span: { file: module.path, line: 1, column: 1 },
    },
  });
  try {
    const url = `data:text/javascript;base64,${Buffer.from(module.code).toString('base64')}`;
    const exported: unknown = ((await import(url)) as { readonly default?: unknown }).default;
    const configuration: unknown = typeof exported === 'function' ? await exported({ id: chart.id }) : exported;
    if (typeof configuration !== 'object' || configuration === null) {
      return error('expected a default export: a Chart.js configuration, or a function that returns one');
    }
    return { configuration: configuration as OwnConfiguration };
  } catch (reason) {
    return error(reason instanceof Error ? reason.message : String(reason));
  }
}

function notAllowed(chart: OwnChart, { path }: NonNullable<OwnChart['module']>): Diagnostic {
  return {
    severity: 'error',
    code: 'chart/module-not-run',
    message: `chart '${chart.id}' is drawn by a program, ${path}, which doesn't run without permission`,
    hint: 'if you trust its author, add --run-modules',
    span: { file: path, line: 1, column: 1 },
  };
}
