/** Sends that are killed, against a mail server on loopback: no reader gets the brief twice, and none is left out. */

import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { readLedger } from '../../src/send/ledger.ts';
import type { Random } from '../fuzz/random.ts';
import { type Ended, SoakProject } from './command.ts';

/** Its figure and source are made up. */
const BRIEF = `masthead: { series: Policy brief, number: 1, version: 1, date: 2026-03 }
title: A brief that was made up to be sent
standfirst: Few words.
keyMessages: ['Daily riders are few.']
sections: [{ id: riders, title: Who rides, blocks: [{ paragraph: Few residents ride every day. }] }]
author: { name: A. Writer }
`;
/** The most messages of a send before it is killed, and the longest delay after that, ms. */
const MOST_MESSAGES = 30;
const MOST_DELAY = 12;
const SEND = ['send', 'transport', '--list', 'readers.csv', '--yes', '--link', 'https://example.org/a.pdf', '--json'];

class LoopbackServer {
  readonly recipients: string[] = [];
  /** Called for each message that is accepted. */
  arrived: () => void = () => undefined;
  readonly #server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false, closeTimeout: 50 },
    onData: (stream, session, callback) => {
      stream.resume();
      stream.on('end', () => {
        this.recipients.push(session.envelope.rcptTo[0]?.address ?? '');
        this.arrived();
        callback(null, 'queued');
      });
    },
  });

  /** Its port. */
  async listen(): Promise<number> {
    // Killed clients drop their connections.
    this.#server.on('error', () => undefined);
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', () => done()));
    return (this.#server.server.address() as AddressInfo).port;
  }

  close(): Promise<void> {
    return new Promise((done) => this.#server.close(() => done()));
  }
}

/** Returns the faults. */
export async function killSends(
  kills: number,
  random: Random,
  print: (text: string) => void,
): Promise<readonly string[]> {
  if (kills === 0) return [];
  const faults: string[] = [];
  const server = new LoopbackServer();
  const port = await server.listen();
  const names = Array.from({ length: kills * (MOST_MESSAGES + 10) }, (_, i) => `reader${i}@example.org`);
  const project = new SoakProject(
    { 'data/transport/brief.yaml': BRIEF, 'readers.csv': `email\n${names.join('\n')}\n` },
    { BRIEF_SMTP_FROM: 'Institute <briefs@example.org>', BRIEF_SMTP_HOST: '127.0.0.1', BRIEF_SMTP_PORT: `${port}` },
  );
  let killed = 0;
  for (let i = 1; i <= kills; i++) {
    const { child, ended } = project.start(...SEND);
    let left = 1 + random.below(MOST_MESSAGES);
    const enough = new Promise<void>((done) => {
      server.arrived = () => {
        if (--left === 0) done();
      };
    });
    await Promise.race([enough, ended]);
    await sleep(random.below(MOST_DELAY));
    child.kill('SIGKILL');
    if ((await ended).code === null) killed++;
    if (i % 25 === 0) print(`${i} sends, ${killed} killed, ${server.recipients.length} messages`);
    const problem = ledgerProblem(project);
    if (problem !== undefined) faults.push(`kill ${i}: ${problem}`);
  }
  server.arrived = () => undefined;
  const last = await project.start(...SEND).ended;
  faults.push(...sendFaults(last, { names, got: server.recipients, killed }));
  await server.close();
  project.remove();
  print(
    `${kills} sends, ${killed} killed before their end; ${server.recipients.length} messages, ${faults.length} faults`,
  );
  return faults;
}

function ledgerProblem(project: SoakProject): string | undefined {
  try {
    readLedger(project.path('output/send/transport/ledger.jsonl'));
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function sendFaults(
  { code, out }: Ended,
  {
    names,
    got,
    killed,
  }: { readonly names: readonly string[]; readonly got: readonly string[]; readonly killed: number },
): readonly string[] {
  const faults: string[] = [];
  const line = out
    .trimEnd()
    .split('\n')
    .findLast((one) => one.startsWith('{'));
  if (line === undefined) return [`the last send ended with ${code}: ${out}`];
  const report: { readonly uncertain: readonly { readonly reader: string }[] } = JSON.parse(line);
  const uncertain = report.uncertain.map(({ reader }) => reader);
  const twice = got.filter((name, i) => got.indexOf(name) !== i);
  if (twice.length > 0) faults.push(`sent twice: ${twice.join(', ')}`);
  const reached = new Set([...got, ...uncertain]);
  const forgotten = names.filter((name) => !reached.has(name));
  if (forgotten.length > 0)
    faults.push(`${forgotten.length} readers were forgotten, the first of them ${forgotten[0]}`);
  if (uncertain.length > killed) faults.push(`${uncertain.length} readers are uncertain after ${killed} kills`);
  return faults;
}
