/** `npm run fuzz -- --seconds N --seed S`: exit code 1 for a failure. */

import { scriptOptions } from '../support/script-options.ts';
import { bundleScript } from './bundle.ts';
import { fuzz } from './fuzz.ts';

const { numbers, flags } = scriptOptions(
  'fuzz',
  {
    seconds: [60, 'seconds to run'],
    seed: [1, 'the first seed'],
    inputs: [Number.POSITIVE_INFINITY, 'inputs to try at most'],
    children: [2, 'child processes'],
    'deep-every': [20, 'one input in this many is checked by qpdf and for its words'],
  },
  { 'no-keep': 'keep no failing inputs as cases' },
);

const end = performance.now() + numbers.seconds * 1000;
const line = (text: string): boolean => process.stdout.write(`${text}\n`);
const seed = numbers.seed;
const report = await fuzz({
  seed,
  inputs: numbers.inputs,
  isOver: () => performance.now() > end,
  deepEvery: numbers['deep-every'],
  children: numbers.children,
  keep: !flags['no-keep'],
  script: await bundleScript('child'),
  tell: line,
});
const { inputs, pdfs, deep, failures } = report;
line(
  `${inputs} inputs from seed ${seed}: ${pdfs} PDFs (${deep} looked at by qpdf and pdftotext), ${failures.size} kinds of failure`,
);
for (const [key, { count, seed: first }] of failures) line(`  ${count} x ${key} (seed ${first})`);
process.exitCode = failures.size > 0 ? 1 : 0;
