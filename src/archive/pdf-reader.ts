/** The one file that imports pdf.js: what a PDF of any make says, read by other code than wrote it. */

/** What can be compared of two PDFs without drawing them. */
export interface PdfContents {
  /** Attached files by their names in the file. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  /** Title, author and the like, by key. */
  readonly information: ReadonlyMap<string, string>;
  /** The words of each page, as they are drawn. */
  readonly pages: readonly string[];
}

/** Reads a PDF; undefined where it is none, or too damaged to be read. Page words are read when asked for. */
export async function readPdfContents(bytes: Uint8Array, words: boolean): Promise<PdfContents | undefined> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js takes the bytes for itself.
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false });
  try {
    const document = await task.promise;
    const files = (await document.getAttachments()) as Readonly<Record<string, { content?: Uint8Array }>> | null;
    const attachments = new Map<string, Uint8Array>();
    for (const [name, { content }] of Object.entries(files ?? {})) if (content) attachments.set(name, content);
    const { info } = await document.getMetadata();
    const information = new Map(
      Object.entries(info).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : [])),
    );
    const pages: string[] = [];
    for (let number = 1; words && number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    return { attachments, information, pages };
  } catch {
    return undefined;
  } finally {
    await task.destroy();
  }
}
