/** Builds a random document, as a brief with its own layout, to a PDF, and reads its words with poppler. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCompiler, memoryReader } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';
import { type MadeDocument, wrongWords } from './random-documents.ts';

const BRIEF = `
layout: made
masthead: { series: S, number: 1, version: 1, date: 2022 }
title: T
standfirst: S
keyMessages: [K]
sections: [{ id: s, title: S, blocks: [{ paragraph: P }] }]
author: { name: N }
charts:
  c:
    kind: bar
    title: Made up
    measure: Nothing
    unit: '%'
    rows: [${Array.from({ length: 7 }, (_, i) => `{ label: Row ${i}, value: '${i * 7} %' }`).join(', ')}]
`;

const PAGE =
  '@page { margin: 0 } body { font: 8pt/10pt "Source Serif 4"; margin: 0 } p, h2, ul, li { margin: 0; padding: 0; font: inherit }';

const UNREADABLE = new Set(['layout/off-page', 'layout/too-high', 'layout/table-too-wide', 'text/parted-word']);

/** Throws where the PDF's text differs from the document's, or content is off its page without an error. */
export async function checkPdf({ html, css, words }: MadeDocument): Promise<void> {
  const body = html
    .replaceAll(/<chart name="\\d+fit">/g, '<chart name="c">')
    .replaceAll(/<chart name="[^"]*">/g, '<chart name="c">');
  const files = {
    'data/x/brief.yaml': BRIEF,
    'templates/made/layout.yaml': 'title: Made',
    'templates/made/layout.hbs': `<body lang="en"><h1>T</h1>${body}</body>`,
    'templates/made/style.css': `${PAGE} ${css}`,
  };
  const compiler = createCompiler({ reader: overlay(memoryReader(files)) });
  const { pdf, diagnostics } = await compiler.build('data/x', { draft: true, source: false });
  if (!pdf)
    throw new Error(
      `no PDF: ${diagnostics
        .filter((d) => d.severity === 'error')
        .map((d) => d.message)
        .join('; ')}`,
    );
  // Poppler omits text off the sheet, and treats the parts of a word broken without a hyphen as words.
  if (diagnostics.some(({ code }) => UNREADABLE.has(code))) return;
  const found = textOf(pdf).match(/f\d+\.\d+/g) ?? [];
  const wrong = wrongWords(found, words);
  if (wrong !== undefined) throw new Error(`in the PDF: ${wrong}`);
}

function textOf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-soak-'));
  try {
    const path = join(folder, 'made.pdf');
    writeFileSync(path, pdf);
    return execFileSync('pdftotext', ['-raw', path, '-'], { maxBuffer: 1e8 }).toString();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
