/**
 * Unique names for attachments, by path: the last part, with as many folders before it as necessary. PDF readers save
 * attachments into one folder.
 */
export function shortNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (let parts = 1, open = paths; open.length > 0; parts++) {
    const tried = open.map((path) => path.split('/').slice(-parts).join('-'));
    const counts = new Map<string, number>();
    for (const name of [...tried, ...names.values()]) counts.set(name, (counts.get(name) ?? 0) + 1);
    open = open.filter((path, i) => {
      const name = tried[i] ?? path;
      const whole = path.split('/').length <= parts;
      if ((counts.get(name) ?? 0) > 1 && !whole) return true;
      names.set(path, counts.get(name) === 1 ? name : `${name}-${i + 1}`);
      return false;
    });
  }
  return names;
}
