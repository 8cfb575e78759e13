import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { openZip } from '../../src/office/office-zip.ts';
import { project } from '../cli/project.ts';
import { imported } from './imported.ts';
import { docx, odt, p, r, zipOf } from './office-files.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const ENCRYPTED = [...'EncryptedPackage'].map((sign) => `${sign}\0`).join('');
const damaged = (file: Uint8Array): Uint8Array => file.map((byte, i) => (i > 700 && i < 760 ? byte ^ 0x55 : byte));
const ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document/>';

const REFUSED: readonly (readonly [string, Uint8Array, string])[] = [
  ['no bytes', bytes(''), 'the file is empty'],
  ['a password', bytes(`${OLE}${ENCRYPTED}`), 'the file is protected by a password'],
  ['the old format', bytes(`${OLE}WordDocument`), 'the file is in the old Office format (.doc, .xls)'],
  ['a text with another ending', new TextEncoder().encode('hello'), "isn't in the format of its ending, .docx"],
  ['half a zip', docx({ body: p('x') }).slice(0, 400), 'the file is damaged'],
  ['a damaged zip', damaged(docx({ body: p('x') })), 'the file is damaged'],
  ['another zip', zipOf({ 'a.txt': 'x' }), "the file isn't a Word document"],
  [
    'entities',
    zipOf({ 'word/document.xml': ENTITIES }),
    'its part word/document.xml has a document type, which may declare entities',
  ],
  ['broken XML', zipOf({ 'word/document.xml': '<w:document>' }), "its part word/document.xml isn't well-formed XML"],
  [
    'depth',
    docx({ body: `${'<w:sdt>'.repeat(9000)}${'</w:sdt>'.repeat(9000)}` }),
    'its part word/document.xml is nested more than 400 levels deep',
  ],
  ['a spreadsheet', zipOf({ 'content.xml': '<a/>' }), "the file isn't a text document of LibreOffice"],
];

describe('a file that can’t be imported', () => {
  it.each(REFUSED)('is refused: %s', async (_, file, message) => {
    await expect(importDocument(file, 'a.docx')).rejects.toThrow(message);
  });

  it('is refused if it unpacks to too much', () => {
    const bomb = zipOf({ 'word/document.xml': new Uint8Array(3_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(() => openZip(bomb, { inflated: 1_000_000, parts: 100 })).toThrow(
      'the file unpacks to more than 1 MB or 100 parts',
    );
    expect(() => openZip(zipOf({ a: '', b: '' }), { inflated: 9, parts: 1 })).toThrow('unpacks to more than');
  });

  it('is refused at any byte that is missing or changed, or read', async () => {
    const file = docx({ body: p('Words of the text'), core: '<dc:title>T</dc:title>' });
    for (let at = 0; at < file.length; at += 41) {
      for (const bad of [file.slice(0, at), file.map((byte, i) => (i === at ? byte ^ 0xff : byte))]) {
        const result = await importDocument(bad, 'a.docx').catch((error: unknown) => error);
        if (result instanceof Error) expect([result.name, at]).toEqual(['UnreadableFile', at]);
      }
    }
  });
});

describe('what a document hides', () => {
  it('isn’t run, fetched or read, but listed', async () => {
    const object =
      '<w:p><w:r><w:object><v:shape><v:imagedata r:id="x"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>';
    const more = {
      'word/vbaProject.bin': 'x',
      'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p('Confidential')}</w:hdr>`,
    };
    const relationships =
      '<Relationship Id="h" Type="x/header" Target="header1.xml"/><Relationship Id="n" Type="x/numbering" Target="gone.xml"/>';
    const { lines } = await imported(docx({ body: p('Words') + object, relationships, more }));
    expect(lines).toContain('embedded object (Excel.Sheet.12), paragraph 2');
    expect(lines).toContain('macros, which were not run, outside the text');
    expect(lines).toContain('header, outside the text: Confidential');
    expect(lines).toContain('its part word/gone.xml is missing');
  });

  it('reads empty and strange documents', async () => {
    for (const file of [docx({ body: '' }), odt(''), docx({ body: p('') + p(' ') })]) {
      expect((await imported(file)).yaml).toContain('No title');
    }
    const strange = docx({
      body: `<w:p>${r('a\u0007'.slice(0, 1))}<w:fldChar w:fldCharType="end"/><w:unknown>${r('b')}</w:unknown></w:p><w:tbl/>`,
    });
    expect((await imported(strange)).yaml).toContain('ab');
  });
});

describe('brief new --from', () => {
  it('writes a brief that builds, and reports what was converted', async () => {
    const started = project({
      'draft.md': '# Water\n\n## Losses\n\nCities lose 31% of it. “We bill what we guess,” one said.\n',
    });
    const { code, out, err } = await started.brief('new', 'water', '--from', 'draft.md');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Converted: 1 section, 1 paragraph.\nClaims to complete: 2.');
    expect(await started.brief('build', 'water')).toMatchObject({ code: 0 });
    expect((await started.brief('new', 'x', '--from', 'draft.md', '--json')).out).toContain('"claims":2');
  });

  it('refuses files and options that don’t fit', async () => {
    const started = project({ 'bad.docx': 'PK but not a zip', 'page.pdf': '%PDF-1.7' });
    const bad = await started.brief('new', 'x', '--from', 'bad.docx');
    expect(bad).toMatchObject({ code: 1 });
    expect(bad.err).toContain('bad.docx: the file is damaged');
    expect((await started.brief('new', 'x', '--from', 'page.pdf')).err).toContain(
      'page.pdf: the file is a PDF, expected text',
    );
    expect(await started.brief('new', 'x', '--source')).toMatchObject({ code: 2 });
  });
});
