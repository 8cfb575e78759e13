import type { BarChart, Grid, OwnChart, OwnConfiguration } from '../core/chart.ts';
import type { DataPath } from '../core/rich-text.ts';
import { decodeText, type SourceText } from '../core/source-text.ts';
import { missingFileHint } from './file-hint.ts';
import { checkOwnFractions } from './own-chart-fractions.ts';
import { readableConfiguration } from './own-chart-size.ts';
import type { Reading } from './reading.ts';
import type { RawChart } from './schema.ts';

type RawOwn = Extract<RawChart, { readonly kind: 'chartjs' }>;
type Common = Omit<BarChart, 'kind' | 'direction' | 'panels' | keyof Grid>;

/** Reads a configuration from the brief or a JSON file, or notes its module, which doesn't run here. */
export function readOwnChart(chart: RawOwn, common: Common, src: DataPath, reading: Reading): OwnChart {
  const { config, data, module, height } = chart;
  const given = [config, data, module].filter((way) => way !== undefined).length;
  if (given !== 1 && !reading.problems.isSpoiled(`${src}.config`)) {
    const message = 'the chart needs config, data (a JSON file) or module (a JavaScript file), and only one of them';
    reading.problems.report(src, {
      code: given === 0 ? 'no-data' : 'two-data',
      message,
      span: reading.places.keySpan(src),
    });
  }
  if (height !== undefined && !(height >= 20 && height <= 800)) {
    reading.problems.report(`${src}.height`, {
      code: 'wrong-value',
      message: `expected a height of 20 to 800 pt, found ${height}`,
    });
  }
  const code = module === undefined ? undefined : readFile(module, `${src}.module`, reading);
  const configured = data === undefined ? config : readJson(data, `${src}.data`, reading);
  const own: OwnChart = {
    kind: 'chartjs',
    ...common,
    configuration: readableConfiguration(configured, src, reading),
    module: code && { path: code.file, code: code.text },
    height,
    ...(chart.claim !== undefined && { claims: reading.claimIds(chart.claim, `${src}.claim`) }),
    dualAxis: reading.maybeText(chart.dualAxis, `${src}.dualAxis`),
  };
  if (chart.upToOne !== true) checkOwnFractions(own, data === undefined ? `${src}.config` : `${src}.data`, reading);
  return own;
}

function readFile(name: string, src: DataPath, reading: Reading): SourceText | undefined {
  const path = reading.pathOf(name, src);
  const bytes = path === undefined ? undefined : reading.files.read(path);
  if (path === undefined) return undefined;
  if (!bytes) {
    const hint = missingFileHint(path, name.endsWith('.json') ? 'json' : 'module', reading);
    reading.reportUnread(path, src, { code: 'missing-file', message: `there is no file ${path}`, hint });
    return undefined;
  }
  const source = decodeText(path, bytes);
  if (!('severity' in source)) return source;
  reading.problems.add(source);
  return undefined;
}

function readJson(name: string, src: DataPath, reading: Reading): OwnConfiguration | undefined {
  const source = readFile(name, src, reading);
  if (!source) return undefined;
  try {
    const value: unknown = JSON.parse(source.text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as OwnConfiguration;
    reading.problems.report(src, {
      code: 'wrong-type',
      message: 'expected a Chart.js configuration with type, data and options',
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
    const message = `this isn't JSON: ${reason.replace(/ in JSON at position .*$/, '')}`;
    reading.problems.report(src, { code: 'bad-json', message, span: source.span(offset, offset + 1) });
  }
  return undefined;
}
