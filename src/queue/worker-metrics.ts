/** The counts of a worker and its queue over HTTP, on this machine alone. */

import { createServer } from 'node:http';
import { counter, gauge, type Metric, metricsAsJson, metricsAsPrometheus, PROMETHEUS_TYPE } from '../core/metrics.ts';
import type { QueueWorker } from './queue-worker.ts';

/** How long a worker looks back for its rate, ms. */
const RATE_MS = 60_000;

/** Answers `/metrics`; returns what ends it. Rejects with the system's error where the port can't be used. */
export async function startMetrics(worker: QueueWorker, port: number): Promise<() => Promise<void>> {
  const seen: { readonly at: number; readonly done: number }[] = [];
  const read = async (): Promise<readonly Metric[]> => {
    const { built, failed, broken, waiting, active, givenUp } = await worker.counts();
    const now = performance.now();
    seen.push({ at: now, done: built + failed });
    while (seen.length > 2 && now - (seen[0]?.at ?? now) > RATE_MS) seen.shift();
    const [first, last] = [seen[0], seen.at(-1)];
    const seconds = first && last ? (last.at - first.at) / 1000 : 0;
    return [
      counter('jobs_built_total', 'Briefs that this worker built.', built),
      counter('jobs_failed_total', 'Briefs with errors that this worker found.', failed),
      counter('jobs_broken_total', 'Builds of this worker that were tried again or given up.', broken),
      gauge(
        'jobs_per_second',
        'Jobs of this worker since it was last asked, up to a minute.',
        seconds > 0 && first && last ? (last.done - first.done) / seconds : 0,
      ),
      gauge('queue_waiting', 'Jobs that wait for a worker.', waiting),
      gauge('queue_active', 'Jobs that workers build.', active),
      gauge('queue_given_up', 'Jobs that failed three times.', givenUp),
    ];
  };
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    const json = /\bapplication\/json\b/.test(request.headers.accept ?? '');
    read().then(
      (metrics) => {
        response.writeHead(200, { 'content-type': json ? 'application/json' : PROMETHEUS_TYPE });
        response.end(json ? JSON.stringify(metricsAsJson(metrics)) : metricsAsPrometheus(metrics));
      },
      () => response.writeHead(503).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}
