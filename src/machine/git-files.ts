/** Files of a git revision. */

import { execFileSync } from 'node:child_process';
import { FileAccessError, type FileReader } from '../core/files.ts';

/** The commit that a word names (`HEAD~1`, `v1.0`); undefined where there is no such commit or no repository. */
export function commitOf(revision: string): string | undefined {
  if (revision.startsWith('-')) return undefined;
  return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    ?.toString()
    .trim();
}

/** Reads a revision's files by paths relative to the working folder. */
export function gitReader(commit: string): FileReader {
  return {
    read: (path) => git(['cat-file', 'blob', `${commit}:./${path}`]),
    list(folder) {
      const entries = git(['ls-tree', '-z', commit, `${folder.replace(/\/+$/, '') || '.'}/`])?.toString() ?? '';
      return entries
        .split('\0')
        .flatMap((entry) => {
          const [about = '', path = ''] = entry.split('\t');
          const name = path.slice(path.lastIndexOf('/') + 1);
          return name === '' ? [] : [about.includes(' tree ') ? `${name}/` : name];
        })
        .sort();
    },
  };
}

/** The output of git; undefined where it fails. Throws `FileAccessError` where git isn't installed. */
function git(words: readonly string[]): Buffer | undefined {
  try {
    return execFileSync('git', words, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new FileAccessError('git', error);
    return undefined;
  }
}
