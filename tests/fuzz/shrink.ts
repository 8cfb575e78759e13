import type { Files } from './projects.ts';

/**
 * Minimises a failing input in a limited number of tries: files that don't matter become those of `base`, then lines are
 * removed, then characters (the minimising delta debugging of A. Zeller and R. Hildebrandt, 2002).
 */
export async function shrink(
  files: Files,
  base: Files,
  stillFails: (files: Files) => Promise<boolean>,
  tries = 300,
): Promise<Files> {
  let best = files;
  let left = tries;
  const attempt = async (candidate: Files): Promise<boolean> => {
    if (left-- <= 0 || !(await stillFails(candidate))) return false;
    best = candidate;
    return true;
  };
  for (const name of Object.keys(files)) {
    const { [name]: _, ...without } = best;
    if (await attempt(without)) continue;
    if (base[name] !== undefined && best[name] !== base[name]) await attempt({ ...best, [name]: base[name] });
  }
  for (const separator of ['\n', '']) {
    for (const name of Object.keys(best)) {
      const text = best[name];
      if (typeof text !== 'string') continue;
      await minimise(text.split(separator), (parts) => attempt({ ...best, [name]: parts.join(separator) }));
    }
  }
  return best;
}

/** Removes smaller and smaller parts of a list while the rest still fails. */
async function minimise(
  parts: readonly string[],
  fails: (parts: readonly string[]) => Promise<boolean>,
): Promise<void> {
  let kept = parts;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const rest = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (rest.length < kept.length && (await fails(rest))) kept = rest;
      else at += size;
    }
  }
}
