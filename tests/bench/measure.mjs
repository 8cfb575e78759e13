// Measures processes.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const USAGE = fileURLToPath(new URL('usage.cjs', import.meta.url));

// If set, every Node.js program reads a certificate file before its first line, which takes 35 ms.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Runs `node ...words` to its end: wall ms, and, when `usage` is asked for, CPU ms and peak MiB. `program` is another Node.js. */
export function runNode(words, { cwd, usage = false, program = process.execPath } = {}) {
  const args = usage ? ['--require', USAGE, ...words] : words;
  const start = performance.now();
  const child = spawnSync(program, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });
  const wallMs = performance.now() - start;
  if (child.status !== 0) throw new Error(`node ${words.join(' ')} exited ${child.status}\n${child.stderr}`);
  const used = usage ? JSON.parse(String(child.output[3])) : {};
  return { wallMs, out: String(child.stdout), ...used };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** "412 (398-460)": the median, the minimum and the maximum. */
export function spread(numbers, digits = 0) {
  const f = (n) => n.toFixed(digits);
  return `${f(median(numbers))} (${f(Math.min(...numbers))}-${f(Math.max(...numbers))})`;
}

/** A Markdown table. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
