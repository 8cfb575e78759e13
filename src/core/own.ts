/** An object's own value under a key from the input, so that 'constructor' and the like aren't found. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
