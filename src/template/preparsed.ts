import { PREPARSED } from './shipped.ts';

/** The value of a file that was parsed before, if its text is still the same; the caller knows its type. */
export function preparsed<T>({ file, text }: { readonly file: string; readonly text: string }): T | undefined {
  const known = PREPARSED.get(pathInTemplates(file));
  return known?.text === text ? (known.value as T) : undefined;
}

/** A file's path below `templates/`, in the package or in a project. */
export function pathInTemplates(file: string): string {
  return file.replace(/^(?:briefwright:)?templates\//, '');
}
