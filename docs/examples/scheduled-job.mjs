// A scheduled job: builds every brief under data/ and writes the PDFs that changed, once or every so many seconds.
//
//   node scheduled-job.mjs             once, for cron or a timer of systemd; exit code 1 when a brief has errors
//   node scheduled-job.mjs 3600        now and every hour, until it is stopped
//
// Run it in a project's folder.

import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createCompiler } from 'briefwright';

const compiler = createCompiler();
const [seconds] = process.argv.slice(2);

/** True when all briefs could be built. */
async function run() {
  let ok = true;
  for (const entry of readdirSync('data', { withFileTypes: true })) {
    if (entry.isDirectory()) ok = (await buildOne(entry.name)) && ok;
  }
  return ok;
}

/** @param {string} name */
async function buildOne(name) {
  const { pdf, diagnostics } = await compiler.build(`data/${name}`);
  for (const { severity, code, message, span } of diagnostics) {
    const place = span ? `${span.file}:${span.line}:${span.column}: ` : '';
    process.stderr.write(`${place}${severity}[${code}]: ${message}\n`);
  }
  // A brief with errors gives no PDF: the one of the last run stays.
  if (!pdf) return false;
  const file = `output/${name}.pdf`;
  const changed = !readIfThere(file)?.equals(pdf);
  if (changed) replace(file, pdf);
  process.stdout.write(`${file} ${changed ? 'written' : 'unchanged'}\n`);
  return true;
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Readers of the file see the old one or the new one, never half of it.
 *
 * @param {string} file
 * @param {Uint8Array} contents
 */
function replace(file, contents) {
  mkdirSync('output', { recursive: true });
  writeFileSync(`${file}.tmp`, contents);
  renameSync(`${file}.tmp`, file);
}

const ok = await run();
if (seconds === undefined) process.exitCode = ok ? 0 : 1;
else setInterval(run, Number(seconds) * 1000);
