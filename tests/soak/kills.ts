/** `npm run soak:kills -- --builds N --sends N --seed S`: kills builds and sends at random moments from a seed. */

import { parseArgs } from 'node:util';
import { Random } from '../fuzz/random.ts';
import { killBuilds } from './kill-builds.ts';
import { killSends } from './kill-sends.ts';

const { values } = parseArgs({
  options: {
    builds: { type: 'string', default: '300' },
    sends: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const random = new Random(Number(values.seed));
const faults = [
  ...(await killBuilds(Number(values.builds), random, print)),
  ...(await killSends(Number(values.sends), random, print)),
];
for (const fault of faults) print(`FAULT: ${fault}`);
print(`${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
