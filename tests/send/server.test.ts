/** `brief send` against a real server: the messages sent, and invalid or missing answers. */

import { createHash, createVerify } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import { describe, expect, it, onTestFinished } from 'vitest';
import { certificate, ended, mailServer, reply, sender } from './mail-server.ts';

const TWO = 'email,name,constituency\nann@example.org,"Smith, Ann",Leeds\nbob@example.org,Bob,York\n';

/** A server that answers as a test requires, line by line; '' is the connection itself. */
async function rawServer(talk: (socket: Socket, line: string, connection: number) => void): Promise<number> {
  let connections = 0;
  const server = createServer((socket) => {
    const connection = ++connections;
    socket.on('error', () => undefined);
    let rest = '';
    talk(socket, '', connection);
    socket.on('data', (chunk) => {
      const lines = (rest + chunk).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') talk(socket, line, connection);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** The answers of a plain server up to the message; undefined for the lines of the message. */
function politely(line: string): string | undefined {
  if (line === '') return '220 ready\r\n';
  if (/^EHLO/.test(line)) return '250 localhost\r\n';
  if (/^(?:MAIL|RCPT|RSET)/.test(line)) return '250 ok\r\n';
  return /^DATA/.test(line) ? '354 go on\r\n' : undefined;
}

describe('a dry run', () => {
  it('writes every message and sends nothing, until --yes', async () => {
    const server = await mailServer();
    const from = sender(TWO, { HOST: '127.0.0.1', PORT: server.port });
    const dry = await from.send();
    expect(dry).toMatchObject({ code: 0, err: '' });
    expect(dry.out).toContain('nothing was sent');
    expect(dry.out).toContain('brief send transport --list readers.csv --yes');
    expect(server.delivered).toEqual([]);
    const { code, out } = await from.send('--yes');
    expect({ code, out }).toEqual({ code: 0, out: '2 of 2 readers have it\n' });
    expect(server.recipients()).toEqual(['ann@example.org', 'bob@example.org']);
    const again = await from.send('--yes');
    expect(again).toMatchObject({ code: 0, out: '2 of 2 readers have it, 2 of them from before\n' });
    expect(server.delivered).toHaveLength(2);
  });
});

describe('a message', () => {
  it('is for its reader alone, in the edition of the list, with ways to unsubscribe', async () => {
    const server = await mailServer();
    const list = `\ufeffEmail;Name;Edition;Token\r\nann@example.org;"Smith; Ann";;a 1\r\nbob@example.org;Bob;at-a-glance;b\r\n`;
    const url = 'https://example.org/off?who={email}&t={token}';
    const from = sender(list, { HOST: '127.0.0.1', PORT: server.port, UNSUBSCRIBE_URL: url });
    expect(await from.send('--yes')).toMatchObject({ code: 0 });
    const [ann, bob] = await Promise.all(server.delivered.map(({ message }) => simpleParser(message)));
    expect(server.delivered.map(({ from: sentBy, to }) => [sentBy, to])).toEqual([
      ['briefs@example.org', ['ann@example.org']],
      ['briefs@example.org', ['bob@example.org']],
    ]);
    expect(ann?.headerLines.find(({ key }) => key === 'to')?.line).toContain('"Smith; Ann" <ann@example.org>');
    const header = (name: string): string =>
      (ann?.headerLines.find(({ key }) => key === name)?.line ?? '').replace(/\s+/g, ' ');
    expect(header('list-unsubscribe')).toContain('<https://example.org/off?who=ann%40example.org&t=a%201>');
    expect(header('list-unsubscribe')).toContain('<mailto:briefs@example.org?subject=unsubscribe>');
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(Math.abs((ann?.date?.getTime() ?? 0) - Date.now())).toBeLessThan(3_600_000);
    expect(ann?.messageId).not.toBe(bob?.messageId);
    // Editions are other PDFs.
    const pdf = (mail: typeof ann): string => mail?.attachments.at(-1)?.checksum ?? '';
    expect(pdf(ann)).not.toBe(pdf(bob));
    const built = await from.brief('build', 'transport', '--template', 'at-a-glance', '--out', 'b.pdf');
    expect(built.code).toBe(0);
  });

  it('is signed if there is a key', async () => {
    const server = await mailServer();
    const { key, cert, file } = certificate('example.org');
    const from = sender(TWO, {
      ...{ HOST: '127.0.0.1', PORT: server.port, DKIM_DOMAIN: 'example.org', DKIM_SELECTOR: 's1' },
      DKIM_KEY_FILE: file.replace('cert.pem', 'key.pem'),
    });
    expect(key).toContain('PRIVATE KEY');
    expect(await from.send('--yes')).toMatchObject({ code: 0 });
    for (const { message } of server.delivered) expect(isSigned(message.toString('latin1'), cert)).toBe(true);
  });

  it('is not sent if the key is unusable', async () => {
    const server = await mailServer();
    const { file } = certificate();
    const from = sender(TWO, {
      ...{ HOST: '127.0.0.1', PORT: server.port, DKIM_DOMAIN: 'example.org', DKIM_SELECTOR: 's1', DKIM_KEY_FILE: file },
    });
    const { code, err } = await from.send('--yes');
    expect(code).toBe(1);
    expect(err).toContain('is not an RSA private key');
    expect(server.delivered).toEqual([]);
  });
});

describe('a connection', () => {
  it('is encrypted from its first byte or by STARTTLS, with a login', async () => {
    const { cert, key, file } = certificate();
    for (const secure of [true, false]) {
      const server = await mailServer({
        ...{ secure, cert, key, authOptional: false },
        onAuth: ({ username, password }, _session, callback) =>
          password === 'hush-hush' ? callback(null, { user: username }) : callback(reply(535, 'no')),
      });
      const settings = { HOST: 'localhost', PORT: server.port, TLS: secure ? 'implicit' : 'starttls', CA: file };
      const from = sender(TWO, { ...settings, USER: 'desk', PASSWORD: 'hush-hush' });
      expect(await from.send('--yes')).toMatchObject({ code: 0, err: '' });
      expect(server.delivered.map(({ encrypted, user }) => [encrypted, user])).toEqual([
        [true, 'desk'],
        [true, 'desk'],
      ]);
    }
  });

  it('takes an OAuth2 token', async () => {
    const { cert, key, file } = certificate();
    const server = await mailServer({
      ...{ secure: true, cert, key, authOptional: false, authMethods: ['XOAUTH2'] },
      onAuth: ({ username, accessToken }, _session, callback) =>
        accessToken === 'ya29.token' ? callback(null, { user: username }) : callback(reply(535, 'no')),
    });
    const settings = { HOST: 'localhost', PORT: server.port, TLS: 'implicit', CA: file, USER: 'desk' };
    const from = sender(TWO, { ...settings, OAUTH2_ACCESS_TOKEN: 'ya29.token' });
    expect(await from.send('--yes')).toMatchObject({ code: 0, err: '' });
  });

  it('is closed if the certificate isn’t trusted, and nothing is sent', async () => {
    const wrong = certificate('mail.example.net');
    const unknown = certificate();
    for (const [{ cert, key }, ca] of [
      [unknown, ''],
      [wrong, wrong.file],
    ] as const) {
      for (const secure of [true, false]) {
        const server = await mailServer({ secure, cert, key });
        const settings = { HOST: 'localhost', PORT: server.port, TLS: secure ? 'implicit' : 'starttls', CA: ca };
        const { code, err } = await sender(TWO, settings).send('--yes');
        expect(code).toBe(1);
        expect(err).toContain('error[send/bad-certificate]');
        expect(server.delivered).toEqual([]);
      }
    }
  });

  it('is closed before the message and the login if it isn’t encrypted', async () => {
    const heard: string[] = [];
    const port = await rawServer((socket, line) => {
      heard.push(line);
      socket.write(politely(line) ?? '500 what\r\n');
    });
    const settings = { HOST: 'localhost', PORT: port, TLS: 'starttls', USER: 'desk', PASSWORD: 'hush-hush' };
    const { code, err } = await sender(TWO, settings).send('--yes');
    expect(code).toBe(1);
    expect(err).toContain('error[send/no-tls]');
    expect(heard.filter((line) => /AUTH|MAIL|RCPT/.test(line))).toEqual([]);
    const open = await sender(TWO, { HOST: 'smtp.example.org', TLS: 'none' }).send('--yes');
    expect(open).toMatchObject({
      code: 1,
      err: expect.stringContaining('unencrypted connections are only allowed on this machine'),
    });
  });
});

describe('secrets', () => {
  it('are never printed or stored, even if a server repeats them', async () => {
    const password = 'hush hush+1';
    const user = 'desk';
    const plain = Buffer.from(`\0${user}\0${password}`).toString('base64');
    const told = `${password} ${plain} ${encodeURIComponent(password)} \u001b[31mred`;
    const port = await rawServer((socket, line) => {
      if (/^EHLO/.test(line)) socket.write('250-localhost\r\n250 AUTH PLAIN\r\n');
      else if (/^AUTH/.test(line)) socket.write('235 welcome\r\n');
      else if (/^RCPT/.test(line)) socket.write(`550 you are ${told}\r\n`);
      else socket.write(politely(line) ?? '250 ok\r\n');
    });
    const from = sender(TWO, { HOST: '127.0.0.1', PORT: port, USER: user, PASSWORD: password });
    const { code, out, err } = await from.send('--yes');
    const ledger = JSON.stringify(from.ledger());
    expect(code).toBe(1);
    for (const text of [out, err, ledger]) {
      expect(text).toContain('550 you are *** *** ***');
      for (const secret of [password, plain, encodeURIComponent(password), '\u001b'])
        expect(text).not.toContain(secret);
    }
    const refused = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (auth, _session, callback) => callback(reply(535, `wrong: ${auth.password}`)),
    });
    const login = sender(TWO, { HOST: '127.0.0.1', PORT: refused.port, USER: user, PASSWORD: password });
    const failed = await login.send('--yes', '--json');
    expect(failed.code).toBe(1);
    expect(failed.out).toContain('send/login-refused');
    expect(failed.out + failed.err).not.toContain(password);
  });

  it('are refused on the command line, and not repeated', async () => {
    const from = sender(TWO, { HOST: '127.0.0.1' });
    for (const words of [['--password', 'hush-hush'], ['--password=hush-hush']]) {
      const { code, out, err } = await from.send(...words);
      expect(code).toBe(2);
      expect(err).toContain('other users of this machine could read it');
      expect(out + err).not.toContain('hush-hush');
    }
  });
});

describe('refusals', () => {
  it('are retried if temporary, and listed with the server’s reply if permanent', async () => {
    const tried: string[] = [];
    const server = await mailServer({
      onRcptTo({ address }, _session, callback) {
        tried.push(address);
        if (address.startsWith('gone')) callback(reply(550, '5.1.1 no such person'));
        else if (address.startsWith('grey') && tried.filter((a) => a === address).length < 3) {
          callback(reply(451, 'come back later'));
        } else callback();
      },
      judge: (to) => (to.startsWith('full') ? reply(452, 'mailbox full') : undefined),
    });
    const list = 'email\ngone@example.org\ngrey@example.org\nfull@example.org\nok@example.org\n';
    const settings = { HOST: '127.0.0.1', PORT: server.port, TRIES: 3, RETRY_SECONDS: 0 };
    const from = sender(list, settings);
    const { code, out } = await from.send('--yes');
    expect(code).toBe(1);
    expect([...server.recipients()].sort()).toEqual(['grey@example.org', 'ok@example.org']);
    expect(tried.filter((a) => a.startsWith('gone'))).toHaveLength(1);
    expect(out).toContain('2 of 4 readers have it');
    expect(out).toMatch(/1 refused by the server.*:\n {2}gone@example\.org {2}550 5\.1\.1 no such person/);
    expect(out).toMatch(/1 postponed by the server:\n {2}full@example\.org {2}452 mailbox full/);
    const again = await from.send('--yes', '--retry-refused');
    expect(tried.filter((a) => a.startsWith('gone'))).toHaveLength(2);
    expect(again.out).toContain('2 of 4 readers have it, 2 of them from before');
  });

  it('of the sender, or of many readers in a row, end the send', async () => {
    const sender1 = await mailServer({ onMailFrom: (_a, _s, callback) => callback(reply(553, 'who are you')) });
    const first = await sender(TWO, { HOST: '127.0.0.1', PORT: sender1.port }).send('--yes');
    expect(first).toMatchObject({ code: 1, err: expect.stringContaining('error[send/sender-refused]') });
    let asked = 0;
    const all = await mailServer({
      onRcptTo(_address, _session, callback) {
        asked++;
        callback(reply(550, 'relaying denied'));
      },
    });
    const list = `email\n${Array.from({ length: 60 }, (_, i) => `r${i}@example.org\n`).join('')}`;
    const second = await sender(list, { HOST: '127.0.0.1', PORT: all.port }).send(
      '--yes',
      '--link',
      'https://example.org/',
    );
    expect(second).toMatchObject({ code: 1, err: expect.stringContaining('error[send/all-refused]') });
    expect(asked).toBe(25);
  });
});

describe('a server that', () => {
  const settings = { HOST: '127.0.0.1', TRIES: 2, RETRY_SECONDS: 0, TIMEOUT_SECONDS: 2 };

  it('doesn’t exist is named', async () => {
    const { code, err } = await sender(TWO, { ...settings, PORT: 1 }).send('--yes');
    expect(code).toBe(3);
    expect(err).toContain('error[send/no-connection]: no answer from 127.0.0.1:1');
  });

  it('never answers is abandoned', async () => {
    const port = await rawServer(() => undefined);
    const { code, err } = await sender(TWO, { ...settings, PORT: port }).send('--yes');
    expect(code).toBe(3);
    expect(err).toContain('error[send/no-connection]');
  });

  it('doesn’t speak SMTP is abandoned', async () => {
    const port = await rawServer((socket) => socket.write('\u001b]0;hello\u0007 <html>\r\n'));
    const { code, err } = await sender(TWO, { ...settings, PORT: port }).send('--yes');
    expect(code).toBe(3);
    expect(err).toContain('error[send/no-connection]');
    expect(err).not.toContain('\u001b');
  });

  it('disconnects before it accepts a message is tried again', async () => {
    let accepted = 0;
    const port = await rawServer((socket, line, connection) => {
      const answer = politely(line);
      if (connection === 1 && line === 'DATA') socket.destroy();
      else if (answer) socket.write(answer);
      else if (line === '.') {
        accepted++;
        socket.write('250 taken\r\n');
      }
    });
    const { code } = await sender(TWO, { ...settings, PORT: port, TRIES: 3 }).send('--yes');
    expect({ code, accepted }).toEqual({ code: 0, accepted: 2 });
  });

  it('disconnects during a message loses none: it is tried again, or uncertain if all of it was sent', async () => {
    let accepted = 0;
    const port = await rawServer((socket, line, connection) => {
      const answer = politely(line);
      if (answer) socket.write(answer);
      else if (connection === 1) socket.destroy();
      else if (line === '.') {
        accepted++;
        socket.write('250 taken\r\n');
      }
    });
    const { out } = await sender(TWO, { ...settings, PORT: port, TRIES: 3 }).send('--yes', '--json');
    const end = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '');
    expect(end).toMatchObject({ accepted, refused: [], left: [] });
    expect(accepted + end.uncertain.length).toBe(2);
  });

  it.each([
    ['breaks off after a message', (socket: Socket) => socket.destroy()],
    ['falls silent after a message', () => undefined],
    ['answers a message with nonsense', (socket: Socket) => socket.write('banana\r\n')],
  ])('%s leaves the reader uncertain, who gets no second message unless requested', async (_name, answerTo) => {
    let ends = 0;
    const port = await rawServer((socket, line) => {
      const answer = politely(line);
      if (answer) socket.write(answer);
      else if (line === '.') ++ends === 1 ? answerTo(socket) : socket.write('250 taken\r\n');
    });
    const from = sender(TWO, { ...settings, PORT: port });
    const first = await from.send('--yes');
    expect(first.code).toBe(1);
    expect(first.out).toMatch(/1 of 2 readers have it\n1 uncertain.*\n {2}ann@example\.org/);
    const second = await from.send('--yes');
    expect({ code: second.code, ends }).toEqual({ code: 1, ends: 2 });
    expect(await from.send('--yes', '--resend-uncertain')).toMatchObject({ code: 0 });
    expect(ends).toBe(3);
  });

  it('answers before the end of a message has not accepted it', async () => {
    const port = await rawServer((socket, line) => {
      const answer = politely(line);
      if (answer) socket.write(/^DATA/.test(line) ? '354 go on\r\n250 taken\r\n' : answer);
    });
    const from = sender(TWO, { ...settings, PORT: port });
    const { code, out } = await from.send('--yes');
    expect(code).toBe(1);
    expect(out).toContain('0 of 2 readers have it');
  });
});

describe('a campaign', () => {
  it('doesn’t continue if the brief has changed, except with --changed', async () => {
    const server = await mailServer();
    const from = sender(TWO, { HOST: '127.0.0.1', PORT: server.port });
    await from.send('--yes');
    from.write('readers.csv', `${TWO}cem@example.org,Cem,Hull\n`);
    const brief = from.path('data/transport/brief.yaml');
    const { readFileSync } = await import('node:fs');
    from.write(
      'data/transport/brief.yaml',
      readFileSync(brief, 'utf8').replace(/^title: .*$/m, 'title: Another title'),
    );
    const changed = await from.send('--yes');
    expect(changed).toMatchObject({ code: 1, err: expect.stringContaining('error[send/changed]') });
    expect(server.delivered).toHaveLength(2);
    expect(await from.send('--yes', '--changed')).toMatchObject({ code: 0 });
    expect(server.recipients()).toEqual(['ann@example.org', 'bob@example.org', 'cem@example.org']);
    expect(await from.send('--yes', '--campaign', 'second')).toMatchObject({ code: 0 });
    expect(server.delivered).toHaveLength(6);
  });

  it('is sent by one process at a time', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    let arrived: () => void = () => undefined;
    const first = new Promise<void>((done) => {
      arrived = done;
    });
    const server = await mailServer({
      async judge() {
        arrived();
        await held;
        return undefined;
      },
    });
    const from = sender(TWO, { HOST: '127.0.0.1', PORT: server.port });
    const running = ended(from.start('--yes'));
    await first;
    const second = await from.send('--yes');
    expect(second).toMatchObject({ code: 1, err: expect.stringContaining('error[send/locked]') });
    release();
    expect(await running).toMatchObject({ code: 0 });
    expect(server.delivered).toHaveLength(2);
  });

  it('ends after the current message on a signal', async () => {
    let child: ReturnType<ReturnType<typeof sender>['start']> | undefined;
    const server = await mailServer({
      judge() {
        child?.kill('SIGINT');
        return undefined;
      },
    });
    const from = sender(TWO, { HOST: '127.0.0.1', PORT: server.port, RATE: 60 });
    child = from.start('--yes');
    const { code, out, err } = await ended(child);
    expect(code).toBe(1);
    expect(err).toContain('stopping after the current message');
    expect(out).toContain('1 of 2 readers have it\n1 not reached yet');
    child = undefined;
    expect(await from.send('--yes')).toMatchObject({ code: 0 });
    expect(server.recipients()).toEqual(['ann@example.org', 'bob@example.org']);
  });
});

/** Verifies a DKIM signature (RFC 6376, relaxed/relaxed) with the key of this certificate. */
function isSigned(message: string, cert: string): boolean {
  const [head = '', ...rest] = message.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const fields = head.split(/\r\n(?![ \t])/);
  const relaxed = (field: string): string => {
    const colon = field.indexOf(':');
    const value = field
      .slice(colon + 1)
      .replace(/\r\n/g, '')
      .replace(/[ \t]+/g, ' ')
      .trim();
    return `${field.slice(0, colon).toLowerCase().trim()}:${value}`;
  };
  const signature = fields.find((field) => /^DKIM-Signature:/i.test(field)) ?? '';
  const tag = (name: string): string =>
    new RegExp(`[;\\s]${name}=([^;]*)`).exec(signature.replace(/\r\n/g, ''))?.[1]?.replace(/\s/g, '') ?? '';
  const lines = body
    .replace(/[ \t]+(?=\r\n)/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/(?:\r\n)+$/, '');
  const digest = createHash('sha256').update(`${lines}\r\n`, 'latin1').digest('base64');
  if (digest !== tag('bh')) return false;
  const wanted = tag('h').toLowerCase().split(':');
  if (!wanted.includes('list-unsubscribe') || !wanted.includes('from')) return false;
  const signed = wanted.map((name) =>
    relaxed(fields.find((f) => f.toLowerCase().startsWith(`${name}:`)) ?? `${name}:`),
  );
  const unsigned = relaxed(signature)
    .replace(/([;\s]b=)[^;]*/, '$1')
    .trim();
  const verify = createVerify('RSA-SHA256').update(`${signed.join('\r\n')}\r\n${unsigned}`, 'latin1');
  return verify.verify(cert, tag('b'), 'base64');
}
