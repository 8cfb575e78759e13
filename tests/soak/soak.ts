/** Checks the invariants of pages on many random documents and on the samples at many sizes. */

import fc from 'fast-check';
import { loadFlexEngine } from '../../src/layout/flow/flex-engine.ts';
import { setPages } from '../layout/set-pages.ts';
import { checkPages } from '../support/check-pages.ts';
import { blocks, shapes, writeDocument } from '../support/random-documents.ts';
import { checkPdf } from '../support/real-documents.ts';
import { scriptOptions } from '../support/script-options.ts';
import { sweepSamples } from '../support/sweep-samples.ts';

const { numbers } = scriptOptions(
  'soak',
  {
    documents: [1000, 'random documents to lay out'],
    seed: [1, 'the first seed'],
    pdf: [100, 'one document in this many is built to a PDF'],
    sizes: [0, 'sizes of each sample; 0 skips samples'],
  },
  {},
);
const CHUNK = 500;
const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const flex = await loadFlexEngine();

/** Lays out documents in chunks; a chunk ends at its first fault, which is minimised. Returns the faults. */
async function soak(documents: number, seed: number): Promise<number> {
  let set = 0;
  let pdfs = 0;
  let faults = 0;
  for (let done = 0; done < documents; done += CHUNK) {
    const made = fc.asyncProperty(blocks, shapes, async (inner, shape) => {
      const document = writeDocument(inner, shape);
      const { pages, diagnostics } = setPages(document.html, document.css, flex);
      checkPages(pages, diagnostics, document.words);
      set++;
      if (set % numbers.pdf !== 0) return;
      pdfs++;
      await checkPdf(document);
    });
    const run = await fc.check(made, { numRuns: Math.min(CHUNK, documents - done), seed: seed + done });
    if (run.failed) {
      const [inner, shape] = run.counterexample ?? [[], { width: 0, height: 0, columns: 1 }];
      print(
        `${String(run.errorInstance)}\nseed ${seed + done}: ${JSON.stringify(shape)}\n${writeDocument(inner, shape).html}`,
      );
      faults++;
    }
    print(`${set} documents set, ${pdfs} of them as PDF, ${faults} faults`);
  }
  return faults;
}

const documentFaults = await soak(numbers.documents, numbers.seed);
const sizes = numbers.sizes;
const sampleFaults = sizes > 0 ? await sweepSamples(sizes, print) : [];
for (const fault of sampleFaults) print(fault);
process.exitCode = documentFaults === 0 && sampleFaults.length === 0 ? 0 : 1;
