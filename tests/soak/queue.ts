/**
 * `npm run soak:queue -- --kills N --places N --seed S`: kills callers, workers and Redis at random moments from a seed, as kill -9
 * does, while the places of a brief are built through a queue. At the end every place has the bytes of a local build.
 */

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Random } from '../fuzz/random.ts';
import { RedisServer } from '../queue/redis-server.ts';
import { scriptOptions } from '../support/script-options.ts';
import { manyPlaces } from '../workers/many-briefs.ts';
import { type Ended, SoakProject } from './command.ts';

const { numbers } = scriptOptions(
  'soak:queue',
  { kills: [100, 'kills'], places: [1000, 'places of the brief'], seed: [1, 'the seed of the moments'] },
  {},
);

interface Running {
  readonly kill: () => Promise<void>;
  readonly ended: Promise<Ended>;
}

/** The most places that are built between two kills, the longest time for that, and the longest time after that, ms. */
const MOST_PLACES = 30;
const MOST_TIME = 15_000;
const MOST_WAIT = 300;
const PLACES = 'output/transport';

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const random = new Random(numbers.seed);
const faults: string[] = [];
const project = new SoakProject(manyPlaces(numbers.places));
const redis = await RedisServer.start();

const local = await project.start('build', '--each', '--manifest', 'local.json').ended;
if (local.code !== 0) throw new Error(local.out);
const expected = digests('local.json');
print(`${expected.size} places were built without a queue`);
rmSync(project.path('output'), { recursive: true });

const workers = [startWorker(), startWorker()];
let caller = startCaller();
const counts = { worker: 0, caller: 0, redis: 0, rounds: 1 };
for (let kill = 1; kill <= numbers.kills; kill++) {
  const finished = await Promise.race([moment(), caller.ended]);
  if (finished) {
    if (isAnswered(finished)) {
      faults.push(...notWhole(`round ${counts.rounds}`, true));
      rmSync(project.path('output'), { recursive: true, force: true });
      counts.rounds++;
    }
    caller = startCaller();
  }
  await killOne();
  faults.push(...notWhole(`kill ${kill}`, false));
  if (kill % 10 === 0) print(`${kill} kills, ${pdfs().length} places, ${faults.length} faults`);
}
while (!isAnswered(await caller.ended)) caller = startCaller();
faults.push(...notWhole('the end', true));
for (const worker of workers) await worker.kill();
await redis.remove();
project.remove();
for (const fault of faults) print(`FAULT: ${fault}`);
print(`${JSON.stringify(counts)}, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** A random moment: after some places, or some time. */
async function moment(): Promise<undefined> {
  const [places, until] = [pdfs().length + random.below(MOST_PLACES), Date.now() + random.next() * MOST_TIME];
  while (pdfs().length < places && Date.now() < until) await sleep(20);
  await sleep(random.next() * MOST_WAIT);
}

/** False for a caller that started while Redis was away: it says so, and is called again. Others must end without errors. */
function isAnswered({ code, out }: Ended): boolean {
  if (code === 3 && out.includes('cannot use the queue')) return false;
  if (code !== 0 && code !== null) faults.push(`the caller ended with ${code}: ${out}`);
  return code === 0;
}

async function killOne(): Promise<void> {
  const which = random.below(3);
  if (which === 0) {
    const i = random.below(workers.length);
    await workers[i]?.kill();
    workers[i] = startWorker();
    counts.worker++;
  } else if (which === 1) {
    await caller.kill();
    caller = startCaller();
    counts.caller++;
  } else {
    await redis.kill();
    await sleep(random.next() * 500);
    await redis.run();
    counts.redis++;
  }
}

function start(...words: readonly string[]): Running {
  const { child, ended } = project.start(...words);
  return {
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function startWorker(): Running {
  return start('worker', '--queue', redis.url, '--workers', '1', '--lost-after', '2');
}

function startCaller(): Running {
  return start('build', '--each', '--queue', redis.url, '--manifest', 'queue.json');
}

function pdfs(): readonly string[] {
  const folder = project.path(PLACES);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pdf')) : [];
}

/** Places that don't have the bytes of a local build, and at the end those that are missing. */
function notWhole(when: string, all: boolean): readonly string[] {
  const found = pdfs();
  if (all && found.length !== expected.size) return [`${when}: ${found.length} of ${expected.size} places`];
  if (!all) {
    const broken = found.filter(
      (name) =>
        !readFileSync(project.path(`${PLACES}/${name}`))
          .subarray(-7)
          .includes('%%EOF'),
    );
    return broken.map((name) => `${when}: ${name} is not whole`);
  }
  const built = digests('queue.json');
  return [...expected].flatMap(([key, digest]) =>
    built.get(key) === digest ? [] : [`${when}: ${key} has other bytes`],
  );
}

function digests(manifest: string): ReadonlyMap<string, string> {
  const { briefs } = JSON.parse(readFileSync(project.path(manifest), 'utf8')) as {
    briefs: readonly { key: string; digest: string }[];
  };
  return new Map(briefs.map(({ key, digest }) => [key, digest]));
}
