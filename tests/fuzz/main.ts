/** `npm run fuzz -- --seconds N --seed S`: exit code 1 for a failure. */

import { parseArgs } from 'node:util';
import { bundleScript } from './bundle.ts';
import { fuzz } from './fuzz.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    inputs: { type: 'string', default: 'Infinity' },
    children: { type: 'string', default: '2' },
    'deep-every': { type: 'string', default: '20' },
    'no-keep': { type: 'boolean', default: false },
  },
});

const end = performance.now() + Number(values.seconds) * 1000;
const line = (text: string): boolean => process.stdout.write(`${text}\n`);
const seed = Number(values.seed);
const report = await fuzz({
  seed,
  inputs: Number(values.inputs),
  isOver: () => performance.now() > end,
  deepEvery: Number(values['deep-every']),
  children: Number(values.children),
  keep: !values['no-keep'],
  script: await bundleScript('child'),
  tell: line,
});
const { inputs, pdfs, deep, failures } = report;
line(
  `${inputs} inputs from seed ${seed}: ${pdfs} PDFs (${deep} looked at by qpdf and pdftotext), ${failures.size} kinds of failure`,
);
for (const [key, { count, seed: first }] of failures) line(`  ${count} x ${key} (seed ${first})`);
process.exitCode = failures.size > 0 ? 1 : 0;
