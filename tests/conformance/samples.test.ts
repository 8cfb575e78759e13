/** Shipped briefs in all layouts, validated strictly and independently of our writer. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSample, SAMPLE_PAIRS } from '../support/samples.ts';
import { validatePdf } from './validator/validate.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Branch {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly children?: readonly Branch[];
}

describe('a sample', () => {
  it.each(SAMPLE_PAIRS)('%s as %s conforms', async (brief, layout) => {
    const pdf = await buildSample(brief, { layout });
    expect(validatePdf(pdf)).toEqual([]);
    const file = join(folder, `${brief}-${layout}.pdf`);
    writeFileSync(file, pdf);
    expect(execFileSync('qpdf', ['--check', file]).toString()).toContain('No syntax or stream encoding errors');
    expect(await pdfJsRoles(pdf)).toEqual(await popplerRoles(file));
  });
});

/**
 * The number of elements of each role according to pdf.js, by page: elements that continue on another page count on
 * each.
 */
async function pdfJsRoles(pdf: Uint8Array): Promise<ReadonlySet<string>> {
  const task = getDocument({ data: pdf.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const roles = new Set<string>();
  const visit = (branch: Branch): void => {
    if (branch.role !== undefined && branch.role !== 'Root') roles.add(branch.role);
    if (branch.role === 'Figure') expect(branch.alt).not.toBe('');
    for (const child of branch.children ?? []) visit(child);
  };
  for (let number = 1; number <= document.numPages; number++) {
    visit((await (await document.getPage(number)).getStructTree()) as Branch);
  }
  await task.destroy();
  return roles;
}

/** The roles according to poppler. */
async function popplerRoles(file: string): Promise<ReadonlySet<string>> {
  const text = execFileSync('pdfinfo', ['-struct', file]).toString();
  const roles = [...text.matchAll(/^ *([A-Z][A-Za-z0-9]*)\b/gm)].map(([, role = '']) => role);
  return new Set(roles.filter((role) => role !== 'Object'));
}
