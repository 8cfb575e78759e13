/**
 * Our validator finds the gaps that PDFKit leaves: each is reintroduced into a conforming file, one at a time. If a
 * change in PDFKit, or in our fixes of it, reopens a gap, the other tests of this folder fail.
 */

import { beforeAll, describe, expect, it } from 'vitest';
import { png } from '../tags/real-pages.ts';
import { buildProject } from './project.ts';
import { type Dictionary, type Objects, Reader, readObjects, type Value } from './validator/objects.ts';
import { validate } from './validator/validate.ts';

const html = `<h1>T</h1><p id="p">a <a href="#p">b</a> <a href="https://example.org/" lang="de">c</a><a id="r" role="doc-noteref"
  href="#n">a</a></p><h2>S</h2><ul><li>x</li></ul><figure><figcaption>C</figcaption><img src="a.png" alt="A"></figure>
  <table><thead><tr><th>H</th><th>I</th></tr></thead><tbody><tr><th>d</th><td>e</td></tr></tbody></table>
  <ol><li role="doc-endnote" id="n">N</li></ol>`;

let pdf: Uint8Array;
beforeAll(async () => {
  const built = await buildProject({ html, files: { 'data/x/a.png': png(4, 4, 6) } });
  expect(built.diagnostics).toEqual([]);
  pdf = built.pdf ?? new Uint8Array();
  expect(validate(readObjects(pdf))).toEqual([]);
});

interface Tools {
  readonly objects: Objects;
  readonly reader: Reader;
  /** Dictionaries whose key has the value. */
  of(key: string, value: Value): readonly Dictionary[];
  stream(pattern: RegExp): { data: Buffer };
}

/** The problems found in an altered file. */
function altered(change: (tools: Tools) => void): string {
  const objects = readObjects(pdf);
  const reader = new Reader(objects);
  change({
    objects,
    reader,
    of: (key, value) => [...reader.all()].flatMap(([, dictionary]) => (dictionary[key] === value ? [dictionary] : [])),
    stream: (pattern) => {
      const found = [...objects.streams.values()].find(({ data }) => pattern.test(data.toString('latin1')));
      if (!found) throw new Error(`no stream with ${pattern}`);
      return found;
    },
  });
  return validate(objects).join('\n');
}

const rewrite = (stream: { data: Buffer }, from: RegExp, to: string): void => {
  const text = stream.data.toString('latin1');
  expect(text).toMatch(from);
  stream.data = Buffer.from(text.replace(from, to), 'latin1');
};

const CATALOG: Readonly<Record<string, readonly [string, string]>> = {
  'no MarkInfo': ['/MarkInfo', 'MarkInfo'],
  'no language': ['/Lang', 'no language'],
  'title not displayed': ['/ViewerPreferences', 'not displayed'],
  'no XMP, as PDF 1.3 has none': ['/Metadata', 'no XMP'],
  'no output intent': ['/OutputIntents', 'no output intent'],
  'no associated files': ['/AF', 'not associated'],
};

describe('the catalog', () => {
  it.each(Object.entries(CATALOG))('%s', (_, [key, problem]) => {
    expect(altered(({ reader }) => delete reader.catalog[key])).toContain(problem);
  });

  it.each([
    [/<pdfuaid:part>1<\/pdfuaid:part>/, '', 'lacks the claim of PDF/UA-1'],
    [/<pdfaSchema:namespaceURI>[^<]*</, '<pdfaSchema:namespaceURI><', "lacks the schema of PDF/UA's claim"],
    [/<pdfaid:conformance>A/, '<pdfaid:conformance>B', 'lacks the claim of level A'],
    [/A standfirst\./, 'A & B <10%', 'not escaped'],
    [/A standfirst\./, 'A\u0007', 'what XML can not'],
    [/>T</, '>U<', '/Title is'],
    [/<xmp:CreateDate>2022-10/, '<xmp:CreateDate>2022-11', 'dates differ'],
  ])('XMP with %s as %j', (from, to, problem) => {
    expect(altered(({ stream }) => rewrite(stream(/x:xmpmeta/), from, to))).toContain(problem);
  });
});

