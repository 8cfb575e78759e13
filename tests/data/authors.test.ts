import { expect, it } from 'vitest';
import { createCompiler, memoryReader, printStage } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';
import { encodePng } from '../support/png.ts';

const PHOTO = encodePng({ width: 160, height: 200, type: 0, depth: 1, sample: () => [1] });

const build = (author: string) => {
  const brief = `masthead: { series: Series, number: 4, version: 1, date: 2026-03 }
title: Authors
standfirst: Made up to show authors.
keyMessages: [One]
sections: [{ id: a, title: A, blocks: [{ paragraph: Words. }] }]
author: ${author}
`;
  return createCompiler({ reader: overlay(memoryReader({ 'data/x/brief.yaml': brief, 'data/x/a.png': PHOTO })) }).build(
    'data/x',
  );
};

/** The text of the box about the brief, without spaces. */
async function about(author: string): Promise<string> {
  const result = await build(author);
  expect(result.diagnostics.map(({ message }) => message)).toEqual([]);
  const html = printStage(result, 'html').replace(/ @[\w.[\]]+/g, '');
  const words = html.slice(html.indexOf('About this brief')).match(/"[^"\n]*"(?=\n|$)/g) ?? [];
  return words
    .map((word) => word.slice(1, -1))
    .join('')
    .replace(/\s+/g, '');
}

it('prints one author, and several with roles and ORCID iDs', async () => {
  expect(await about('{ name: N, role: R }')).toContain('Author.N,R.');
  expect(await about('[{ name: N, role: R, orcid: "https://orcid.org/0000-0002-1825-0097" }, { name: M }]')).toContain(
    'Authors.N,R(ORCID0000-0002-1825-0097);M.',
  );
});

it('prints how to cite a brief with a DOI', async () => {
  expect(await about('[{ name: N }, { name: M }]\ndoi: 10.1000/182')).toContain(
    'Howtocite.N,M(2026).Authors.Series4.DOI10.1000/182',
  );
});

it('prints photographs with their alternative text', async () => {
  const result = await build('{ name: N, photo: a.png }');
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(printStage(result, 'tags')).toContain('Photograph of N');
});

it.each([
  [
    '{ name: N, orcid: 0000-0002-1825-0098 }',
    "data/bad-orcid the ORCID iD '0000-0002-1825-0098' has a wrong digit: the last one doesn't match the others",
  ],
  ['{ name: N, orcid: 12 }', 'data/wrong-type expected text, found the number 12'],
  ['{ name: N, orcid: abc }', "data/bad-orcid 'abc' isn't an ORCID iD"],
  ['[]', 'data/missing-value the brief has no author'],
  ['{ name: N, photo: b.png }', 'data/missing-image there is no image data/x/b.png'],
])('author: %s is an error', async (author, wanted) => {
  const { diagnostics } = await build(author);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([wanted]);
});
