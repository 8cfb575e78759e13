/** A real mail server (npm's smtp-server) on loopback, controlled by a test, and `brief send` against it. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { type Project, project } from '../cli/project.ts';
import { runInside } from '../cli/run-inside.ts';

export interface Delivered {
  readonly from: string;
  readonly to: readonly string[];
  readonly message: Buffer;
  readonly encrypted: boolean;
  readonly user: string | undefined;
}

export interface MailServer {
  readonly port: number;
  /** What was accepted, in order. */
  readonly delivered: readonly Delivered[];
  recipients(): readonly string[];
}

/** A server's reply: `responseCode` of an error is its code. */
export function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

export interface Behaviour extends SMTPServerOptions {
  /** Judges a message that was received whole; a returned error refuses it. */
  readonly judge?: (to: string, time: number) => Error | undefined | Promise<Error | undefined>;
}

/** Starts a server, which ends with the test. Without options it accepts everything, unencrypted. */
export async function mailServer({ judge, ...options }: Behaviour = {}): Promise<MailServer> {
  const delivered: Delivered[] = [];
  let time = 0;
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: options.cert ? [] : ['STARTTLS'], logger: false, closeTimeout: 50 },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const { mailFrom, rcptTo } = session.envelope;
        const to = rcptTo.map(({ address }) => address);
        const refusal = await judge?.(to[0] ?? '', ++time);
        if (refusal) return callback(refusal);
        delivered.push({
          ...{ from: mailFrom ? mailFrom.address : '', to, message: Buffer.concat(chunks) },
          ...{ encrypted: session.secure, user: session.user as string | undefined },
        });
        return callback(null, 'queued as 7A1');
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  const { port } = server.server.address() as AddressInfo;
  return { port, delivered, recipients: () => delivered.map(({ to }) => to[0] ?? '') };
}

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** Where the certificate stands as a file. */
  readonly file: string;
}

/** A certificate for `localhost` and 127.0.0.1, or for another name, made for this test. */
export function certificate(name = 'localhost'): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'brief-tls-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [key, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = name === 'localhost' ? 'DNS:localhost,IP:127.0.0.1' : `DNS:${name}`;
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`],
      ...['-addext', `subjectAltName=${names}`, '-keyout', key, '-out', file],
    ],
    { stdio: 'ignore' },
  );
  return { cert: readFileSync(file, 'utf8'), key: readFileSync(key, 'utf8'), file };
}

export interface Sent {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Sender extends Project {
  /** Runs `brief send transport --list readers.csv` with more words, inside this process. */
  send(...words: readonly string[]): Promise<Sent>;
  /** Starts the same command in a process of its own. */
  start(...words: readonly string[]): ChildProcess;
  ledger(): readonly Readonly<Record<string, string>>[];
}

const COMMAND = resolve('dist/brief.cjs');

/** A short brief without charts, so that sends load neither Chart.js nor Skia. Its figures are made up. */
const BRIEF = `masthead: { series: Policy brief, number: 1, version: 1, date: 2026-03 }
title: Fewer than one in ten residents ride the bus every day{^daily}
standfirst: A brief that was made up to be sent.
keyMessages: ['Daily riders are few.']
sections:
  - id: riders
    title: Who rides
    blocks:
      - paragraph: Fewer than one in ten residents ride every day.[^daily]
claims:
  daily:
    value: <10 %
    evidence: { source: study, paragraph: 2, quote: fewer than 10 per cent of residents ride every day }
sources:
  study: { title: A study made up for this test }
author: { name: A. Writer }
`;

/** A brief `transport`, a list of readers, settings in the environment, and other files. */
export function sender(
  list: string,
  settings: Readonly<Record<string, string | number>>,
  files: Readonly<Record<string, string>> = {},
): Sender {
  const started = project({ 'data/transport/brief.yaml': BRIEF, 'readers.csv': list, ...files });
  const given = Object.entries(settings).map(([name, value]) => [`BRIEF_SMTP_${name}`, `${value}`]);
  const from = 'Institute <briefs@example.org>';
  const variables = { PATH: process.env.PATH ?? '', BRIEF_SMTP_FROM: from, ...Object.fromEntries(given) };
  const start = (...words: readonly string[]): ChildProcess => {
    const child = spawn(process.execPath, [COMMAND, 'send', 'transport', '--list', 'readers.csv', ...words], {
      cwd: started.folder,
      env: variables,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    return child;
  };
  return {
    ...started,
    start,
    send: (...words) => runInside(['send', 'transport', '--list', 'readers.csv', ...words], started.folder, variables),
    ledger: () =>
      readFileSync(started.path('output/send/transport/ledger.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
  };
}

/** Waits until a command ends. */
export function ended(child: ChildProcess): Promise<Sent> {
  const texts = { out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    texts.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    texts.err += chunk;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, ...texts })));
}