describe('fonts', () => {
  const cmap = /begincmap/;
  it.each([
    ['.notdef mapped to U+0000', /\[<fffd>/i, '[<0000>', '.notdef is mapped'],
    ['a code without Unicode', /(\[<fffd> )<[0-9a-f]+>/i, '$1<>', 'no Unicode'],
    ['a code of private use', /(\[<fffd> )<[0-9a-f]+>/i, '$1<e000>', 'private use'],
  ])('%s', (_, from, to, problem) => {
    expect(altered(({ stream }) => rewrite(stream(cmap), from, to))).toContain(problem);
  });

  it.each([
    ['a CIDSet', '/Type', '/FontDescriptor', '/CIDSet', 'x', 'a CIDSet'],
    ['no font program', '/Type', '/FontDescriptor', '/FontFile2', undefined, 'not embedded'],
    ['no map from codes to glyphs', '/Subtype', '/CIDFontType2', '/CIDToGIDMap', undefined, 'CIDToGIDMap'],
    ['other widths', '/Subtype', '/CIDFontType2', '/W', [0, [1, 2, 3, 4, 5, 6]], 'its width is another'],
  ])('%s', (_, key, value, changed, to, problem) => {
    expect(
      altered(({ of }) => {
        for (const dictionary of of(key, value)) dictionary[changed] = to;
      }),
    ).toContain(problem);
  });

  it('the wrong length before compression', () => {
    const change = ({ objects }: Tools): void => {
      for (const { dict } of objects.streams.values()) if (dict['/Length1']) dict['/Length1'] = 1;
    };
    expect(altered(change)).toContain('Length1 is wrong');
  });

  it('.notdef shown', () => {
    expect(altered(({ stream }) => rewrite(stream(/\bTf\b/), /<[0-9a-f]{4}/, '<0000'))).toContain('.notdef is shown');
  });
});

describe('structure', () => {
  it.each([
    ['a link whose Contents are empty', '/Subtype', '/Link', '/Contents', 'u:', 'no Contents'],
    ['a link that no element holds', '/Subtype', '/Link', '/StructParent', 99, 'the parent tree leads elsewhere'],
    ['a link that is not printed', '/Subtype', '/Link', '/F', 0, 'flags other than Print'],
    ['a link to no place', '/Subtype', '/Link', '/Dest', 'u:gone', 'is no place'],
    ['a Note without an ID', '/S', '/Note', '/ID', undefined, 'a Note without ID'],
    ['a TH without scope', '/S', '/TH', '/A', undefined, 'a TH without Scope'],
    ['a list without numbering', '/S', '/L', '/A', undefined, 'L without ListNumbering'],
    ['a figure without words', '/S', '/Figure', '/Alt', undefined, 'a Figure without Alt'],
    ['a figure without a place', '/S', '/Figure', '/A', undefined, 'a Figure without BBox'],
    ['a role that is not standard', '/S', '/P', '/S', '/Paragraph', 'no standard role'],
    ['a heading that jumps', '/S', '/H2', '/S', '/H4', 'H4 after level 1'],
    ['a caption amid rows', '/S', '/THead', '/S', '/Caption', 'Caption'],
    ['a table without heads', '/S', '/TH', '/S', '/TD', 'a table without TH'],
    ['rows of different widths', '/S', '/TD', '/A', { '/O': '/Table', '/ColSpan': 2 }, 'rows of different widths'],
    [
      'attributes of one owner twice',
      '/S',
      '/Figure',
      '/A',
      [{ '/O': '/Layout' }, { '/O': '/Layout' }],
      'of one owner',
    ],
    ['a language that is none', '/Lang', 'u:de', '/Lang', 'u:not one', 'bad Lang'],
    ['pages without an order for tabs', '/Type', '/Page', '/Tabs', undefined, 'without /Tabs'],
    [
      'pages that the parent tree does not know',
      '/Type',
      '/Page',
      '/StructParents',
      77,
      'the parent tree leads elsewhere',
    ],
  ] as const)('%s', (_, key, value, changed, to, problem) => {
    expect(
      altered(({ of }) => {
        const found = of(key, value);
        expect(found.length).toBeGreaterThan(0);
        for (const dictionary of found) dictionary[changed] = to as Value;
      }),
    ).toContain(problem);
  });

  it('no tree of IDs, no parent tree', () => {
    const root = (key: string) => (tools: Tools) => {
      for (const dictionary of tools.of('/Type', '/StructTreeRoot')) delete dictionary[key];
    };
    expect(altered(root('/IDTree'))).toContain('the tree of IDs');
    expect(altered(root('/ParentTree'))).toContain('the parent tree leads elsewhere');
  });

  it.each([
    ['content that is neither tagged nor artifact', /\/P<<\/MCID 1>>BDC/, '', 'EMC without BDC'],
    ['a mark twice', /\/MCID 1>>/, '/MCID 0>>', 'is marked twice'],
    ['a mark that no element has', /\/MCID 1>>/, '/MCID 91>>', 'is in no element'],
    ['a mark of another role', /\/H1<<\/MCID/, '/H2<</MCID', "its tag is not its element's"],
    ['marks inside each other', /\/H1<<\/MCID/, '/Artifact BMC /H1<</MCID', 'inside q or BDC'],
    ['painting outside marks', /$/, ' 0 0 9 9 re f', 'neither content nor artifact'],
  ])('%s', (_, from, to, problem) => {
    expect(altered(({ stream }) => rewrite(stream(/\bTf\b/), from, to))).toContain(problem);
  });
});

describe('files and names', () => {
  it.each([
    ['no type', '/Subtype', undefined, 'no MIME type'],
    ['a digest in hexadecimal', '/Params', { '/Size': 1, '/CheckSum': `u:${'a'.repeat(32)}` }, 'CheckSum is wrong'],
  ])('a file with %s', (_, key, to, problem) => {
    expect(
      altered(({ objects }) => {
        for (const { dict } of objects.streams.values()) if (dict['/Type'] === '/EmbeddedFile') dict[key] = to as Value;
      }),
    ).toContain(problem);
  });

  it.each([
    ['/AFRelationship', 'no AFRelationship'],
    ['/UF', 'F and UF differ'],
  ])('a file without %s', (key, problem) => {
    expect(
      altered(({ of }) => {
        for (const dictionary of of('/Type', '/Filespec')) delete dictionary[key];
      }),
    ).toContain(problem);
  });

  it('names sorted by locale, an outline that points to the right edge, other colours, a duplicate ID', () => {
    const names = ({ reader }: Tools): void => {
      const dests = reader.dictionary(reader.dictionary(reader.catalog['/Names'])['/Dests']);
      dests['/Names'] = ['u:b', null, 'u:B', null];
    };
    expect(altered(names)).toContain('out of order');
    const outline = ({ of }: Tools): void => {
      for (const item of of('/Title', 'u:T')) if (Array.isArray(item['/Dest'])) item['/Dest'][2] = 595;
    };
    expect(altered(outline)).toContain("leads to no line's start");
    const cmyk = ({ of }: Tools): void => {
      for (const image of of('/Subtype', '/Image')) image['/ColorSpace'] = '/DeviceCMYK';
    };
    expect(altered(cmyk)).toContain('DeviceCMYK');
    const id = ({ objects }: Tools): void => {
      objects.trailer['/ID'] = ['u:a', 'u:b'];
    };
    expect(altered(id)).toContain('no ID of two equal parts');
  });
});
