import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, formatAddress, parseAddress, parseAddresses } from '../../src/email/address.ts';

const read = (text: string): unknown => {
  const found = parseAddresses(text);
  return 'problem' in found ? found.problem : found.map(({ name, address }) => [name, address]);
};

describe('addresses', () => {
  it.each([
    ['anna@example.org', [['', 'anna@example.org']]],
    ['Anna <anna@example.org>', [['Anna', 'anna@example.org']]],
    ['J. R. Smith <j@example.org>', [['J. R. Smith', 'j@example.org']]],
    ['"Smith, Anna" <anna@example.org>', [['Smith, Anna', 'anna@example.org']]],
    ['"Anna \\"A\\" Smith" <anna@example.org>', [['Anna "A" Smith', 'anna@example.org']]],
    ['anna (at home, in the evening) @example.org', [['', 'anna@example.org']]],
    ['Anna <anna@example.org> (a comment)', [['Anna', 'anna@example.org']]],
    ['Jörg <jo@münchen.de>', [['Jörg', 'jo@xn--mnchen-3ya.de']]],
    ['ivan@пример.рф', [['', 'ivan@xn--e1afmkfd.xn--p1ai']]],
    ["o'brien+news@mail.example.org", [['', "o'brien+news@mail.example.org"]]],
    [
      'a@example.org, "B, C" <b@example.org>,',
      [
        ['', 'a@example.org'],
        ['B, C', 'b@example.org'],
      ],
    ],
    ['a@example.org, A@Example.org', [['', 'a@example.org']]],
    ['test@localhost', [['', 'test@localhost']]],
  ])('are parsed: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['', 'is empty'],
    ['anna', 'is not an address'],
    ['Smith, Anna <anna@example.org>', 'is not an address'],
    ['a@example.org; b@example.org', 'is not an address'],
    ['a@example.org b@example.org', 'is not an address'],
    ['<a@example.org', 'is not an address'],
    ['a@b@example.org', 'is not an address'],
    ['a..b@example.org', 'is not an address'],
    ['a@example..org', 'is not an address'],
    ['a@example.org\r\nBcc: b@example.org', 'contains a line break'],
    ['"Anna\nSmith" <a@example.org>', 'contains a line break'],
    ['Anna\u202e <a@example.org>', 'contains the control character U+202E'],
    ['a@example', "has 'a@example', whose domain is invalid"],
    ['a@-example.org', "has 'a@-example.org', whose domain is invalid"],
    ['a@exam_ple.org', "has 'a@exam_ple.org', whose domain is invalid"],
    ['a@[127.0.0.1]', "has 'a@[127.0.0.1]', an IP address instead of a domain"],
    ['a@127.0.0.1', "has 'a@127.0.0.1', whose domain is invalid"],
    [
      'jörg@example.org',
      "has 'jörg@example.org', whose part before the @ has characters other than ASCII letters, digits and symbols",
    ],
    [
      '"a b"@example.org',
      "has 'a b@example.org', whose part before the @ has characters other than ASCII letters, digits and symbols",
    ],
    ['friends: a@example.org, b@example.org;', 'is a group of addresses'],
    [`${'a'.repeat(65)}@example.org`, `has '${'a'.repeat(65)}@example.org', which is longer than an address may be`],
  ])('are refused: %j', (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it('are refused with a hint', () => {
    expect(parseAddress('Smith, Anna <a@example.org>')).toMatchObject({
      hint: expect.stringContaining('quotation marks'),
    });
    expect(parseAddress('a@b.org; c@d.org')).toMatchObject({ hint: 'separate addresses by commas' });
    expect(parseAddress('a@b.org, c@d.org')).toEqual({ problem: 'is 2 addresses; expected one' });
  });

  it('are equal in any case', () => {
    expect(addressKey('Anna@Example.ORG')).toBe(addressKey('anna@example.org'));
  });
});

const NAME = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
  .filter((name) => !('problem' in parseAddresses(`"${name.replace(/["\\]/g, '\\$&')}" <a@b.org>`)));

describe('any text', () => {
  it('is either an address of one mailbox, or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab@.<>",;:()[]\\ \r\n\té'), maxLength: 40 }), (text) => {
        const found = parseAddresses(text);
        if ('problem' in found) return;
        for (const { address } of found) expect(address).toMatch(/^[!-~]+@[a-z0-9.-]+$/i);
        expect(found.every(({ name }) => !/[\r\n]/.test(name))).toBe(true);
      }),
    );
  });

  it('survives formatting and parsing as a name', () => {
    fc.assert(
      fc.property(NAME, (name) => {
        const address = { name, address: 'a@b.org' };
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
    );
  });
});
