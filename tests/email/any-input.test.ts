/** Any input to a message comes out unchanged or is refused; it never becomes a header, a part or a recipient. */

import fc from 'fast-check';
import { type ParsedMail, simpleParser } from 'mailparser';
import { beforeAll, expect, it } from 'vitest';
import { type Composer, compile, createComposer, type EmailOptions } from '../../src/index.ts';
import { runs } from '../support/runs.ts';

let plain: ParsedMail;
let composerWith: (options: EmailOptions) => Promise<Composer>;
beforeAll(async () => {
  const built = await compile('data/belarus');
  composerWith = (options) => createComposer(built, { charts: [], ...options });
  plain = await parsed({});
});

const TEXT = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'a\r\n\t:;,"<>()@=?_ é漢-\\'), maxLength: 60 }),
);

async function parsed(options: EmailOptions): Promise<ParsedMail> {
  const composer = await composerWith(options);
  const { message } = await composer.compose(options);
  const bytes = Buffer.from(message ?? []);
  expect(bytes.every((byte) => byte < 0x80)).toBe(true);
  expect(
    bytes
      .toString('latin1')
      .split('\r\n')
      .every((line) => line.length <= 998 && !/[\r\n]/.test(line)),
  ).toBe(true);
  return simpleParser(bytes);
}

/** The expected headers and parts. */
const frame = (mail: ParsedMail): unknown => ({
  headers: [...mail.headers.keys()].sort(),
  parts: mail.attachments.map(({ contentType, filename }) => [contentType, filename]),
});

it('as a subject', async () => {
  await fc.assert(
    fc.asyncProperty(TEXT, async (subject) => {
      const composer = await composerWith({ subject });
      if (composer.diagnostics.length > 0) return;
      const mail = await parsed({ subject });
      expect(mail.subject).toBe(subject.trim());
      expect(frame(mail)).toEqual(frame(plain));
    }),
    { numRuns: runs(20) },
  );
});

it('as a reader’s name and fields', async () => {
  const composer = await composerWith({ from: 'brief@example.org' });
  await fc.assert(
    fc.asyncProperty(TEXT, TEXT, async (name, constituency) => {
      const to = { name, address: 'reader@example.org' };
      const { message, envelope, diagnostics } = await composer.compose({ to, reader: { name, constituency } });
      expect(envelope.to.filter((address) => address !== 'reader@example.org')).toEqual([]);
      if (!message) {
        expect(diagnostics.map(({ code }) => code)).toEqual([
          expect.stringMatching(/^email\/(?:control-character|encoded-word)$/),
        ]);
        return;
      }
      const mail = await simpleParser(Buffer.from(message));
      expect([mail.to].flat().flatMap((one) => one?.value ?? [])).toEqual([
        { name: name.trim(), address: 'reader@example.org' },
      ]);
      expect(mail.attachments).toHaveLength(1);
    }),
    { numRuns: runs(20) },
  );
});
