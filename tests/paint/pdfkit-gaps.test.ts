/** Each gap in PDFKit 0.20.2: a test fails here when PDFKit, or our correction of it, changes. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontName } from '../../src/paint/pdf-font.ts';
import { textBytes } from '../../src/paint/pdf-values.ts';
import { openFontFace } from '../../src/text/font-face.ts';
import { png } from '../tags/real-pages.ts';
import { makePdf } from './make-pdf.ts';
import { readPdf } from './read-pdf.ts';

const read = async (...args: Parameters<typeof makePdf>): Promise<ReturnType<typeof readPdf>> =>
  readPdf(await makePdf(...args));

function xmpOf(pdf: ReturnType<typeof readPdf>): string {
  return pdf.find(/\/Subtype \/XML/)[0]?.stream?.toString('utf8') ?? '';
}

describe('PDFKit', () => {
  it('is the version that these were written for', () => {
    expect(JSON.parse(readFileSync('node_modules/pdfkit/package.json', 'utf8')).version).toBe('0.20.2');
  });
});

describe('the catalog', () => {
  it('declares that the file is tagged, its language, and that the title is shown', async () => {
    const pdf = await read('<p>x</p>');
    const catalog = pdf.follow(pdf.trailer, 'Root').body;
    expect(catalog).toContain('/Lang (en)');
    expect(pdf.follow(catalog, 'MarkInfo').body).toBe('<< /Marked true >>');
    expect(pdf.follow(catalog, 'ViewerPreferences').body).toBe('<< /DisplayDocTitle true >>');
    const arabic = await read('<p>x</p>', { metadata: { language: 'ar' } });
    const preferences = arabic.follow(arabic.follow(arabic.trailer, 'Root').body, 'ViewerPreferences').body;
    expect(preferences).toContain('/Direction /R2L');
    expect(pdf.find(/\/OutputIntent/)[0]?.body).toContain('/S /GTS_PDFA1');
    expect(pdf.find(/\/Type \/Page /)[0]?.body).toContain('/Tabs /S');
  });

  it('orders named destinations by bytes, whatever they are called', async () => {
    const ids = ['b', 'B', 'a-1', 'a1', 'ä', '10', '9', '__proto__', 'constructor'];
    const pdf = await read(ids.map((id) => `<p id="${id}">x</p>`).join(''));
    const names = pdf.follow(pdf.follow(pdf.trailer, 'Root').body, 'Names').body;
    const found = [...names.matchAll(/\(((?:[^()\\]|\\.)*)\) \[/g)].map((m) => m[1]);
    const raw = (id: string): string => Buffer.from(textBytes(id)).toString('latin1');
    expect(found).toEqual(ids.map(raw).sort());
    expect(names).not.toContain('Limits');
  });
});

describe('XMP', () => {
  it('has escaped values, both claims and the extension schema for PDF/UA', async () => {
    const title = 'A & B <10% "so" 😀 שלום\u0007';
    const xmp = xmpOf(await read('<p>x</p>', { metadata: { title, author: 'R&D' } }));
    expect(xmp).toContain('<rdf:li xml:lang="x-default">A &amp; B &lt;10% &quot;so&quot; 😀 שלום </rdf:li>');
    expect(xmp).toContain('<rdf:li>R&amp;D</rdf:li>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    expect(xmp).toContain('<xmp:CreateDate>2022-10-28</xmp:CreateDate>');
    expect(xmp.match(/<rdf:Description/g)?.length).toBe(xmp.match(/<\/rdf:Description>/g)?.length);
  });

  it('of a draft claims nothing, and has no date if none is given', async () => {
    const pdf = await read('<p>x</p>', { metadata: { conformance: false, date: undefined } });
    expect(xmpOf(pdf)).not.toMatch(/pdfuaid|pdfaid|Date/);
    expect(pdf.find(/\/OutputIntent|\(D:/)).toEqual([]);
    expect(pdf.follow(pdf.trailer, 'Info').body).not.toContain('Date');
  });
});

describe('fonts', () => {
  it('declare their length, do not map .notdef to a control character, and have no CIDSet', async () => {
    const pdf = await read('<p>fi <i>x</i></p>');
    const descriptors = pdf.find(/\/FontDescriptor/).filter((o) => o.body.includes('/FontFile2'));
    expect(descriptors).toHaveLength(2);
    for (const { body } of descriptors) {
      const program = pdf.follow(body, 'FontFile2');
      expect(Number(/\/Length1 (\d+)/.exec(program.body)?.[1])).toBe(program.stream?.length);
      expect(body).not.toContain('CIDSet');
    }
    for (const { body } of pdf.find(/\/Type0/)) {
      expect(pdf.follow(body, 'ToUnicode').stream?.toString()).toContain('[<fffd> <');
    }
  });

  it('of one name but different files are kept apart', async () => {
    const pdf = await read('<p>x <b>x</b> <i>x</i></p>');
    expect(new Set(pdf.find(/\/Type0/).map((o) => /\/BaseFont \/\w+\+([\w-]+)/.exec(o.body)?.[1])).size).toBe(3);
  });
});

describe('names of fonts', () => {
  it('contain no delimiters of names', () => {
    const file = 'node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf';
    const description = { family: 'F', weight: 400, style: 'normal' } as const;
    const { face } = openFontFace(new Uint8Array(readFileSync(file)), description, file);
    expect(face && fontName({ ...face, postscriptName: 'A B(c)/d#é' })).toBe('A_B_c__d__');
  });
});

describe('structure', () => {
  it('notes have IDs, and the root a tree of them', async () => {
    const pdf = await read('<ol><li role="doc-endnote" id="n2">b</li><li role="doc-endnote" id="n1">a</li></ol>');
    expect(
      pdf
        .find(/\/S \/Note/)
        .map((o) => /\/ID \((\w+)\)/.exec(o.body)?.[1])
        .sort(),
    ).toEqual(['n1', 'n2']);
    expect(pdf.find(/\/StructTreeRoot /)[0]?.body).toMatch(/\/IDTree << \/Names \[\(n1\) \d+ 0 R \(n2\) \d+ 0 R\]/);
  });

  it('attributes name their owners: lists, cells with scope and spans, figures', async () => {
    const html = `<ol><li>x</li></ol><chart name="Alt"></chart>
      <table><thead><tr><th id="h" scope="col" colspan="2">H</th></tr></thead><tr><td headers="h">a</td><td>b</td></tr></table>`;
    const pdf = await read(html);
    expect(pdf.find(/\/S \/L /)[0]?.body).toContain('/A << /O /List /ListNumbering /Decimal >>');
    expect(pdf.find(/\/S \/TH /)[0]?.body).toContain('/A << /O /Table /Scope /Column /ColSpan 2 >>');
    expect(pdf.find(/\/S \/TD /)[0]?.body).toContain('/A << /O /Table /Headers [(h)] >>');
    const figure = pdf.find(/\/S \/Figure/)[0]?.body;
    expect(figure).toContain('/Alt (Alt)');
    expect(figure).toMatch(/\/A << \/O \/Layout \/BBox \[20 [\d.]+ 80 [\d.]+\] >>/);
  });

  it('the parent tree leads from each marked content and annotation to its element', async () => {
    const pdf = await read('<p>a <a href="https://example.org/">b</a> c</p>');
    const root = pdf.find(/\/StructTreeRoot /)[0]?.body ?? '';
    const [, page, key, link] = /\/Nums \[0 \[([^\]]*)\] (\d+) (\d+) 0 R\]/.exec(root) ?? [];
    const roles = [...(page ?? '').matchAll(/(\d+) 0 R/g)].map((m) => pdf.objects.get(Number(m[1]))?.body ?? '');
    expect(roles.map((body) => /\/S \/(\w+)/.exec(body)?.[1])).toEqual(['P', 'Link', 'P']);
    expect(pdf.find(/\/Annot /)[0]?.body).toContain(`/StructParent ${key}`);
    expect(pdf.objects.get(Number(link))?.body).toContain('/S /Link');
  });
});

describe('links', () => {
  it('have Contents, print, and are on their own page', async () => {
    const html = `<p id="t">${'word '.repeat(300)} <a href="#t" title="Up">up</a> <a href="https://b.example/ü?a=(b)">бэ</a></p>`;
    const pdf = await read(html);
    const [up, out] = pdf.find(/\/Annot /);
    expect(up?.body).toContain('/F 4 /Contents (Up)');
    expect(up?.body).toContain('/Dest (t)');
    expect(out?.body).toContain('/URI (https://b.example/%C3%BC?a=\\(b\\))');
    const pages = pdf.find(/\/Type \/Page /);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map((p) => p.body.includes('/Annots'))).toEqual(pages.map((_, i) => i === pages.length - 1));
    const last = [...pdf.objects].find(([, o]) => o === pages.at(-1))?.[0];
    for (const { body } of pdf.find(/\/OBJR/)) expect(body).toContain(`/Pg ${last} 0 R`);
  });
});

describe('outline and labels', () => {
  it('lead to the heading’s height at the left edge, and nest', async () => {
    const pdf = await read('<h1>A</h1><h2>B 😀</h2><h2>C</h2>');
    const root = pdf.find(/\/Type \/Outlines/)[0]?.body ?? '';
    expect(root).toContain('/Count 3');
    const first = pdf.follow(root, 'First').body;
    expect(first).toMatch(/\/Title \(A\).*\/Dest \[\d+ 0 R \/XYZ null [\d.]+ null\].*\/Count 2/);
    expect(pdf.follow(pdf.follow(first, 'First').body, 'Next').body).toContain('/Title (C)');
    expect(pdf.follow(pdf.trailer, 'Root').body).toContain('/PageLabels << /Nums [0 << /S /D /St 1 >>] >>');
  });
});

describe('artifacts', () => {
  it('declare their subtype', async () => {
    const pdf = await read('<p>x</p>', {
      css: '@page { @top-left { content: "Head" } @bottom-left { content: "Foot" } }',
    });
    const [, body, heads] = /\/Contents \[(\d+) 0 R (\d+) 0 R\]/.exec(pdf.find(/\/Type \/Page /)[0]?.body ?? '') ?? [];
    const operators = (id: string | undefined): string => pdf.objects.get(Number(id))?.stream?.toString('latin1') ?? '';
    expect(operators(body)).not.toContain('/Pagination');
    const content = operators(heads);
    expect(content).toContain('/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC');
    expect(content).toContain('/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC');
  });
});

describe('the same input', () => {
  const images = { 'a.png': png(4, 4, 6), 'b.png': png(5, 5, 6), 'c.png': png(6, 6, 2) };
  const html =
    '<h1 id="h">H</h1><img src="a.png" alt="a"><img src="b.png" alt="b"><img src="c.png" alt="c"><img src="a.png" alt="a"> <p>x</p>';

  it('gives the same bytes, each image once', async () => {
    const [one, two, three] = await Promise.all([1, 2, 3].map(() => makePdf(html, { images })));
    const digests = [one, two, three].map((b) =>
      createHash('sha256')
        .update(b ?? '')
        .digest('hex'),
    );
    expect(new Set(digests).size).toBe(1);
    const pdf = readPdf(one ?? new Uint8Array());
    // Two of them with a mask.
    expect(pdf.find(/\/Subtype \/Image/)).toHaveLength(5);
  });

  it('has an ID that is the content’s', async () => {
    const id = async (words: string): Promise<string | undefined> =>
      /\/ID\[<(\w{32})><\1>\]/.exec((await read(`<p>${words}</p>`)).trailer)?.[1];
    expect(await id('x')).toBeDefined();
    expect(await id('x')).toBe(await id('x'));
    expect(await id('y')).not.toBe(await id('x'));
  });
});
