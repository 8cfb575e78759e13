// `npm run picture`: draws docs/first-page.png, the first page of the sample brief, for the README.

import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

execFileSync('node', ['dist/brief.cjs', 'build', 'belarus'], { stdio: 'inherit' });
const sheet = ['-r', '60', '-f', '1', '-l', '1', '-singlefile', '-png'];
execFileSync('pdftoppm', [...sheet, 'output/belarus.pdf', 'docs/first-page'], { stdio: 'inherit' });

const { size } = statSync('docs/first-page.png');
process.stdout.write(`docs/first-page.png  ${Math.round(size / 1000)} kB\n`);
if (size > 150_000) throw new Error('the picture is larger than 150 kB');
