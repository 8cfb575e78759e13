/** Commands of services and of many machines. */

import type { CommandSpec } from './command.ts';

const LIMIT = {
  name: 'limit',
  value: 'NAME=N',
  repeats: true,
  help: 'Change a limit of each build: --limit time=20 (docs/limits.md lists them). May be repeated.',
} as const;

export const QUEUE = {
  name: 'queue',
  value: 'URL',
  help: 'Let workers on other machines build, through this Redis or Valkey: redis://HOST, or rediss:// for TLS.',
} as const;

export const STORE = {
  name: 'store',
  value: 'URL',
  help: 'With --queue: let workers put the PDFs into dir:/FOLDER or s3://BUCKET/PREFIX.',
} as const;

export const SERVE: CommandSpec = {
  name: 'serve',
  summary: 'Build briefs for other programs, over HTTP.',
  operands: '',
  minOperands: 0,
  maxOperands: 0,
  details: [
    'POST the files of a brief to /build, as JSON, as a zip archive or as a PDF with its source, and get the PDF or JSON',
    'with its diagnostics. A build reads no other files of this machine but those of npm packages, such as fonts.',
    'The service is reachable only from this machine unless --host says otherwise; it has no passwords and no TLS.',
    'A signal ends it after the builds that are open. /openapi.json describes all requests (docs/many-machines.md).',
  ],
  options: [
    { name: 'port', short: 'p', value: 'N', help: 'Listen on this port. Default: 8080.' },
    { name: 'host', value: 'ADDRESS', help: 'Listen on this address. Default: 127.0.0.1.' },
    { name: 'workers', value: 'N', help: 'Build with this many worker threads. Default: one for each core.' },
    { ...QUEUE },
    { name: 'waiting', value: 'N', help: 'Let this many builds wait for a worker; others get 503. Default: 100.' },
    { name: 'max-body', value: 'MB', help: 'The size limit of a request, in megabytes. Default: 32.' },
    LIMIT,
  ],
  examples: ['brief serve', 'brief serve --port 9000 --workers 4 --limit time=20'],
  load: async () => (await import('./serve-command.ts')).serveCommand,
};

export const WORKER: CommandSpec = {
  name: 'worker',
  summary: 'Build briefs for other machines, through a queue.',
  operands: '',
  minOperands: 0,
  maxOperands: 0,
  details: [
    'Takes builds that brief build --queue or brief serve --queue added to a Redis or Valkey server. It needs no access to the',
    'project: files travel with a build, and the PDF returns, or goes to a store. Only the same version builds the same bytes,',
    'so a worker takes no builds of another version.',
    'The password is in BRIEF_QUEUE_PASSWORD, the file of a certificate authority in BRIEF_QUEUE_CA (docs/many-machines.md).',
    'A signal ends it after the builds that it has begun.',
  ],
  options: [
    { ...QUEUE, help: 'The Redis or Valkey server: redis://HOST[:PORT], or rediss:// for TLS.' },
    { name: 'workers', value: 'N', help: 'Build with this many threads. Default: one for each core.' },
    { ...STORE, help: 'Take builds whose PDFs go to this store: dir:/FOLDER or s3://BUCKET/PREFIX.' },
    {
      name: 'lost-after',
      value: 'SECONDS',
      help: 'Give a worker’s builds to others after this many seconds without a sign of it. Default: 10.',
    },
    { name: 'metrics', value: 'PORT', help: 'Serve /metrics on this port of 127.0.0.1, for Prometheus or as JSON.' },
    { name: 'failed', help: 'List the builds that failed three times, and end.' },
  ],
  examples: [
    'brief worker --queue redis://127.0.0.1:6379',
    'brief worker --queue rediss://queue.example.org --store s3://briefs/2026 --metrics 9100',
  ],
  load: async () => (await import('./worker-command.ts')).workerCommand,
};
