/** `npm run soak:kills -- --builds N --sends N --seed S`: kills builds and sends at random moments from a seed. */

import { Random } from '../fuzz/random.ts';
import { scriptOptions } from '../support/script-options.ts';
import { killBuilds } from './kill-builds.ts';
import { killSends } from './kill-sends.ts';

const { numbers } = scriptOptions(
  'soak:kills',
  { builds: [300, 'builds to kill'], sends: [100, 'sends to kill'], seed: [1, 'the seed of the moments'] },
  {},
);

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const random = new Random(numbers.seed);
const faults = [
  ...(await killBuilds(numbers.builds, random, print)),
  ...(await killSends(numbers.sends, random, print)),
];
for (const fault of faults) print(`FAULT: ${fault}`);
print(`${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
