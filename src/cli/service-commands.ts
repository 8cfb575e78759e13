/** Commands of services and of many machines. */

import type { CommandSpec } from './command.ts';

const LIMIT = {
  name: 'limit',
  value: 'NAME=N',
  repeats: true,
  help: 'Change a limit of each build: --limit time=20 (docs/limits.md lists them). May be repeated.',
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
    { name: 'waiting', value: 'N', help: 'Let this many builds wait for a worker; others get 503. Default: 100.' },
    { name: 'max-body', value: 'MB', help: 'The size limit of what is sent, in megabytes. Default: 32.' },
    LIMIT,
  ],
  examples: ['brief serve', 'brief serve --port 9000 --workers 4 --limit time=20'],
  load: async () => (await import('./serve-command.ts')).serveCommand,
};
