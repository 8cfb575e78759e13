/** Reads PDFs from any program with pdf.js, independently of our writer. The only file that imports pdf.js. */

/** The contents of a PDF that can be compared without rendering. */
export interface PdfContents {
  /** Attached files by name. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  /** Title, author and the like, by key. */
  readonly information: ReadonlyMap<string, string>;
  /** The text of each page, in drawing order. */
  readonly pages: readonly string[];
}

/** Reads a PDF; undefined if it isn't a PDF or is too damaged. Reads the text of pages only if `words` is set. */
export async function readPdfContents(bytes: Uint8Array, words: boolean): Promise<PdfContents | undefined> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js takes ownership of the bytes.
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
