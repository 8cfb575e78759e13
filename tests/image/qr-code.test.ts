import jsQr from 'jsqr';
import { expect, it } from 'vitest';
import { qrCode } from '../../src/image/signs/qr-code.ts';
import { createCompiler, memoryReader, printStage } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';

/** Its types describe a module of another form. */
const readQr = jsQr as unknown as (typeof jsQr)['default'];

/** The words of a code, read from its drawing at `scale` pixels for each module. */
function decoded(address: string, scale = 4): string | undefined {
  const code = qrCode(address);
  if (!code) return undefined;
  const size = code.modules * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  const [, dark] = code.draw(size).ops;
  const path = dark?.op === 'fill' ? dark.path : [];
  for (let i = 0; i < path.length; i += 5) {
    const [start, , corner] = path.slice(i, i + 5);
    if (start?.[0] !== 'M' || corner?.[0] !== 'L') continue;
    for (let y = Math.round(start[2]); y < Math.round(corner[2]); y++) {
      for (let x = Math.round(start[1]); x < Math.round(corner[1]); x++)
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return readQr(pixels, size, size)?.data;
}

it.each([
  'https://example.org/b/7',
  'https://example.org/briefs/2026/how-a-bus-changes-a-town?edition=large-print&language=en-GB',
  `https://example.org/${'long-path/'.repeat(30)}`,
])('a reader finds %s in the drawing', (address) => {
  expect(decoded(address)).toBe(address);
});

it('encodes letters outside ASCII as browsers do', () => {
  expect(decoded('https://example.org/städte')).toBe('https://example.org/st%C3%A4dte');
});

it('has a quiet zone of four modules on all sides', () => {
  const code = qrCode('https://example.org');
  const [ground, dark] = code?.draw(code.modules).ops ?? [];
  expect(ground).toMatchObject({ op: 'fill', color: { r: 255 } });
  const points =
    dark?.op === 'fill' ? dark.path.flatMap((s) => (s[0] === 'M' || s[0] === 'L' ? [s[1], s[2]] : [])) : [];
  expect(Math.min(...points)).toBe(4);
  expect(Math.max(...points)).toBe((code?.modules ?? 0) - 4);
});

it('can not hold an address of 3,000 characters', () => {
  expect(qrCode(`https://example.org/${'x'.repeat(3000)}`)).toBeUndefined();
});

async function build(more: string, style = '') {
  const brief = `masthead: { series: S, number: 1, version: 1, date: 2026-03 }
title: Codes
standfirst: Made up.
keyMessages: [One]
sections: [{ id: a, title: A, blocks: [{ paragraph: P. }] }]
author: { name: N }
${more}`;
  const files = { 'data/x/brief.yaml': brief, ...(style && { 'templates/house.css': style }) };
  const result = await createCompiler({ reader: overlay(memoryReader(files)) }).build('data/x');
  return {
    tags: printStage(result, 'tags'),
    messages: result.diagnostics.map(({ code, message }) => `${code} ${message}`),
  };
}

it('links the address and has it as its alternative text', async () => {
  const { tags, messages } = await build(
    'url: https://example.org/b/7\nimprint: [The institute, "1 Example Street"]\n',
  );
  expect(messages).toEqual([]);
  expect(tags).toMatch(/Link[^\n]*\n\s*Figure[^\n]*QR code: https:\/\/example\.org\/b\/7/);
});

it('reports an address that is none, and a code too small for cameras', async () => {
  expect((await build('url: example.org\n')).messages).toEqual(["data/bad-link 'example.org' isn't a web address"]);
  const long = await build(
    `url: https://example.org/${'long-path/'.repeat(30)}\n`,
    '.about .online graphic { width: 12mm }',
  );
  expect(long.messages).toEqual([
    expect.stringMatching(/^layout\/qr-too-small the squares of the QR code are 0\.\d\d mm wide/),
  ]);
});
