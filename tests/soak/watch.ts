/** `npm run soak:watch -- --rebuilds N --seed S`: many rebuilds under watch, during which memory must not grow. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { starterFiles } from '../../src/cli/starter-brief.ts';
import { type WatchEvent, watchBrief } from '../../src/watch/watch-brief.ts';
import { Random } from '../fuzz/random.ts';
import { scriptOptions } from '../support/script-options.ts';

const { numbers } = scriptOptions(
  'soak:watch',
  { rebuilds: [5000, 'rebuilds'], seed: [1, 'the seed of the edits'] },
  {},
);
const REBUILDS = numbers.rebuilds;
/** Rebuilds between two samples; in the first fifth caches fill. */
const SAMPLE_EVERY = Math.max(1, Math.floor(REBUILDS / 50));
const WARM_UP = 0.2;
/** The largest growth of memory, over all samples that count. */
const MOST_GROWTH = 0.1;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const print = (text: string): boolean => process.stdout.write(`${text}\n`);

/** The bytes in use after a garbage collection. */
function memoryInUse(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The rise of the least-squares line through the samples, from the first to the last, as a share of their mean. */
function growth(samples: readonly number[]): number {
  const mean = samples.reduce((sum, y) => sum + y, 0) / samples.length;
  const middle = (samples.length - 1) / 2;
  let [covariance, variance] = [0, 0];
  samples.forEach((y, x) => {
    covariance += (x - middle) * (y - mean);
    variance += (x - middle) ** 2;
  });
  return variance === 0 ? 0 : ((covariance / variance) * (samples.length - 1)) / mean;
}

const random = new Random(numbers.seed);
const WORDS = 'bus tram town river school winter ticket price street county station bridge'.split(' ');
const words = (count: number): string => Array.from({ length: count }, () => random.pick(WORDS)).join(' ');

const root = mkdtempSync(join(tmpdir(), 'soak-watch-'));
const files = starterFiles('transport');
const path = (name: string): string => join(root, 'data/transport', name);
const write = (name: string, text: string): void => {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), text);
};
for (const [name, text] of Object.entries(files)) write(name, text);

/** New words in the title, or occasionally a broken brief. */
function edit(): void {
  const brief = String(files['brief.yaml']);
  if (random.chance(0.1)) write('brief.yaml', brief.replace(/^title: .*$/m, `title: [${words(2)}`));
  else write('brief.yaml', brief.replace(/^title: .*$/m, `title: Fewer ${words(5)}`));
}

const samples: number[] = [];
let [rebuilds, pdfs] = [0, 0];
await new Promise<void>((done) => {
  const watch = watchBrief(join(root, 'data/transport'), { root }, async (event: WatchEvent) => {
    if (event.kind === 'failed') throw new Error(event.message);
    rebuilds++;
    if (event.result.pdf) pdfs++;
    if (rebuilds % SAMPLE_EVERY === 0) {
      samples.push(memoryInUse());
      if (samples.length % 10 === 0)
        print(`${rebuilds} rebuilds, ${pdfs} PDFs, ${((samples.at(-1) ?? 0) / 1e6).toFixed(1)} MB in use`);
    }
    if (rebuilds < REBUILDS) edit();
    else void watch.close().then(done);
  });
});
rmSync(root, { recursive: true });
const counted = samples.slice(Math.floor(samples.length * WARM_UP));
const grown = growth(counted);
print(`memory grew by ${(grown * 100).toFixed(1)} % from rebuild ${Math.floor(REBUILDS * WARM_UP)} to ${rebuilds}`);
process.exitCode = grown > MOST_GROWTH || pdfs < rebuilds / 2 ? 1 : 0;
