/** Thrown for an Office file that can't be read. Callers turn it into a diagnostic or a usage error. */
export class UnreadableFile extends Error {
  readonly hint: string;

  /** The message is a sentence without the file's name: "the file isn't a Word document". */
  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UnreadableFile';
    this.hint = hint;
  }
}
