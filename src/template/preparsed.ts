import { PREPARSED, type PreparsedFile } from './shipped.ts';

/** Equal files have one value for the life of the program, so that stages recognise it. */
const values = new Map<PreparsedFile, unknown>();

/** The value of a file that was parsed before, if its text is still the same; the caller knows its type. */
export function preparsed<T>({ file, text }: { readonly file: string; readonly text: string }): T | undefined {
  const known = PREPARSED.get(pathInTemplates(file));
  if (known?.text() !== text) return undefined;
  const value = values.get(known) ?? known.value();
  values.set(known, value);
  return value as T;
}

/** A file's path below `templates/`, in the package or in a project. */
export function pathInTemplates(file: string): string {
  return file.replace(/^(?:briefwright:)?templates\//, '');
}
