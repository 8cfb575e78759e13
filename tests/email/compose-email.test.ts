/** Messages, parsed by an independent parser. */

import { type ParsedMail, simpleParser } from 'mailparser';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import type { CompileResult } from '../../src/build/result.ts';
import { composeEmail, createComposer } from '../../src/email/compose-email.ts';
import type { EmailOptions } from '../../src/email/options.ts';

let built: CompileResult;
beforeAll(async () => {
  built = await compile('data/belarus');
});

async function parsed(options: EmailOptions): Promise<ParsedMail> {
  const { message, diagnostics } = await composeEmail(built, options);
  expect(diagnostics).toEqual([]);
  return simpleParser(Buffer.from(message ?? []));
}

const problems = async (options: EmailOptions): Promise<string[]> => {
  const { message, diagnostics } = await composeEmail(built, options);
  expect(message).toBeUndefined();
  return diagnostics.map(({ code, message: words }) => `${code}: ${words}`);
};

describe('a message', () => {
  it('contains the PDF byte for byte, under a clean name', async () => {
    const mail = await parsed({});
    const pdf = mail.attachments.find(({ contentType }) => contentType === 'application/pdf');
    expect(pdf?.filename).toBe('belarus-brief-2022-10.pdf');
    expect(Buffer.compare(pdf?.content ?? Buffer.alloc(0), built.pdf ?? Buffer.alloc(1))).toBe(0);
  });

  it('shows charts as images of twice the size, with their values as text', async () => {
    const { html, attachments } = await parsed({});
    const pictures = attachments.filter(({ contentType }) => contentType === 'image/png');
    expect(pictures.map(({ content }) => content.readUInt32BE(16))).toEqual([1072, 1072]);
    expect(pictures.every(({ related, cid }) => related && cid !== undefined)).toBe(true);
    expect(html).toContain('less than 10%');
    expect(html).toMatch(/<img [^>]*alt="Bar chart: [^"]*less than 10%[^"]*"/);
  });

  it('has the given sender and recipients', async () => {
    const to = ['"Smith, Anna" <anna@example.org>', 'Jörg <jo@münchen.de>'].join(', ');
    const mail = await parsed({ from: 'Brief <brief@example.org>', to, cc: 'c@example.org', subject: 'Größe: 10 %' });
    expect(mail.from?.value).toEqual([{ name: 'Brief', address: 'brief@example.org' }]);
    expect([mail.to].flat().flatMap((one) => one?.value ?? [])).toEqual([
      { name: 'Smith, Anna', address: 'anna@example.org' },
      { name: 'Jörg', address: 'jo@münchen.de' },
    ]);
    expect(mail.subject).toBe('Größe: 10 %');
    expect(mail.date?.toISOString()).toBe('2022-10-01T00:00:00.000Z');
  });

  it('is a draft if requested', async () => {
    expect((await parsed({ draft: true })).headers.get('x-unsent')).toBe('1');
    expect((await parsed({})).headers.has('x-unsent')).toBe(false);
  });

  it('links to the PDF instead of attaching it', async () => {
    const mail = await parsed({ link: 'https://example.org/b.pdf?a=1&b=2' });
    expect(mail.attachments.map(({ contentType }) => contentType)).toEqual(['image/png', 'image/png']);
    expect(mail.html).toContain('href="https://example.org/b.pdf?a=1&amp;b=2"');
    expect(mail.text).toContain('https://example.org/b.pdf?a=1&b=2');
  });

  it('has the same bytes from the same input', async () => {
    const again = await compile('data/belarus');
    const [a, b] = [await composeEmail(built, { to: 'a@b.org' }), await composeEmail(again, { to: 'a@b.org' })];
    expect(Buffer.compare(Buffer.from(a.message ?? []), Buffer.from(b.message ?? [0]))).toBe(0);
    const other = await composeEmail(built, { to: 'c@d.org' });
    expect(other.messageId).not.toBe(a.messageId);
  });

  it('is made for each reader by one composer', async () => {
    const composer = await createComposer(built, { from: 'brief@example.org' });
    const mail = async (name: string): Promise<ParsedMail> => {
      const { message } = await composer.compose({
        to: { name, address: 'r@example.org' },
        reader: { name, constituency: 'Brighton' },
        headers: { 'List-Unsubscribe': '<https://example.org/u?r=1>' },
        messageId: 'one.two@example.org',
        date: '2026-01-02T03:04:05Z',
      });
      return simpleParser(Buffer.from(message ?? []));
    };
    const [anna, bo] = [await mail('Anna <b>'), await mail('Bo')];
    expect(anna.html).toContain('Anna &lt;b&gt;');
    expect(anna.text).toContain('For Anna <b>, Brighton');
    expect(bo.html).not.toContain('Anna');
    expect(bo.messageId).toBe('<one.two@example.org>');
    expect(bo.date?.toISOString()).toBe('2026-01-02T03:04:05.000Z');
    expect(bo.headers.get('list')).toMatchObject({ unsubscribe: { url: 'https://example.org/u?r=1' } });
  });
});

describe('a large message', () => {
  it('causes a warning above 10 MB, and an error above 25 MB', async () => {
    const large = await composeEmail(built, { pdf: new Uint8Array(8_000_000) });
    expect(large.message).toBeDefined();
    expect(large.diagnostics.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'email/large']]);
    const { message, bytes, diagnostics } = await composeEmail(built, { pdf: new Uint8Array(19_000_000) });
    expect(message).toBeUndefined();
    expect(bytes).toBeGreaterThan(25_000_000);
    expect(diagnostics.map(({ code }) => code)).toEqual(['email/too-large']);
    for (const way of ['--no-source', '--link', 'images']) expect(diagnostics[0]?.hint).toContain(way);
  });
});

describe('an invalid message', () => {
  it('is refused with a reason', async () => {
    expect(await problems({ to: 'Smith, Anna <anna@example.org>' })).toEqual([
      "email/bad-address: to: 'Smith, Anna <anna@example.org>' is not an address",
    ]);
    expect(await problems({ subject: 'Hello\r\nBcc: x@example.org' })).toEqual([
      'email/control-character: the subject contains a line break at character 6',
    ]);
    expect(await problems({ to: { name: 'A\nB', address: 'a@example.org' } })).toEqual([
      'email/control-character: a name in to contains a line break at character 2',
    ]);
    expect(await problems({ headers: { 'X-A': 'b\nBcc: c@d.org' } })).toEqual([
      'email/control-character: the header X-A contains a line break at character 2',
    ]);
    expect(await problems({ headers: { Bcc: 'c@d.org' } })).toEqual([
      'email/bad-header: the header Bcc is set by briefwright',
    ]);
    expect(await problems({ link: 'javascript:alert(1)' })).toEqual([
      "email/bad-link: the link to the PDF isn't a web address",
    ]);
    expect(await problems({ charts: ['suport'] })).toEqual(["chart/unknown: the brief has no chart 'suport'"]);
    expect(await problems({ maxSize: 100_000 })).toEqual([
      expect.stringMatching(/^email\/too-large: the message is \d+ kB large; the limit is 100 kB$/),
    ]);
  });
});
