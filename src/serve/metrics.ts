import { counter, gauge, type Metric } from '../core/metrics.ts';
import type { BuildAdmission } from './build-admission.ts';

/** The counts of a service. */
export function admissionMetrics(admission: BuildAdmission): readonly Metric[] {
  const { open, most, built, failed, cancelled, refused, milliseconds } = admission.state();
  return [
    counter('briefs_built_total', 'Briefs that were built.', built),
    counter('briefs_failed_total', 'Briefs with errors.', failed),
    counter('briefs_cancelled_total', 'Builds whose client left.', cancelled),
    counter('briefs_refused_total', 'Builds that could not wait for a worker.', refused),
    counter('brief_seconds_total', 'Seconds of all finished builds, from their arrival.', milliseconds / 1000),
    gauge('briefs_open', 'Builds that are running or waiting.', open),
    gauge('briefs_open_limit', 'The most builds that may be running or waiting.', most),
    gauge('workers', 'Workers.', admission.builder.workers),
  ];
}
