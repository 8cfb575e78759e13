/** PDFs of editions, opened by pdf.js only while they are shown. */

import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { GlobalWorkerOptions, getDocument, PDFWorker } from '/pdf.mjs';

export class Editions {
  readonly #load: (edition: number) => Promise<Uint8Array>;
  readonly #open = new Map<
    number,
    { readonly task: Promise<PDFDocumentLoadingTask>; readonly document: Promise<PDFDocumentProxy> }
  >();
  readonly #worker: InstanceType<typeof PDFWorker>;

  constructor(load: (edition: number) => Promise<Uint8Array>) {
    GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
    this.#load = load;
    // One worker for all documents, since starting it takes longer than reading one.
    this.#worker = new PDFWorker();
  }

  document(edition: number): Promise<PDFDocumentProxy> {
    const known = this.#open.get(edition);
    if (known) return known.document;
    const task = this.#load(edition).then((data) =>
      getDocument({ data, worker: this.#worker, isEvalSupported: false, useWasm: false }),
    );
    const document = task.then((loading) => loading.promise);
    this.#open.set(edition, { task, document });
    document.catch(() => this.#open.delete(edition));
    return document;
  }

  /** Closes all editions except these. */
  keep(wanted: readonly number[]): void {
    for (const [edition, { task }] of this.#open) {
      if (wanted.includes(edition)) continue;
      this.#open.delete(edition);
      task.then((loading) => loading.destroy()).catch(() => undefined);
    }
  }

  /** Closes all editions: their numbers are no longer valid. */
  forget(): void {
    this.keep([]);
  }
}
