/** Builds that are killed: a PDF is complete or missing, and the next build repairs everything. */

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { starterFiles } from '../../src/cli/starter-brief.ts';
import type { Random } from '../fuzz/random.ts';
import { SoakProject } from './command.ts';

const PDF = 'output/transport.pdf';
const RECORD = 'output/.transport.pdf.built.json';
/** The interval of kills that are followed by a complete build even if nothing was left behind. */
const WHOLE_EVERY = 5;

/** Returns the faults. */
export async function killBuilds(
  kills: number,
  random: Random,
  print: (text: string) => void,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const files = Object.fromEntries(
    Object.entries(starterFiles('transport')).map(([name, text]) => [`data/transport/${name}`, text]),
  );
  const project = new SoakProject(files);
  const text = String(files['data/transport/brief.yaml']);
  const editions = [text, text.replace(/^title: .*$/m, 'title: Another title of the same brief')];
  const wholes: Buffer[] = [];
  let usual = 0;
  for (const edition of editions) {
    project.write('data/transport/brief.yaml', edition);
    const start = performance.now();
    const { code, out } = await project.start('build', '--force').ended;
    if (code !== 0) return [`a build that was not killed ended with ${code}: ${out}`];
    usual = performance.now() - start;
    wholes.push(readFileSync(project.path(PDF)));
  }
  let [killed, leftovers, inTheWay] = [0, 0, 0];
  for (let i = 1; i <= kills; i++) {
    const edition = random.below(2);
    project.write('data/transport/brief.yaml', editions[edition] ?? '');
    if (random.chance(0.3)) rmSync(project.path(PDF), { force: true });
    const { child, ended } = project.start('build', '--force');
    // Most faults happen at the end, when files are written.
    await Promise.race([sleep(usual * (random.chance(0.5) ? random.next() : 0.8 + random.next() * 0.4)), ended]);
    child.kill('SIGKILL');
    if ((await ended).code === null) killed++;
    if (i % 50 === 0) print(`${i} builds, ${killed} killed`);
    faults.push(...broken(project, wholes).map((fault) => `kill ${i}: ${fault}`));
    const left = temporary(project).length;
    if (left > 0) leftovers++;
    if (left === 0 && i % WHOLE_EVERY !== 0 && i !== kills) continue;
    inTheWay += left;
    const { code, out } = await project.start('build').ended;
    if (code !== 0) faults.push(`kill ${i}: the next build ended with ${code}: ${out}`);
    else if (!readFileSync(project.path(PDF)).equals(wholes[edition] ?? Buffer.alloc(0)))
      faults.push(`kill ${i}: the next build gave other bytes`);
    const still = temporary(project);
    if (still.length > 0) faults.push(`kill ${i}: the next build left ${still.join(', ')}`);
  }
  print(
    `${kills} builds, ${killed} killed before their end; ${leftovers} left temporary files (${inTheWay}), ${faults.length} faults`,
  );
  project.remove();
  return faults;
}

/** Incomplete files. */
function broken(project: SoakProject, wholes: readonly Buffer[]): readonly string[] {
  const faults: string[] = [];
  if (existsSync(project.path(PDF))) {
    const bytes = readFileSync(project.path(PDF));
    if (!wholes.some((whole) => whole.equals(bytes))) faults.push(`${PDF} is not whole: ${bytes.length} bytes`);
  }
  if (existsSync(project.path(RECORD))) {
    try {
      JSON.parse(readFileSync(project.path(RECORD), 'utf8'));
    } catch {
      faults.push(`${RECORD} is not whole`);
    }
  }
  return faults;
}

function temporary(project: SoakProject): readonly string[] {
  return readdirSync(project.path('output')).filter((name) => name.endsWith('.tmp'));
}
