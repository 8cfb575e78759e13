import type { FileReader } from '../core/files.ts';

export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

const decoder = new TextDecoder();

/** The file's text in an array; empty if there is no such file. */
export function readText(file: string, files: FileReader): readonly TemplateFile[] {
  const bytes = files.read(file);
  return bytes ? [{ file, text: decoder.decode(bytes) }] : [];
}
