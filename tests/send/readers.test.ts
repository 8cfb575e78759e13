import { describe, expect, it } from 'vitest';
import { readReaders } from '../../src/send/readers.ts';

const read = (text: string) => readReaders('readers.csv', new TextEncoder().encode(text));
const found = (text: string): string[] =>
  read(text).diagnostics.map(({ severity, code, span }) => `${severity} ${code} ${span?.line}:${span?.column}`);

describe('a list of readers', () => {
  it('gives addresses, editions and fields, whichever program wrote it', () => {
    const lists = [
      'email,name,edition,party\nann@example.org,"Smith, Ann",report,x\n',
      '\ufeffEmail;Name;Edition;Party\r\nann@example.org;"Smith, Ann";report;x\r\n\r\n',
      'EMAIL\tname\tedition\tparty\nann@example.org\tSmith, Ann\treport\tx',
    ];
    for (const list of lists) {
      const { value, diagnostics } = read(list);
      expect(diagnostics).toEqual([]);
      expect(value).toMatchObject([
        {
          address: { name: 'Smith, Ann', address: 'ann@example.org' },
          ...{ key: 'ann@example.org', edition: 'report' },
          fields: { email: 'ann@example.org', name: 'Smith, Ann', edition: 'report', party: 'x' },
        },
      ]);
    }
  });

  it('takes names from addresses, and domains of any script', () => {
    const [reader] = read('email\nÅsa Öst <asa@bücher.example>\n').value;
    expect(reader?.address).toEqual({ name: 'Åsa Öst', address: 'asa@xn--bcher-kva.example' });
    expect(reader?.fields.name).toBe('Åsa Öst');
  });

  it.each([
    ['', ['error send/no-readers 1:1']],
    ['email,name\n', ['error send/no-readers 1:1']],
    ['name,mail\nAnn,ann@example.org\n', ['error send/bad-column 1:1']],
    ['email,email\na@example.org,b@example.org\n', ['error send/bad-column 1:7']],
    ['email,__proto__\na@example.org,x\n', ['error send/bad-column 1:7']],
    ['email,edtion\na@example.org,report\n', ['warning send/unknown-column 1:7']],
    ['email,name\n,Ann\n', ['error send/bad-address 2:1']],
    ['email,name\nann,Ann\n', ['error send/bad-address 2:1']],
    ['email,name\n"a@example.org, b@example.org",Ann\n', ['error send/bad-address 2:1']],
    ['email,name\na@example.org,"Ann\nBcc: x@example.org"\n', ['error send/bad-cell 2:15']],
    ['email,name\na@example.org\n', ['error data/csv-row 2:1']],
    ['email,name\na@example.org,"Ann\n', ['error data/csv-quote 2:15']],
    ['email,language\na@example.org,english (UK)\n', ['error send/bad-language 2:15']],
    ['email\na@example.org\nA@Example.ORG\n', ['warning send/reader-twice 3:1']],
    ['email,name\na@example.org,Ann\na@example.org,Anna\n', ['error send/readers-differ 3:1']],
    ['email,edition\na@example.org,brief\na@example.org,report\n', ['error send/readers-differ 3:1']],
  ])('is checked, with places: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('contains a reader listed twice only once', () => {
    expect(read('email\na@example.org\nA@Example.ORG\n').value).toHaveLength(1);
  });

  it('must be UTF-8', () => {
    const { diagnostics } = readReaders('readers.csv', Uint8Array.of(0xff, 0xfe, 0x65, 0));
    expect(diagnostics.map(({ code }) => code)).toEqual(['data/not-utf8']);
  });
});
