// briefwright on the command line that the measured systems share:
//   node tests/bench/peer.cjs one  BRIEF.json OUT.pdf        one brief by the command itself, then exit
//   node tests/bench/peer.cjs loop BRIEF.json DIR N KIND     N briefs in one process; prints {"setupMs", "times"}
// The folder of BRIEF.json holds lib.mjs, which makes the differing briefs and takes the times for every system.

const { mkdirSync, mkdtempSync, readFileSync, rmdirSync, unlinkSync, writeFileSync } = require('node:fs');
const { basename, dirname, join, resolve } = require('node:path');
const { peerBriefFiles } = require('./peer-brief.cjs');

const [mode, file, out] = process.argv.slice(2);

if (mode === 'one') buildByCommand();
else buildInLoop();

function buildByCommand() {
  const project = mkdtempSync(resolve(dirname(out), 'peer-'));
  const folder = join(project, basename(file, '.json'));
  mkdirSync(folder);
  const files = peerBriefFiles(JSON.parse(readFileSync(file, 'utf8')));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  process.on('exit', () => {
    for (const name of Object.keys(files)) unlinkSync(join(folder, name));
    rmdirSync(folder);
    rmdirSync(project);
  });
  process.argv = [process.argv[0], 'brief', 'build', folder, '--out', out];
  require('../../dist/brief.cjs');
}

async function buildInLoop() {
  const { pathToFileURL } = require('node:url');
  const { setFlagsFromString } = require('node:v8');
  // As in long-running commands (src/launcher.ts).
  if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString('--interrupt-budget=130000');
  const { createCompiler, nodeReader } = await import('../../dist/index.js');
  const { main } = await import(pathToFileURL(join(dirname(resolve(file)), 'lib.mjs')).href);
  await main({
    setup() {
      const disk = nodeReader();
      const files = new Map();
      const reader = { read: (path) => files.get(path) ?? disk.read(path), list: (folder) => disk.list(folder) };
      return { files, compiler: createCompiler({ reader }) };
    },
    async render({ files, compiler }, brief) {
      for (const [name, text] of Object.entries(peerBriefFiles(brief))) files.set(`peer/${name}`, Buffer.from(text));
      const { pdf, diagnostics } = await compiler.build('peer');
      if (!pdf) throw new Error(JSON.stringify(diagnostics.filter((d) => d.severity === 'error')));
      return pdf;
    },
  });
}
