import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/core/brief.ts';
import { attachmentName, cleanFileName } from '../../src/email/file-name.ts';

const named = (name: string, edtf: string): string =>
  attachmentName({ name, masthead: { date: { edtf } } } as unknown as Brief);

describe('the name of the attached PDF', () => {
  it('is made of the brief’s name and date', () => {
    expect(named('belarus', '2022-10')).toBe('belarus-brief-2022-10.pdf');
    expect(named('belarus', '2022-10-17')).toBe('belarus-brief-2022-10-17.pdf');
    expect(named('belarus', '2014~/2016~')).toBe('belarus-brief.pdf');
  });

  it.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['..\\..\\boot.ini', 'boot.ini'],
    ['C:\\con', 'C-con'],
    ['con', '_con'],
    ['NUL.tar', '_NUL.tar'],
    ['com1', '_com1'],
    ['a\r\nb\0c', 'a-b-c'],
    ['a\u202egpj.exe', 'a-gpj.exe'],
    ['Беларусь 2022', 'Беларусь-2022'],
    ['.hidden', 'hidden'],
    ['-rf', 'rf'],
    ['...', 'brief'],
    ['', 'brief'],
    ['what?*"<>|', 'what'],
  ])('%j becomes %j', (name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
  });

  it('is valid on any system, for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = cleanFileName(text);
        expect(name).not.toMatch(/[/\\:*?"<>|\p{C}\p{Z}]|^[.-]|[.-]$|\.\./u);
        expect(name).not.toBe('');
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(101);
        expect(cleanFileName(name)).toBe(name);
      }),
    );
  });
});
