/** Exim delivers to a Maildir; an independent parser reads the messages. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Certificate, certificate, sender } from './mail-server.ts';

/** Runs Exim on a loopback port, as the user of the test, with all its files in one folder. */
async function exim({ file }: Certificate): Promise<{ readonly port: number; readonly mailbox: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'brief-exim-'));
  const port = await freePort();
  const mailbox = join(folder, 'mail');
  // Exim never delivers as root.
  const username = process.getuid?.() === 0 ? 'Debian-exim' : userInfo().username;
  for (const name of ['mail', 'spool', 'log']) mkdirSync(join(folder, name));
  const tls = (name: string): string => {
    writeFileSync(join(folder, name), readFileSync(file.replace('cert.pem', name)));
    return join(folder, name);
  };
  const config = join(folder, 'exim.conf');
  writeFileSync(
    config,
    `exim_user = ${username}
exim_group = ${username}
never_users =
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%slog
pid_file_path = ${folder}/pid
primary_hostname = localhost
daemon_smtp_ports = ${port}
local_interfaces = 127.0.0.1
domainlist local_domains = example.org
acl_smtp_rcpt = rcpt
tls_advertise_hosts = *
tls_certificate = ${tls('cert.pem')}
tls_privatekey = ${tls('key.pem')}
deliver_drop_privilege = true
queue_run_max = 1
begin acl
rcpt:
  deny local_parts = gone
       message = nobody of that name
  accept domains = +local_domains
begin routers
local:
  driver = accept
  domains = +local_domains
  transport = maildir
begin transports
maildir:
  driver = appendfile
  directory = ${mailbox}
  maildir_format
  user = ${username}
  group = ${username}
  envelope_to_add
  return_path_add
`,
  );
  chmodSync(config, 0o644);
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', `${username}:`, folder]);
  // The caller must own the configuration, or Exim wouldn't trust it.
  if (process.getuid?.() === 0) execFileSync('chown', ['root:', config]);
  const daemon = spawn('/usr/sbin/exim4', ['-C', config, '-bdf'], { stdio: 'ignore' });
  onTestFinished(() => stop(daemon, folder));
  return { port, mailbox };
}

function stop(daemon: ChildProcess, folder: string): Promise<void> {
  return new Promise((done) => {
    const clear = (): void => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      done();
    };
    if (daemon.exitCode !== null) clear();
    else daemon.once('exit', clear);
    daemon.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

describe('a brief delivered by Exim to a Maildir', () => {
  it('arrives with the PDF as built, and the fields of each reader', async () => {
    const certified = certificate();
    const { port, mailbox } = await exim(certified);
    const list =
      'email,name,constituency\nann@example.org,"Šmíd, Ann",Łódź\nbob@example.org,Bob,York\ngone@example.org,,\n';
    const settings = { HOST: 'localhost', PORT: port, TLS: 'starttls', CA: certified.file };
    const from = sender(list, { ...settings, TRIES: 10, RETRY_SECONDS: 1 });
    const { code, out, err } = await from.send('--yes');
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^refused gone@example\.org: 550 nobody/m) });
    expect(out).toContain('2 of 3 readers have it');
    const arrived = (): string[] => readdirSync(join(mailbox, 'new'));
    await vi.waitFor(() => expect(arrived()).toHaveLength(2), { timeout: 20_000, interval: 100 });
    expect((await from.brief('build', 'transport')).code).toBe(0);
    const pdf = readFileSync(from.path('output/transport.pdf'));
    const mails = await Promise.all(arrived().map((name) => simpleParser(readFileSync(join(mailbox, 'new', name)))));
    const mailOf = (address: string) => mails.find((mail) => `${mail.headers.get('envelope-to')}`.includes(address));
    for (const address of ['ann@example.org', 'bob@example.org']) {
      const attached = mailOf(address)?.attachments.find(({ contentType }) => contentType === 'application/pdf');
      expect(attached?.filename).toBe('transport-brief-2026-03.pdf');
      expect(attached?.content.equals(pdf)).toBe(true);
    }
    expect(mailOf('ann')?.text).toContain('Łódź');
    expect(mailOf('bob')?.text).toContain('York');
    expect(mailOf('bob')?.text).not.toContain('Łódź');
    expect(mailOf('ann')?.from?.value).toEqual([{ address: 'briefs@example.org', name: 'Institute' }]);
  }, 120_000);
});
