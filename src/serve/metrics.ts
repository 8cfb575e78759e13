/** Counts of a service for monitoring, as JSON and in the text format of Prometheus (version 0.0.4). */

import type { BuildDesk } from './build-desk.ts';

interface Metric {
  readonly name: string;
  readonly kind: 'counter' | 'gauge';
  readonly help: string;
  readonly value: number;
}

function metricsOf(desk: BuildDesk): readonly Metric[] {
  const { open, most, built, failed, cancelled, refused, milliseconds } = desk.state();
  const counter = (name: string, help: string, value: number): Metric => ({ name, kind: 'counter', help, value });
  const gauge = (name: string, help: string, value: number): Metric => ({ name, kind: 'gauge', help, value });
  return [
    counter('briefs_built_total', 'Briefs that were built.', built),
    counter('briefs_failed_total', 'Briefs with errors.', failed),
    counter('briefs_cancelled_total', 'Builds whose client left.', cancelled),
    counter('briefs_refused_total', 'Builds that could not wait for a worker.', refused),
    counter('brief_seconds_total', 'Seconds of all finished builds, from their arrival.', milliseconds / 1000),
    gauge('briefs_open', 'Builds that are running or waiting.', open),
    gauge('briefs_open_limit', 'The most builds that may be running or waiting.', most),
    gauge('workers', 'Workers.', desk.builder.workers),
  ];
}

export function asJson(desk: BuildDesk): Readonly<Record<string, number>> {
  return Object.fromEntries(metricsOf(desk).map(({ name, value }) => [name, value]));
}

export function asPrometheus(desk: BuildDesk): string {
  return metricsOf(desk)
    .map(({ name, kind, help, value }) => {
      const full = `briefwright_${name}`;
      return `# HELP ${full} ${help}\n# TYPE ${full} ${kind}\n${full} ${value}\n`;
    })
    .join('');
}
