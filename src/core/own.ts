/** An object's value under a key that comes from an input: 'constructor' and the like are no keys that it has. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
