import { describe, expect, it } from 'vitest';
import { memoryReader } from '../../src/core/files.ts';
import { readSettings } from '../../src/send/read-settings.ts';
import { missingSettings } from '../../src/send/settings.ts';

const read = (env: Record<string, string>, files: Record<string, string> = {}) =>
  readSettings(env, memoryReader(files));
const messagesOf = (env: Record<string, string>, files: Record<string, string> = {}): string[] =>
  read(env, files).diagnostics.map(({ span, message }) => `${span ? `${span.line}:${span.column} ` : ''}${message}`);

describe('settings', () => {
  it('are taken from the environment before the file, and from a URL', () => {
    const file = `host: mail.example.org
port: 2525
from: '"Desk, The" <desk@example.org>'
user: desk
password: 0123
unsubscribe:
  url: https://example.org/off/{email}
`;
    const { server, from, rate, unsubscribe } = read({ BRIEF_SMTP_HOST: 'other.example.org' }, { 'smtp.yaml': file });
    expect(server).toMatchObject({
      ...{ host: 'other.example.org', port: 2525, tls: 'starttls' },
      login: { kind: 'password', user: 'desk', password: '0123' },
    });
    expect(from).toEqual({ name: 'Desk, The', address: 'desk@example.org' });
    expect(rate).toBe(30);
    expect(unsubscribe.url).toBe('https://example.org/off/{email}');
    const url = read({ BRIEF_SMTP_URL: 'smtps://desk%40example.org:p%2Fw@mail.example.org' });
    expect(url.server).toMatchObject({
      ...{ host: 'mail.example.org', port: 465, tls: 'implicit' },
      login: { user: 'desk@example.org', password: 'p/w' },
    });
  });

  it('require encryption unless the server is on this machine', () => {
    const tls = (env: Record<string, string>): string | undefined => read(env).server?.tls;
    expect(tls({ BRIEF_SMTP_HOST: 'mail.example.org' })).toBe('starttls');
    expect(tls({ BRIEF_SMTP_HOST: 'mail.example.org', BRIEF_SMTP_PORT: '465' })).toBe('implicit');
    expect(tls({ BRIEF_SMTP_HOST: '127.0.0.1' })).toBe('none');
    for (const host of ['10.0.0.1', 'localhost.example.org', '127.0.0.1.example.org']) {
      const messages = messagesOf({ BRIEF_SMTP_HOST: host, BRIEF_SMTP_TLS: 'none' });
      expect(messages).toEqual([expect.stringContaining('unencrypted connections are only allowed on this machine')]);
    }
  });

  it.each([
    [{ BRIEF_SMTP_HOST: 'a b' }, 'BRIEF_SMTP_HOST is not a host name'],
    [{ BRIEF_SMTP_HOST: 'h', BRIEF_SMTP_PORT: 'smtp' }, 'BRIEF_SMTP_PORT must be a number from 1 to 65535'],
    [{ BRIEF_SMTP_FROM: 'a@example.org\r\nBcc: x@example.org' }, 'BRIEF_SMTP_FROM contains a line break'],
    [{ BRIEF_SMTP_URL: 'https://example.org' }, 'BRIEF_SMTP_URL is not the address of a mail server'],
    [
      { BRIEF_SMTP_HOST: 'h', BRIEF_SMTP_USER: 'u' },
      'BRIEF_SMTP_PASSWORD is missing: the password of u, or use an OAuth2 token',
    ],
    [{ BRIEF_SMTP_UNSUBSCRIBE_URL: 'http://example.org/' }, 'BRIEF_SMTP_UNSUBSCRIBE_URL is not an https address'],
    [{ BRIEF_SMTP_FILE: 'gone.yaml' }, "BRIEF_SMTP_FILE names gone.yaml, which doesn't exist"],
  ])('are refused if they are invalid: %j', (env, message) => {
    expect(messagesOf(env as Record<string, string>)).toEqual([message]);
  });

  it('in a file have places, and messages don’t quote secrets', () => {
    expect(messagesOf({}, { 'smtp.yaml': 'hots: mail.example.org\n' })).toEqual(["1:1 there is no setting 'hots'"]);
    expect(messagesOf({}, { 'smtp.yaml': 'host: h\nport: [1]\n' })).toEqual(["2:1 'port' must be a single value"]);
    const broken = read({}, { 'smtp.yaml': 'host: h\npassword: "hush\n  - hush: : {\n' }).diagnostics;
    expect(broken.length).toBeGreaterThan(0);
    expect(JSON.stringify(broken)).not.toContain('hush');
  });

  it('are reported if they are missing', () => {
    expect(missingSettings(read({})).map(({ message }) => message)).toEqual([
      'the mail server is not set',
      'the sender is not set',
    ]);
  });
});
