/** Counts for monitoring, as JSON and in the text format of Prometheus (version 0.0.4). */

export interface Metric {
  readonly name: string;
  readonly kind: 'counter' | 'gauge';
  readonly help: string;
  readonly value: number;
}

export const counter = (name: string, help: string, value: number): Metric => ({ name, kind: 'counter', help, value });
export const gauge = (name: string, help: string, value: number): Metric => ({ name, kind: 'gauge', help, value });

/** The media type of `metricsAsPrometheus`. */
export const PROMETHEUS_TYPE = 'text/plain; version=0.0.4';

export function metricsAsJson(metrics: readonly Metric[]): Readonly<Record<string, number>> {
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

export function metricsAsPrometheus(metrics: readonly Metric[]): string {
  return metrics
    .map(({ name, kind, help, value }) => {
      const full = `briefwright_${name}`;
      return `# HELP ${full} ${help}\n# TYPE ${full} ${kind}\n${full} ${value}\n`;
    })
    .join('');
}
