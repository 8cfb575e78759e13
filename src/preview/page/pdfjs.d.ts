/** pdf.js as served at `/pdf.mjs`: the package's own file, not part of the page's bundle. */

type PdfJs = typeof import('pdfjs-dist');
export const getDocument: PdfJs['getDocument'];
export const GlobalWorkerOptions: PdfJs['GlobalWorkerOptions'];
export const PDFWorker: PdfJs['PDFWorker'];
export const TextLayer: PdfJs['TextLayer'];
